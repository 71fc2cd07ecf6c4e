"""The strip above a question: where one is among all of them, how each stands, and a way to each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from muster.gui.models.strip_model import STRIP_ROLE, StripMark, StripModel, StripRow
from muster.gui.theme import Appearance
from muster.gui.widgets.badge import paint_badge
from muster.gui.widgets.focus_ring import paint_ring

Index = QModelIndex | QPersistentModelIndex
LEAST = 24  # px: the least width and height of what is clicked
SIGNS = {"unknown": "?", "not_applicable": "/", "unanswered": "", "off": ""}


class _StripDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, strip: QWidget) -> None:
        super().__init__(strip)
        self._appearance = appearance
        self._strip = strip
        self._sizes: dict[tuple[str, int], QSize] = {}  # by code and number of questions
        self._side = 0
        appearance.changed.connect(self._forget)

    def _forget(self) -> None:
        self._sizes.clear()
        self._side = 0

    def side(self) -> int:
        """Return how wide and high a question is."""
        self._side = self._side or int(QFontMetrics(self._appearance.font()).height() * 1.3)
        return self._side

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a square with room for its ring and marks; a category is as wide as its questions."""
        row: StripRow = index.data(STRIP_ROLE)
        kind = (row.code, len(row.marks))
        if kind not in self._sizes:
            self._sizes[kind] = self._size(*kind)
        return self._sizes[kind]

    def _size(self, code: str, count: int) -> QSize:
        side = self.side()
        high = max(LEAST, side + 14)
        if not code:
            return QSize(max(LEAST, side + 9), high)
        wide = QFontMetrics(self._appearance.font("small")).horizontalAdvance(code)
        return QSize(max(LEAST, wide + 5 + 3 * count + 16), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one question or category."""
        row: StripRow = index.data(STRIP_ROLE)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.code:
            self._paint_category(painter, QRect(option.rect), row, state)
        else:
            self._paint_question(painter, QRect(option.rect), row, state)
        painter.restore()

    def _paint_question(
        self, painter: QPainter, place: QRect, row: StripRow, state: QStyle.StateFlag
    ) -> None:
        theme, side = self._appearance.theme, self.side()
        box = QRect(0, 0, side, side)
        box.moveCenter(place.center())
        [mark] = row.marks
        painter.setFont(self._appearance.font("small"))
        if mark.level is not None:
            paint_badge(painter, box, mark.level, theme)
        else:
            off = mark.state in ("off", "not_applicable")
            painter.setPen(QPen(QColor(theme.line if mark.state == "off" else theme.open), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush if off else QColor(theme.field))
            painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
            painter.setPen(QColor(theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[mark.state])
        if row.flagged:
            self._paint_flag(painter, box)
        if row.noted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            painter.drawRoundedRect(QRectF(box.center().x() - 4, box.bottom() + 4, 9, 2.4), 1.2, 1.2)
        ring = box.adjusted(-4, -4, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, ring, theme)
        elif state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(QColor(theme.text if selected else theme.line_strong), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_flag(self, painter: QPainter, box: QRect) -> None:
        """Paint a pennant at the top of a question, its pole outside of the box."""
        theme = self._appearance.theme
        mirrored = self._strip.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = -1 if mirrored else 1
        foot = QPointF(box.left() + 1 if not mirrored else box.right() - 1, box.top() + 6)
        path = QPainterPath(QPointF(foot.x(), foot.y() - 12))
        path.lineTo(foot.x() + step * 10, foot.y() - 8.5)
        path.lineTo(foot.x(), foot.y() - 5)
        path.closeSubpath()
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(theme.bad))
        painter.drawPath(path)
        painter.setPen(QPen(QColor(theme.bad), 1.6))
        painter.drawLine(QPointF(foot.x(), foot.y() - 12), foot)

    def _paint_category(
        self, painter: QPainter, place: QRect, row: StripRow, state: QStyle.StateFlag
    ) -> None:
        theme, side = self._appearance.theme, self.side()
        inner = QRect(place.left() + 3, 0, place.width() - 6, side)
        inner.moveCenter(place.center())
        lit = state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.line_strong if lit else theme.line), 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = self._appearance.font("small")
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        line = inner.adjusted(5, 0, -5, 0)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, row.code)
        self._paint_marks(painter, line, row.marks, QFontMetrics(font).horizontalAdvance(row.code) + 5)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, inner.adjusted(-3, -3, 3, 3), theme)

    def _paint_marks(self, painter: QPainter, line: QRect, marks: tuple[StripMark, ...], start: int) -> None:
        """Paint a bar for each question: its level's colour, as high as the level; hollow while open."""
        theme = self._appearance.theme
        mirrored = self._strip.layoutDirection() == Qt.LayoutDirection.RightToLeft
        most = line.height() - 8.0
        for number, mark in enumerate(marks):
            x = start + 3.0 * number
            left = line.right() - x - 2 if mirrored else line.left() + x
            high = most * (0.25 + 0.1875 * mark.level) if mark.level is not None else 2.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.level(mark.level) if mark.level is not None else QColor(theme.open))
            if mark.state != "off":
                painter.drawRect(QRectF(left, line.bottom() - 3 - high, 2.2, high))


class QuestionStrip(QListView):
    """Given rows; `wanted` tells the place the user went to, and whether the keyboard is to go there too.

    Left and Right go from question to question, Home and End to the ends; a click leads to the question
    itself. As high as its lines need.
    """

    wanted = Signal(str, bool)
    rings_itself = False  # the question in sight has its frame without the keyboard too

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._delegate = _StripDelegate(appearance, self)
        self.rows = StripModel(self)
        self.setObjectName("strip")
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda index: self.wanted.emit(self.rows.row_at(index).place, True))
        appearance.changed.connect(self._look_changed)

    def show_rows(self, rows: Sequence[StripRow], place: str) -> None:
        """Show how all questions stand, and which of them is in sight."""
        before = self.rows.rowCount()
        first = self.rows.row_at(self.rows.index(0)).place if before else ""
        self.rows.show_rows(rows)
        if len(rows) != before or (rows and rows[0].place != first):
            self._fit()
        index = self.rows.find(place)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def _look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines that the rows fill in this width."""
        lines, x, high = 1, 0, LEAST
        option = QStyleOptionViewItem()
        for number in range(self.rows.rowCount()):
            size = self._delegate.sizeHint(option, self.rows.index(number))
            high = size.height()
            if x and x + size.width() > self.viewport().width():
                lines, x = lines + 1, 0
            x += size.width()
        self.setFixedHeight(lines * high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill other lines in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the strip; every other key is the page's."""
        forward = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        steps = {
            Qt.Key.Key_Right: 1 if forward else -1,
            Qt.Key.Key_Left: -1 if forward else 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -self.rows.rowCount(),
            Qt.Key.Key_End: self.rows.rowCount(),
        }
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in steps and self.rows.rowCount():
            place = self.currentIndex().row() + steps[key]
            index = self.rows.index(max(0, min(self.rows.rowCount() - 1, place)))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                if not self.rows.row_at(index).code:
                    self.wanted.emit(self.rows.row_at(index).place, False)
        elif plain and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.wanted.emit(self.rows.row_at(self.currentIndex()).place, True)
        else:
            event.ignore()
