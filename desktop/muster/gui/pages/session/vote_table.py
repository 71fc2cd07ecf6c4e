"""Everybody's level on one question, after the reveal: a dot a level, how known, why, who dissents."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from muster.gui import phrases
from muster.gui.key_places import figure_pressed
from muster.gui.models.table_model import KEY_ROLE, Cell, Column, TableModel, TableRow
from muster.gui.pages.session.ballots import DONT_KNOW
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.model import Answer, Assessor, Vote
from muster.model.levels import LEVELS, TOP

NOW, BEFORE = "dot", "ring"  # drawings: of the vote that counts, and of earlier ones


class VoteTable(TableView):
    """A click, Enter or Space on a row keeps or drops a dissent; a digit sets that assessor's open vote.

    `dissented` names an assessor, `voted` an assessor with a figure: 0-4, 9 for "don't know", -1 to clear.
    """

    dissented = Signal(str)
    voted = Signal(str, int)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        columns = (
            Column(""),
            *(Column(str(level)) for level in LEVELS),
            Column(self.tr("How it is known"), gives_way=1),
            Column(self.tr("Reason"), stretches=True),
            Column(self.tr("Dissent"), gives_way=2),
        )
        super().__init__(appearance, name, TableModel(columns), parent)
        self.followed.connect(self.dissented)

    def show_votes(self, meeting: Meeting, question: str, answer: Answer, dissents: frozenset[str]) -> None:
        """Show everybody in the room, and whoever else has voted."""
        now = meeting.voting.round(question)
        own: dict[str, dict[int, Vote]] = {}
        for vote in answer.votes:
            own.setdefault(vote.assessor, {})[vote.round] = vote
        people = meeting.voting.present()
        known = {person.id for person in people}
        others = [name for name in own if name not in known]
        people += [Assessor(id=name, name=meeting.name_of(name)) for name in others]
        rows = []
        for person in people:
            votes = own.get(person.id, {})
            last = votes[max(votes)] if votes else None
            rows.append(self._row(person, votes, last, now, person.id in dissents))
        self.show_rows(rows)

    def _row(
        self, person: Assessor, votes: dict[int, Vote], last: Vote | None, now: int, dissents: bool
    ) -> TableRow:
        name = called(person)
        marks: dict[int, str] = {}
        for number in sorted(votes):
            level = votes[number].level
            if level is not None:
                marks[level] = NOW if number == max(votes) else BEFORE
        if last is None:
            sure = "–"
        elif last.level is None:
            sure = self.tr("Don’t know")
        else:
            sure = phrases.confidence_name(last.confidence)
        told = (
            self.tr("{name}: not voted").format(name=name)
            if last is None
            else self.tr("{name}: {level}, {sure}").format(
                name=name, level="–" if last.level is None else last.level, sure=sure
            )
        )
        late = last is not None and last.round < now
        return TableRow(
            person.id,
            (
                Cell(name, told),
                *(self._dot(level, marks.get(level, "")) for level in LEVELS),
                Cell(sure if not late else self.tr("{sure} (first)").format(sure=sure)),
                Cell(last.note if last else ""),
                Cell(spoken=self.tr("dissents") if dissents else "", icon="check" if dissents else ""),
            ),
        )

    def _dot(self, level: int, drawing: str) -> Cell:
        """Return the cell of a level: a dot for the vote that counts, a ring for one before it."""
        if not drawing:
            return Cell()
        words = self.tr("level {level}") if drawing == NOW else self.tr("level {level}, before")
        return Cell(spoken=words.format(level=level), icon=drawing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and Delete for the row that has the keyboard."""
        index, figure = self.currentIndex(), figure_pressed(event)
        if index.isValid():
            key = str(index.data(KEY_ROLE))
            if figure is not None and (figure <= TOP or figure == DONT_KNOW):
                self.voted.emit(key, figure)
                below = index.siblingAtRow(index.row() + 1)
                if below.isValid():
                    self.setCurrentIndex(below)
                return
        super().keyPressEvent(event)
