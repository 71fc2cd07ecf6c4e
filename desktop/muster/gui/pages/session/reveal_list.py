"""After the reveal: which questions to discuss, those first that most hangs on, and which agree."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.pages.session.leaning_view import agreed_line, is_any_hidden
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.scoring.agreement import alpha
from muster.scoring.disagreement import Disagreement
from muster.scoring.leaning import LEAST

FAIR, HIGH = (
    0.667,
    0.8,
)  # Krippendorff's own marks: below the first no conclusion, from the second on reliable


def to_discuss(talk: int, agree: int) -> str:
    """Return how many questions are to be discussed, and on how many all agree where there are any."""
    tr = QCoreApplication.translate
    if not agree:
        return tr("RevealList", "To discuss: {talk}").format(talk=talk)
    return tr("RevealList", "Discuss {talk}; the other {agree} agree").format(talk=talk, agree=agree)


class RevealList(QWidget):
    """`followed` leads to a question."""

    followed = Signal(str)
    agreed = Signal()
    leaning_wanted = Signal()

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        scroll = filled_by_column(self)
        self._head = label(name="h1")
        self._lead = label(name="muted")
        scroll.column.addWidget(self._head)
        scroll.column.addWidget(self._lead)
        frame, inner = card()
        columns = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("Spread"), is_figure=True),
            Column(self.tr("Middle half"), is_figure=True, gives_way=1),
            Column(self.tr("Points"), is_figure=True, gives_way=2),
            Column(self.tr("What hangs on it")),
            Column(self.tr("Group"), is_figure=True),
        )
        self.table = TableView(appearance, self.tr("To discuss"), TableModel(columns))
        self.table.followed.connect(self.followed)
        inner.addWidget(self.table)
        self.first = QPushButton(self.tr("Begin with the first"))
        self.first.setObjectName("primary")
        self.first.clicked.connect(self._begin)
        self.record = QPushButton(self.tr("Record what all agree on"))
        self.record.setToolTip(
            self.tr(
                "The lower median of the votes becomes the group’s answer where nothing is to be discussed"
            )
        )
        self.record.clicked.connect(self.agreed)
        self.lean = QPushButton(self.tr("How each leans…"))
        self.lean.setToolTip(
            self.tr("Each looks alone, at this machine: more severe or more lenient than the others")
        )
        self.lean.clicked.connect(self.leaning_wanted)
        inner.addLayout(FlowLayout(self.first, self.record, self.lean))
        scroll.column.addWidget(frame)
        self._leaning = label(name="muted")
        scroll.column.addWidget(self._leaning)
        self._card = frame
        scroll.column.addStretch(1)
        self._order: list[str] = []

    def _begin(self) -> None:
        open_ones = [name for name in self._order if not self._meeting.is_recorded(name)]
        if open_ones or self._order:
            self.followed.emit((open_ones or self._order)[0])

    def to_record(self, told: tuple[Disagreement, ...]) -> list[Disagreement]:
        """Return what needs no talk and has no answer of the group in this session yet."""
        return [
            row_ for row_ in told if not row_.is_worth_talk and not self._meeting.is_recorded(row_.question)
        ]

    def show_state(self, told: tuple[Disagreement, ...]) -> None:
        """Show what is to be discussed now."""
        framework, assessment = self._document.framework, self._document.assessment
        talk = [row_ for row_ in told if row_.is_worth_talk]
        agree = len(told) - len(talk)
        self._order = [row_.question for row_ in told]
        if not told:
            head = self.tr("Nothing has been revealed yet")
        elif not talk:
            head = phrases.spoken()("counted.all_agree", count=agree)
        else:
            head = to_discuss(len(talk), agree)
        self._head.setText(head)
        self._lead.setText(self._agreement(alpha(framework, assessment)) if told else "")
        rows = []
        for row_ in told:
            question, answer = framework.by_id[row_.question], assessment.answer(row_.question)
            hangs = self.tr("the verdict") if row_.changes else self.tr("its gate") if row_.crosses else ""
            group = str(answer.level) if answer.level is not None else ""
            is_recorded = self._meeting.is_recorded(row_.question)
            told_group = self.tr("{level}, recorded").format(level=group or "?") if is_recorded else ""
            rows.append(
                TableRow(
                    row_.question,
                    (
                        Cell(f"{row_.question}  {question.text}", is_strong=row_.is_worth_talk),
                        Cell(str(row_.spread), order=row_.spread),
                        Cell(
                            phrases.middle_half(row_.quartiles), order=row_.quartiles[1] - row_.quartiles[0]
                        ),
                        Cell(phrases.points(row_.points, 1), order=row_.points),
                        Cell(hangs),
                        Cell(
                            group or ("?" if is_recorded else ""),
                            told_group,
                            icon="check" if is_recorded else "",
                            tone="good",
                        ),
                    ),
                )
            )
        self.table.show_rows(rows)
        self._card.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
        self.first.setVisible(bool(rows))
        left = self.to_record(told)
        self.record.setVisible(bool(left))
        self.lean.setVisible(len(told) >= LEAST and not is_any_hidden(self._document, self._meeting))
        line = agreed_line(self._document, self._meeting)
        self._leaning.setText(line)
        self._leaning.setVisible(bool(line))
        self.record.setText(phrases.spoken()("counted.record_agreed", count=len(left)))

    def _agreement(self, value: float | None) -> str:
        if value is None:
            return self.tr("Agreement cannot be told: nobody differs, or nobody can be compared.")
        words = self.tr("high") if value >= HIGH else self.tr("fair") if value >= FAIR else self.tr("low")
        return self.tr("Agreement over all questions: {words} (Krippendorff’s alpha {alpha}).").format(
            words=words, alpha=phrases.number(round(value, 2))
        )
