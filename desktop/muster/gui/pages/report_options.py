"""What a report is to be: which one, of what, on which paper, in which language."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.languages import LANGUAGES
from muster.gui.session.report_wish import PARTS, ReportWish
from muster.gui.widgets.text import label
from muster.model import Assessment, Framework

AskOther = Callable[[], tuple[str, Assessment, Framework] | None]
AskTemplate = Callable[[], Path | None]
NAMED = ("full", "verdict", "category", "actions", "record", "compare", "ballots")
FITS = 17  # letters: how narrow a list of choices may become


class ReportOptions(QWidget):
    """Shows a wish and lets it be changed; `changed` carries the new one."""

    changed = Signal(ReportWish)

    def __init__(
        self,
        wish: ReportWish,
        categories: Sequence[tuple[str, str]],
        ask_other: AskOther,
        ask_template: AskTemplate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_other = ask_other
        self._ask_template = ask_template
        known = {key for key, _ in categories}
        first = categories[0][0] if categories else ""
        self.wish = replace(wish, category=wish.category if wish.category in known else first)
        titled = phrases.spoken()
        self.part = self._choices([(part, titled(f"report.part_{part}")) for part in PARTS])
        self.category = self._choices(categories)
        self.paper = self._choices([("a4", "A4"), ("letter", self.tr("Letter"))])
        self.orientation = self._choices(
            [
                ("", self.tr("As the report needs it")),
                ("portrait", self.tr("Upright")),
                ("landscape", self.tr("On its side")),
            ]
        )
        self.language = self._choices([("", self.tr("The window’s")), *LANGUAGES.items()])
        self.mono = QCheckBox(self.tr("Without colour"))
        self.names = QCheckBox(self.tr("With names and notes"))
        self.other = QPushButton(self.tr("Choose the other one…"))
        self.other_name = label(name="small")
        self.template = QPushButton()
        self.template.setToolTip(
            self.tr("A Word document of your own: reports saved as .docx take its styles, head and foot")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(4)
        self._category_head = self._add(layout, self.tr("Category"), self.category)
        layout.insertWidget(0, self.part)
        layout.insertWidget(0, self._head(self.tr("Report"), self.part))
        layout.addWidget(self.other)
        layout.addWidget(self.other_name)
        for text, choices in (
            (self.tr("Language"), self.language),
            (self.tr("Paper"), self.paper),
            (self.tr("Orientation"), self.orientation),
        ):
            self._add(layout, text, choices)
        layout.addWidget(self.names)
        layout.addWidget(self.mono)
        layout.addWidget(self.template)
        self._show()
        for box, name in (
            (self.part, "part"),
            (self.category, "category"),
            (self.paper, "paper"),
            (self.orientation, "orientation"),
            (self.language, "language"),
        ):
            box.activated.connect(lambda _place, box=box, name=name: self._choose(name, box.currentData()))
        self.mono.clicked.connect(lambda on: self._choose("mono", on))
        self.names.clicked.connect(lambda on: self._choose("names", on))
        self.other.clicked.connect(self._choose_other)
        self.template.clicked.connect(self._choose_template)

    def _choices(self, rows: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(FITS)
        for key, text in rows:
            box.addItem(text, key)
        return box

    def _head(self, text: str, box: QComboBox) -> QLabel:
        head = label(text, "small")
        head.setBuddy(box)
        box.setAccessibleName(text)
        return head

    def _add(self, layout: QVBoxLayout, text: str, box: QComboBox) -> QLabel:
        head = self._head(text, box)
        layout.addWidget(head)
        layout.addWidget(box)
        return head

    def _show(self) -> None:
        wish = self.wish
        for box, key in (
            (self.part, wish.part),
            (self.category, wish.category),
            (self.paper, wish.paper),
            (self.orientation, wish.orientation),
            (self.language, wish.language),
        ):
            box.setCurrentIndex(max(0, box.findData(key)))
        self.mono.setChecked(wish.mono)
        self.names.setChecked(wish.names)
        self.names.setEnabled(wish.part in NAMED)
        shown: tuple[tuple[QWidget, str], ...] = (
            (self.category, "category"),
            (self._category_head, "category"),
            (self.other, "compare"),
            (self.other_name, "compare"),
        )
        for widget, part in shown:
            widget.setVisible(wish.part == part)
        kept = Path(wish.template).name
        self.template.setText(
            self.tr("No template: {name}").format(name=kept) if kept else self.tr("Word template…")
        )
        other = wish.other
        self.other_name.setText((other.title or other.mission.name) if other is not None else "")

    def _choose(self, name: str, value: object) -> None:
        self.show_wish(replace(self.wish, **{name: value}))  # type: ignore[arg-type]
        if self.wish.part == "compare" and self.wish.other is None:
            self._choose_other()
        else:
            self.changed.emit(self.wish)

    def _choose_other(self) -> None:
        chosen = self._ask_other()
        if chosen is not None:
            self.show_wish(replace(self.wish, other=chosen[1]))
        self.changed.emit(self.wish)

    def _choose_template(self) -> None:
        """Take another template, or do without the one that was taken."""
        chosen = None if self.wish.template else self._ask_template()
        if chosen is not None or self.wish.template:
            self.show_wish(replace(self.wish, template=str(chosen) if chosen else ""))
            self.changed.emit(self.wish)

    def show_wish(self, wish: ReportWish) -> None:
        """Show another wish."""
        self.wish = wish
        self._show()
