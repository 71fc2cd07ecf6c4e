"""Every change a page can make, as one named step each: "Answer CAP-08: 1 → 3"."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from muster.gui.session.document import Document
from muster.model import Action, Answer, Assessor, Evidence, FrameworkRef, LessonMark, Weights
from muster.model.assessment import Carries, Confidence


def _tr(text: str) -> str:
    return QCoreApplication.translate("edits", text)


def _shown(answer: Answer) -> str:
    if answer.level is not None:
        return str(answer.level)
    return {"unknown": _tr("don’t know"), "not_applicable": _tr("not applicable")}.get(answer.state, "–")


def _same(one: str | None, other: str | None) -> bool:
    """Return whether a field shows both texts alike: nothing as an empty one, no byte-order mark."""
    return (one or "").removeprefix("\ufeff") == (other or "").removeprefix("\ufeff")


def _rewritten(row: Evidence, texts: dict[str, str | None]) -> Evidence:
    """Return a piece of evidence with these texts; one that a field shows alike stays as it is."""
    changed = {name: text for name, text in texts.items() if not _same(getattr(row, name), text)}
    return row.changed(**changed) if changed else row


class AnswerEdits:
    """The changes to one question's answer."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def _set(self, question: str, text: str, merge: str | None = None, **fields: Any) -> None:
        before = self._document.assessment
        answer = before.answer(question).changed(**fields)
        self._document.push(text, before.with_answer(question, answer), f"walk/{question}", merge)

    def _name_step(self, question: str, before: Answer, after: Answer) -> str:
        return _tr("Answer {question}: {before} → {after}").format(
            question=question, before=_shown(before), after=_shown(after)
        )

    def _set_state(self, question: str, **fields: Any) -> None:
        before = self._document.assessment.answer(question)
        span = before.range
        level = fields.get("level")
        if level is None:
            fields["confidence"] = Answer().confidence  # what is no level is not known in any way
        if span is not None and (level is None or not span[0] <= level <= span[1]):
            fields["range"] = None
        fields["carried_from"] = None  # answering, alike or otherwise, confirms
        after = before.changed(**fields)
        self._set(question, self._name_step(question, before, after), **fields)

    def set_level(self, question: str, level: int) -> None:
        """Answer with a level 0-4."""
        self._set_state(question, state="answered", level=level)

    def set_unknown(self, question: str) -> None:
        """Answer "don't know": the question stays open."""
        self._set_state(question, state="unknown", level=None)

    def set_not_applicable(self, question: str, note: str) -> None:
        """Mark as not applicable; `note` says why and must not be empty."""
        self._set_state(question, state="not_applicable", level=None, note=note)

    def clear(self, question: str) -> None:
        """Take the answer back; note, evidence and flag stay."""
        self._set_state(question, state="unanswered", level=None)

    def set_confidence(self, question: str, confidence: Confidence) -> None:
        """Say how the answer is known."""
        self._set(question, _tr("How {question} is known").format(question=question), confidence=confidence)

    def set_note(self, question: str, note: str) -> None:
        """Write the note."""
        self._set(
            question, _tr("Note on {question}").format(question=question), f"note/{question}", note=note
        )

    def set_evidence_texts(self, question: str, rows: list[tuple[int | None, dict[str, str | None]]]) -> None:
        """Write the texts of the list of evidence: of each piece its number until now, None for a new one.

        What else a piece holds stays with it.
        """
        before = self._document.assessment.answer(question).evidence
        new = Evidence(title="")
        self.set_evidence(
            question,
            tuple(_rewritten(new if number is None else before[number], texts) for number, texts in rows),
        )

    def set_evidence(self, question: str, evidence: tuple[Evidence, ...]) -> None:
        """Write the list of evidence."""
        self._set(
            question,
            _tr("Evidence for {question}").format(question=question),
            f"evidence/{question}",
            evidence=evidence,
        )

    def set_flagged(self, question: str, flagged: bool) -> None:
        """Flag for discussion, or take the flag away."""
        text = _tr("Flag {question}") if flagged else _tr("Take the flag off {question}")
        self._set(question, text.format(question=question), flagged=flagged)

    def set_review_by(self, question: str, day: date | None) -> None:
        """Set the date after which the answer is stale."""
        self._set(question, _tr("Review date of {question}").format(question=question), review_by=day)

    def set_marking(self, question: str, marking: str) -> None:
        """Mark this answer alone; an empty marking takes it off."""
        self._set(
            question,
            _tr("Marking of {question}").format(question=question),
            f"marking/{question}",
            marking=marking or None,
        )

    def set_depends_on(self, question: str, partner: str) -> None:
        """Name the partner that the answer depends on; an empty name takes it off."""
        self._set(
            question,
            _tr("Partner of {question}").format(question=question),
            f"partner/{question}",
            depends_on=partner,
        )


class MissionEdits:
    """The changes to what is assessed, by whom, and under which marking."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def _set(self, text: str, merge: str | None = None, **fields: Any) -> None:
        before = self._document.assessment
        mission = before.mission.changed(**fields)
        self._document.push(text, before.model_copy(update={"mission": mission}), "profile", merge)

    def set_text(self, field: str, label: str, value: str) -> None:
        """Set a text of the mission (name, area, lead, summary); an empty name is not taken."""
        if field == "name" and not value.strip():
            return
        self._set(_tr("Change {field}").format(field=label), f"mission/{field}", **{field: value})

    def set_strength(self, strength: int | None) -> None:
        """Set the authorised strength in persons."""
        self._set(_tr("Change authorised strength"), "mission/strength", authorised_strength=strength)

    def set_start(self, day: date | None) -> None:
        """Set the proposed start."""
        self._set(_tr("Change proposed start"), "mission/start", proposed_start=day)

    def set_set(self, name: str) -> None:
        """Choose the short (`core`) or the full set."""
        text = _tr("Use the short set") if name == "core" else _tr("Use the full set")
        self._set(text, set=name)

    def set_profile(self, question: str, label: str, value: bool) -> None:
        """Answer one of the profile's yes/no questions."""
        profile = {**self._document.assessment.mission.profile, question: value}
        text = _tr("Profile: {label} – yes") if value else _tr("Profile: {label} – no")
        self._set(text.format(label=label), profile=profile)

    def set_title(self, title: str) -> None:
        """Name the assessment."""
        after = self._document.assessment.model_copy(update={"title": title})
        self._document.push(_tr("Change title"), after, "profile", "title")

    def set_marking(self, marking: str) -> None:
        """Set the document's marking."""
        after = self._document.assessment.model_copy(update={"marking": marking})
        self._document.push(_tr("Change marking"), after, "profile", "marking")

    def set_assessors(self, assessors: tuple[Assessor, ...], text: str, merge: str | None = None) -> None:
        """Set who assesses."""
        after = self._document.assessment.model_copy(update={"assessors": assessors})
        self._document.push(text, after, "assessors", merge)

    def set_weights(self, weights: Weights) -> None:
        """Use other weights; the reason is in them."""
        after = self._document.assessment.model_copy(update={"weights": weights})
        self._document.push(_tr("Change weights"), after, "weights")

    def set_actions(self, actions: tuple[Action, ...], text: str, place: str = "plan") -> None:
        """Set the action plan; undo leads back to `place`."""
        after = self._document.assessment.model_copy(update={"actions": actions})
        self._document.push(text, after, place)

    def set_condition(self, action: Action, place: str) -> None:
        """Accept a shortfall: put an action with a condition into the plan, or in place of that of its id."""
        before = self._document.assessment.actions
        known = any(row.id == action.id for row in before)
        rows = tuple(action if row.id == action.id else row for row in before)
        text = _tr("Condition on {question}").format(question=action.question or action.title)
        self.set_actions(rows if known else (*before, action), text, place)

    def withdraw_condition(self, action_id: str, place: str) -> None:
        """Take a condition back; its action stays in the plan as one of the others."""
        before = self._document.assessment.actions
        rows = tuple(row.changed(condition=None) if row.id == action_id else row for row in before)
        name = next((row.question or row.title for row in before if row.id == action_id), action_id)
        self.set_actions(rows, _tr("Withdraw the condition on {question}").format(question=name), place)

    def set_answers(self, answers: dict[str, Answer], text: str) -> None:
        """Set many answers in one step."""
        after = self._document.assessment.model_copy(update={"answers": answers})
        self._document.push(text, after, "what-if")

    def set_framework(self, label: str, framework: FrameworkRef) -> None:
        """Go over to another version of the question bank; answers stay under their ids."""
        after = self._document.assessment.model_copy(update={"framework": framework})
        self._document.push(_tr("Question bank {label}").format(label=label), after, "lessons")

    def set_lesson(self, lesson: str, applies: Carries, note: str) -> None:
        """Say how far a lesson carries over to this mission; `not` needs a note."""
        before = self._document.assessment
        lessons = dict(before.lessons)
        lessons[lesson] = (lessons.get(lesson) or LessonMark()).changed(applies=applies, note=note)
        self._document.push(
            _tr("Lesson {lesson}").format(lesson=lesson),
            before.model_copy(update={"lessons": lessons}),
            f"lessons/{lesson}",
            f"lesson/{lesson}",
        )
