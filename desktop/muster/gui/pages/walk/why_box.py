"""Why a question is asked: the reason, its source, and the lesson behind it to unfold."""

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.icons import dress
from muster.gui.theme import Appearance
from muster.gui.widgets.fitting import Fitting
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel, label
from muster.model import Lesson, Question

TOLD = 32  # letters of a source: fewer beside the links say nothing
MOST = 16_777_215  # px: as wide as it likes


class WhyBox(Fitting, QFrame):
    """Shows the reason for one question; the lesson stays unfolded from question to question."""

    lesson_wanted = Signal(str)
    reading_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("quote")
        self._why = label()
        self._source = ElidedLabel("small")
        self._sources = label(name="small")  # the same in full, with the lesson
        self._more = QPushButton()
        self._more.setObjectName("link")
        self._more.setCheckable(True)
        self.reading = QPushButton(self.tr("How to read the levels"))
        self.reading.setObjectName("link")
        self.reading.clicked.connect(self.reading_wanted)
        self._lesson_title = label(name="h3")
        self._lesson = label()
        self._points = label(name="small")
        self._weight = label(name="small")
        self.open = QPushButton(self.tr("Open the lesson and its other questions"))
        self.open.setObjectName("link")
        self._folded = (self._sources, self._lesson_title, self._lesson, self._points, self._weight)
        self._lesson_id = ""
        self._shown: tuple[Question, Lesson] | None = None
        self.open.clicked.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 4)
        layout.setSpacing(4)
        layout.addWidget(self._why)
        self._line = FlowLayout(self._source, self._more, self.reading)
        layout.addLayout(self._line)
        for part in self._folded:
            layout.addWidget(part)
        layout.addLayout(row(self.open, 1))
        self._more.toggled.connect(self._unfold)
        self._unfold(False)

    def _unfold(self, shown: bool) -> None:
        if shown:
            self._fill()
        self._more.setText(self.tr("Hide the lesson") if shown else self.tr("What this lesson means"))
        dress(self._more, "down" if shown else "next", self._appearance, always=True)
        for part in self._folded:
            part.setVisible(shown and bool(part.text()))
        self._source.setText("" if shown else self._sources.text())
        self.open.setVisible(shown)

    def fit(self) -> None:
        """Let the source stand beside the links as far as it says something there, else above them."""
        margins = self.contentsMargins() + self._margins()
        links = sum(part.sizeHint().width() + self._line.spacing() for part in (self._more, self.reading))
        beside = self.width() - margins.left() - margins.right() - links
        says = min(self._source.sizeHint().width(), TOLD * self._source.fontMetrics().averageCharWidth())
        self._source.setMaximumWidth(beside if beside >= says else MOST)

    def _margins(self) -> QMargins:
        layout = self.layout()
        assert layout is not None
        return layout.contentsMargins()

    def _open(self) -> None:
        self.lesson_wanted.emit(self._lesson_id)

    def show_why(self, question: Question, lesson: Lesson) -> None:
        """Show the reason for a question and the lesson that it belongs to."""
        self._why.setText(self.tr("Why we ask: {reason}").format(reason=question.why))
        listed = phrases.spoken().listed
        sources = []
        brief = [source.ref for source in question.sources if source.kind == "brief"]
        if brief:
            shown = listed(
                f"¶{ref}" if ref.isdecimal() else ref.replace("FN", self.tr("note ")) for ref in brief
            )
            sources.append(self.tr("brief {paragraphs}").format(paragraphs=shown))
        sources += [source.ref for source in question.sources if source.kind != "brief"]
        told = listed(sources, "semicolon")
        self._sources.setText(self.tr("Source: {sources}").format(sources=told) if sources else "")
        self._lesson_id = lesson.id
        self._shown = (question, lesson)
        self._unfold(self._more.isChecked())

    def _fill(self) -> None:
        """Show the lesson in full; left alone while it is folded."""
        if self._shown is None:
            return
        question, lesson = self._shown
        self._lesson_title.setText(
            self.tr("{title} ({paragraphs})").format(
                title=lesson.title, paragraphs=phrases.paragraphs(lesson)
            )
            if lesson.paragraphs
            else lesson.title
        )
        self._lesson.setText(lesson.summary)
        self._points.setText("\n".join(phrases.point_line(point) for point in lesson.points))
        stakes = []
        if question.weight_reason:
            stakes.append(
                self.tr("Weight {weight} of 5: {reason}").format(
                    weight=question.weight, reason=question.weight_reason
                )
            )
        if question.gate_reason:
            stakes.append(
                self.tr("Level {gate} needed: {reason}").format(
                    gate=question.gate_level, reason=question.gate_reason
                )
            )
        self._weight.setText("\n".join(stakes))
