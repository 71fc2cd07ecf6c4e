"""Before a session: plan one, take vote files without one, or open an earlier one again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.pages.session.missing import Missing
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, clear, filled_by_column, row
from muster.gui.widgets.text import label


class StartPart(QWidget):
    """`command_wanted` names a command of the window, `place_wanted` a place."""

    command_wanted = Signal(str)
    place_wanted = Signal(str)

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        scroll = filled_by_column(self)
        scroll.column.addWidget(label(self.tr("Planning session"), "h1"))
        scroll.column.addWidget(
            label(
                self.tr(
                    "Ten officers, one projector, a morning: first answers apart and hidden, revealed "
                    "together, talk where it counts, the group’s answer recorded and dissent kept."
                ),
                "muted",
            )
        )
        self.plan = QPushButton(self.tr("Plan a session"))
        self.plan.setObjectName("primary")
        self.plan.clicked.connect(meeting.plan)
        self.exercise = QPushButton(self.tr("Try yourselves on a past mission"))
        self.exercise.setToolTip(self.tr("Ten questions that show who leans to severe and who to lenient"))
        self.exercise.clicked.connect(lambda: self.place_wanted.emit("exercise"))
        scroll.column.addLayout(FlowLayout(self.plan, self.exercise))
        self._earlier_card, self._earlier = card()
        scroll.column.addWidget(self._earlier_card)
        frame, inner = card()
        inner.addWidget(label(self.tr("Votes without a session"), "h3"))
        inner.addWidget(
            label(
                self.tr(
                    "Make a vote file for each assessor, let them answer apart, and add the files here: "
                    "drop them on the window."
                ),
                "muted",
            )
        )
        self._missing = Missing(document, appearance)
        inner.addWidget(self._missing)
        self.make = QPushButton(self.tr("Answer as one assessor…"))
        self.make.clicked.connect(lambda: self.command_wanted.emit("answer_as_one"))
        self.add = QPushButton(self.tr("Add vote files…"))
        self.add.clicked.connect(lambda: self.command_wanted.emit("add_votes"))
        inner.addLayout(FlowLayout(self.add, self.make))
        scroll.column.addWidget(frame)
        scroll.column.addStretch(1)
        self.reopen: list[QPushButton] = []

    def show_state(self) -> None:
        """Show who is missing now, and the sessions that were held."""
        self._missing.show_missing()
        clear(self._earlier)
        self.reopen = []
        sessions = self._document.assessment.sessions
        self._earlier_card.setVisible(bool(sessions))
        if sessions:
            self.record = QPushButton(self.tr("Save the last record…"))
            self.record.clicked.connect(lambda: self.command_wanted.emit("save_record"))
            self._earlier.addLayout(row(label(self.tr("Sessions held"), "h3", wrap=False), 1, self.record))
        for session in reversed(sessions):
            day = phrases.day(session.opened.astimezone().date()) if session.opened else "–"
            count = sum(row_.kind == "recorded" for row_ in session.events)
            text = self.tr("{title} · {day} · answers recorded: {count}").format(
                title=session.title or session.id, day=day, count=count
            )
            button = QPushButton(self.tr("Open it again"))
            button.setAccessibleName(self.tr("Open {title} again").format(title=session.title))
            button.clicked.connect(partial(self._meeting.reopen, session.id))
            line = row(label(text), button)
            line.setStretch(0, 1)
            self._earlier.addLayout(line)
            self.reopen.append(button)
