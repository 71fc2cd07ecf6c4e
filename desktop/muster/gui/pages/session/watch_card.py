"""The watched folder on the page of first answers: begun, what came, what waits for an answer, ended."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from muster.gui.session.document import Document
from muster.gui.session.vote_watch import VoteWatch
from muster.gui.widgets.complaint import complain
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.text import label


class WatchCard(QWidget):
    """Shows what the watch has to say; it never shows a vote."""

    def __init__(self, document: Document, watch: VoteWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self.state = label(name="muted")
        self.told = label()
        self.wrong = label(name="bad")
        self.waiting = label()
        self.choose = QPushButton(self.tr("Watch a folder…"))
        self.choose.setToolTip(self.tr("Take vote files by themselves as they come into a folder"))
        self.answer = QPushButton(self.tr("Take them…"))
        self.stop = QPushButton(self.tr("Stop watching"))
        self.choose.clicked.connect(lambda: watch.choose(document))
        self.answer.clicked.connect(watch.ask_waiting)
        self.stop.clicked.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.state, self.wrong, self.told, self.waiting):
            layout.addWidget(part)
        layout.addLayout(FlowLayout(self.choose, self.answer, self.stop))
        watch.changed.connect(self.show_state)
        self.show_state()

    def _stop(self) -> None:
        self._watch.stop()
        self.choose.setFocus()

    def show_state(self) -> None:
        """Show what is watched, what came of it, and what is wrong or waits."""
        watch = self._watch
        folder = watch.folder
        self.choose.setVisible(folder is None)
        self.stop.setVisible(folder is not None)
        self.state.setVisible(folder is not None)
        if folder is not None:
            text = self.tr("Vote files that come into “{folder}” are taken by themselves.")
            if watch.away:
                text = self.tr(
                    "“{folder}” cannot be read now: {reason}. What has come from it stays; Muster looks "
                    "again every few seconds and goes on by itself."
                )
            self.state.setText(text.format(folder=folder, reason=watch.away))
        self._show(self.told, list(watch.told))
        complain(self.wrong, "\n".join(watch.bad.values()), self.stop)
        waiting = [
            self.tr("“{name}” is sealed and waits for its passphrase.").format(name=path.name)
            if sealed
            else self.tr(
                "“{name}” has other votes than those that are here, and waits for an answer."
            ).format(name=path.name)
            for path, sealed in watch.waiting.items()
        ]
        self._show(self.waiting, waiting)
        self.answer.setVisible(bool(waiting))

    @staticmethod
    def _show(part: QLabel, lines: list[str]) -> None:
        part.setText("\n".join(lines))
        part.setVisible(bool(lines))
