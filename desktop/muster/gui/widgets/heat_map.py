"""Every question at a glance: a row a category, a cell a question with its figure; click to open one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muster.gui.icons import icon_pixmap
from muster.gui.models.heat_model import HEAT_ROLE, HeatCell, HeatModel
from muster.gui.theme import Appearance
from muster.gui.widgets.copying import Rows
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.grid_view import GAP, TARGET, GridView

Index = QModelIndex | QPersistentModelIndex


class _HeatDelegate(QStyledItemDelegate):
    """Paints a cell: figure and colour for a level, dashes while open, dots where it does not count."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, with the ring of the keyboard round it."""
        cell: HeatCell | None = index.data(HEAT_ROLE)
        if cell is None:
            return
        theme, whole = self._appearance.theme, QRect(option.rect)
        place = whole.adjusted(GAP, GAP, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.font("small", bold=cell.level is not None))
        if cell.level is None:
            style = Qt.PenStyle.DashLine if cell.counts else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(theme.line_strong), 1, style))
            painter.setBrush(QColor(theme.card if cell.counts else theme.window))
            figure = QColor(theme.muted)
        else:
            painter.setPen(QColor(theme.level_edge))
            painter.setBrush(theme.level(cell.level))
            figure = theme.on_level(cell.level)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(figure)
        if cell.is_failed:  # a cross beside the figure
            metrics = painter.fontMetrics()
            side, wide = metrics.ascent(), metrics.horizontalAdvance(cell.mark)
            left = place.center().x() - (wide + 2 + side) // 2
            painter.drawText(
                QRect(left, place.top(), wide + 1, place.height()), Qt.AlignmentFlag.AlignCenter, cell.mark
            )
            cross = icon_pixmap("close", figure, side, ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(left + wide + 2, place.center().y() - side // 2 + 1, cross)
        else:
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell.mark)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, whole, theme)


class HeatMap(GridView):
    """Emits `picked` with the key of the question that was opened."""

    picked = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        self.cells = HeatModel()
        super().__init__(appearance, name, self.cells, parent)
        self.cells.setParent(self)
        self.setObjectName("heatMap")
        self.setItemDelegate(_HeatDelegate(appearance, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(TARGET + 2 * GAP)
        self.cells.modelReset.connect(self.fit)
        self.opened.connect(lambda index: self.picked.emit(index.data(HEAT_ROLE).key))

    def fit(self) -> None:
        """Make the rows a line and a half high, and the titles as wide as the longest."""
        metrics = QFontMetrics(self.appearance.font("small"))
        titles = [str(row[0]) for row in self.table()]
        side = self.verticalHeader()
        side.setFixedWidth(max((metrics.horizontalAdvance(title) for title in titles), default=0) + 16)
        side.setDefaultSectionSize(max(TARGET, int(metrics.height() * 1.55)) + 2 * GAP)
        super().fit()

    def table(self) -> Rows:
        """Return every question in words, a line each."""
        cells, sides = self.cells, Qt.Orientation.Vertical
        return [
            (str(cells.headerData(row, sides)), cell.description)
            for row in range(cells.rowCount())
            for column in range(cells.columnCount())
            if (cell := cells.cell(cells.index(row, column))) is not None
        ]

    def minimumSizeHint(self) -> QSize:
        """Keep every cell large enough to be clicked."""
        least = self.cells.columnCount() * (TARGET + 2 * GAP)
        return QSize(self.verticalHeader().width() + least, self.sizeHint().height())
