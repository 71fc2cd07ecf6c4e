"""Leave one out: does the verdict hang on one assessor, one piece of evidence, or one partner's pledge?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from muster.model import Answer, Assessment, Framework
from muster.model.hidden_votes import without_hidden_votes
from muster.model.levels import LEVELS
from muster.scoring.answer_levels import effective_level
from muster.scoring.applicability import applicability
from muster.scoring.readiness import readiness
from muster.scoring.result import Readiness, VerdictRange


@dataclass(frozen=True, slots=True)
class Hanging:
    """Something that the verdict hangs on: what the verdict would be without it, and which answers it moves.

    `subject` is an assessor's id, or the title of a piece of evidence.
    """

    kind: Literal["assessor", "evidence"]
    subject: str
    questions: tuple[str, ...]
    verdict: VerdictRange


@dataclass(frozen=True, slots=True)
class Pledge:
    """A partner, the answers that depend on it, and the readiness as if it gave nothing."""

    partner: str
    questions: tuple[str, ...]
    result: Readiness


def _titles(answer: Answer) -> set[str]:
    return {proof.title.strip() for proof in answer.evidence} - {""}


def _changed(
    assessment: Assessment, change: Callable[[Answer], Answer]
) -> tuple[Assessment, tuple[str, ...]]:
    """Return the assessment with every answer changed, and which answers are different now."""
    answers = {name: change(answer) for name, answer in assessment.answers.items()}
    moved = tuple(name for name, answer in answers.items() if answer is not assessment.answers[name])
    return assessment.model_copy(update={"answers": answers}), moved


def without_assessor(assessment: Assessment, assessor: str) -> tuple[Assessment, tuple[str, ...]]:
    """Return the assessment without one assessor's votes, and the questions where he or she had voted.

    What the group has recorded stays: it is not that assessor's word.
    """

    def change(answer: Answer) -> Answer:
        votes = tuple(vote for vote in answer.votes if vote.assessor != assessor)
        return answer if votes == answer.votes else answer.model_copy(update={"votes": votes})

    return _changed(assessment, change)


def without_evidence(assessment: Assessment, title: str) -> tuple[Assessment, tuple[str, ...]]:
    """Return the assessment as if a piece of evidence did not exist, and the questions resting on it alone.

    Those become open; an answer that has another piece of evidence stays as it is.
    """

    def change(answer: Answer) -> Answer:
        if answer.level is None or _titles(answer) != {title.strip()}:
            return answer
        return answer.model_copy(update={"state": "unknown", "level": None, "range": None})

    return _changed(assessment, change)


def without_partner(assessment: Assessment, partner: str) -> tuple[Assessment, tuple[str, ...]]:
    """Return the assessment as if a partner gave nothing, and the questions that depended on it.

    Those stand at level 0 for certain, whether the group has recorded a level or only votes give one.
    """
    nothing = {"state": "answered", "level": LEVELS[0], "confidence": "high", "range": None}

    def change(answer: Answer) -> Answer:
        if answer.depends_on.strip() != partner.strip() or effective_level(answer).level is None:
            return answer
        return answer.model_copy(update=nothing)

    return _changed(assessment, change)


def partners(assessment: Assessment) -> tuple[str, ...]:
    """Return the partners that answers depend on, in alphabetical order."""
    return tuple(sorted({answer.depends_on.strip() for answer in assessment.answers.values()} - {""}))


def failed_pledge(framework: Framework, assessment: Assessment, partner: str) -> Readiness:
    """Return the readiness as if a partner gave nothing."""
    return readiness(framework, without_partner(assessment, partner)[0])


def pledges(
    framework: Framework, assessment: Assessment, is_wanted: Callable[[], bool] = lambda: True
) -> tuple[Pledge, ...]:
    """Return what each partner's failure would leave, with its chances, in alphabetical order.

    A partner that no applicable answer depends on is left out. Stops once `is_wanted` says no. Brings numpy.
    Method: docs/method.md, "Leave one out".
    """
    names = partners(assessment)
    if not names:
        return ()
    from muster.scoring.likelihood import full_readiness  # a fifth of what a command takes

    applies = applicability(framework, assessment)
    told = []
    for partner in names:
        if not is_wanted():
            break
        left, changed = without_partner(assessment, partner)
        questions = tuple(row.id for row in framework.questions if row.id in changed)
        questions = tuple(name for name in questions if applies[name] == "applies")
        if questions:
            told.append(Pledge(partner, questions, full_readiness(framework, left)))
    return tuple(told)


def hanging(framework: Framework, assessment: Assessment) -> tuple[Hanging, ...]:
    """Return every assessor and every piece of evidence without which the verdict would be another.

    Assessors in the order of the file, evidence by title. Method: docs/method.md, "Leave one out".
    """
    assessment = without_hidden_votes(assessment)
    now = readiness(framework, assessment).verdict
    answers = assessment.answers.values()
    voters = dict.fromkeys(row.id for row in assessment.assessors)
    voters |= dict.fromkeys(sorted({vote.assessor for answer in answers for vote in answer.votes}))
    titles = sorted({title for answer in answers for title in _titles(answer)})

    def tried(
        kind: Literal["assessor", "evidence"],
        subjects: Iterable[str],
        without: Callable[[Assessment, str], tuple[Assessment, tuple[str, ...]]],
    ) -> Iterable[Hanging]:
        for subject in subjects:
            left, questions = without(assessment, subject)
            if questions:
                verdict = readiness(framework, left).verdict
                if (verdict.low, verdict.high) != (now.low, now.high):
                    yield Hanging(kind, subject, questions, verdict)

    return (
        *tried("assessor", voters, without_assessor),
        *tried("evidence", titles, without_evidence),
    )
