"""Links open after a question, and only harmless ones."""

import sys
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.links import Links, attachable, is_elsewhere, link_to
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts, page_of

LEFT = Qt.MouseButton.LeftButton


def test_links_open_after_a_question_and_only_harmless_ones(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("walk/FOR-2")
    opened: list[str] = []
    window.links.open_url = lambda url: opened.append(url.toString())
    page_of(workspace, "walk", WalkPage).support.open()
    evidence = page_of(workspace, "walk", WalkPage).support.evidence
    assert not evidence.open_button(0).isVisible()
    evidence.fields(0)["link"].setFocus()
    QTest.keyClicks(evidence.fields(0)["link"], "https://example.org/a")
    QApplication.processEvents()
    QTest.mouseClick(evidence.open_button(0), LEFT)
    assert opened == [], "the question was not answered with yes"
    assert prompts.asked[-1] == "Open this link from the assessment?"
    assert prompts.details[-1] == "https://example.org/a"
    prompts.agrees = True
    QTest.mouseClick(evidence.open_button(0), LEFT)
    window.links.open(str(saved))
    window.links.open("mailto:j3@example.org")
    assert [url.partition(":")[0] for url in opened] == ["https", "file", "mailto"]
    for bad in (
        "javascript:alert(1)",
        "file:///etc/../nowhere",
        "relative.pdf",
        "smb://host/x",
        "data:,x",
        "",
    ):
        window.links.open(bad)
    assert len(opened) == 3
    assert len(prompts.problems) == 6


def test_a_file_beside_the_document_is_named_from_there(tmp_path: Path) -> None:
    inside = tmp_path / "papers" / "log.pdf"
    assert link_to(inside, tmp_path) == "papers/log.pdf"
    assert link_to(inside, None) == str(inside)
    assert link_to(tmp_path.parent / "log.pdf", tmp_path) == str(tmp_path.parent / "log.pdf")


def test_only_files_that_can_be_read_are_attached(tmp_path: Path) -> None:
    good = tmp_path / "log.pdf"
    good.write_bytes(b"%PDF")
    assert attachable([good, tmp_path, tmp_path / "gone.pdf"]) == ([good], [tmp_path, tmp_path / "gone.pdf"])


def test_a_link_opens_from_the_folder_of_the_document(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    (saved.parent / "log.pdf").write_bytes(b"%PDF")
    opened: list[str] = []
    window.links.open_url = lambda url: opened.append(url.toLocalFile())
    prompts.agrees = True
    window.links.open("log.pdf")
    assert opened == [str(saved.parent / "log.pdf")]
    window.links.open("gone.pdf")
    assert prompts.problems == ["Can’t open “gone.pdf”: no such file or link."]


def test_a_link_that_was_written_on_windows_leads_to_the_file_here(
    tmp_path: Path, prompts: AnsweringPrompts
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "log.pdf").touch()
    prompts.agrees = True
    opened: list[str] = []
    links = Links(prompts, lambda: tmp_path)
    links.open_url = lambda url: opened.append(url.toLocalFile())
    for link in ("papers\\log.pdf", "papers/log.pdf", "C:\\papers\\log.pdf"):
        links.open(link)
    assert opened == [str(tmp_path / "papers" / "log.pdf")] * 2
    assert len(prompts.problems) == 1


@pytest.mark.parametrize(
    ("path", "elsewhere"),
    [
        ("\\\\server\\share\\a.pdf", True),
        ("//server/share/a.pdf", True),
        ("C:\\a.pdf", False),
        ("a.pdf", False),
    ],
)
def test_no_other_computer_is_asked_before_the_user(
    path: str, elsewhere: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_elsewhere(cast(Path, PureWindowsPath(path)))
    monkeypatch.setattr(sys, "platform", "win32")
    assert is_elsewhere(cast(Path, PureWindowsPath(path))) is elsewhere


def test_a_share_is_looked_at_only_after_a_yes(
    tmp_path: Path, prompts: AnsweringPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(_path: Path) -> bool:
        raise AssertionError("looking there tells the other computer who one is")

    monkeypatch.setattr("muster.gui.session.links._is_file", look)
    monkeypatch.setattr("muster.gui.session.links.is_elsewhere", lambda _path: True)
    opened: list[object] = []
    links = Links(prompts, lambda: tmp_path)
    links.open_url = opened.append
    prompts.agrees = False
    links.open("//server/share/a.pdf")
    assert opened == []
    prompts.agrees = True
    links.open("//server/share/a.pdf")
    assert len(opened) == 1
    assert prompts.problems == []
