"""The start page: new, open, recent, examples, how it works. Shown before anything heavy is loaded."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.theme import SCALE
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, clear, filled_by_column, row
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.start_tile import StartTile
from muster.gui.widgets.text import label

SIDE_BY_SIDE = 56  # the width from which cards stand side by side, in letters


class StartPage(QWidget):
    """Emits what the user wants to start with."""

    new_wanted = Signal()
    open_wanted = Signal()
    earlier_wanted = Signal()
    file_wanted = Signal(Path)
    example_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    clear_wanted = Signal()
    recover_wanted = Signal(Path)
    discard_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.recent_buttons: list[StartTile] = []
        self.example_buttons: list[StartTile] = []
        self.recover_buttons: list[QPushButton] = []
        self.forget_buttons: dict[Path, QPushButton] = {}
        self._column = filled_by_column(self, SCALE.table).column
        self._column.addSpacing(6)
        self._column.addWidget(label("Muster", "figure"))
        self._column.addWidget(label(self.tr("Would the mission pass muster, before troops deploy?"), "h2"))
        self._column.addWidget(
            label(
                self.tr(
                    "Walk through the lessons of the African Union mission in Somalia, answer on five "
                    "observable levels, and get a verdict that can be defended, saved and printed."
                ),
                "muted",
            )
        )
        self._build_buttons()
        self._left = QFrame()
        self._left.setObjectName("notice")
        self._left_list = QVBoxLayout(self._left)
        self._column.addWidget(self._left)
        self._build_lists()
        self._build_steps()
        self._column.addStretch(1)

    # --- what it is made of

    def _build_buttons(self) -> None:
        self.new = QPushButton(self.tr("New assessment"))
        self.new.setObjectName("primary")
        self.open = QPushButton(self.tr("Open a file…"))
        self.earlier = QPushButton(self.tr("New from an earlier one…"))
        self.earlier.setToolTip(
            self.tr("Carries the answers of an earlier assessment over, each marked for review")
        )
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.earlier.clicked.connect(self.earlier_wanted)
        self._column.addSpacing(6)
        self._column.addLayout(FlowLayout(self.new, self.open, self.earlier))
        self._column.addWidget(label(self.tr("Or drag an assessment into this window."), "small"))
        self._column.addSpacing(6)

    def _build_lists(self) -> None:
        recent, self._recent = self._list(self.tr("Recent"))
        examples, self._examples = self._list(self.tr("Examples: earlier missions on this checklist"))
        self.clear_recent = QPushButton(self.tr("Clear this list"))
        self.clear_recent.setObjectName("link")
        self.clear_recent.setToolTip(self.tr("Forgets the names here; the files stay where they are"))
        self.clear_recent.clicked.connect(self._clear)
        inner = recent.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.insertLayout(inner.count() - 1, row(self.clear_recent, 1))
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(14)
        self._lists.addWidget(recent, 1)
        self._lists.addWidget(examples, 1)
        self._column.addLayout(self._lists)

    def _list(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        frame, layout = card()
        layout.addWidget(label(title, "h3"))
        inner = QVBoxLayout()
        inner.setSpacing(6)
        layout.addLayout(inner)
        layout.addStretch(1)
        return frame, inner

    def _build_steps(self) -> None:
        """Build how it works, in three steps."""
        frame, layout = card(12)
        layout.addWidget(label(self.tr("How it works"), "h3"))
        self._steps = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._steps.setSpacing(20)
        for number, (title, text) in enumerate(
            (
                (
                    self.tr("Describe the mission"),
                    self.tr("A name and a few yes or no facts: they decide which questions apply."),
                ),
                (
                    self.tr("Answer the questions"),
                    self.tr("Alone or as a group, one at a time: choose the level that you can see."),
                ),
                (
                    self.tr("Read the verdict"),
                    self.tr("What stops the mission, what to fix first, and a report to sign."),
                ),
            ),
            start=1,
        ):
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(label(f"{number}  {title}", "h3"))
            words.addWidget(label(text, "muted"))
            words.addStretch(1)
            self._steps.addLayout(words, 1)
        layout.addLayout(self._steps)
        self._column.addWidget(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards under each other where they have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * 2 * SIDE_BY_SIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in (self._lists, self._steps):
            pair.setDirection(direction)

    # --- what it shows

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
            drop = QPushButton(self.tr("Discard"))
            drop.setAccessibleName(self.tr("Discard {title}").format(title=entry.title))
            recover.clicked.connect(lambda _checked=False, path=entry.path: self.recover_wanted.emit(path))
            drop.clicked.connect(lambda _checked=False, path=entry.path: self.discard_wanted.emit(path))
            self.recover_buttons.append(recover)
            text = label(in_line(" – ", (entry.title, entry.detail)))
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
        self.forget_buttons = {}
        self.recent_buttons = [StartTile(entry) for entry in recent]
        self.example_buttons = [StartTile(entry) for entry in examples]
        for tile in self.recent_buttons:
            tile.clicked.connect(lambda _checked=False, path=tile.entry.path: self.file_wanted.emit(path))
            self._recent.addWidget(self._with_forget(tile))
        for tile in self.example_buttons:
            tile.clicked.connect(lambda _checked=False, path=tile.entry.path: self.example_wanted.emit(path))
            self._examples.addWidget(tile)
        self.clear_recent.setVisible(bool(recent))
        if not recent:
            self._recent.addWidget(
                label(self.tr("Nothing yet: what you open or save appears here."), "muted")
            )

    def _with_forget(self, tile: StartTile) -> QWidget:
        """Return a tile with the button beside it that forgets a file which is no longer there."""
        path = tile.entry.path
        forget = QPushButton(self.tr("Forget"))
        forget.setAccessibleName(self.tr("Forget {title}").format(title=tile.entry.title))
        forget.clicked.connect(lambda: self._forget(path))
        forget.hide()
        self.forget_buttons[path] = forget
        holder = QWidget()
        line = row(tile, forget, spacing=6)
        line.setStretch(0, 1)
        holder.setLayout(line)
        return holder

    def show_standings(self, standings: Mapping[Path, Standing]) -> None:
        """Show how the recent files stand; what is no longer there can be forgotten."""
        for tile in self.recent_buttons:
            standing = standings.get(tile.entry.path)
            if standing is not None:
                tile.show_standing(standing)
                self.forget_buttons[tile.entry.path].setVisible(standing.state == "gone")

    def _forget(self, path: Path) -> None:
        self.new.setFocus()  # the button that was pressed goes away
        self.forget_wanted.emit(path)

    def _clear(self) -> None:
        self.new.setFocus()
        self.clear_wanted.emit()
