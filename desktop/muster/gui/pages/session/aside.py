"""Beside the session: the agenda with its clock, where the group disagrees most, what has been decided."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.own_way import in_line, own_way
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.scoring.disagreement import Disagreement

MOST = 7
MOST_DECISIONS = 6


class Aside(QScrollArea):
    """`followed` leads to a question that the group disagrees on, or that is parked."""

    followed = Signal(str)

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panelScroll")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document = document
        self._meeting = meeting
        self._appearance = appearance
        body = QWidget()
        body.setObjectName("panelBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Agenda"), "h3"))
        self.agenda = self._table(self.tr("Agenda"), self.tr("Item"), self.tr("Minutes"))
        layout.addWidget(self.agenda)
        self._apart_title = label(self.tr("Where the group disagrees most"), "h3")
        layout.addWidget(self._apart_title)
        self.apart = self._table(
            self.tr("Where the group disagrees most"), self.tr("Question"), self.tr("Spread")
        )
        self.apart.followed.connect(self.followed)
        layout.addWidget(self.apart)
        self._parked_title = label(self.tr("Parked"), "h3")
        layout.addWidget(self._parked_title)
        self.parked = self._table(self.tr("Parked"), self.tr("Question"), "")
        self.parked.followed.connect(self.followed)
        layout.addWidget(self.parked)
        self._decided_title = label(self.tr("Decisions, actions, conditions"), "h3")
        layout.addWidget(self._decided_title)
        self._decided = label(name="muted")
        layout.addWidget(self._decided)
        layout.addStretch(1)
        self.setWidget(body)
        appearance.changed.connect(self._fit)
        self._fit()

    def _table(self, name: str, first: str, second: str) -> TableView:
        columns = (Column(first, stretches=True), Column(second, is_figure=True))
        table = TableView(self._appearance, name, TableModel(columns))
        table.horizontalHeader().hide()
        return table

    def _fit(self) -> None:
        self.setFixedWidth(self._appearance.scaled(162) + 70)

    def show_state(self, told: tuple[Disagreement, ...]) -> None:
        """Show agenda, disagreements, parked questions and decisions as they are now."""
        session, framework = self._meeting.session, self._document.framework
        if session is None:
            return
        rows = []
        for item in session.agenda:
            title = framework.category_by_id[item.category].title
            icon = {"done": "check", "skipped": "remove"}.get(item.state, "")
            told_item = {"done": self.tr("{item}, done"), "skipped": self.tr("{item}, skipped")}
            spoken = told_item.get(item.state, "{item}").format(item=title)
            on = item.state == "on"
            minutes = self.tr("{count} min").format(count=int(item.minutes))
            rows.append(
                TableRow("", (Cell(title, spoken, is_strong=on, icon=icon), Cell(minutes, is_strong=on)))
            )
        self.agenda.show_rows(rows)
        apart = [row for row in told if row.is_worth_talk][:MOST]
        self.apart.show_rows(
            [
                TableRow(
                    row.question,
                    (
                        Cell(row.question, framework.by_id[row.question].text),
                        Cell(self.tr("spread {count}").format(count=row.spread)),
                    ),
                )
                for row in apart
            ]
        )
        self._apart_title.setVisible(bool(apart))
        self.apart.setVisible(bool(apart))
        self.parked.show_rows(
            [
                TableRow(name, (Cell(name, framework.by_id[name].text), Cell("")))
                for name in session.parked
                if name in framework.by_id
            ]
        )
        self._parked_title.setVisible(bool(session.parked))
        self.parked.setVisible(bool(session.parked))
        lines = self._lines()
        self._decided_title.setVisible(bool(lines))
        self._decided.setVisible(bool(lines))
        self._decided.setText("\n".join(lines))

    def _lines(self) -> list[str]:
        assessment = self._document.assessment
        decisions = [
            in_line(" · ", (str(number), row.text))
            for number, row in enumerate(assessment.decisions, start=1)
        ]
        action = self.tr("Action: {text}")
        accepted = self.tr("Condition on {question}: {text}")
        actions = [
            (
                action.format(text=own_way(row.title))
                if row.condition is None
                else accepted.format(question=row.question, text=own_way(row.title))
            )
            + (f" ({own_way(row.owner)})" if row.owner else "")
            for row in assessment.actions
            if not row.is_settled
        ]
        return decisions[-MOST_DECISIONS:] + actions[-MOST_DECISIONS:]
