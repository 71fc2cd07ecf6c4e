"""Tried on past missions: each coded on the question bank, its verdict, and what happened after."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.pages.page import Page
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.icon_mark import verdict_cell
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.model import Framework
from muster.scoring import Readiness, readiness
from muster.storage.backcast import Backcast, PastMission, as_assessment


@dataclass(frozen=True, slots=True)
class Coded:
    """One mission with what the method says of it."""

    mission: PastMission
    result: Readiness

    @property
    def score(self) -> float | None:
        """Points of 0-100; None while it is too early for a score: few papers, no big figure."""
        return None if self.result.is_early else self.result.score


def coded(book: Backcast, bank: Framework) -> list[Coded]:
    """Return every mission with its readiness, highest score first; those too early for a score last."""
    rows = [Coded(row, readiness(bank, as_assessment(row, book.bank))) for row in book.missions]
    return sorted(rows, key=lambda row: -1.0 if row.score is None else row.score, reverse=True)


class BackcastPage(Page):
    """One table on one scale, and a card a mission: which gates stopped it, and what came of it."""

    def __init__(
        self, book: Backcast, bank: Framework, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._bank = bank
        scroll = filled_by_column(self, SCALE.table)
        column = scroll.column
        column.addWidget(label(self.tr("Tried on past missions"), "h1"))
        column.addWidget(
            label(
                self.tr(
                    "Past missions, each coded as its own planners could see it on one day, on {bank}. "
                    "What the papers do not say is left open, so ranges are wide. The verdict is what the "
                    "method says, whether history agrees or not."
                ).format(bank=f"{bank.title} {bank.version}"),
                "muted",
            )
        )
        rows = coded(book, bank)
        column.addWidget(self._table(rows, appearance))
        column.addWidget(label(phrases.spoken()("counted.backcast", count=len(rows))))
        for row in rows:
            column.addWidget(self._card(row))
        column.addStretch(1)

    def _table(self, rows: list[Coded], appearance: Appearance) -> TableView:
        columns = (
            Column(self.tr("Mission"), stretches=True),
            Column("", stretches=True, gives_way=1),
            Column(self.tr("Score"), is_figure=True),
            Column(self.tr("Range"), is_figure=True, gives_way=2),
            Column(self.tr("Answered"), is_figure=True),
            Column(self.tr("Verdict")),
        )
        self.table = TableView(appearance, self.tr("Past missions"), TableModel(columns), sorts=True)
        self.table.show_rows([self._row(row) for row in rows])
        return self.table

    def _row(self, row: Coded) -> TableRow:
        score, bounds = row.score, row.result.bounds
        verdict = phrases.headline(row.result)
        low = bounds[0] if bounds else 0.0
        spoken = self.tr("{mission}: {score}, range {range}").format(
            mission=row.mission.title, score=phrases.points(score, 1), range=phrases.span(bounds)
        )
        return TableRow(
            "",
            (
                Cell(row.mission.title, is_strong=True),
                Cell(spoken=spoken, order=score, bar=ScoreBar(score, bounds)),
                Cell(phrases.points(score, 1), order=score),
                Cell(phrases.span(bounds), order=low),
                Cell(
                    self.tr("{answered} of {applicable}").format(
                        answered=row.result.answered, applicable=row.result.applicable
                    ),
                    order=row.result.answered,
                ),
                verdict_cell(verdict, phrases.tone_of(row.result)),
            ),
        )

    def _card(self, row: Coded) -> QWidget:
        frame, inner = card(6)
        series = phrases.spoken().series
        inner.addWidget(label(row.mission.title, "h2"))
        if row.score is None:
            text = self.tr("Too early for a score: its papers answer {answered} of {applicable} questions.")
            inner.addWidget(
                label(text.format(answered=row.result.answered, applicable=row.result.applicable))
            )
        stopped = [gate for gate in row.result.gates if gate.state == "failed"]
        if stopped:
            told = [
                self.tr("{question} {name} ({level}, {gate} needed)").format(
                    question=gate.question,
                    name=self._bank.by_id[gate.question].name,
                    level=gate.level,
                    gate=gate.gate,
                )
                for gate in stopped
            ]
            names = series(told, "semicolon")
            inner.addWidget(label(self.tr("Below its gate: {names}.").format(names=names)))
        inner.addWidget(label(self.tr("Build-up: {text}").format(text=row.mission.build_up)))
        inner.addWidget(label(self.tr("What happened: {text}").format(text=row.mission.outcome)))
        inner.addWidget(label(series(row.mission.sources, "semicolon"), "small"))
        return frame

    def focus_first(self) -> None:
        """Put the keyboard on the table."""
        self.table.setFocus()
        self.begin_at_top(self.table)
