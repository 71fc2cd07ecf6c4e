"""The history: who changed what, and when, as it is kept inside the file."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from muster.gui.models.history_model import ORDER_ROLE, HistoryModel
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.focus_ring import RingDelegate
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import label

ROWS_MEASURED = 200  # rows that the widths of the columns are taken from: a log can have thousands


class HistoryPage(Page):
    """A table to read and to sort; it grows with every save."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self.model = HistoryModel(self)
        order = QSortFilterProxyModel(self)
        order.setSortRole(ORDER_ROLE)
        order.setSourceModel(self.model)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("History"))
        self.table.setModel(order)
        self.table.setItemDelegate(RingDelegate(appearance, self.table))
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        heads = self.table.horizontalHeader()
        heads.setAccessibleName(self.table.accessibleName())
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        heads.setResizeContentsPrecision(ROWS_MEASURED)
        heads.setSortIndicatorClearable(True)  # a third click: newest first, as it came
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SCALE.edge, SCALE.space_xl, SCALE.edge, SCALE.space_xl)
        layout.setSpacing(SCALE.space_m)
        layout.addWidget(label(self.tr("History"), "h1"))
        layout.addWidget(
            label(
                self.tr(
                    "Who changed what, written into the file with every save. "
                    "File → Seal and copies → Save without names and notes… leaves it out."
                ),
                "muted",
            )
        )
        self.none = EmptyState(
            self.tr("Nothing yet"), self.tr("The first save writes the first lines."), self.tr("Save now")
        )
        self.none.wanted.connect(lambda: self.command_wanted.emit("save"))
        self._nothing = ScrollColumn()  # large letters may need more than the page is high
        self._nothing.set_sides(0)
        self._nothing.set_margins(0, 0)
        self._nothing.column.addWidget(self.none)
        self._nothing.column.addStretch(1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self.table, 1)
        appearance.changed.connect(self.table.resizeColumnsToContents)
        document.changed.connect(self._document_changed)
        self._show()

    def _document_changed(self, change: ChangeSet) -> None:
        if "log" in change.fields:
            self._show()

    def _show(self) -> None:
        log = self._document.assessment.log
        self.model.show_log(log)
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(log))
        self._nothing.setVisible(not log)
