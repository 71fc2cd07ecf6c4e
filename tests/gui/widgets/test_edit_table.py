"""The menu of a table that is typed in: by the right button and by the key of menus."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from muster.gui.models.edit_model import EditCell, EditColumn, EditModel, EditRow, day_of
from muster.gui.theme import Appearance
from muster.gui.widgets.edit_table import EditTable

Reason = QContextMenuEvent.Reason
COLUMNS = (
    EditColumn("title", "What", "text", stretches=True),
    EditColumn("status", "Status", "choice", (("open", "To do"), ("done", "Done"))),
    EditColumn("due", "Due", "date"),
    EditColumn("counts", "Counts"),
)
ROWS = [
    EditRow(
        "b",
        (EditCell("Bridge", "Bridge"), EditCell("To do", "open"), EditCell("", None, 9e9), EditCell("no")),
    ),
    EditRow(
        "a",
        (
            EditCell("Air lift", "Air lift"),
            EditCell("Done", "done"),
            EditCell("1 March 2026", date(2026, 3, 1), 1.0),
            EditCell("yes"),
        ),
    ),
]


class Held:
    """A table in sight and what it told."""

    def __init__(self, appearance: Appearance) -> None:
        self.told: list[tuple[object, ...]] = []
        rows = EditModel(COLUMNS, lambda *what: self.told.append(("edit", *what)))
        self.table = EditTable(appearance, "Plan", rows, "&New action…", lambda key: key == "a")
        rows.show_rows(ROWS)
        self.table.resize(700, 300)
        self.table.new_wanted.connect(lambda: self.told.append(("new",)))
        self.table.removed.connect(lambda key: self.told.append(("removed", key)))
        self.table.opened.connect(lambda key: self.told.append(("opened", key)))
        self.table.emptied.connect(lambda key, column: self.told.append(("emptied", key, column)))

    def menu(self, row: int, column: int, reason: Reason = Reason.Mouse) -> QMenu:
        """Ask for the menu of a cell as the window system does, and return what comes up."""
        table = self.table
        index = table.model().index(row, column)
        spot = table.visualRect(index).center()
        if reason == Reason.Keyboard:
            table.setFocus()
            table.setCurrentIndex(index)
            spot = QPoint(0, 0)
        target = table if reason == Reason.Keyboard else table.viewport()
        event = QContextMenuEvent(reason, spot, table.viewport().mapToGlobal(spot))
        QApplication.sendEvent(target, event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, text: str, row: int, column: int, reason: Reason = Reason.Mouse) -> None:
        """Take an entry of the menu of a cell."""
        menu = self.menu(row, column, reason)
        entry = next(entry for entry in menu.actions() if plain(entry.text()) == text)
        assert entry.isEnabled(), text
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()


def plain(text: str) -> str:
    return text.replace("&", "").partition("\t")[0]


@pytest.fixture
def held(appearance: Appearance, shown: Callable[[QWidget], QWidget]) -> Held:
    made = Held(appearance)
    shown(made.table)
    QGuiApplication.clipboard().clear()
    return made


def test_the_menu_offers_what_can_be_done_with_the_cell_and_its_row(held: Held) -> None:
    menu = held.menu(0, 0)
    offered = {plain(entry.text()): entry.isEnabled() for entry in menu.actions() if entry.text()}
    assert offered == {
        "Edit": True,
        "Open the question": False,
        "Cut": True,
        "Copy": True,
        "Paste": False,
        "Empty the cell": True,
        "Copy row": True,
        "New action…": True,
        "Delete row": True,
        "Sort by": True,
    }
    keys = {plain(entry.text()): entry.text().partition("\t")[2] for entry in menu.actions()}
    assert (keys["Edit"], keys["Cut"], keys["Delete row"]) == ("F2", "Ctrl+X", "Del")
    letters = [
        entry.text()[entry.text().index("&") + 1].casefold()
        for entry in menu.actions()
        if "&" in entry.text()
    ]
    assert len(letters) == len(set(letters)), "no two entries have one letter"
    menu.close()
    shown_only = held.menu(0, 3)
    offered = {plain(entry.text()): entry.isEnabled() for entry in shown_only.actions() if entry.text()}
    assert [name for name in ("Edit", "Cut", "Paste", "Empty the cell") if offered[name]] == []
    assert offered["Copy"]
    shown_only.close()


@pytest.mark.parametrize("reason", [Reason.Mouse, Reason.Keyboard])
def test_rows_are_opened_deleted_and_made(held: Held, reason: Reason) -> None:
    held.choose("Open the question", 1, 0, reason)
    held.choose("Delete row", 0, 2, reason)
    held.choose("New action…", 0, 0, reason)
    assert held.told == [("opened", "a"), ("removed", "b"), ("new",)]


def test_cells_are_cut_copied_and_pasted_as_what_they_mean(held: Held) -> None:
    held.choose("Copy", 1, 2)
    assert QGuiApplication.clipboard().text() == "1 March 2026"
    held.choose("Paste", 0, 2)
    held.choose("Cut", 1, 2, Reason.Keyboard)
    held.choose("Copy", 1, 1)
    held.choose("Paste", 0, 1)
    held.choose("Empty the cell", 0, 0)
    held.choose("Copy row", 1, 0)
    assert QGuiApplication.clipboard().text() == "Air lift\tDone\t1 March 2026\tyes"
    assert held.told == [
        ("edit", "b", "due", date(2026, 3, 1)),
        ("emptied", "a", "due"),
        ("edit", "b", "status", "done"),
        ("edit", "b", "title", ""),
    ]
    QGuiApplication.clipboard().setText("no such status")
    held.table.setCurrentIndex(held.table.model().index(0, 1))
    assert not held.table.can_edit("paste")
    held.table.do_edit("paste")
    assert len(held.told) == 4


def test_typing_begins_and_the_order_turns_from_the_menu(held: Held) -> None:
    menu = held.menu(0, 0, Reason.Keyboard)
    edit = menu.actions()[0]
    menu.close()
    edit.trigger()
    editor = held.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert (editor.isVisible(), editor.text()) == (True, "Bridge")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    for wanted in (["Air lift", "Bridge"], ["Bridge", "Air lift"]):
        menu = held.menu(0, 0)
        order = menu.findChild(QMenu)
        assert isinstance(order, QMenu)
        assert [entry.text() for entry in order.actions()] == ["What", "Status", "Due", "Counts"]
        order.actions()[0].trigger()
        menu.close()
        assert [held.table.model().index(row, 0).data() for row in range(2)] == wanted


def test_the_menu_of_an_empty_place_offers_a_new_row(held: Held) -> None:
    held.table.rows.show_rows([])
    spot = QPoint(40, 120)
    event = QContextMenuEvent(Reason.Mouse, spot, held.table.viewport().mapToGlobal(spot))
    QApplication.sendEvent(held.table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert plain(menu.actions()[0].text()) == "New action…"
    menu.close()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en_GB", "2026-03-01"),
        ("en_GB", "01/03/2026"),
        ("en_GB", "1 March 2026"),
        ("fr_FR", "1er mars 2026"),
        ("fr_FR", "01/03/2026"),
    ],
)
def test_a_date_is_read_as_people_write_it(language: str, text: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert day_of(text) == date(2026, 3, 1)
    assert day_of("Tuesday") is None
