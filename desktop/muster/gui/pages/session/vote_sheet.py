"""One assessor's own answers, a question at a time: on a vote file, or at the facilitator's machine."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.pages.answer_keys import key_of, leave_to_field, make_actions, press, shown
from muster.gui.pages.key_caps import KeyCaps
from muster.gui.pages.known_row import KNOWN, KnownRow
from muster.gui.session.document import Document
from muster.gui.session.vote_files import called
from muster.gui.session.votes import Voting
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn, row
from muster.gui.widgets.level_picker import LevelPicker
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.text import ElidedLabel, TextField, label
from muster.model import Assessor, Vote

USED = {*(f"level_{level}" for level in range(5)), "unknown", "clear", "next", *KNOWN.values()}


class VoteSheet(QWidget):
    """Shows one question and one assessor's own vote on it; nobody else's answer is ever in sight here.

    `finished` tells that the assessor is done, `moved` which question is in sight.
    """

    finished = Signal()
    moved = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._voting = Voting(document)
        self._voter: Assessor | None = None
        self._questions: list[str] = []
        self.question = ""
        self.caps = KeyCaps(self)
        self._keys = make_actions(self, single=appearance.single_keys)
        for name, action in self._keys.items():
            action.setEnabled(name in USED)
        self._build(appearance)
        self._wire()
        self._show_keys()

    def _build(self, appearance: Appearance) -> None:
        self._who = label(name="h3")
        self._trail = label(name="small")
        self._text = label(name="h1")
        self._why = label(name="muted")
        self.levels = LevelPicker(appearance)
        self.unknown = QPushButton(shown(self._keys["unknown"], self.caps))
        self.unknown.setToolTip(self._keys["unknown"].toolTip())
        self.unknown.setCheckable(True)
        self.clear_vote = QPushButton(self._keys["clear"].text())
        self.known = KnownRow(self._keys)
        self.note = TextField(self.tr("Your reason"), self.tr("Your reason, in a line"), lines=1)
        scroll = ScrollColumn()
        for part in (self._who, self._trail, self._text, self._why, self.levels):
            scroll.column.addWidget(part)
        scroll.column.addLayout(FlowLayout(self.unknown, self.clear_vote))
        scroll.column.addWidget(self.known)
        scroll.column.addWidget(self.note)
        scroll.column.addStretch(1)
        self._scroll = scroll
        self.previous = QPushButton(self.tr("Previous  Alt+←"))
        dress(self.previous, "previous", appearance)
        self._position = ElidedLabel("small")
        self.done = QPushButton(self.tr("I am done"))
        self.next = QPushButton()
        self.next.setObjectName("primary")
        footer = QWidget()
        footer.setObjectName("footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = row(self.previous, self._position, 1, self.done, self.next)
        line.setContentsMargins(28, 8, 28, 8)
        footer.setLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(footer)

    def _wire(self) -> None:
        for level in range(5):
            self._keys[f"level_{level}"].triggered.connect(partial(self._vote_by_key, level))
        self.caps.changed.connect(self._show_keys)
        for known, key in KNOWN.items():
            self._keys[key].triggered.connect(partial(self.known.choose, known))
        self._keys["unknown"].triggered.connect(self._say_unknown)
        self._keys["clear"].triggered.connect(self._clear)
        self._keys["next"].triggered.connect(self.go_on)
        self.levels.picked.connect(self._pick)
        self.unknown.clicked.connect(self._say_unknown)
        self.clear_vote.clicked.connect(self._clear)
        self.known.picked.connect(self._say_known)
        self.note.typed.connect(self._noted)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.done.clicked.connect(self.finished)

    # --- who and what

    def begin(self, voter: Assessor, question: str = "", *, ends: bool = True) -> None:
        """Let an assessor answer, from the first question without a vote on; `ends` offers "I am done"."""
        self._voter = voter
        self._questions = self._voting.questions_of(voter.id)
        self.done.setVisible(ends)
        missing = self._voting.missing(voter.id)
        first = question if question in self._questions else next(iter(missing or self._questions), "")
        self._show(first)

    def show_votes(self) -> None:
        """Show the vote as it is now."""
        if self._voter is not None:
            self._questions = self._voting.questions_of(self._voter.id)
            if self.question not in self._questions:
                self.question = next(iter(self._questions), "")
            self._show(self.question)

    def forget(self) -> None:
        """Take the last assessor's answers out of sight, out of every text and every accessible name."""
        self._voter = None
        self._show("")

    def _vote(self) -> Vote | None:
        if self._voter is None or not self.question:
            return None
        return self._voting.vote(self._voter.id, self.question)

    def _show(self, name: str) -> None:
        self.question = name
        known = self._document.framework.by_id.get(name)
        for part in (self.levels, self.unknown, self.clear_vote, self.note):
            part.setEnabled(known is not None)
        voter = called(self._voter) if self._voter is not None else ""
        self._who.setText(self.tr("Your own answer, {name}").format(name=voter) if voter else "")
        if known is None or self._voter is None:
            self._trail.setText("")
            self._text.setText(self.tr("No question applies to you.") if voter else "")
            self._why.setText("")
            self.levels.show_level(None)
            self.unknown.setChecked(False)
            self.known.show_known("", None)
            self.note.show_text("")
            return
        framework = self._document.framework
        parts = [
            framework.category_by_id[known.category].title,
            framework.lesson_by_id[known.lesson].title,
            known.id,
        ]
        self._trail.setText(in_line(" › ", parts))
        self._text.setText(known.text)
        self._why.setText(known.why)
        self.levels.show_levels([(level.title, level.detail) for level in known.levels])
        vote = self._vote()
        self.levels.show_level(vote.level if vote else None)
        self.unknown.setChecked(vote is not None and vote.level is None)
        self.clear_vote.setEnabled(vote is not None)
        has_level = vote is not None and vote.level is not None
        self.known.show_known(f"{self._voter.id}/{name}", vote.confidence if vote and has_level else None)
        self.note.setEnabled(vote is not None)
        self.note.show_text(vote.note if vote else "")
        place = self._questions.index(name) + 1
        left = len(self._voting.missing(self._voter.id))
        self._position.setText(
            self.tr("Question {place} of {total} · {left} without your answer").format(
                place=place, total=len(self._questions), left=left
            )
        )
        self.previous.setEnabled(place > 1)
        last = place == len(self._questions)
        self.next.setText(
            self.tr("To the first open one  Enter") if last and left else self.tr("Next  Enter")
        )
        self.next.setEnabled(not last or left > 0)

    # --- what the assessor does

    def _set(self, vote: Vote | None) -> None:
        if self._voter is not None and self.question:
            self._voting.set(self._voter, self.question, vote)
            self._show(self.question)

    def _new(self, level: int | None) -> Vote:
        before = self._vote()
        if before is not None:
            return before.changed(level=level)
        assert self._voter is not None
        return Vote(assessor=self._voter.id, level=level)

    def _pick(self, level: int) -> None:
        if self._voter is not None and self.question:
            self._set(self._new(level))

    def _vote_by_key(self, level: int) -> None:
        self.levels.focus_card(level)
        self._pick(level)

    def _say_unknown(self) -> None:
        if self._voter is not None and self.question:
            self._set(self._new(None))

    def _clear(self) -> None:
        self._set(None)
        self.focus_levels()

    def _say_known(self, key: str) -> None:
        vote = self._vote()
        if vote is not None:
            self._set(vote.changed(confidence=key))

    def _noted(self, text: str) -> None:
        vote = self._vote()
        if vote is not None and self._voter is not None:
            self._voting.set(self._voter, self.question, vote.changed(note=text))

    def focus_levels(self) -> None:
        """Put the keyboard on the chosen level, or on all five while none is chosen."""
        self.levels.focus_choice()

    def go_on(self) -> None:
        """Go to the next question; from the last to the first that has no vote yet, or be done."""
        if not self._questions or self._voter is None:
            return
        place = self._questions.index(self.question) + 1
        missing = self._voting.missing(self._voter.id)
        if place < len(self._questions):
            self.go_to(self._questions[place])
        elif missing:
            self.go_to(missing[0])
        elif self.done.isVisibleTo(self):
            self.finished.emit()

    def go_back(self) -> None:
        """Go to the question before."""
        place = self._questions.index(self.question) if self.question in self._questions else 0
        if place > 0:
            self.go_to(self._questions[place - 1])

    def go_to(self, question: str) -> None:
        """Put a question in sight."""
        self._show(question)
        self._scroll.verticalScrollBar().setValue(0)
        self.focus_levels()
        self.moved.emit(question)

    # --- keys

    def _show_keys(self) -> None:
        """Show the keys as they are printed, as far as that is known now."""
        self.levels.show_keys([key_of(self._keys[f"level_{level}"], self.caps) for level in range(5)])
        self.unknown.setText(shown(self._keys["unknown"], self.caps))
        self.known.show_keys(self.caps)

    def _learn(self, event: QKeyEvent, platform: str) -> None:
        self.caps.learn(event, platform)

    def event(self, event: QEvent) -> bool:
        """Leave keys to the field that is typed in, and Enter to the button that has the keyboard."""
        return leave_to_field(self, event, self._learn) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer where Qt knows no shortcut for a key, and give the keyboard back from a field."""
        if not press(self, event, self._keys, self.focus_levels):
            super().keyPressEvent(event)
