"""What every page has in common."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from muster.gui.pages.page import Page
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.layout import filled_by_column


def test_the_keyboard_goes_to_the_first_thing_that_takes_it(qtbot: QtBot) -> None:
    page = Page()
    layout = QVBoxLayout(page)
    hidden, disabled, first, second = (QPushButton(name) for name in ("hidden", "off", "first", "second"))
    for widget in (QLabel("a label"), hidden, disabled, first, second):
        layout.addWidget(widget)
    hidden.hide()
    disabled.setEnabled(False)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.show_place("anything", focus=True) == "", "most pages have one part only"
    assert page.focusWidget() is first


def test_a_page_does_not_begin_with_a_link_that_leads_away(qtbot: QtBot) -> None:
    page = Page()
    head = ExplainedHead("Weights", "weights")
    only = QVBoxLayout(page)
    only.addWidget(head)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.focusWidget() is head.link, "there is nothing else"
    first = QPushButton("first")
    only.addWidget(first)
    first.show()
    page.focus_first()
    assert page.focusWidget() is first


def test_a_page_is_entered_at_its_title(qtbot: QtBot) -> None:
    page = Page()
    scroll = filled_by_column(page)
    column, bar = scroll.column, scroll.verticalScrollBar()
    title, first, rest = QLabel("Title"), QPushButton("first"), QLabel("rest")
    for part, high in ((title, 200), (first, 40), (rest, 900)):
        part.setFixedHeight(high)
        column.addWidget(part)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bar.setValue(150)
    page.focus_first()
    assert (page.focusWidget(), bar.value()) == (first, 0)
    title.setFixedHeight(500)
    qtbot.waitUntil(lambda: first.y() > 400)
    bar.setValue(300)
    page.focus_first()
    assert bar.value() == 300, "what has the keyboard stays in sight"
