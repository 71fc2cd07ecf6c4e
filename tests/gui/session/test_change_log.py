"""The log says who changed what, whatever is undone."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from muster.gui.pages.history import HistoryPage
from muster.gui.session.change_log import ChangeLog
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.session.origin import Origin
from muster.gui.window.main_window import MainWindow
from muster.model import LogEntry
from muster.storage import open_assessment
from tests.gui.support import NOW, document_of, embedded, page_of, small_framework


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


class Named:
    """A step with a name."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.time = NOW

    def text(self) -> str:
        return self.name


def test_a_step_taken_back_before_a_save_is_as_if_it_had_not_been() -> None:
    log = ChangeLog("Undo: {}".format)
    one, two = Named("one"), Named("two")
    log.done(one)
    log.done(two)
    log.undone(two)
    assert [name for _, name in log.steps()] == ["one"]
    log.done(two)
    assert [name for _, name in log.steps()] == ["one", "two"], "done again"


def test_a_saved_step_taken_back_is_a_step_itself_and_vanishes_when_done_again() -> None:
    log = ChangeLog("Undo: {}".format)
    one, two = Named("one"), Named("two")
    log.done(one)
    log.done(two)
    log.clear()
    log.undone(two)
    log.undone(one)
    assert [name for _, name in log.steps()] == ["Undo: two", "Undo: one"]
    log.done(one)
    assert [name for _, name in log.steps()] == ["Undo: two"]
    log.done(two)
    assert log.steps() == []


def test_a_step_that_grows_is_told_once_by_its_last_name() -> None:
    log = ChangeLog("Undo: {}".format)
    typed = Named("Note on A")
    log.done(typed)
    typed.name = "Note on A, longer"
    log.done(typed)
    assert [name for _, name in log.steps()] == ["Note on A, longer"]
    log.forget(typed)
    assert log.steps() == []


def test_undo_after_a_save_erases_nothing_from_the_log(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document = document_of(window)
    edits = AnswerEdits(document)
    for name in ("FOR-1", "FOR-2", "MON-1"):
        edits.set_level(name, 2)
    window.run("save")
    window.run("undo")
    edits.set_level("MON-2", 4)
    window.run("save")
    window.run("undo")
    window.run("undo")
    window.run("save")
    told = [entry.text for entry in open_assessment(saved).assessment.log]
    assert told == [
        "Answer FOR-1: 1 → 2",
        "Answer FOR-2: 3 → 2",
        "Answer MON-1: 4 → 2",
        "Undo: Answer MON-1: 4 → 2",
        "Answer MON-2: – → 4",
        "Undo: Answer MON-2: – → 4",
        "Undo: Answer FOR-2: 3 → 2",
    ]
    assert document.assessment.answer("FOR-2").level == 3
    assert [entry.text for entry in document.assessment.log] == told, "undo does not reach the log"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["edit", "undo", "redo", "save"]), max_size=40))
def test_the_log_turns_any_saved_state_into_the_next(qapp: QApplication, steps: list[str]) -> None:
    """Each entry undone or done in turn leads from save to save: the log leaves nothing out."""
    framework = small_framework()
    document = Document(embedded(framework), framework)
    edits, number = AnswerEdits(document), 0
    replayed: list[int] = []
    for step in steps:
        if step == "edit":
            number += 1
            edits.set_note("FOR-1", str(number))
            document.break_typing()
        elif step == "undo":
            document.stack.undo()
        elif step == "redo":
            document.stack.redo()
        else:
            log = [LogEntry(time=time, text=text) for time, text in document.steps_since_save()]
            stamped = document.assessment.model_copy(update={"log": (*document.assessment.log, *log)})
            document.mark_saved(Origin(stamped))
    for entry in [
        *document.assessment.log,
        *(LogEntry(time=t, text=x) for t, x in document.steps_since_save()),
    ]:
        if entry.text.startswith("Undo: "):
            replayed.pop()
        else:
            replayed.append(0)
    done = document.stack.index()
    assert len(replayed) == done, "as many steps stand in the log as are done"
    document.deleteLater()
