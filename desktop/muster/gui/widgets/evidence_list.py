"""A list of evidence: one row each, and an empty row to write the next in."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.theme import Appearance
from muster.gui.widgets import layout as layouts
from muster.gui.widgets.source_rating import SourceRating
from muster.gui.widgets.text import LineField

TITLE_SHARE = 5  # of the room in a row
ROOMY = 95  # letters: in so wide a list a row is one line


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What stands in one row; all texts as typed. `number`: of the piece of evidence that it shows."""

    title: str = ""
    date: str = ""
    reliability: str = ""
    link: str = ""
    number: int | None = field(default=None, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not (self.title or self.date or self.reliability or self.link)


class _Row(QWidget):
    edited = Signal()
    removed = Signal()
    left = Signal()
    link_wanted = Signal(str)

    def __init__(self, number: int, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._above = QHBoxLayout()
        layout = self._line = QHBoxLayout()
        layout.setSpacing(6)
        outer.addLayout(self._above)
        outer.addLayout(layout)
        self.fields: dict[str, LineField] = {}
        self.number: int | None = None
        for key, name, short, width in (
            (
                "title",
                self.tr("Paper, visit or statement that supports the answer"),
                self.tr("Paper, visit or statement"),
                TITLE_SHARE,
            ),
            ("date", self.tr("Date"), self.tr("Date"), 2),
            ("reliability", self.tr("Source rating (A1–F6)"), self.tr("A1–F6"), 2),
            ("link", self.tr("File or address"), self.tr("File or address"), 3),
        ):
            said = self.tr("Evidence {number}: {name}").format(number=number, name=name)
            if key == "reliability":
                self.rating = SourceRating(said, short, appearance)
                self.rating.field.setToolTip(name)
                self.rating.edited.connect(self.edited)
                line = self.rating.field
                layout.addWidget(self.rating, width)
            else:
                line = LineField(said, short)
                line.setToolTip(name)
                line.textEdited.connect(lambda _text: self.edited.emit())
                layout.addWidget(line, width)
            line.left.connect(self.left)
            self.fields[key] = line
        self.open = QPushButton()
        dress(self.open, "link", appearance)
        self.open.setAccessibleName(self.tr("Open what evidence {number} links to").format(number=number))
        self.open.setToolTip(self.open.accessibleName())
        self.open.clicked.connect(lambda: self.link_wanted.emit(self.fields["link"].text()))
        self.fields["link"].textChanged.connect(lambda text: self.open.setVisible(bool(text.strip())))
        self.open.hide()
        layout.addWidget(self.open)
        self.remove = QPushButton()
        dress(self.remove, "close", appearance)
        self.remove.setAccessibleName(self.tr("Remove evidence {number}").format(number=number))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(self.removed)
        keeps_place = self.remove.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)  # the fields of all rows stand below each other
        self.remove.setSizePolicy(keeps_place)
        layout.addWidget(self.remove)

    def stand(self, *, narrow: bool) -> None:
        """Put the title on a line of its own where there is little room, else before the rest."""
        title = self.fields["title"]
        if narrow != (self._above.indexOf(title) >= 0):
            old, new = (self._line, self._above) if narrow else (self._above, self._line)
            old.removeWidget(title)
            new.insertWidget(0, title, TITLE_SHARE)

    def row(self) -> EvidenceRow:
        return EvidenceRow(**{key: line.text() for key, line in self.fields.items()}, number=self.number)

    def show_row(self, row: EvidenceRow) -> None:
        self.number = row.number
        for key, line in self.fields.items():
            line.show_text(getattr(row, key))


class EvidenceList(QWidget):
    """Emits the rows whenever the user types in one or removes one: all that hold anything, or never did.

    `attach_wanted` asks for files to be linked to.
    """

    edited = Signal(list)
    left = Signal()
    link_wanted = Signal(str)
    attach_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        self._layout = QVBoxLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        outer.addLayout(self._layout)
        self.attach = QPushButton(self.tr("Attach a file…"))
        self.attach.setToolTip(
            self.tr(
                "Note where a file is; it stays where it is. Files can be dropped on the question as well."
            )
        )
        self.attach.clicked.connect(self.attach_wanted)
        outer.addLayout(layouts.row(self.attach, 1))
        self._rows: list[_Row] = []
        self._spare: list[_Row] = []  # made before, and out of sight: the next question may have more again
        self._shown: list[EvidenceRow] = []
        self.show_rows([])

    def first_field(self) -> LineField:
        """Return the field to put the keyboard on."""
        return self._rows[0].fields["title"]

    def next_field(self) -> LineField:
        """Return the field to write the next piece of evidence in."""
        return self._rows[-1].fields["title"]

    def row_widgets(self) -> list[QWidget]:
        """Return the rows as they stand, the empty one last."""
        return list(self._rows)

    def fields(self, number: int) -> dict[str, LineField]:
        """Return the fields of a row by name: title, date, reliability, link."""
        return self._rows[number].fields

    def rating(self, number: int) -> SourceRating:
        """Return where a row's source is rated."""
        return self._rows[number].rating

    def open_button(self, number: int) -> QPushButton:
        """Return the button that opens a row's link."""
        return self._rows[number].open

    def remove_button(self, number: int) -> QPushButton:
        """Return the button that removes a row."""
        return self._rows[number].remove

    def show_rows(self, rows: list[EvidenceRow]) -> None:
        """Show the evidence; rows in which one is typing keep their cursor."""
        self._shown = [replace(row, number=number) for number, row in enumerate(rows)]
        wanted = [*self._shown, EvidenceRow()]
        while len(self._rows) < len(wanted):
            self._append()
        while len(self._rows) > len(wanted):
            gone = self._rows.pop()
            gone.hide()
            gone.show_row(EvidenceRow())
            self._spare.append(gone)
        for widget, row in zip(self._rows, wanted, strict=True):
            widget.show_row(row)
            widget.remove.setVisible(row.number is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let titles stand above where there is little room."""
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * ROOMY
        for made in self._rows:
            made.stand(narrow=narrow)

    def _append(self) -> None:
        if self._spare:
            self._rows.append(self._spare.pop())
            self._rows[-1].show()
        else:
            self._make()
        self._stand()

    def _make(self) -> None:
        row = _Row(len(self._rows) + 1, self._appearance, self)
        row.edited.connect(self._emit)
        row.link_wanted.connect(self.link_wanted)
        row.left.connect(self.left)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._layout.addWidget(row)
        row.remove.hide()

    def _remove(self, row: _Row) -> None:
        row.show_row(replace(EvidenceRow()))
        self.first_field().setFocus()
        self._emit()

    def _emit(self) -> None:
        rows = [widget.row() for widget in self._rows]
        self.edited.emit([row for row in rows if not row.is_empty or self._is_as_shown(row)])

    def _is_as_shown(self, row: EvidenceRow) -> bool:
        return row.number is not None and self._shown[row.number].is_empty
