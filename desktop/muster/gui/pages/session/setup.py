"""Setting a session up: who is in the room, who answers what, the agenda, hidden or open, short or full."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from muster.gui.icons import dress
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.theme import Appearance
from muster.gui.widgets.any_figures import WholeField
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, clear, filled_by_column, inset, row
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import LineField, label
from muster.model import Session

MOST_MINUTES = 600
SHOWN = frozenset({"assessors", "sessions", "mission", "lessons"})


class Setup(QWidget):
    """The form of a session that is planned; everything typed is in the document at once."""

    cancelled = Signal()

    def __init__(
        self,
        document: Document,
        meeting: Meeting,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._document = document
        self._meeting = meeting
        self._shape: object = None
        scroll = filled_by_column(self)
        scroll.column.addWidget(label(self.tr("Plan the session"), "h1"))
        for frame in (self._build_head(), self._build_people(), self._build_agenda()):
            scroll.column.addWidget(frame)
        self.open = QPushButton(self.tr("Open the session"))
        self.open.setObjectName("primary")
        self.open.clicked.connect(self._meeting.open)
        self.drop = QPushButton(self.tr("Do without a session"))
        self.drop.clicked.connect(self.cancelled)
        self.hint = label(name="muted")
        foot = row(self.open, self.drop, self.hint)
        foot.setStretch(2, 1)
        scroll.column.addLayout(foot)
        scroll.column.addStretch(1)

    # --- title and ways

    def _build_head(self) -> QWidget:
        frame, inner = card()
        self.title = LineField(
            self.tr("Title of the session"), self.tr("Title, e.g. second look, 14 January")
        )
        self.facilitator = LineField(self.tr("Facilitator"), self.tr("Who leads it: name or role"))
        for field, name in ((self.title, "title"), (self.facilitator, "facilitator")):
            field.textEdited.connect(partial(self._typed, name))
            field.left.connect(self._document.break_typing)
        line = row(self.title, self.facilitator)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        inner.addLayout(line)
        self.hidden = Segments(
            self.tr("First answers"),
            [("hidden", self.tr("Hidden until the reveal")), ("open", self.tr("Open"))],
        )
        self.hidden.picked.connect(self._set_hidden)
        self.set = Segments(
            self.tr("Questions"), [("full", self.tr("Full set")), ("core", self.tr("Short set"))]
        )
        self.set.picked.connect(self._meeting.use_set)
        ways = []
        for text, segments in (
            (self.tr("First answers"), self.hidden),
            (self.tr("Questions"), self.set),
        ):
            holder = QWidget()
            holder.setLayout(row(label(text, "muted", wrap=False), segments))
            ways.append(holder)
        inner.addLayout(FlowLayout(*ways))
        return frame

    def _typed(self, field: str, text: str) -> None:
        self._meeting.change(self.tr("Plan the session"), f"session/{field}", **{field: text})

    def _set_hidden(self, key: str) -> None:
        self._meeting.change(self.tr("Plan the session"), hidden=key == "hidden")

    # --- who

    def _build_people(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Who is in the room"), "h3"))
        inner.addWidget(
            label(
                self.tr("A name or a role will do; Enter goes to the next row. Ticks: what each answers."),
                "muted",
            )
        )
        self._people = QGridLayout()
        self._people.setHorizontalSpacing(8)
        self._people.setVerticalSpacing(6)
        self._people.setColumnStretch(1, 3)
        self._people.setColumnStretch(2, 2)
        inner.addLayout(self._people)
        self.add = QPushButton(self.tr("Add somebody"))
        self.add.clicked.connect(self._add)
        inner.addLayout(row(self.add, 1))
        self.lines: list[tuple[QCheckBox, LineField, LineField, dict[str, QCheckBox]]] = []
        return frame

    def _add(self) -> None:
        self._meeting.add_person()
        if self.lines:
            self.lines[-1][1].show()
            self.lines[-1][1].setFocus()

    def _next_row(self, place: int) -> None:
        """Go to the next row, or make one when something stands in this one."""
        if place + 1 < len(self.lines):
            self.lines[place + 1][1].setFocus()
        elif any(field.text().strip() for field in self.lines[place][1:3]):
            self._add()

    def _make_people(self) -> None:
        clear(self._people)
        self.lines = []
        categories = [item.category for item in self._session.agenda]
        codes = self._document.framework.category_by_id
        for column, category in enumerate(categories, start=3):
            head = label(codes[category].code or codes[category].title, "headSmall", wrap=False)
            head.setToolTip(codes[category].title)
            self._people.addWidget(head, 0, column)
        for place in range(len(self._document.assessment.assessors)):
            here = QCheckBox()
            here.clicked.connect(lambda ticked, at=place: self._set_present(at, ticked))
            name = LineField(
                self.tr("Name of assessor {number}").format(number=place + 1), self.tr("Name or post")
            )
            role = LineField(self.tr("Role of assessor {number}").format(number=place + 1), self.tr("Role"))
            for field, key in ((name, "name"), (role, "role")):
                field.textEdited.connect(partial(self._named, place, key))
                field.left.connect(self._document.break_typing)
                field.returnPressed.connect(partial(self._next_row, place))
            boxes = {}
            for column, category in enumerate(categories, start=3):
                box = QCheckBox()
                box.setToolTip(codes[category].title)
                box.clicked.connect(lambda _ticked, at=place: self._set_categories(at))
                self._people.addWidget(box, place + 1, column)
                boxes[category] = box
            for column, widget in enumerate((here, name, role)):
                self._people.addWidget(widget, place + 1, column)
            self.lines.append((here, name, role, boxes))

    def _named(self, place: int, field: str, text: str) -> None:
        people = list(self._document.assessment.assessors)
        people[place] = people[place].changed(**{field: text})
        self._meeting.set_people(tuple(people), self.tr("Change an assessor"), f"assessor/{place}/{field}")

    def _set_present(self, place: int, here: bool) -> None:
        people = self._document.assessment.assessors
        chosen = {*self._session.present} - {people[place].id} | ({people[place].id} if here else set())
        present = tuple(person.id for person in people if person.id in chosen)
        self._meeting.change(self.tr("Who is in the room"), present=present)

    def _set_categories(self, place: int) -> None:
        person, boxes = self._document.assessment.assessors[place].id, self.lines[place][3]
        chosen = tuple(name for name, box in boxes.items() if box.isChecked())
        asked = {name: row for name, row in self._session.answers_for.items() if name != person}
        if len(chosen) < len(boxes):
            asked[person] = chosen
        self._meeting.change(self.tr("Who answers what"), answers_for=asked)

    # --- the agenda

    def _build_agenda(self) -> QWidget:
        frame, inner = card()
        self._total = label(name="muted", wrap=False)
        inner.addLayout(row(label(self.tr("Agenda"), "h3", wrap=False), 1, self._total))
        self._agenda = QGridLayout()
        self._agenda.setHorizontalSpacing(8)
        self._agenda.setVerticalSpacing(6)
        self._agenda.setColumnStretch(1, 1)
        inner.addLayout(self._agenda)
        self.share = QPushButton(self.tr("Minutes by number of questions"))
        self.share.clicked.connect(self._meeting.share_out)
        inner.addLayout(row(self.share, 1))
        self.items: list[tuple[QCheckBox, WholeField, QPushButton, QPushButton]] = []
        return frame

    def _make_agenda(self) -> None:
        clear(self._agenda)
        self.items = []
        framework = self._document.framework
        for place, item in enumerate(self._session.agenda):
            title = framework.category_by_id[item.category].title
            held = QCheckBox()
            held.setAccessibleName(self.tr("{category} is on the agenda").format(category=title))
            held.setToolTip(self.tr("Without the tick this category is skipped"))
            held.clicked.connect(lambda ticked, at=place: self._set_held(at, ticked))
            minutes = WholeField()
            inset(minutes)
            minutes.setRange(0, MOST_MINUTES)
            minutes.setSingleStep(5)
            minutes.setSuffix(self.tr(" min"))
            minutes.setAccessibleName(self.tr("Minutes for {category}").format(category=title))
            minutes.valueChanged.connect(partial(self._set_minutes, place))
            up, down = QPushButton(), QPushButton()
            for button, icon, by, name in (
                (up, "up", -1, self.tr("Move {category} up")),
                (down, "down", 1, self.tr("Move {category} down")),
            ):
                dress(button, icon, self._appearance)
                button.setAccessibleName(name.format(category=title))
                button.setToolTip(name.format(category=title))
                button.clicked.connect(partial(self._move, place, by))
            count = len(self._meeting.applicable_in(item.category))
            parts = (
                held,
                label(title, wrap=False),
                label(self.tr("questions: {count}").format(count=count), "muted", wrap=False),
                minutes,
                up,
                down,
            )
            for column, part in enumerate(parts):
                self._agenda.addWidget(part, place, column)
            up.setEnabled(place > 0)
            down.setEnabled(place + 1 < len(self._session.agenda))
            self.items.append((held, minutes, up, down))

    def _move(self, place: int, by: int) -> None:
        self._meeting.move(place, by)
        button = self.items[place + by][2 if by < 0 else 3]
        (button if button.isEnabled() else self.items[place + by][3 if by < 0 else 2]).setFocus()

    def _set_held(self, place: int, held: bool) -> None:
        self._meeting.set_item(place, state="" if held else "skipped")

    def _set_minutes(self, place: int, minutes: int) -> None:
        self._meeting.set_item(place, minutes=minutes)

    # --- what it shows

    @property
    def _session(self) -> Session:
        session = self._meeting.session
        assert session is not None
        return session

    def document_changed(self, change: ChangeSet) -> None:
        """Show what has changed, where it matters here."""
        if change.fields & SHOWN:
            self.show_plan()

    def show_plan(self) -> None:
        """Show the plan as it is now; rows are made anew only when they are others."""
        session, people = self._session, self._document.assessment.assessors
        counts = tuple(len(self._meeting.applicable_in(row.category)) for row in session.agenda)
        shape = (len(people), tuple(row.category for row in session.agenda), counts)
        if shape != self._shape:
            self._shape = shape
            self._make_people()
            self._make_agenda()
        self.title.show_text(session.title)
        self.facilitator.show_text(session.facilitator)
        self.hidden.show_choice("hidden" if session.hidden else "open")
        self.set.show_choice(self._document.assessment.mission.set)
        for person, (here, name, role, boxes) in zip(people, self.lines, strict=True):
            here.setChecked(person.id in session.present)
            here.setAccessibleName(self.tr("{name} is in the room").format(name=called(person)))
            here.setToolTip(here.accessibleName())
            name.show_text(person.name)
            role.show_text(person.role)
            asked = session.answers_for.get(person.id)
            for category, box in boxes.items():
                box.setChecked(asked is None or category in asked)
                title = self._document.framework.category_by_id[category].title
                box.setAccessibleName(
                    self.tr("{name} answers {category}").format(name=called(person), category=title)
                )
        for item, (held, minutes, _, _) in zip(session.agenda, self.items, strict=True):
            held.setChecked(item.state != "skipped")
            minutes.blockSignals(True)
            minutes.setValue(int(item.minutes))
            minutes.blockSignals(False)
        total = int(sum(item.minutes for item in session.agenda if item.state != "skipped"))
        self._total.setText(self.tr("{hours} h {minutes:02d}").format(hours=total // 60, minutes=total % 60))
        self._show_hint()

    def _show_hint(self) -> None:
        session, people = self._session, self._document.assessment.assessors
        here = [person for person in people if person.id in session.present]
        present = [person for person in here if person.name.strip() or person.role.strip()]
        names = [called(person).casefold() for person in present if person.name.strip()]
        twice = sorted({name for name in names if names.count(name) > 1})
        hint = ""
        if not present:
            hint = self.tr("Nobody is in the room yet.")
        elif twice:
            hint = self.tr(
                "Two people have one name: write one otherwise, so that each knows whose turn it is."
            )
        elif len(present) < len(here):
            hint = self.tr("Rows without a name and a role will be left out.")
        elif len(present) == 1:
            hint = self.tr("With one assessor there is nothing to compare, but answers are recorded.")
        self.hint.setText(hint)
        self.open.setEnabled(bool(present))
