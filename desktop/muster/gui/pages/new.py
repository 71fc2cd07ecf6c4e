"""A new assessment: the mission's name, and the short or the full set of questions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QPushButton, QRadioButton, QWidget

from muster.gui.widgets.enter_key import ENTER
from muster.gui.widgets.layout import card, filled_by_column, row
from muster.gui.widgets.suggest_field import SuggestField
from muster.gui.widgets.text import LineField, label


class NewPage(QWidget):
    """Emits `created` with the texts of the fields and the chosen set once there is a name."""

    created = Signal(dict)
    earlier_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        scroll = filled_by_column(self)
        column = scroll.column
        column.addWidget(label(self.tr("New assessment"), "h1"))
        self._bank = label(name="muted")
        column.addWidget(self._bank)
        frame, inner = card(14)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        self.lines: dict[str, LineField] = {}
        for field, name, placeholder in (
            ("name", self.tr("Mission"), self.tr("e.g. AFISMA")),
            ("area", self.tr("Area"), self.tr("e.g. Northern Mali")),
            ("lead", self.tr("Lead organisation"), self.tr("e.g. ECOWAS / African Union")),
            (
                "marking",
                self.tr("Marking"),
                self.tr("Shown on every screen and page; leave empty for “not marked”"),
            ),
        ):
            line = SuggestField(name, placeholder) if field == "marking" else LineField(name, placeholder)
            form.addRow(name, line)
            self.lines[field] = line
        inner.addLayout(form)
        inner.addWidget(label(self.tr("How much time is there?"), "h3"))
        self.full = QRadioButton(self.tr("Full set: half a day"))
        self.core = QRadioButton(self.tr("Short set: 60 to 90 minutes"))
        self.full.setChecked(True)
        inner.addWidget(self.full)
        inner.addWidget(self.core)
        inner.addWidget(
            label(
                self.tr(
                    "The full set takes every lesson in depth, the short set asks the questions that decide "
                    "most; a group that discusses takes two hours for it. You can switch later; no answer "
                    "is lost."
                ),
                "small",
            )
        )
        self.create_button = QPushButton(self.tr("Create"))
        self.create_button.setObjectName("primary")
        self.create_button.setEnabled(False)
        self.back = QPushButton(self.tr("Back"))
        inner.addLayout(row(1, self.back, self.create_button))
        column.addWidget(frame)
        self.earlier = QPushButton(self.tr("Begin from an earlier assessment…"))
        self.earlier.setToolTip(self.tr("Its answers are carried over, each marked for review."))
        self.earlier.setObjectName("link")
        self.earlier.clicked.connect(self.earlier_wanted)
        column.addLayout(row(self.earlier, 1))
        column.addWidget(
            label(
                self.tr(
                    "Muster works without a network and is not accredited for classified material: "
                    "keep markings within what this computer is cleared for."
                ),
                "small",
            )
        )
        column.addStretch(1)
        self.lines["name"].textChanged.connect(lambda text: self.create_button.setEnabled(bool(text.strip())))
        self.create_button.clicked.connect(self._create)
        self.back.clicked.connect(self.cancelled)

    def begin(self, bank: str = "", markings: Sequence[str] = ()) -> None:
        """Empty the fields and put the keyboard on the name; `bank` is told when it is not the usual one.

        `markings` are offered where one is typed.
        """
        marking = self.lines["marking"]
        assert isinstance(marking, SuggestField)
        marking.show_suggestions(markings)
        self._bank.setVisible(bool(bank))
        self._bank.setText(
            self.tr("On the question bank {bank}, which will be carried inside the file.").format(bank=bank)
        )
        for line in self.lines.values():
            line.clear()
        self.full.setChecked(True)
        self.lines["name"].setFocus()

    def _create(self) -> None:
        if self.lines["name"].text().strip():
            fields = {field: line.text().strip() for field, line in self.lines.items()}
            self.created.emit({**fields, "set": "core" if self.core.isChecked() else "full"})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field creates, Escape goes back; a button that has the keyboard was pressed by then."""
        if event.key() in ENTER:
            self._create()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
