"""The condition on the question that is on the screen: which one that is, and why none can be accepted."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.scoring.conditions import conditions, is_complete, why_not_offered

WITH_QUESTION = ("walk", "session")  # pages whose place names the question that is on the screen


def _tr(text: str) -> str:
    return QCoreApplication.translate("condition_here", text)


def question_at(document: Document, place: str) -> str:
    """Return the question on the screen, by a place (`walk/CAP-08`); an empty text where none is."""
    page, _, question = place.partition("/")
    return question if page in WITH_QUESTION and question in document.framework.by_id else ""


def given_on(document: Document, question: str) -> str:
    """Return the id of the action whose condition carries a question; an empty text where none does."""
    states = conditions(document.framework, document.assessment)
    return next((row.action for row in states if row.question == question and is_complete(row)), "")


def why_not_here(document: Document, question: str) -> str:
    """Return in a sentence why no shortfall can be accepted on a question; an empty text where one can."""
    framework, assessment = document.framework, document.assessment
    if assessment.vote_of is not None:
        return _tr("This is one assessor’s vote file: a condition is accepted in the assessment itself.")
    if not question:
        return _tr(
            "A condition accepts the shortfall of one question: go to that question first, "
            "in the session or on the walk."
        )
    why_not = why_not_offered(framework, assessment, question)
    if why_not is None:
        return ""
    is_critical = framework.by_id[question].gate_level is not None
    if why_not == "not_failed" and is_critical and assessment.answer(question).level is None:
        return _tr(
            "{question} has no answer yet. Record one first; a shortfall can be accepted then."
        ).format(question=question)
    return _tr("{question}: {why}").format(
        question=question, why=phrases.condition_refusal(why_not, framework)
    )
