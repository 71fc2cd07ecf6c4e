"""What is told above the pages when a document opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.notice import Notice
from muster.gui.window.main_window import MainWindow
from muster.gui.window.notices import changes_text
from muster.model import Answer, Framework, FrameworkRef
from muster.resources import resource
from muster.storage import FrameworkLibrary, open_assessment
from tests.gui.support import PATIENCE, AnsweringPrompts, document_of, embedded, workspace_of

LEFT = Qt.MouseButton.LeftButton


def test_answers_to_unknown_questions_are_told_kept_and_not_scored(window: MainWindow, saved: Path) -> None:
    opened = open_assessment(saved).assessment
    saved.write_text(opened.with_answer("ZZ-9", Answer(state="answered", level=4)).to_json(), "utf-8")
    window.open_path(saved)
    notices = [part.text() for part in workspace_of(window).findChildren(QLabel) if "ZZ-9" in part.text()]
    kept = "Answers to questions that Small bank\u00a01.0 does not have are kept in the file and not scored"
    assert notices == [f"{kept}: ZZ-9"]
    assert document_of(window).readiness.answered == 3
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    window.run("save")
    assert open_assessment(saved).assessment.answer("ZZ-9").level == 4


def test_a_whole_new_edition_is_told_in_few_lines() -> None:
    library = FrameworkLibrary(resource("frameworks"))
    old, new = (library.load(FrameworkRef(id="amisom-lessons", version=v)) for v in ("1.0", "2.0"))
    text = changes_text(old, new)
    assert "New: CAP-14 When a contributor leaves" in text
    assert "; and 33 more" in text
    assert "Gone, your answer is kept and not scored: MAN-02" in text
    assert len(text) < 1600


@pytest.fixture
def two_versions(tmp_path: Path, framework: Framework) -> FrameworkLibrary:
    """A library that ships the small bank as 1.0 and as 1.1, with one question new, one changed, one gone."""
    rows = [row.model_dump() for row in framework.questions]
    rows[1]["text"] = "Is FOR-2 in place at last?"
    rows[-1]["id"] = "MON-4"
    newer = Framework.model_validate(
        {**framework.model_dump(), "version": "1.1", "questions": rows}, strict=False
    )
    folder = tmp_path / "library" / "small" / "released"
    folder.mkdir(parents=True)
    (folder / "1.0.json").write_text(framework.model_dump_json(), "utf-8")
    (folder / "1.1.json").write_text(newer.model_dump_json(), "utf-8")
    return FrameworkLibrary(tmp_path / "library")


def test_a_newer_version_keeps_answers_and_tells_what_changed(
    window: MainWindow,
    prompts: AnsweringPrompts,
    two_versions: FrameworkLibrary,
    framework: Framework,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    named = FrameworkRef(id="small", version="1.0")
    made = embedded(framework).model_copy(update={"framework": named})
    for name in framework.by_id:
        made = made.with_answer(name, Answer(state="answered", level=3))
    path = tmp_path / "old.muster.json"
    path.write_text(made.to_json(), "utf-8")
    window.session.opening.library = two_versions
    window.open_path(path)
    old = window.workspace
    assert old is not None
    notice = old.findChild(Notice)
    assert notice is not None
    assert "Small bank\u00a01.0. There is a newer version, Small bank\u00a01.1." in notice.text
    QTest.mouseClick(notice.action, LEFT)
    assert "New: MON-4" in prompts.details[-1]
    assert "Changed, look at your answer again: FOR-2" in prompts.details[-1]
    assert "Gone, your answer is kept and not scored: MON-3" in prompts.details[-1]
    assert "With your answers as they are: 75.0 (" in prompts.details[-1]
    assert window.document is not None
    assert window.document.framework.version == "1.0", "only looked at so far"
    prompts.agrees = True
    QTest.mouseClick(notice.action, LEFT)
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    document = window.document
    assert document is not None
    assert document.framework.version == "1.1"
    assert document.readiness.answered == 5
    assert document.assessment.answer("MON-3").level == 3
    now = window.workspace
    assert now is not None
    assert any("MON-3" in part.text() for part in now.findChildren(QLabel)), "the stranger is told"
    window.run("undo")
    qtbot.waitUntil(lambda: window.workspace is not now, timeout=PATIENCE)
    assert window.document is not None
    assert window.document.framework.version == "1.0"
    assert window.document.readiness.answered == 6
