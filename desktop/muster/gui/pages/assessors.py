"""Who is assessing: names and roles, for the report and for votes."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.widgets.layout import card, filled_by_column, row
from muster.gui.widgets.text import LineField, label
from muster.model import Assessor


class AssessorsPage(Page):
    """A row for each assessor and a button for one more."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._edits = MissionEdits(document)
        scroll = filled_by_column(self)
        scroll.column.addWidget(label(self.tr("Who is assessing"), "h1"))
        scroll.column.addWidget(
            label(
                self.tr(
                    "Names and roles are printed in the report. "
                    "Leave the list empty if nobody is to be named."
                ),
                "muted",
            )
        )
        frame, inner = card()
        self._rows = QVBoxLayout()
        inner.addLayout(self._rows)
        self.add = QPushButton(self.tr("Add an assessor"))
        self.add.clicked.connect(self._add)
        inner.addLayout(row(self.add, 1))
        scroll.column.addWidget(frame)
        scroll.column.addStretch(1)
        self.lines: list[tuple[LineField, LineField]] = []
        self._holders: list[QWidget] = []
        document.changed.connect(self._document_changed)
        self._show()

    def _add(self) -> None:
        assessors = self._document.assessment.assessors
        taken = {assessor.id for assessor in assessors}
        name = next(f"a{number}" for number in range(1, len(taken) + 2) if f"a{number}" not in taken)
        self._edits.set_assessors((*assessors, Assessor(id=name, name="")), self.tr("Add an assessor"))
        self.lines[-1][0].show()  # what is not shown yet cannot take the keyboard
        self.lines[-1][0].setFocus()

    def _remove(self, number: int) -> None:
        assessors = self._document.assessment.assessors
        self._edits.set_assessors(assessors[:number] + assessors[number + 1 :], self.tr("Remove an assessor"))
        self.add.setFocus()

    def _typed(self, number: int, field: str, text: str) -> None:
        assessors = list(self._document.assessment.assessors)
        assessors[number] = assessors[number].changed(**{field: text})
        self._edits.set_assessors(
            tuple(assessors), self.tr("Change an assessor"), f"assessor/{number}/{field}"
        )

    def _document_changed(self, change: ChangeSet) -> None:
        if "assessors" in change.fields:
            self._show()

    def _show(self) -> None:
        assessors = self._document.assessment.assessors
        while len(self.lines) < len(assessors):
            self._append(len(self.lines))
        while len(self.lines) > len(assessors):
            self._drop_last()
        for (name, role), assessor in zip(self.lines, assessors, strict=True):
            name.show_text(assessor.name)
            role.show_text(assessor.role)

    def _append(self, number: int) -> None:
        name = LineField(
            self.tr("Name of assessor {number}").format(number=number + 1),
            self.tr("Name or post, e.g. J3 Operations"),
        )
        role = LineField(
            self.tr("Role of assessor {number}").format(number=number + 1), self.tr("Role, e.g. Operations")
        )
        name.textEdited.connect(lambda text: self._typed(number, "name", text))
        role.textEdited.connect(lambda text: self._typed(number, "role", text))
        for field in (name, role):
            field.left.connect(self._document.break_typing)
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove assessor {number}").format(number=number + 1))
        remove.clicked.connect(lambda: self._remove(number))
        line = row(name, role, remove)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        holder = QWidget()
        holder.setLayout(line)
        self._rows.addWidget(holder)
        self._holders.append(holder)
        self.lines.append((name, role))

    def _drop_last(self) -> None:
        self.lines.pop()
        holder = self._holders.pop()
        self._rows.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
