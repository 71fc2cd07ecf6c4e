"""Item model of weights that can be changed: a name, its weight, and what stands beside it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from muster.gui.models.table_model import Column, Index, Role, TableModel

WEIGHT = 1  # the column that can be changed


class WeightModel(TableModel):
    """Emits `weighed` with a row's key and its new weight; a weight outside `limits` is not taken."""

    weighed = Signal(str, float)

    def __init__(
        self, columns: Sequence[Column], limits: tuple[float, float], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self.limits = limits

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only weights can be changed."""
        able = super().flags(index)
        return able | Qt.ItemFlag.ItemIsEditable if index.column() == WEIGHT else able

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a cell; the weight as a number for its editor."""
        if role == Role.EditRole and index.isValid() and index.column() == WEIGHT:
            return self._rows[index.row()].cells[WEIGHT].order
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tell that a weight is wanted; whoever listens shows the rows with it."""
        low, high = self.limits
        if role != Role.EditRole or index.column() != WEIGHT or not low <= float(value) <= high:
            return False
        if value != self.data(index, Role.EditRole):
            self.weighed.emit(self._rows[index.row()].key, float(value))
        return True
