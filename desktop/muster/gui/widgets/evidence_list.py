"""A list of evidence: one row each, and an empty row to write the next in."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.text import LineField


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """What stands in one row; all texts as typed."""

    title: str = ""
    date: str = ""
    reliability: str = ""
    link: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written in it."""
        return not (self.title or self.date or self.reliability or self.link)


class _Row(QWidget):
    edited = Signal()
    removed = Signal()
    left = Signal()
    link_wanted = Signal(str)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.fields: dict[str, LineField] = {}
        for key, name, width in (
            ("title", self.tr("Paper, visit or statement that supports the answer"), 5),
            ("date", self.tr("Date"), 2),
            ("reliability", self.tr("Reliability (B2)"), 2),
            ("link", self.tr("Where to find it"), 2),
        ):
            field = LineField(self.tr("Evidence {number}: {name}").format(number=number, name=name), name)
            field.setToolTip(name)
            field.textEdited.connect(lambda _text: self.edited.emit())
            field.left.connect(self.left)
            layout.addWidget(field, width)
            self.fields[key] = field
        self.open = QPushButton("↗")
        self.open.setAccessibleName(self.tr("Open what evidence {number} links to").format(number=number))
        self.open.setToolTip(self.open.accessibleName())
        self.open.clicked.connect(lambda: self.link_wanted.emit(self.fields["link"].text()))
        self.fields["link"].textChanged.connect(lambda text: self.open.setVisible(bool(text.strip())))
        self.open.hide()
        layout.addWidget(self.open)
        self.remove = QPushButton("✕")
        self.remove.setAccessibleName(self.tr("Remove evidence {number}").format(number=number))
        self.remove.setToolTip(self.remove.accessibleName())
        self.remove.clicked.connect(self.removed)
        layout.addWidget(self.remove)

    def row(self) -> EvidenceRow:
        return EvidenceRow(**{key: field.text() for key, field in self.fields.items()})

    def show_row(self, row: EvidenceRow) -> None:
        for key, field in self.fields.items():
            field.show_text(getattr(row, key))


class EvidenceList(QWidget):
    """Emits all rows that hold anything whenever the user types in one or removes one."""

    edited = Signal(list)
    left = Signal()
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._rows: list[_Row] = []
        self.show_rows([])

    def first_field(self) -> LineField:
        """Return the field to put the keyboard on."""
        return self._rows[0].fields["title"]

    def row_widgets(self) -> list[QWidget]:
        """Return the rows as they stand, the empty one last."""
        return list(self._rows)

    def fields(self, number: int) -> dict[str, LineField]:
        """Return the fields of a row by name: title, date, reliability, link."""
        return self._rows[number].fields

    def open_button(self, number: int) -> QPushButton:
        """Return the button that opens a row's link."""
        return self._rows[number].open

    def remove_button(self, number: int) -> QPushButton:
        """Return the button that removes a row."""
        return self._rows[number].remove

    def show_rows(self, rows: list[EvidenceRow]) -> None:
        """Show the evidence; rows in which one is typing keep their cursor."""
        wanted = [*rows, EvidenceRow()]
        if [row.row() for row in self._rows] == wanted:
            return
        while len(self._rows) < len(wanted):
            self._append()
        while len(self._rows) > len(wanted):
            gone = self._rows.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for widget, row in zip(self._rows, wanted, strict=True):
            widget.show_row(row)
            widget.remove.setVisible(not row.is_empty)

    def _append(self) -> None:
        row = _Row(len(self._rows) + 1, self)
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
        self.edited.emit([row.row() for row in self._rows if not row.row().is_empty])
