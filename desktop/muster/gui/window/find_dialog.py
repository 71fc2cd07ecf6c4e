"""Find anything: questions, lessons, pages and commands by a few words (Ctrl+K)."""

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

from muster.gui.models.find_model import ENTRY_ROLE, FindEntry, FindModel
from muster.gui.theme import Appearance
from muster.gui.widgets.text import LineField, label

Index = QModelIndex | QPersistentModelIndex


class _FindDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, int(QFontMetrics(self._appearance.font()).height() * 2.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, entry = self._appearance.theme, index.data(ENTRY_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        inner = rect.adjusted(12, 4, -12, -4)
        for text, step, colour, side in (
            (entry.title, "body", theme.text, Qt.AlignmentFlag.AlignTop),
            (entry.detail, "small", theme.muted, Qt.AlignmentFlag.AlignBottom),
        ):
            font = self._appearance.font(step)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | side, shown)
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
        self.field = LineField(self.tr("Find"), self.tr("A question, a lesson, a word, a command"))
        self.list = QListView()
        self.list.setObjectName("findList")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(_FindDelegate(appearance, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = label(self.tr("No match"), "muted")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self._nothing.hide()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.resize(
            min(760, max(420, parent.width() * 6 // 10)), min(560, max(300, parent.height() * 7 // 10))
        )
        self._search("")

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._nothing.setVisible(self.model.rowCount() == 0)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

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
                place = self.list.currentIndex().row() + steps[key]
                self.list.setCurrentIndex(self.model.index(max(0, min(self.model.rowCount() - 1, place))))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)
