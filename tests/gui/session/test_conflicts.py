"""Two people with one file, and changes behind our back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.conflict_dialog import Side
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.session.saving import Saving
from muster.gui.window.main_window import MainWindow
from muster.model import Answer, Assessment, Session, Vote
from muster.storage import open_assessment
from muster.storage.safety.lock import lock_path
from tests.gui.support import AnsweringPrompts, document_of, level, notices

LEFT = Qt.MouseButton.LeftButton


def test_the_second_opener_may_read(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, elsewhere: str, tmp_path: Path
) -> None:
    prompts.lock = "read"
    window.open_path(saved)
    assert prompts.asked == ["locked mission.muster.json by amina (pc-7)"]
    document = window.document
    assert document is not None
    AnswerEdits(document).set_level("FOR-1", 4)
    assert document.assessment.answer("FOR-1").level == 1
    [notice] = notices(window)
    assert notice.text.startswith("Read only")
    prompts.save_path = tmp_path / "mine.muster.json"
    QTest.mouseClick(notice.action, LEFT)
    AnswerEdits(document).set_level("FOR-1", 4)
    assert document.assessment.answer("FOR-1").level == 4, "the copy is one's own"


@pytest.mark.parametrize("choice", ["copy", "over", "cancel"])
def test_the_second_opener_may_copy_take_over_or_leave(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, elsewhere: str, choice: str
) -> None:
    prompts.lock = choice  # type: ignore[assignment]
    window.open_path(saved)
    if choice == "cancel":
        assert window.document is None
        assert "amina" in lock_path(saved).read_text("utf-8")
    else:
        assert window.document is not None
        assert window.document.path == (None if choice == "copy" else saved)
        assert ("amina" in lock_path(saved).read_text("utf-8")) is (choice == "copy")


def test_saving_over_a_changed_file_asks(behind: Path, window: MainWindow, prompts: AnsweringPrompts) -> None:
    window.run("save")
    assert prompts.asked[-1] == "changed mission.muster.json"
    assert level(behind) == 1, "cancelled: nothing is overwritten"
    prompts.behind = "mine"
    window.run("save")
    assert (level(behind), level(behind, "FOR-2")) == (4, 3)
    assert window.document is not None
    prompts.choice = 0
    window.run("earlier")
    assert len(prompts.options[-1]) == 1
    assert "answers that differ from now: 3" in prompts.options[-1][0]
    assert window.document is not None
    assert window.document.path is None
    assert window.document.assessment.answer("MON-1").note == "Theirs.", "what was replaced was kept"


def test_theirs_shows_the_file_and_mine_can_be_had_back(
    behind: Path, window: MainWindow, prompts: AnsweringPrompts
) -> None:
    prompts.behind = "theirs"
    window.run("save")
    document = window.document
    assert document is not None
    assert document.assessment.answer("MON-1").level == 1
    assert not document.is_modified
    document.stack.undo()
    assert document.assessment.answer("FOR-1").level == 4


@pytest.mark.parametrize(("decided", "expected"), [([False], 0), ([True], 1), (None, None)])
def test_conflicts_are_decided_side_by_side(
    behind: Path,
    window: MainWindow,
    prompts: AnsweringPrompts,
    decided: list[bool] | None,
    expected: int | None,
) -> None:
    assert window.document is not None
    AnswerEdits(window.document).set_level("MON-1", 0)
    prompts.behind, prompts.decided = "merge", decided
    window.run("save")
    mine, theirs = (f"state: answered\nlevel: {level}\nnote: Theirs." for level in (0, 1))
    assert prompts.sides == [[Side("MON-1", mine, theirs)]], "their note is joined on both sides"
    if expected is None:
        assert level(behind) == 1, "changed one's mind: nothing is written"
    else:
        assert level(behind, "MON-1") == expected
        assert (level(behind), level(behind, "FOR-2")) == (4, 0)


def test_somebody_who_is_faster_by_a_moment_is_asked_about_too(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one saves between our look at the file and our replacing it."""
    window.open_path(saved)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    theirs = open_assessment(saved).assessment.with_answer("FOR-2", Answer(state="answered", level=0))
    real = Saving._with_log

    def meanwhile(saving: Saving, document: Document) -> Assessment:
        monkeypatch.setattr(Saving, "_with_log", real)
        saved.write_text(theirs.to_json(), "utf-8")
        return real(saving, document)

    monkeypatch.setattr(Saving, "_with_log", meanwhile)
    prompts.behind = "merge"
    window.run("save")
    assert prompts.asked == ["changed mission.muster.json"]
    assert (level(saved), level(saved, "FOR-2")) == (4, 0)


def test_a_contradiction_does_not_tell_hidden_votes(
    window: MainWindow, behind: Path, prompts: AnsweringPrompts
) -> None:
    document = document_of(window)
    vote = Vote(assessor="j3", level=3, note="Secret.")
    answer = document.assessment.answer("MON-1").changed(level=0, votes=(vote,))
    mine = document.assessment.with_answer("MON-1", answer)
    document.push("Vote", mine.model_copy(update={"sessions": (Session(id="s1"),)}), "session")
    prompts.behind, prompts.decided = "merge", [False]
    window.run("save")
    (side,) = [row for rows in prompts.sides for row in rows if row.what == "MON-1"]
    assert "hidden votes: 1" in side.mine
    assert "Secret" not in side.mine + side.theirs
    assert "j3" not in side.mine
