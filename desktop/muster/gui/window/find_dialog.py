"""Find anything: questions, notes, evidence, lessons, pages and commands by a few words (Ctrl+K)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from muster.gui.announce import Announcer
from muster.gui.models.find_model import SHOWN_ROLE, FindEntry, FindModel, ShownEntry
from muster.gui.theme import Appearance
from muster.gui.widgets.marked_line import paint_marked
from muster.gui.widgets.text import LineField, label

Index = QModelIndex | QPersistentModelIndex
PAD = 12  # px beside a row's texts


class _FindDelegate(QStyledItemDelegate):
    """Paints a row: the group's title above its first, then title and detail, what was searched marked."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._view = parent

    def _heading(self) -> int:
        return int(QFontMetrics(self._appearance.font("small", bold=True)).height() * 1.7)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for two lines, and for the group's title where one stands."""
        shown: ShownEntry = index.data(SHOWN_ROLE)
        high = int(QFontMetrics(self._appearance.font()).height() * 2.5)
        return QSize(200, high + (self._heading() if shown.heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        theme, shown = self._appearance.theme, index.data(SHOWN_ROLE)
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if shown.heading:
            painter.setFont(self._appearance.font("small", bold=True))
            painter.setPen(QColor(theme.muted))
            area = QRect(rect.left() + PAD, rect.top(), rect.width() - 2 * PAD, self._heading() - 2)
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
            painter.drawText(area, align, shown.heading)
            rect.setTop(rect.top() + self._heading())
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(rect.right())
            painter.fillRect(bar, QColor(theme.accent))
        inner = rect.adjusted(PAD, 4, -PAD, -4)
        half = inner.height() // 2
        lines = (
            (shown.title, shown.title_marks, "body", theme.text, inner.top()),
            (shown.detail, shown.detail_marks, "small", theme.muted, inner.top() + half + 1),
        )
        ground = QColor(theme.warn_soft)
        for text, marks, step, colour, top in lines:
            place = QRect(inner.left(), top, inner.width(), half)
            font = self._appearance.font(step)
            paint_marked(painter, place, text, marks, font, QColor(colour), QColor(theme.text), ground)
        painter.restore()


class FindDialog(QDialog):
    """Type, arrow down, Enter; Escape closes. Emits the key of what was chosen."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[FindEntry], appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setWindowTitle(self.tr("Find"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = FindModel(entries, self)
        self.field = LineField(
            self.tr("Find"), self.tr("A question, a note, a lesson, a page, a command: a few letters will do")
        )
        self.list = QListView()
        self.list.setObjectName("findList")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_FindDelegate(appearance, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = label(self.tr("No match"), "muted")
        keys = label(self.tr("↑ ↓ choose · Enter goes there · Esc closes"), "small")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addWidget(keys)
        self._nothing.hide()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.resize(
            min(760, max(420, parent.width() * 6 // 10)), min(560, max(300, parent.height() * 7 // 10))
        )
        self.voice = Announcer(self)
        self._search("")

    def _search(self, text: str) -> None:
        self.model.search(text)
        nothing = self.model.rowCount() == 0
        self._nothing.setVisible(nothing)
        self.list.setVisible(not nothing)
        if not nothing:
            self._show(0)
            self.list.scrollToTop()
        else:
            self._say(self._nothing.text())

    def _show(self, row: int) -> None:
        """Go to a row, and have it said: the keyboard stays in the field."""
        index = self.model.index(max(0, min(self.model.rowCount() - 1, row)))
        self.list.setCurrentIndex(index)
        place = self.tr("{place} of {total}").format(place=index.row() + 1, total=self.model.rowCount())
        self._say(f"{index.data(Qt.ItemDataRole.AccessibleTextRole)}, {place}")

    def _say(self, text: str) -> None:
        """Have a text said, and keep it where a screen reader looks for it."""
        self.field.setAccessibleDescription(text)
        self.voice.say("found", text)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            key = self.model.entry_at(index).key
            self.accept()
            self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows in the field go through the list, and Enter choose."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps and self.model.rowCount():
                self._show(self.list.currentIndex().row() + steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)
