"""The mission: its facts, the marking, the set of questions, and the profile that switches parts of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muster.gui import phrases
from muster.gui.pages.bank_language import bank_note
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.widgets.any_figures import WholeField
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, filled_by_column, inset, row
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.suggest_field import SuggestField
from muster.gui.widgets.text import LineField, TextField, label
from muster.model.assessment import MOST_PERSONS
from muster.model.framework import Outline


class ProfilePage(Page):
    """Shows and edits the mission; tells at once how many questions apply. `markings` are offered."""

    def __init__(
        self, document: Document, markings: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._markings = markings
        self._edits = MissionEdits(document)
        self._scroll = filled_by_column(self)
        column = self._scroll.column
        column.addWidget(label(self.tr("Mission profile"), "h1"))
        column.addWidget(
            label(
                self.tr(
                    "What is known of the mission decides which questions apply. Answers to questions "
                    "that are switched off are kept, and count again when they are switched back on."
                ),
                "muted",
            )
        )
        column.addWidget(self._facts())
        column.addWidget(self._questions())
        self.go_on = QPushButton(self.tr("Continue to the questions"))
        self.go_on.setObjectName("primary")
        self.go_on.clicked.connect(lambda: self.place_wanted.emit("walk"))
        self.assessors = QPushButton(self.tr("Name who is assessing"))
        self.assessors.clicked.connect(lambda: self.place_wanted.emit("assessors"))
        column.addLayout(FlowLayout(self.go_on, self.assessors))
        column.addStretch(1)
        document.changed.connect(self._document_changed)
        self._show()

    def _facts(self) -> QWidget:
        frame, layout = card()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        self.lines: dict[str, LineField] = {}
        for field, name, placeholder in (
            ("name", self.tr("Mission"), self.tr("e.g. AFISMA")),
            ("title", self.tr("Title of this assessment"), self.tr("e.g. AFISMA – planning review")),
            ("area", self.tr("Area"), self.tr("e.g. Northern Mali")),
            ("lead", self.tr("Lead organisation"), self.tr("e.g. ECOWAS / African Union")),
            ("marking", self.tr("Marking"), self.tr("Not marked")),
        ):
            line = LineField(name, placeholder)
            if field == "marking":
                line = offering = SuggestField(name, placeholder)
                offering.show_suggestions(self._markings)
                offering.edited.connect(self._edits.set_marking)
            line.textEdited.connect(lambda text, key=field, shown=name: self._typed(key, shown, text))
            line.left.connect(self._line_left)
            form.addRow(name, line)
            self.lines[field] = line
        self.strength = WholeField()
        inset(self.strength)
        self.strength.setRange(0, MOST_PERSONS)
        self.strength.setGroupSeparatorShown(True)
        self.strength.setSpecialValueText(self.tr("not set"))
        self.strength.setAccessibleName(self.tr("Authorised strength"))
        self.strength.valueChanged.connect(lambda value: self._edits.set_strength(value or None))
        form.addRow(
            self.tr("Authorised strength"),
            row(self.strength, label(self.tr("persons"), "muted", wrap=False), 1),
        )
        self.start = DateField(self.tr("Proposed start"), self.tr("Add a date"))
        self.start.picked.connect(self._edits.set_start)
        form.addRow(self.tr("Proposed start"), self.start)
        self.summary = TextField(
            self.tr("Summary"), self.tr("What the mission is for, in two or three sentences"), 3
        )
        self.summary.typed.connect(lambda text: self._edits.set_text("summary", self.tr("summary"), text))
        self.summary.left.connect(self._document.break_typing)
        form.addRow(self.tr("Summary"), self.summary)
        layout.addLayout(form)
        return frame

    def _questions(self) -> QWidget:
        frame, layout = card(12)
        layout.addWidget(label(self.tr("Which questions apply"), "h2"))
        framework = self._document.framework
        self.bank_note = label(bank_note(framework), "muted")
        if not self.bank_note.text():  # shown without a parent it would be a window of its own
            self.bank_note.hide()
        layout.addWidget(self.bank_note)
        core = sum(question.core for question in framework.questions)
        self.set = Segments(
            self.tr("Set of questions"),
            [
                ("core", phrases.spoken()("counted.short_set", count=core)),
                ("full", phrases.spoken()("counted.full_set", count=len(framework.questions))),
            ],
        )
        self.set.picked.connect(self._edits.set_set)
        layout.addLayout(row(self.set, 1))
        self.count = label(name="h3")
        layout.addWidget(self.count)
        self.profile: dict[str, Segments] = {}
        self._helps: dict[str, QLabel] = {}
        for question in framework.profile:
            answer = Segments(question.text, [("yes", self.tr("Yes")), ("no", self.tr("No"))])
            answer.picked.connect(
                lambda key, name=question.id, text=question.text: self._edits.set_profile(
                    name, text.rstrip("?"), key == "yes"
                )
            )
            text = QVBoxLayout()
            text.setSpacing(1)
            text.addWidget(label(question.text))
            self._helps[question.id] = label(name="small")
            text.addWidget(self._helps[question.id])
            line = row(text, answer, spacing=18)
            line.setStretch(0, 1)
            line.setAlignment(answer, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(line)
            self.profile[question.id] = answer
        return frame

    def _in_set(self) -> list[Outline]:
        """Return the questions of the set that was chosen, whether the profile leaves them on or not."""
        is_full = self._document.assessment.mission.set == "full"
        return [row for row in self._document.framework.outline if row.core or is_full]

    def _adds(self, switch: str) -> str:
        """Return how many questions of the set each answer to a profile question adds."""
        wanted = [row.wanted for row in self._in_set() if row.switch == switch]
        yes, no = wanted.count(True), wanted.count(False)
        told = [phrases.spoken()("counted.yes_adds", count=yes)] if yes else []
        told += [phrases.spoken()("counted.no_adds", count=no)] if no else []
        return " ".join(told)

    def _typed(self, field: str, shown: str, text: str) -> None:
        if field == "title":
            self._edits.set_title(text)
        elif field == "marking":
            self._edits.set_marking(text)
        else:
            self._edits.set_text(field, shown.lower(), text)

    def _line_left(self) -> None:
        self._document.break_typing()
        self._show()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"mission", "title", "marking", "lessons", "answers"}:
            self._show()

    def _show(self) -> None:
        assessment = self._document.assessment
        mission = assessment.mission
        shown = {
            "name": mission.name,
            "title": assessment.title,
            "area": mission.area,
            "lead": mission.lead,
            "marking": assessment.marking,
        }
        for field, text in shown.items():
            if not (
                field == "name" and self.lines["name"].hasFocus() and not self.lines["name"].text().strip()
            ):
                self.lines[field].show_text(text)
        self.summary.show_text(mission.summary)
        self.strength.blockSignals(True)
        self.strength.setValue(mission.authorised_strength or 0)
        self.strength.blockSignals(False)
        self.start.show_day(mission.proposed_start)
        self.set.show_choice(mission.set)
        for question in self._document.framework.profile:
            chosen = mission.profile.get(question.id, question.default)
            self.profile[question.id].show_choice("yes" if chosen else "no")
            told = filter(None, (question.help, self._adds(question.id)))
            self._helps[question.id].setText(in_line(" ", told))
        reasons = [self._document.applicability[row.id] for row in self._in_set()]
        off = reasons.count("profile")
        counts = [
            phrases.spoken()(
                "counted.apply",
                count=reasons.count("applies") + reasons.count("marked"),
                total=len(reasons),
            )
        ]
        if off:
            counts.append(phrases.spoken()("counted.switched_off", count=off))
        kept = sum(
            reason in ("profile", "core") and assessment.answer(name).level is not None
            for name, reason in self._document.applicability.items()
        )
        if kept:
            counts.append(self.tr("Answers kept for when they apply again: {count}.").format(count=kept))
        self.count.setText(" ".join(counts))
