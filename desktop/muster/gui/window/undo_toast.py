"""Tells what a step took away, with Undo; gone when the step is taken back or another one follows."""

from PySide6.QtCore import QObject

from muster.gui.session.document import Document
from muster.gui.session.losses import Loss
from muster.gui.widgets.toast import Toast

LONGEST = 60  # letters of a title


class UndoToast(QObject):
    """Listens to a document, and speaks through a toast."""

    def __init__(self, document: Document, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._toast = toast
        self._index = -1  # of the step that is told, as the stack counts
        document.lost.connect(self._tell)
        document.stack.indexChanged.connect(self._moved)
        toast.acted.connect(self._undo)
        toast.gone.connect(self._forget)

    def words(self, lost: Loss) -> str:
        """Return what is gone, in a sentence."""
        name = lost.subject if len(lost.subject) <= LONGEST else lost.subject[: LONGEST - 1] + "…"
        one = {
            "answers": self.tr("The answer to {name} is cleared."),
            "evidence": self.tr("A piece of evidence for {name} is removed."),
            "votes": self.tr("A vote on {name} is removed."),
            "actions": self.tr("The action “{name}” is removed."),
            "decisions": self.tr("The decision “{name}” is removed."),
            "assessors": self.tr("{name} is no longer among the assessors."),
            "weights": self.tr("The bank’s own weights count again."),
        }
        many = {
            "answers": self.tr("Answers cleared: {count}"),
            "evidence": self.tr("Pieces of evidence removed: {count}"),
            "votes": self.tr("Votes removed: {count}"),
            "actions": self.tr("Actions removed: {count}"),
            "decisions": self.tr("Decisions removed: {count}"),
            "assessors": self.tr("Assessors removed: {count}"),
        }
        alone = lost.count == 1 and (bool(name) or lost.kind == "weights")
        return (one if alone else many)[lost.kind].format(name=name, count=lost.count)

    def _tell(self, lost: Loss) -> None:
        self._toast.say(self.words(lost), self.tr("Undo"))
        self._index = self._document.stack.index()

    def _moved(self, index: int) -> None:
        if self._index >= 0 and index != self._index:
            self._toast.dismiss()

    def _undo(self) -> None:
        self._document.undo()

    def _forget(self) -> None:
        self._index = -1
