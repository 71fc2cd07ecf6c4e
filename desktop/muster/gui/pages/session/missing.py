"""Who has voted and who is missing: a line for each assessor with how many answers are there; never which."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.session.document import Document
from muster.gui.session.vote_files import called
from muster.gui.session.votes import Voting
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label


class Missing(QWidget):
    """The table of who is missing, and the same in a sentence."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        leads: bool = False,
    ) -> None:
        super().__init__(parent)
        self._leads = leads  # whether a click on a name leads anywhere
        self._document = document
        self._voting = Voting(document)
        self.sentence = label(name="muted")
        columns = (
            Column(self.tr("In the room"), stretches=True),
            Column(self.tr("Answered"), is_figure=True),
            Column(self.tr("Missing"), is_figure=True),
        )
        self.table = TableView(appearance, self.tr("Who is missing"), TableModel(columns))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table)
        self.show_missing()

    def show_missing(self) -> None:
        """Show who is missing now."""
        rows, late = [], []
        people, there = self._voting.present(), self._voting.votes()
        for person in people:
            questions = self._voting.questions_of(person.id)
            asked = len(questions)
            missing = sum((person.id, name) not in there for name in questions)
            name = called(person)
            if missing:
                late.append(name)
            is_done = bool(asked) and not missing
            figures = (f"{asked - missing} / {asked}", "" if is_done else str(missing))
            spoken = (
                self.tr("{name} has answered everything").format(name=name)
                if not missing
                else phrases.spoken()("counted.missing", name=name, count=missing)
            )
            rows.append(
                TableRow(
                    person.id if self._leads else "",
                    (
                        Cell(name),
                        Cell(figures[0], order=asked - missing),
                        Cell(figures[1], spoken, missing, icon="check" if is_done else "", tone="good"),
                    ),
                )
            )
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        if not people:
            text = self.tr("Nobody is named yet. First add who is assessing.")
        elif not late:
            text = self.tr("Everybody has answered.")
        else:
            text = self.tr("Missing: {names}").format(names=phrases.spoken().listed(late))
        self.sentence.setText(text)
