"""What stands in the strip above a question: how every question of the bank stands."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.gui.models.strip_model import StripMark, StripRow
from muster.gui.session.document import Document
from muster.model import Framework, Question

MOST_QUESTIONS = 60
MOST_CATEGORIES = 12
MOST_MARKS = 40  # in the picture of a category

Row = TypeVar("Row")


def _tr(text: str) -> str:
    return QCoreApplication.translate("strip", text)


def strip_rows(document: Document, here: Question) -> list[StripRow]:
    """Return the questions of a category one by one, and each other category as one, in the bank's order.

    `here` is the question in sight: of a bank that is larger than a strip can show, what is near it.
    """
    framework = document.framework
    order = [part.id for part in framework.categories]
    scores = {row.id: row for row in document.readiness.categories}
    rows: list[StripRow] = []
    for part in _near(framework.categories, order.index(here.category), MOST_CATEGORIES):
        questions = framework.by_category[part.id]
        if part.id == here.category:
            place = [question.id for question in questions].index(here.id)  # it may be of another language
            near = _near(questions, place, MOST_QUESTIONS)
            rows += [_question_row(question, document) for question in near]
        else:
            score = scores[part.id]
            few = questions if len(questions) <= MOST_MARKS else ()
            rows.append(
                StripRow(
                    f"category/{part.id}",
                    f"{part.title}, {phrases.coverage(score.answered, score.applicable)}",
                    tuple(_mark(question, document) for question in few),
                    code=part.code,
                )
            )
    return rows


def is_large(framework: Framework) -> bool:
    """Return whether the strip shows a part of the bank only, another one for each question."""
    longest = max((len(rows) for rows in framework.by_category.values()), default=0)
    return longest > MOST_QUESTIONS or len(framework.categories) > MOST_CATEGORIES


def _near(rows: Sequence[Row], place: int, most: int) -> Sequence[Row]:
    """Return the rows round a place, all of them where they are no more than `most`."""
    start = max(0, min(place - most // 2, len(rows) - most))
    return rows[start : start + most]


def _mark(question: Question, document: Document) -> StripMark:
    if document.applicability[question.id] not in ("applies", "marked"):
        return StripMark("off")
    answer = document.assessment.answer(question.id)
    return StripMark(answer.state, answer.level)


def _question_row(question: Question, document: Document) -> StripRow:
    answer = document.assessment.answer(question.id)
    mark = _mark(question, document)
    noted = bool(answer.note.strip() or answer.evidence)
    said = {
        "answered": _tr("level {level}").format(level=mark.level),
        "unknown": _tr("don’t know"),
        "not_applicable": _tr("not applicable"),
        "unanswered": _tr("open"),
        "off": _tr("does not apply"),
    }[mark.state]
    parts = [f"{question.id} {question.name}", said]
    if answer.flagged:
        parts.append(_tr("flagged"))
    if noted:
        parts.append(_tr("with evidence or note"))
    return StripRow(f"walk/{question.id}", ", ".join(parts), (mark,), flagged=answer.flagged, noted=noted)
