"""A table whose weights are changed in place: a click, or a figure typed on the row, opens the field."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from muster.gui.models.table_model import Column
from muster.gui.models.weight_model import WEIGHT, WeightModel
from muster.gui.theme import Appearance
from muster.gui.widgets.decimal_field import DecimalField
from muster.gui.widgets.table_view import CellDelegate, TableView

Index = QModelIndex | QPersistentModelIndex
ARROWS = 40  # px: room for the arrows of the field, beside its figure


class _WeightDelegate(CellDelegate):
    """Paints weights with the frame of a field, and opens a spin box on them."""

    def __init__(self, appearance: Appearance, rows: WeightModel, decimals: int, parent: QWidget) -> None:
        super().__init__(appearance, parent, links=False)
        self._rows, self._decimals = rows, decimals

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; what can be changed looks like a field."""
        if index.column() == WEIGHT:
            theme = self.appearance.theme
            painter.save()
            painter.setPen(QPen(QColor(theme.line_strong), 1))
            painter.setBrush(QColor(theme.field))
            painter.drawRoundedRect(QRect(option.rect).adjusted(2, 2, -3, -3), 4, 4)
            painter.restore()
            option = QStyleOptionViewItem(option)
            option.rect = QRect(option.rect).adjusted(4, 0, -4, 0)
        super().paint(painter, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a spin box that tells every step at once."""
        field = DecimalField(parent)
        field.setDecimals(self._decimals)
        field.setRange(*self._rows.limits)
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        field.valueChanged.connect(lambda _value: self.commitData.emit(field))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the weight in the spin box, without telling it back."""
        assert isinstance(editor, DecimalField)
        value = index.data(Qt.ItemDataRole.EditRole)
        if value is not None and editor.value() != value:
            editor.blockSignals(True)
            editor.setValue(value)
            editor.blockSignals(False)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand the weight to the model."""
        assert isinstance(editor, DecimalField)
        self._rows.setData(index, editor.value())


class WeightTable(TableView):
    """`limits` bound the weights, `decimals` is how fine they are; see `WeightModel.weighed`."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        columns: tuple[Column, ...],
        limits: tuple[float, float],
        decimals: int,
        parent: QWidget | None = None,
    ) -> None:
        self.weights = WeightModel(columns, limits)
        super().__init__(appearance, name, self.weights, parent)
        self.setItemDelegate(_WeightDelegate(appearance, self.weights, decimals, self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed)
        self.opened.connect(self._edit)

    def _edit(self, index: QModelIndex) -> None:
        if (
            self.state() != QAbstractItemView.State.EditingState
        ):  # the Enter that closes a field comes here too
            self.edit(index)

    def leads(self, index: Index) -> bool:
        """Return whether a cell is a weight."""
        return index.column() == WEIGHT

    def fit(self) -> None:
        """Leave room for the field, in width and in height."""
        super().fit()
        field = QFontMetrics(self.appearance.font()).horizontalAdvance("10000.0") + ARROWS
        self.setColumnWidth(WEIGHT, max(field, self.columnWidth(WEIGHT)))

    def _line(self) -> int:
        return super()._line() + 8

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a figure typed anywhere in a row go to its weight."""
        current = self.currentIndex()
        if current.isValid() and current.column() != WEIGHT and event.text().isdecimal():
            self.setCurrentIndex(current.siblingAtColumn(WEIGHT))
        super().keyPressEvent(event)
