"""What stands in the strip above a question: how every question of the bank stands."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.gui.models.strip_model import StripMark, StripRow
from muster.gui.session.document import Document
from muster.model import Question


def _tr(text: str) -> str:
    return QCoreApplication.translate("strip", text)


def strip_rows(document: Document, category: str) -> list[StripRow]:
    """Return the questions of a category one by one, and each other category as one, in the bank's order."""
    rows: list[StripRow] = []
    for part in document.framework.categories:
        questions = document.framework.by_category[part.id]
        if part.id == category:
            rows += [_question_row(question, document) for question in questions]
        else:
            score = next(row for row in document.readiness.categories if row.id == part.id)
            rows.append(
                StripRow(
                    f"category/{part.id}",
                    f"{part.title}, {phrases.coverage(score.answered, score.applicable)}",
                    tuple(_mark(question, document) for question in questions),
                    code=part.code,
                )
            )
    return rows


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
