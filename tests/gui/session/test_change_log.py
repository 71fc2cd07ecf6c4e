"""The log says who changed what, whatever is undone."""

from pathlib import Path

from muster.gui.pages.history import HistoryPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.storage import open_assessment
from tests.gui.support import page_of


def test_every_save_writes_who_changed_what(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document, workspace = window.document, window.workspace
    assert document is not None
    assert workspace is not None
    workspace.go_to("history")
    assert page_of(workspace, "history", HistoryPage).model.rowCount() == 0
    AnswerEdits(document).set_level("FOR-1", 4)
    AnswerEdits(document).set_level("FOR-2", 0)
    document.stack.undo()
    window.run("save")
    log = open_assessment(saved).assessment.log
    assert [entry.text for entry in log] == ["Answer FOR-1: 1 → 4"]
    assert log[0].who
    AnswerEdits(document).set_note("FOR-2", "New.")
    window.run("save")
    model = page_of(workspace, "history", HistoryPage).model
    assert model.rowCount() == 2
    assert [model.index(row, 2).data() for row in range(2)] == ["Note on FOR-2", "Answer FOR-1: 1 → 4"]
    assert model.index(0, 0).data()
    window.run("save")
    assert model.rowCount() == 2, "nothing changed, nothing written"
