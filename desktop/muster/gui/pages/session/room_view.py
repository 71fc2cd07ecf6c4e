"""What the room sees on the second screen: large type, no private notes, no names if so chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.session.leaning_view import agreed_line
from muster.gui.pages.session.noted import noted_lines
from muster.gui.pages.session.reveal_list import to_discuss
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import row
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.text import label
from muster.gui.widgets.vote_picture import VotePicture, VoteRow
from muster.model import Vote
from muster.scoring.disagreement import Disagreement

MOST = 7  # questions that are named
HEAD, GROUP, TEXT, SMALL = 0.064, 0.05, 0.038, 0.028  # of the height: read from the back of the room
ROW = 0.1  # of the height: the row of one vote, where there is room
LEAST = 9  # pixels


class RoomView(QWidget):
    """A window of its own; `ended`: it is closed, `turned`: by one question on (1) or back (-1).

    `yielded`: it got the keyboard by being opened on a second screen, which is the facilitator's.
    """

    ended = Signal()
    turned = Signal(int)
    yielded = Signal()

    def __init__(self, document: Document, meeting: Meeting, appearance: Appearance) -> None:
        super().__init__()
        self._document = document
        self._meeting = meeting
        self.names = True
        self._yields = False
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(name="muted", wrap=False)
        self.clock = label(name="muted", wrap=False)
        self._trail = label(name="muted")
        self._head = label()
        self._text = label()
        self.votes = VotePicture(appearance, self.tr("Votes"))
        self._group = label()
        self._decided = label(name="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 28, 48, 28)
        layout.setSpacing(16)
        layout.addLayout(row(self._title, 1, self.clock))
        for part in (self._trail, self._head, self._text):
            layout.addWidget(part)
        layout.addWidget(self.votes, 1)
        layout.addWidget(self._group)
        layout.addStretch(0)
        layout.addWidget(self._decided)
        appearance.changed.connect(self.votes.update)
        self._fit()

    def _fit(self) -> None:
        """Make the type as large as the screen is high, whatever the text size at the facilitator's."""
        sizes: tuple[tuple[QLabel, float, bool], ...] = (
            (self._title, SMALL, False),
            (self.clock, SMALL, False),
            (self._trail, SMALL, False),
            (self._head, HEAD, True),
            (self._text, TEXT, False),
            (self._group, GROUP, True),
            (self._decided, SMALL, False),
        )
        for part, share, bold in sizes:
            pixels, weight = max(LEAST, round(self.height() * share)), 700 if bold else 400
            part.setStyleSheet(f"font-size: {pixels}px; font-weight: {weight};")
        self.votes.set_largest(round(self.height() * ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to another screen."""
        super().resizeEvent(event)
        self._fit()

    # --- where it is

    def open(self, here: QScreen) -> None:
        """Fill another screen than the facilitator's, and leave the keyboard there; or fill the only one."""
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        self.setGeometry((others[0] if others else here).geometry())
        if others:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self._yields = True
        self.setWindowTitle(self.tr("{name} – the room’s view").format(name=self._document.name))
        self.showFullScreen()

    def changeEvent(self, event: QEvent) -> None:
        """Give the keyboard back where a system gives it to every new window; a click takes it later."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._yields and self.isActiveWindow():
            self._yields = False
            self.yielded.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is closed."""
        super().closeEvent(event)
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5, F11 and Escape go back to one screen; a presenter's remote turns the questions."""
        turn = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1}
        if event.key() in (Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Escape):
            self.close()
        elif event.key() in turn:
            self.turned.emit(turn[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # --- what it shows

    def _begin(self) -> None:
        session = self._meeting.session
        self._title.setText(session.title if session else "")
        for part in (self._trail, self._head, self._text, self._group):
            part.setText("")
        self.votes.setVisible(False)
        lines = noted_lines(self._document.assessment, session, names=self.names) if session else []
        self._decided.setText("\n".join(lines))

    def show_first(self) -> None:
        """Show that everybody answers alone, and who is missing."""
        self._begin()
        self._head.setText(self.tr("First answers, given apart"))
        late = self._meeting.voting.waiting()
        if not late:
            text = self.tr("Everybody has answered.")
        elif self.names:
            names = phrases.spoken().listed(called(person) for person in late)
            text = self.tr("Missing: {names}").format(names=names)
        else:
            text = self.tr("Missing: {count}").format(count=len(late))
        self._text.setText(text)

    def show_paused(self) -> None:
        """Show that there is a break."""
        self._begin()
        self._head.setText(self.tr("Break"))

    def show_list(self, told: tuple[Disagreement, ...]) -> None:
        """Show how many questions to discuss, and which come first."""
        self._begin()
        talk = [row_ for row_ in told if row_.is_worth_talk]
        self._head.setText(to_discuss(len(talk), len(told) - len(talk)))
        by_id = self._document.framework.by_id
        lines = [f"{row_.question}  {by_id[row_.question].text}" for row_ in talk[:MOST]]
        if self.names and (line := agreed_line(self._document, self._meeting)):
            lines.append(line)
        self._text.setText("\n".join(lines))

    def show_question(self, name: str) -> None:
        """Show a question with everybody's level; never a reason or a note."""
        self._begin()
        framework = self._document.framework
        question = framework.by_id.get(name)
        if question is None or not self._meeting.is_revealed(name):
            self.show_first()
            return
        category = framework.category_by_id[question.category].title
        self._trail.setText(in_line(" › ", (category, question.id)))
        self._head.setText(question.text)
        answer = self._document.assessment.answer(name)
        own: dict[str, list[Vote]] = {}
        for vote in sorted(answer.votes, key=lambda vote: vote.round):
            own.setdefault(vote.assessor, []).append(vote)
        rows = []
        for person in self._meeting.voting.present():
            votes = own.get(person.id, [])
            last = votes[-1] if votes else None
            if last is None:
                sure = ""
            elif last.level is None:
                sure = self.tr("Don’t know")
            else:
                sure = phrases.confidence_name(last.confidence)
            before = votes[-2].level if len(votes) > 1 else None
            name_ = called(person) if self.names else ""
            rows.append(VoteRow(name_, last.level if last else None, before, sure))
        if not self.names:  # else the order would tell who is who
            rows.sort(key=lambda row_: (row_.level is None, row_.level or 0, row_.before or 0, row_.sure))
        self.votes.setVisible(True)
        self.votes.show_rows(rows)
        if answer.level is not None and self._meeting.is_recorded(name):
            title = question.levels[answer.level].title
            self._group.setText(
                self.tr("The group’s answer: {level} – {title}").format(level=answer.level, title=title)
            )
