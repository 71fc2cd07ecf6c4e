"""Earlier versions are kept, compared and opened as copies."""

from pathlib import Path

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts


def test_there_is_no_earlier_version_before_the_first_save(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("earlier")
    assert prompts.told == ["There is no earlier version yet: one is kept with every save."]
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    window.run("earlier")
    assert window.document.path == saved, "changed one's mind"
    assert len(prompts.options[-1]) == 1
