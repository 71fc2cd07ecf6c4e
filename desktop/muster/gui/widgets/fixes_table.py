"""The table of fixes: as high as its rows, walked with arrows, ticked with Space, followed with Enter."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from muster.gui.models.fixes_model import BOXES, Column, FixesModel, Index
from muster.gui.theme import Appearance

PAD = 5  # px, as in the heads
LEAST_NAME = 24  # letters of a name that are always in sight
GIVE_WAY = (Column.WEEKS, Column.GAIN, Column.EFFORT)  # what a narrow table does without, in this order
SPARE = 6  # px: what a column is wider than its widest text
TARGET = 28  # px: no row is lower, so that boxes are easy to hit


class FixesDelegate(QStyledItemDelegate):
    """Paints questions as links and boxes as boxes; a click anywhere in a cell ticks its box."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme, column = self._appearance.theme, Column(index.column())
        model = index.model()
        assert isinstance(model, FixesModel)
        row = model.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column in BOXES:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self._paint_box(painter, option.rect, ticked=ticked)
        else:
            faint = row.after is None and column != Column.FIX
            painter.setPen(
                QColor(theme.muted if faint else theme.accent if column == Column.FIX else theme.text)
            )
            place = option.rect.adjusted(PAD, 0, -PAD, 0)
            text = option.fontMetrics.elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, place.width()
            )
            painter.setFont(option.font)
            painter.drawText(place, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _paint_box(self, painter: QPainter, cell: QRect, *, ticked: bool) -> None:
        theme = self._appearance.theme
        size = max(16.0, self._appearance.points() * 1.5)
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(cell).center())
        painter.setPen(QPen(QColor(theme.accent if ticked else theme.muted), 1.5))
        painter.setBrush(QColor(theme.accent if ticked else theme.field))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(theme.accent_text), 2))
            low = box.bottom() - size * 0.27
            painter.drawLine(
                QRectF(box.left() + size * 0.22, box.center().y(), 0, 0).topLeft(),
                QRectF(box.left() + size * 0.42, low, 0, 0).topLeft(),
            )
            painter.drawLine(
                QRectF(box.left() + size * 0.42, low, 0, 0).topLeft(),
                QRectF(box.right() - size * 0.2, box.top() + size * 0.28, 0, 0).topLeft(),
            )

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick or clear the box of a cell: with the left button anywhere in it, or with Space."""
        clicked = (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        )
        pressed = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        )
        if index.column() not in BOXES or not (clicked or pressed):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)


class FixesTable(QTableView):
    """Shows a `FixesModel` without scrolling of its own; emits `followed` with a question."""

    followed = Signal(str)

    def __init__(
        self, model: FixesModel, appearance: Appearance, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._appearance = model, appearance
        self._wide = [0] * len(Column)  # px of each column of figures, shown or not
        self.setObjectName("fixes")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(FixesDelegate(appearance, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setAccessibleName(self.accessibleName())
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setMinimumSectionSize(40)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        appearance.changed.connect(self._fit)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        model.dataChanged.connect(self._fit)
        self._fit()

    def _fit(self, *_changed: object) -> None:
        """Fit rows to the text, columns to their heads, and the table to its rows."""
        metrics = QFontMetrics(self._appearance.font())
        self.verticalHeader().setDefaultSectionSize(max(TARGET, round(metrics.height() * 1.7)))
        heads = QFontMetrics(self._appearance.font(0.85, bold=True))
        for column in range(1, len(Column)):
            title = heads.horizontalAdvance(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            cells = (self._model.index(row, column).data() for row in range(self._model.rowCount()))
            widest = max((metrics.horizontalAdvance(str(text)) for text in cells), default=0)
            self._wide[column] = max(title, widest) + 2 * PAD + SPARE
            self.setColumnWidth(column, self._wide[column])
        self._stretch()
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(
            rows + self.horizontalHeader().sizeHint().height() + 2 + self._scroll_bar_height()
        )
        self.updateGeometry()

    def _scroll_bar_height(self) -> int:
        needed = sum(self.columnWidth(column) for column in Column)
        return self.horizontalScrollBar().sizeHint().height() if needed > self.viewport().width() + 1 else 0

    def _stretch(self) -> None:
        """Give the names what the figures leave; where that is too little, do without some of the figures."""
        least = QFontMetrics(self._appearance.font()).averageCharWidth() * LEAST_NAME
        left = self.viewport().width() - sum(self._wide)
        for column in GIVE_WAY:
            self.setColumnHidden(column, left < least)
            if left < least:
                left += self._wide[column]
        self.setColumnWidth(Column.FIX, max(least, left))

    def resizeEvent(self, event: object) -> None:
        """Share out the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Scroll sideways in a column that is too narrow."""
        return QSize(240, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard on a cell when it comes in."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, Column.FIX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the question of the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.followed.emit(self._model.row_at(self.currentIndex()).question)
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a question that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index.column() == Column.FIX:
            self.followed.emit(self._model.row_at(index).question)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what a click would do something with."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        acts = index.isValid() and index.column() in (Column.FIX, *BOXES)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
