"""Printed ballots typed in quickly: questions down, assessors across, digits and arrows only."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from muster.gui.key_places import figure_pressed
from muster.gui.models.ballot_model import HIDDEN, UNKNOWN, BallotModel
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel, label
from muster.model import Assessor, Vote
from muster.model.levels import TOP
from muster.scoring.questions_asked import set_code

DONT_KNOW = 9


class BallotGrid(QTableView):
    """Emits `typed` with row, column and what was typed: 0-4, 9 for "don't know", -1 to clear."""

    typed = Signal(int, int, int)
    left_column = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Delete; leave arrows to the grid and all else to the page."""
        current, figure = self.currentIndex(), figure_pressed(event)
        if current.isValid() and current.flags() & Qt.ItemFlag.ItemIsEnabled:
            if figure is not None and (figure <= TOP or figure == DONT_KNOW):
                self.typed.emit(current.row(), current.column(), figure)
                self._down(current)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.typed.emit(current.row(), current.column(), -1)
                return
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._down(current)
                return
        super().keyPressEvent(event)

    def _down(self, current: QModelIndex) -> None:
        """Go to the next cell below that can be typed in."""
        for below in range(current.row() + 1, self.model().rowCount()):
            index = self.model().index(below, current.column())
            if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                if not self.viewport().rect().contains(self.visualRect(index)):
                    # A page at once, the row just typed on top: every scroll paints the whole grid anew.
                    self.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtTop)
                self.setCurrentIndex(index)
                return

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell when typing goes to another person's column."""
        super().currentChanged(current, previous)
        if previous.isValid() and current.column() != previous.column():
            self.left_column.emit()


class Ballots(QWidget):
    """The grid. While answers are hidden only what has just been typed for one person can be read."""

    ended = Signal()

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self._people: list[Assessor] = []
        self._questions: list[str] = []
        self._asked: list[set[str]] = []
        self._codes: list[str] = []  # of what each is asked, as printed on the ballot
        self._votes: dict[tuple[str, str], Vote] = {}
        self._hidden: set[str] = set()
        self._fresh: set[tuple[str, str]] = set()  # (assessor, question) that may be read: just typed
        self._types: tuple[int, int] | None = None  # the cell whose key changes the document just now
        self._rows = BallotModel(self._cell, self)
        self.grid = BallotGrid()
        self.grid.setModel(self._rows)
        self.grid.setAccessibleName(self.tr("Ballots"))
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.grid.setTabKeyNavigation(False)
        self.grid.typed.connect(self._typed)
        self.grid.left_column.connect(self.forget)
        self.grid.setCornerButtonEnabled(False)
        self.grid.selectionModel().currentChanged.connect(self._show_which)
        self.sum = label(name="h3", wrap=False)
        back = QPushButton(self.tr("Done"))
        back.setObjectName("primary")
        back.clicked.connect(self.ended)
        self.back = back
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 28, 14)
        layout.addLayout(row(label(self.tr("Type in ballots"), "h1", wrap=False), 1, self.sum, back))
        layout.addWidget(
            label(
                self.tr(
                    "0–4 a level, 9 don’t know, Delete clears; arrows move. Check the sum against the ballot."
                ),
                "muted",
            )
        )
        self._which = ElidedLabel("h3")
        layout.addWidget(self._which)
        self.code = label(name="muted")
        layout.addWidget(self.code)
        layout.addWidget(self.grid, 1)
        self._appearance = appearance

    def _cell(self, place: int, column: int) -> str | None:
        question, person = self._questions[place], self._people[column]
        if question not in self._asked[column]:
            return None
        vote = self._votes.get((person.id, question))
        if vote is None:
            return ""
        if question in self._hidden and (person.id, question) not in self._fresh:
            return HIDDEN
        return UNKNOWN if vote.level is None else str(vote.level)

    def begin(self) -> None:
        """Show everybody in the room and every question; nothing that was typed before can be read."""
        self._document.break_typing()
        self._fresh.clear()
        voting, framework = self._meeting.voting, self._document.framework
        self._people = voting.present()
        asked = [voting.questions_of(person.id) for person in self._people]
        self._asked = [set(names) for names in asked]
        set_ = self._document.assessment.mission.set
        self._codes = [set_code(framework, names, set_) for names in asked]
        every = set().union(*self._asked) if self._asked else set()
        self._questions = [question.id for question in framework.questions if question.id in every]
        self._look()
        self._rows.show(
            [(name, framework.by_id[name].text) for name in self._questions],
            [called(person) for person in self._people],
        )
        metrics = QFontMetrics(self._appearance.font("small", bold=True))
        for column, person in enumerate(
            self._people
        ):  # once: asking the cells for their width takes too long
            wide = max(metrics.horizontalAdvance(text) for text in (called(person), "000 / 000"))
            self.grid.setColumnWidth(column, wide + 24)
        height = self._appearance.scaled(24)
        self.grid.verticalHeader().setDefaultSectionSize(max(24, height))
        self._show_totals()
        if self._questions and self._people:
            self.grid.setCurrentIndex(self._rows.index(*self._first_empty()))
        self.grid.setFocus()

    def _first_empty(self) -> tuple[int, int]:
        """Return the first cell without a vote of who has given none, else of who has still to give some."""
        missing = [
            [
                place
                for place, name in enumerate(self._questions)
                if name in asked and (person.id, name) not in self._votes
            ]
            for person, asked in zip(self._people, self._asked, strict=True)
        ]
        late = [column for column, places in enumerate(missing) if places]
        without = [column for column in late if len(missing[column]) == len(self._asked[column])]
        column = next(iter(without or late), 0)
        return next(iter(missing[column]), 0), column

    def _show_which(self, current: QModelIndex) -> None:
        """Show the question that the next digit is for, and the code on the ballot of that column."""
        column = current.column()
        code = self._codes[column] if 0 <= column < len(self._codes) else ""
        self.code.setText(self.tr("Code on the ballot: {code}").format(code=code) if code else "")
        place = current.row()
        name = self._questions[place] if 0 <= place < len(self._questions) else ""
        text = self._document.framework.by_id[name].text if name else ""
        self._which.setText(f"{name}  {text}".strip())

    def forget(self) -> None:
        """Hide what was typed for the person before, and let it be a step of its own."""
        self._document.break_typing()
        self._fresh.clear()
        self._rows.refresh()
        self._show_totals()

    def _typed(self, place: int, column: int, figure: int) -> None:
        person, question = self._people[column], self._questions[place]
        before = self._meeting.voting.vote(person.id, question)
        vote = None
        if figure >= 0:
            level = None if figure == DONT_KNOW else figure
            vote = before.changed(level=level) if before else Vote(assessor=person.id, level=level)
        self._fresh.add((person.id, question))
        self._types = place, column
        try:
            self._meeting.voting.set(person, question, vote)
        finally:
            self._types = None

    def _look(self) -> None:
        """Take the votes as they are now: a key has 16 ms, so the cells are not asked for one by one."""
        voting = self._meeting.voting
        self._votes = voting.votes()
        self._hidden = {name for name in self._questions if voting.is_hidden(name)}

    def document_changed(self) -> None:
        """Show the cells and totals as they are now; what an undo brings back was not typed here."""
        self._look()
        if self._types is not None:
            place, column = self._types
            self._rows.refresh_cell(place, column)
            self._rows.set_total(column, self._total(column))
            self.grid.horizontalHeader().viewport().update()
            self._show_sum()
            return
        self._fresh.clear()
        self._rows.refresh()
        self._show_totals()

    def _show_totals(self) -> None:
        self._rows.show_totals([self._total(column) for column in range(len(self._people))])
        self._show_sum()

    def _total(self, column: int) -> str:
        person, asked = self._people[column], self._asked[column]
        return f"{sum((person.id, name) in self._votes for name in asked)} / {len(asked)}"

    def _show_sum(self) -> None:
        column = self.grid.currentIndex().column()
        if not 0 <= column < len(self._people):
            self.sum.setText("")
            return
        person = self._people[column]
        votes = [
            self._votes.get((person.id, name))
            for name in self._asked[column]
            if (person.id, name) in self._fresh or name not in self._hidden
        ]
        levels = [vote.level for vote in votes if vote is not None and vote.level is not None]
        self.sum.setText(
            self.tr("{name}: typed {count}, sum {sum}").format(
                name=called(person), count=len(levels), sum=sum(levels)
            )
        )
