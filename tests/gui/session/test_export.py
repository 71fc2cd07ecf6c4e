"""Reports are made in the background, saved in the kind the name asks for, and failures are told."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session.meeting import Meeting
from muster.gui.window.main_window import MainWindow
from muster.model import Assessor, Session
from muster.reporting import ReportUnmade
from muster.storage import open_assessment, save_assessment
from tests.gui.support import PATIENCE, AnsweringPrompts, document_of, run_report


@pytest.mark.parametrize(
    ("name", "written"),
    [("r.docx", "r.docx"), ("r.xlsx", "r.xlsx"), ("r.html", "r.html"), ("r", "r.pdf"), ("r.v2", "r.v2.pdf")],
)
def test_the_ending_picks_the_kind(
    window: MainWindow,
    page: ReportPage,
    qtbot: QtBot,
    prompts: AnsweringPrompts,
    tmp_path: Path,
    name: str,
    written: str,
) -> None:
    prompts.save_path = tmp_path / name
    run_report(window, qtbot, "save_report")
    made = tmp_path / written
    if written.endswith(".pdf"):
        assert made.read_bytes().startswith(b"%PDF")
    elif written.endswith(".html"):
        assert "FOR-1" in made.read_text("utf-8")
    else:
        assert ZipFile(made).testzip() is None


def test_a_report_that_cannot_be_written_is_told(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.save_path = tmp_path / "nowhere" / "r.pdf"
    run_report(window, qtbot, "save_report")
    [told] = prompts.problems
    assert told == "“r.pdf” cannot be written: no such file or directory."
    prompts.save_path = None
    run_report(window, qtbot, "save_report")
    assert len(prompts.problems) == 1


def test_a_report_that_cannot_be_made_is_told(
    window: MainWindow, page: ReportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> bytes:
        raise ReportUnmade("not_typeset")

    monkeypatch.setattr("muster.gui.session.export.render", fail)
    with qtbot.waitSignal(page.failed, timeout=PATIENCE):
        page.make()
    assert page._state.text() == "The report could not be typeset."
    assert not page.is_current


def test_closing_while_the_report_is_made_leaves_nothing_behind(
    open_window: Callable[[], MainWindow], saved: Path
) -> None:
    window = open_window()
    window.open_path(saved)
    window.run("preview")
    assert window.close()
    assert window.workspace is None


def test_the_record_of_a_session_is_saved_with_or_without_names(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_path(saved)
    window.run("save_record")
    assert "No session has been opened yet" in prompts.problems[-1]
    meeting = Meeting(document_of(window))
    meeting.plan()
    meeting.change("Name", facilitator="J5 Plans")
    meeting.open()
    prompts.save_path = tmp_path / "record.html"
    run_report(window, qtbot, "save_record")
    assert not prompts.save_path.exists(), "not without a choice"
    for choice, named in ((0, True), (1, False)):
        prompts.choice = choice
        run_report(window, qtbot, "save_record")
        assert ("J5 Plans" in prompts.save_path.read_text("utf-8")) is named


def test_ballots_are_saved_for_each_or_without_a_name(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    people = (Assessor(id="j3", name="J3 Operations"), Assessor(id="j4", name="J4 Logistics"))
    save_assessment(open_assessment(saved).assessment.model_copy(update={"assessors": people}), saved)
    window.open_path(saved)
    for choice, count in ((2, 2), (3, 1)):
        prompts.choice, prompts.save_path = choice, tmp_path / f"{choice}.html"
        with qtbot.waitSignal(window.session.export.saved, timeout=PATIENCE):
            window.run("ballots")
        page = prompts.save_path.read_text("utf-8")
        assert page.count('<section class="ballot">') == count
        assert ("J3 Operations" in page) is (choice == 2)
    assert "save mission-ballots.pdf" in prompts.asked


def test_without_a_question_there_is_no_ballot(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts
) -> None:
    made = open_assessment(saved).assessment
    person = Assessor(id="j3", name="J3 Operations")
    session = Session(id="s1", present=("j3",), answers_for={"j3": ()})
    save_assessment(made.model_copy(update={"assessors": (person,), "sessions": (session,)}), saved)
    window.open_path(saved)
    window.run("ballots")
    assert "there is no ballot" in prompts.problems[-1]
