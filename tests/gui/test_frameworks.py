"""Other question banks: one's own, one that is missing, a newer version; and another language."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.notice import Notice
from muster.gui.window.main_window import MainWindow
from muster.model import Answer, Framework, FrameworkRef
from muster.storage import FrameworkLibrary, open_assessment
from tests.gui.support import PATIENCE, AnsweringPrompts, embedded, page_of, press, write

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def bank_file(tmp_path: Path, framework: Framework) -> Path:
    """A question bank of one's own as a JSON file."""
    path = tmp_path / "own.json"
    path.write_text(framework.model_dump_json(), "utf-8")
    return path


def test_ones_own_bank_is_carried_inside_the_file(
    window: MainWindow, prompts: AnsweringPrompts, bank_file: Path, tmp_path: Path
) -> None:
    prompts.framework_path = bank_file
    window.run("own_bank")
    assert "Small bank 1.0" in window.new_page._bank.text()
    write("AFISMA")
    press(Key.Key_Return)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 3)
    prompts.save_path = tmp_path / "own.muster.json"
    window.run("save")
    bank_file.unlink()
    window.run("close")
    assert window.open_path(prompts.save_path)
    assert window.document.framework.id == "small"
    window.run("new")
    assert window.new_page._bank.isHidden(), "the next new assessment is on the usual bank"


def test_a_bank_with_faults_is_refused_with_the_whole_list(
    window: MainWindow, prompts: AnsweringPrompts, bank_file: Path
) -> None:
    raw = json.loads(bank_file.read_text("utf-8"))
    raw["questions"][0]["lesson"] = "LX"
    raw["questions"][1]["weight"] = 9
    bank_file.write_text(json.dumps(raw), "utf-8")
    prompts.framework_path = bank_file
    window.run("own_bank")
    assert window.document is None
    assert len(prompts.problems) == 1
    assert "questions.FOR-1.lesson: there is no lesson “LX”" in prompts.details[0]
    assert "questions.FOR-2.weight: must be at most 5, not 9" in prompts.details[0]


@pytest.fixture
def orphan(tmp_path: Path, framework: Framework) -> Path:
    """An assessment on a bank that nobody ships."""
    made = embedded(framework).model_copy(update={"framework": FrameworkRef(id="lost", version="9")})
    made = made.with_answer("XX-1", Answer(state="answered", level=2, note="Kept."))
    path = tmp_path / "orphan.muster.json"
    path.write_text(made.with_answer("XX-2", Answer(state="unknown")).to_json(), "utf-8")
    return path


def test_an_unknown_bank_opens_to_be_read(
    window: MainWindow, prompts: AnsweringPrompts, orphan: Path, tmp_path: Path
) -> None:
    assert window.open_path(orphan)
    reader = window.reader
    assert reader is not None
    assert "does not have the question bank lost 9" in reader.notice.text
    cells = [[reader.table.item(row, column).text() for column in range(4)] for row in range(2)]  # type: ignore[union-attr]
    assert cells == [["XX-1", "level 2", "Medium", "Kept."], ["XX-2", "don’t know", "", ""]]
    assert "(read only)" in window.windowTitle()
    assert not window.actions_by_id["save"].isEnabled()
    prompts.save_path = tmp_path / "copy.muster.json"
    window.actions_by_id["save_as"].trigger()
    assert open_assessment(tmp_path / "copy.muster.json").assessment == open_assessment(orphan).assessment
    QTest.mouseClick(reader.close_button, LEFT)
    assert window.reader is None
    assert window.screens.currentWidget() is window.start


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
    assert "small 1.0. There is a newer version, small 1.1." in notice.text
    QTest.mouseClick(notice.action, LEFT)
    assert "New: MON-4" in prompts.details[-1]
    assert "Changed, look at your answer again: FOR-2" in prompts.details[-1]
    assert "Gone, your answer is kept and not scored: MON-3" in prompts.details[-1]
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


def test_the_language_changes_while_a_document_is_open(
    open_window: Callable[[], MainWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window()
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    old, document = window.workspace, window.document
    assert old is not None
    assert document is not None
    old.go_to("walk/CAP-08")
    AnswerEdits(document).set_level("CAP-08", 3)
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    workspace = window.workspace
    assert workspace is not None
    assert window.document is document, "the document and what can be undone stay"
    assert workspace.place == "walk/CAP-08"
    assert document.framework.language == "fr"
    assert (
        page_of(workspace, "walk", WalkPage)._text.text().startswith("Les pays contributeurs ont-ils engagé")
    )
    assert any("Suivante" in button.text() for button in workspace.findChildren(QPushButton))
    assert window.menuBar().actions()[0].text() == "&Fichier"
    window.run("undo")
    assert document.assessment.answer("CAP-08").level == 1
    document.stack.setClean()
    window.close()
    again = open_window()
    assert again.menuBar().actions()[0].text() == "&Fichier", "remembered"
    assert any("MISMA" in tile.accessibleName() for tile in again.start.example_buttons)
    again.set_language("en")
    qtbot.waitUntil(lambda: again.menuBar().actions()[0].text() == "&File", timeout=PATIENCE)
    assert again.screens.currentWidget() is again.start
    again.set_language("en")


def test_no_visible_string_lacks_a_translation() -> None:
    import sys

    root = Path(__file__).parents[2]
    sys.path.insert(0, str(root / "tools"))
    try:
        import translations
    finally:
        sys.path.remove(str(root / "tools"))
    texts = translations.strings()
    assert len(texts) > 250
    for path in sorted(translations.FOLDER.glob("*.ts")):
        known = translations.read(path)
        assert [text for text in texts if text not in known] == [], path.name
        for (context, source), translation in known.items():
            blanks = {part.partition("}")[0] for part in source.split("{")[1:]}
            assert {part.partition("}")[0] for part in translation.split("{")[1:]} == blanks, (
                context,
                source,
            )
        assert path.with_suffix(".qm").is_file()
