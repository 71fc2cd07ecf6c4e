"""On the readiness page: which single answers would lift the score most."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label

MOST_FIXES = 8


class FixesCard(QFrame):
    """Failed gates first, then by gain; a row leads to its question."""

    followed = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        title = self.tr("What would lift the score most")
        columns = (
            Column(self.tr("If this moves to level 4"), stretches=True),
            Column(self.tr("From"), is_figure=True),
            Column(self.tr("Gain"), is_figure=True),
        )
        self.table = TableView(appearance, title, TableModel(columns))
        self.table.followed.connect(self.followed)
        self._none = label(self.tr("Nothing answered can be raised."), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(label(title, "h2"))
        layout.addWidget(self.table)
        layout.addWidget(self._none)

    def show_fixes(self) -> None:
        """Show the present gains in points of 0-100."""
        result, framework = self._document.readiness, self._document.framework
        base = result.score or 0.0
        failed = {gate.question for gate in result.gates if gate.state == "failed"}
        answered = [row for row in result.questions if row.level is not None and row.level < 4]
        best = sorted(answered, key=lambda row: (row.id not in failed, base - row.if_4, row.id))[:MOST_FIXES]
        self.table.setVisible(bool(best))
        self._none.setVisible(not best)
        self.table.show_rows(
            [
                TableRow(
                    row.id,
                    (
                        self._name(f"{row.id} {framework.by_id[row.id].name}", is_gap=row.id in failed),
                        Cell(str(row.level)),
                        Cell(self.tr("+{gain}").format(gain=phrases.points(row.if_4 - base, 1))),
                    ),
                )
                for row in best
            ]
        )

    def _name(self, name: str, *, is_gap: bool) -> Cell:
        """Return the cell of a question, marked where it is a critical gap."""
        if not is_gap:
            return Cell(name)
        return Cell(name, self.tr("{name}: critical gap").format(name=name), icon="close", tone="bad")
