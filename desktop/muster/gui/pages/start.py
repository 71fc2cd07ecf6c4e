"""The start page: new, open, recent, examples. Shown before anything heavy is loaded."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui.models.start_entry import StartEntry
from muster.gui.theme import SCALE
from muster.gui.tips import tip
from muster.gui.widgets.layout import card, clear, filled_by_column, row
from muster.gui.widgets.text import label


class StartPage(QWidget):
    """Emits what the user wants to start with."""

    new_wanted = Signal()
    open_wanted = Signal()
    file_wanted = Signal(Path)
    example_wanted = Signal(Path)
    recover_wanted = Signal(Path)
    discard_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = filled_by_column(self, SCALE.table)
        column = scroll.column
        column.addSpacing(18)
        column.addWidget(label("Muster", "figure"))
        column.addWidget(label(self.tr("Would the mission pass muster, before troops deploy?"), "h2"))
        column.addWidget(
            label(
                self.tr(
                    "Walk through the lessons of the African Union mission in Somalia, answer on five "
                    "observable levels, and get a verdict that can be defended, saved and printed."
                ),
                "muted",
            )
        )
        self.new = QPushButton(self.tr("New assessment"))
        self.new.setObjectName("primary")
        self.open = QPushButton(self.tr("Open a file…"))
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        column.addSpacing(6)
        column.addLayout(row(self.new, self.open, 1))
        column.addWidget(label(self.tr("Or drag an assessment into this window."), "small"))
        column.addSpacing(6)
        self._left = QFrame()
        self._left.setObjectName("notice")
        self._left_list = QVBoxLayout(self._left)
        column.addWidget(self._left)
        columns = QGridLayout()
        columns.setSpacing(14)
        recent, self._recent = self._list(self.tr("Recent"))
        examples, self._examples = self._list(self.tr("Examples: earlier missions on this checklist"))
        columns.addWidget(recent, 0, 0)
        columns.addWidget(examples, 0, 1)
        columns.setColumnStretch(0, 1)
        columns.setColumnStretch(1, 1)
        column.addLayout(columns)
        column.addStretch(1)
        self.recent_buttons: list[QPushButton] = []
        self.example_buttons: list[QPushButton] = []
        self.recover_buttons: list[QPushButton] = []

    def _list(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        frame, layout = card()
        layout.addWidget(label(title, "h3"))
        inner = QVBoxLayout()
        inner.setSpacing(6)
        layout.addLayout(inner)
        layout.addStretch(1)
        return frame, inner

    def _tile(self, entry: StartEntry, wanted: Signal) -> QPushButton:
        tile = QPushButton()
        tile.setObjectName("tile")
        tile.setAccessibleName(entry.title)
        tile.setAccessibleDescription(entry.detail)
        tile.setToolTip(tip(str(entry.path)))
        inner = QVBoxLayout(tile)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(2)
        for text, name in ((entry.title, "h3"), (entry.detail, "small")):
            line = label(text, name)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(line)
        tile.setMinimumHeight(inner.sizeHint().height())
        tile.clicked.connect(lambda _checked=False: wanted.emit(entry.path))  # type: ignore[attr-defined]
        return tile

    def _show_left(self, left: Sequence[StartEntry]) -> None:
        clear(self._left_list)
        self._left.setVisible(bool(left))
        self.recover_buttons = []
        if not left:
            return
        self._left_list.addWidget(label(self.tr("Not saved when Muster last stopped"), "h3"))
        for entry in left:
            recover = QPushButton(self.tr("Recover"))
            recover.setAccessibleName(self.tr("Recover {title}").format(title=entry.title))
            drop = QPushButton(self.tr("Throw away"))
            drop.setAccessibleName(self.tr("Throw away {title}").format(title=entry.title))
            recover.clicked.connect(lambda _checked=False, path=entry.path: self.recover_wanted.emit(path))
            drop.clicked.connect(lambda _checked=False, path=entry.path: self.discard_wanted.emit(path))
            self.recover_buttons.append(recover)
            text = label(f"{entry.title} – {entry.detail}")
            line = row(text, recover, drop)
            line.setStretch(0, 1)
            holder = QWidget()
            holder.setLayout(line)
            self._left_list.addWidget(holder)

    def show_entries(
        self,
        recent: Sequence[StartEntry],
        examples: Sequence[StartEntry],
        left: Sequence[StartEntry] = (),
    ) -> None:
        """Show the recent files, the examples, and what a crash left unsaved."""
        self._show_left(left)
        clear(self._recent)
        clear(self._examples)
        self.recent_buttons = [self._tile(entry, self.file_wanted) for entry in recent]  # type: ignore[arg-type]
        self.example_buttons = [self._tile(entry, self.example_wanted) for entry in examples]  # type: ignore[arg-type]
        for tile in self.recent_buttons:
            self._recent.addWidget(tile)
        for tile in self.example_buttons:
            self._examples.addWidget(tile)
        if not recent:
            self._recent.addWidget(
                label(self.tr("Nothing yet: what you open or save appears here."), "muted")
            )
