"""Tells that something went wrong, that the work is kept, and what can be done now."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import label

WIDTH, HEIGHT = 640, 460
WIDE, HIGH = 34, 26  # the same in lines of text, where that is more
SHARE = 0.9  # of the size of other text: letters of one width are wide
LEAST = 7  # lines of the report that are seen
MOST = 2000  # px: as wide as the dialog


class CrashDialog(QDialog):
    """Escape and Enter go on. `save_copy` and `recover` are None where no document is open.

    `is_safe` tells whether every change is in the journal.
    """

    def __init__(
        self,
        report: str,
        place: Path | None,
        parent: QWidget,
        *,
        is_safe: bool,
        save_copy: Callable[[], object] | None,
        recover: Callable[[], object] | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._report = report
        kept = self.tr("Everything that you have done is kept on this computer’s disk.")
        if save_copy is None:
            kept = self.tr("No assessment was open.")
        elif not is_safe:
            kept = self.tr("The latest changes could not be written to the disk: save a copy now.")
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setObjectName("primary")
        self.go_on.setDefault(True)
        self.save_copy = QPushButton(self.tr("Save a copy…"))
        self.recover = QPushButton(self.tr("Close and recover"))
        self.copy_report = QPushButton(self.tr("Copy the report"))
        self.recover.setToolTip(self.tr("Muster starts anew and offers what was not saved"))
        self.save_copy.setVisible(save_copy is not None)
        self.recover.setVisible(recover is not None)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Report"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(round(QFontInfo(self.font()).pixelSize() * SHARE))
        text.setFont(fixed)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text = text
        about = self.tr(
            "Muster sends nothing. This report holds no contents of the assessment: hand it to whoever looks "
            "after Muster at your place."
        )
        if place is not None:
            about += " " + self.tr("It has been kept as {name}.").format(name=place.name)
        line = self.fontMetrics().lineSpacing()
        text.setMinimumHeight(LEAST * line)
        scroll = ScrollColumn(MOST)  # in large text there is no room for all at once
        scroll.set_sides(0)
        scroll.set_margins(0, 0)
        scroll.column.addWidget(label(self.tr("Something in Muster went wrong that should not have."), "h2"))
        scroll.column.addWidget(label(kept))
        scroll.column.addWidget(label(about, "small"))
        scroll.column.addWidget(text, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        layout.addLayout(FlowLayout(self.go_on, self.save_copy, self.recover, self.copy_report))
        self.go_on.clicked.connect(self.reject)
        self.copy_report.clicked.connect(self._copy)
        if save_copy is not None:
            self.save_copy.clicked.connect(lambda _checked=False: save_copy())
        if recover is not None:
            self.recover.clicked.connect(lambda _checked=False: recover())
        wide, high = max(WIDTH, WIDE * line), max(HEIGHT, HIGH * line)
        self.resize(min(wide, parent.width() - 40), min(high, parent.height() - 40))
        self.go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy_report.setText(self.tr("Copied"))
