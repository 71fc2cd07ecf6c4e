"""What the menu of a row of the side bar offers besides opening it: the questions of a category."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from muster.gui.session.document import Document


def _tr(text: str) -> str:
    return QCoreApplication.translate("side_menu", text)


def next_flagged_in(document: Document, category: str, here: str) -> str:
    """Return the flagged question of a category that comes after the one here, round it; empty for none."""
    ids = [question.id for question in document.framework.by_category.get(category, ())]
    after = ids.index(here) + 1 if here in ids else 0
    answer = document.assessment.answer
    return next((name for name in ids[after:] + ids[:after] if answer(name).flagged), "")


def fill_side_menu(
    menu: QMenu, place: str, document: Document, here: str, go_to: Callable[[str], object]
) -> None:
    """Add what can be done with a row; of a category its first, open and flagged questions.

    `here` is the question in sight.
    """
    kind, _, category = place.partition("/")
    if kind != "category":
        return
    questions = document.framework.by_category.get(category, ())
    first = next(iter(questions), None)
    open_one = document.first_open([question.id for question in questions])
    is_open = document.assessment.answer(open_one).level is None if open_one else False
    for text, question in (
        (_tr("&First question"), first.id if first is not None else ""),
        (_tr("Next &unanswered question"), open_one if is_open else ""),
        (_tr("Next f&lagged question"), next_flagged_in(document, category, here)),
    ):
        action = menu.addAction(text, partial(go_to, f"walk/{question}"))
        action.setEnabled(bool(question))
