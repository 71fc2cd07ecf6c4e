"""The way through the questions: which one comes next, with nothing of the window."""

from collections.abc import Callable

from muster.gui.session.document import Document
from muster.model import Answer


def _round(ids: list[str], here: str, *, from_elsewhere: bool) -> list[str]:
    """Return the ids from here round to here; who comes from elsewhere has not passed over the one here."""
    start = ids.index(here) + (not from_elsewhere) if here in ids else 0
    return ids[start:] + ids[:start]


def _first(document: Document, ids: list[str], wanted: Callable[[Answer], bool]) -> str:
    return next((name for name in ids if wanted(document.assessment.answer(name))), "")


def next_flagged(document: Document, here: str, *, from_elsewhere: bool = False) -> str:
    """Return the next flagged question, which may be the one here; empty where none is flagged."""
    ids = [question.id for question in document.framework.questions]
    return _first(document, _round(ids, here, from_elsewhere=from_elsewhere), lambda answer: answer.flagged)


def next_open(document: Document, here: str, *, from_elsewhere: bool = False) -> str:
    """Return the next open question; the one here only for who comes from elsewhere; empty for none."""
    ids = _round(document.applicable_ids(), here, from_elsewhere=from_elsewhere)
    if not from_elsewhere and ids and ids[-1] == here:
        ids.pop()
    return _first(document, ids, lambda answer: answer.state in ("unanswered", "unknown"))
