"""The table of fixes: names to follow, boxes to keep a fix or leave it out, figures where there is room."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muster.gui.models.fixes_model import BOXES, Column, FixesModel, Index
from muster.gui.theme import Appearance
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.grid_view import TARGET, GridView
from muster.gui.widgets.own_way import own_way

PAD = 6  # px: between the edge of a cell and its text
SPARE = 6  # px: what a column is wider than its widest text
LEAST_NAME = 24  # letters of a name that are always in sight
GIVE_WAY = (Column.WEEKS, Column.GAIN, Column.EFFORT)  # what a narrow table does without, in this order


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
            painter.drawText(place, index.data(Qt.ItemDataRole.TextAlignmentRole), own_way(text))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, option.rect, theme)
        painter.restore()

    def _paint_box(self, painter: QPainter, cell: QRect, *, ticked: bool) -> None:
        theme = self._appearance.theme
        size = max(16.0, float(self._appearance.scaled(16)))
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(cell).center())
        painter.setPen(QPen(QColor(theme.accent if ticked else theme.muted), 1.5))
        painter.setBrush(QColor(theme.accent if ticked else theme.field))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(theme.accent_text), 2))
            corners = ((0.22, 0.5), (0.42, 0.73), (0.8, 0.28))
            painter.drawPolyline(
                QPolygonF([QPointF(box.left() + size * x, box.top() + size * y) for x, y in corners])
            )

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Leave clicks to the table: there the whole cell is the box."""
        return False


class FixesTable(GridView):
    """Shows a `FixesModel`; emits `followed` with a question, and sets the model's boxes."""

    followed = Signal(str)

    def __init__(
        self, model: FixesModel, appearance: Appearance, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, name, model, parent)
        self._fixes = model
        self._wide = [0] * len(Column)  # px of each column of figures, shown or not
        self.setItemDelegate(FixesDelegate(appearance, self))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        model.shown.connect(self.fit)  # once, and not with each row that comes: all texts are measured
        self.opened.connect(self._opened)
        self.fit()

    def leads(self, index: Index) -> bool:
        """Return whether a click on a cell does anything: names lead on, boxes are ticked."""
        return index.column() == Column.FIX or index.column() in BOXES

    def _opened(self, index: QModelIndex) -> None:
        if index.column() == Column.FIX:
            self.followed.emit(self._fixes.row_at(index).question)
            return
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._fixes.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    # --- sizes

    def fit(self) -> None:
        """Fit rows to the text and columns to what stands in them."""
        metrics = QFontMetrics(self.appearance.font())
        self.verticalHeader().setDefaultSectionSize(max(TARGET + 4, round(metrics.height() * 1.7)))
        heads = QFontMetrics(self.appearance.font("small", bold=True))
        for column in range(1, len(Column)):
            title = heads.horizontalAdvance(str(self._fixes.headerData(column, Qt.Orientation.Horizontal)))
            cells = (self._fixes.index(row, column).data() for row in range(self._fixes.rowCount()))
            widest = max((metrics.horizontalAdvance(str(text)) for text in cells), default=0)
            self._wide[column] = max(title, widest) + 2 * PAD + SPARE
            self.setColumnWidth(column, self._wide[column])
        self._stretch()
        super().fit()

    def _stretch(self) -> None:
        """Give the names what the figures leave; where that is too little, do without some of the figures."""
        least = QFontMetrics(self.appearance.font()).averageCharWidth() * LEAST_NAME
        left = self.viewport().width() - sum(self._wide)
        for column in GIVE_WAY:
            self.setColumnHidden(column, left < least)
            if left < least:
                left += self._wide[column]
        # Even without them a name gives way to the boxes, which nothing else stands in for.
        self.setColumnWidth(Column.FIX, max(TARGET, left))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._stretch()
