"""The page table: one row a page, and everything that lists pages follows it."""

import pytest
from PySide6.QtWidgets import QWidget

from muster.gui.pages.page import Page
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES, SECTIONS, PageRow, PageTools
from muster.gui.window.side_rows import plain_title, side_rows
from tests.gui.support import document_of, workspace_of


def test_ids_and_keys_stand_once_and_every_section_has_a_page() -> None:
    assert len({row.id for row in PAGES}) == len(PAGES)
    keys = [key for row in PAGES for key in row.keys]
    assert len(set(keys)) == len(keys)
    assert {row.section for row in PAGES} == {section for section, _ in SECTIONS}


@pytest.mark.parametrize("row", PAGES, ids=[row.id for row in PAGES])
def test_every_page_is_reached_by_menu_and_side_bar(window: MainWindow, saved: object, row: PageRow) -> None:
    window.open_path(saved)  # type: ignore[arg-type]
    window.actions_by_id[row.id].trigger()
    workspace = workspace_of(window)
    assert workspace.pages.current == row.id
    assert workspace.place.partition("/")[0] == row.id
    assert COMMANDS[row.id].keys == row.keys
    if not row.by_category:
        assert row.id in [side.place for side in side_rows(document_of(window))]


class Extra(Page):
    """A page that is not shipped."""

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        return rest


def test_a_new_page_is_one_row(window: MainWindow, saved: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stack and side bar need nothing but the row."""

    def make(_tools: PageTools) -> Page:
        return Extra()

    row = PageRow("extra", "E&xtra", "learn", make, note=lambda document: document.name)
    for module in ("page_table", "side_rows", "page_stack"):
        monkeypatch.setattr(f"muster.gui.window.{module}.PAGES", (*PAGES, row))
    for module in ("page_table", "workspace", "page_stack"):
        monkeypatch.setattr(
            f"muster.gui.window.{module}.PAGE_BY_ID", {page.id: page for page in (*PAGES, row)}
        )
    window.open_path(saved)  # type: ignore[arg-type]
    workspace = workspace_of(window)
    workspace.go_to("extra/part")
    assert isinstance(workspace.page, Extra)
    assert workspace.place == "extra/part"
    last = side_rows(document_of(window))[-1]
    assert (last.text, last.place, last.right) == ("Extra", "extra", "Review")
    workspace.page.followed.emit("FOR-2")
    assert workspace.place == "walk/FOR-2", "its links lead to questions without another line of code"


def test_a_title_is_shown_without_its_mnemonic(qapp: QWidget) -> None:
    assert plain_title("What to &fix first") == "What to fix first"
    assert plain_title("Black && &white") == "Black & white"
