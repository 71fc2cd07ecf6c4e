"""What is told above the pages when a document opens: unknown answers, a newer question bank."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from muster.gui import phrases
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.edits import MissionEdits
from muster.gui.session.opening import Opening
from muster.gui.widgets.notice import Notice
from muster.model import Assessment, Framework, FrameworkRef, bank_changes
from muster.scoring import Readiness, readiness
from muster.storage.assessments import unknown_questions

MOST_NAMES = 8
MOST_TOLD = 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("notices", text)


def _unknown_answers(document: Document) -> Notice | None:
    faults = unknown_questions(document.assessment, document.framework)
    if not faults:
        return None
    ids = [fault.key.removeprefix("answers.") for fault in faults]
    names = phrases.spoken().series(ids[:MOST_NAMES]) + ("…" if len(ids) > MOST_NAMES else "")
    return Notice(
        _tr(
            "Answers to questions that {framework} does not have are kept in the file and not scored: {names}"
        ).format(framework=_named(document.framework), names=names)
    )


def changes_text(old: Framework, new: Framework) -> str:
    """Return which questions are new, changed and gone, a line each."""
    changes = bank_changes(old, new)
    lines = []
    for title, names, bank in (
        (_tr("New: {names}"), changes.new, new),
        (_tr("Changed, look at your answer again: {names}"), changes.changed, new),
        (_tr("Gone, your answer is kept and not scored: {names}"), changes.gone, old),
    ):
        if names:
            told = [f"{name} {bank.by_id[name].name}" for name in names[:MOST_TOLD]]
            if len(names) > MOST_TOLD:  # a whole new edition: the list would be taller than the screen
                told.append(phrases.spoken()("counted.more", count=len(names) - MOST_TOLD))
            lines.append(title.format(names=phrases.spoken().series(told, "semicolon")))
    return "\n\n".join(lines) or _tr("Every question is the same.")


def moved_text(old: Framework, new: Framework, assessment: Assessment) -> str:
    """Return the score and the verdict before and after, with every answer as it is."""
    before, after = readiness(old, assessment), readiness(new, assessment)
    return _tr("With your answers as they are: {before} becomes {after}.").format(
        before=_standing(before), after=_standing(after)
    )


def _standing(result: Readiness) -> str:
    """Return the verdict, after the score where it is not too early for one."""
    if result.is_early:
        return phrases.headline(result)
    return _tr("{score} ({verdict})").format(
        score=phrases.points(result.score, 1), verdict=phrases.headline(result)
    )


def _named(bank: Framework) -> str:
    """Return a bank as the window calls it everywhere."""
    return f"{bank.title}\u00a0{bank.version}"  # no line ends between them


def _newer(document: Document, opening: Opening, prompts: Prompts) -> Notice | None:
    new = opening.newer_bank(document)
    if new is None:
        return None
    names = {"old": _named(document.framework), "new": _named(new)}
    notice = Notice(
        _tr("This assessment was made with {old}. There is a newer version, {new}.").format(**names),
        _tr("What would change…"),
    )

    def offer() -> None:
        wanted = prompts.confirm(
            _tr("Go over from {old} to {new}? Every answer is kept, and it can be undone.").format(**names),
            "\n\n".join(
                (
                    changes_text(document.framework, new),
                    moved_text(document.framework, new, document.assessment),
                )
            ),
            _tr("Go over"),
        )
        if wanted:
            MissionEdits(document).set_framework(new.label, FrameworkRef(id=new.id, version=new.version))

    notice.acted.connect(offer)
    return notice


def document_notices(document: Document, opening: Opening, prompts: Prompts) -> list[QWidget]:
    """Return the notices that this document needs now."""
    notices = (_unknown_answers(document), _newer(document, opening, prompts))
    return [notice for notice in notices if notice is not None]
