"""The line above the pages: what is open, whether it is saved, and the buttons that are always at hand."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QSize, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from muster.gui import phrases
from muster.gui.icons import dress
from muster.gui.session.document import Document
from muster.gui.session.report_wish import ReportWish, part_name
from muster.gui.theme import Appearance
from muster.gui.tips import tip
from muster.gui.widgets.fitting import Fitting
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel, label
from muster.model.marking import Markings, banner

LEAST = 320  # px: signs and the beginning of a name
SAVED_AFTER = 30  # ms: the document is in sight first
TITLE_GOES, STEPS_GO, STATE_GOES = 2, 3, 4  # when these give way; before them buttons lose their words
STATE, SHORT = 22, 12  # letters of whether it is saved: before the title gives way, and before that goes too


class Header(Fitting, QWidget):
    """Shows the document's names and steps; `run` carries out a command by its id.

    Where it has no room for all, its buttons show icons alone, then the title gives way, then undo and redo,
    which the Edit menu has as well, and last whether it is saved.
    """

    def __init__(
        self,
        document: Document,
        markings: Markings,
        run: Callable[[str], object],
        appearance: Appearance,
        wish: ReportWish,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Document"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # pages give way, not this
        self._document = document
        self._run = run
        self._markings = markings
        self.marking = ElidedLabel("marking", least=12)
        self._name = ElidedLabel("h3", least=14)
        self._title = ElidedLabel("muted", least=10)
        self.seal = label("", "muted", wrap=False)
        self.seal.hide()
        self._saved = ElidedLabel("muted", least=STATE)
        self.undo = self._button("", self.tr("Undo"), "undo")
        self.redo = self._button("", self.tr("Redo"), "redo")
        self.find_button = self._button(self.tr("Find  Ctrl+K"), self.tr("Find anything"), "find")
        self.report_button = self._button(
            self.tr("Print report"), self.tr("Print the report (Ctrl+P); Ctrl+5 shows it first"), "print"
        )
        self.show_report(wish)
        self.report_button.setObjectName("primary")
        self.pages_button = QPushButton(self.tr("Pages"))
        self.pages_button.setCheckable(True)
        self.pages_button.setToolTip(self.tr("The side bar, in the place of the page: both have no room"))
        self.pages_button.hide()
        for button, name in ((self.undo, "undo"), (self.redo, "redo")):
            dress(button, name, appearance)
        self._appearance = appearance
        self._words = {
            button: (name, button.text())
            for button, name in ((self.find_button, "find"), (self.report_button, "print"))
        }
        self._always = (self.pages_button, self._name, self.seal, self.marking)
        self._widths: dict[QPushButton, tuple[int, int]] = {}
        for button in (self.pages_button, self.undo, self.redo, *self._words):  # as high as the highest
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._step = 0
        self._line = line = row(
            self.pages_button,
            self._name,
            self._title,
            self.seal,
            self.marking,
            1,
            self._saved,
            self.undo,
            self.redo,
            self.find_button,
            self.report_button,
        )
        line.setContentsMargins(16, 5, 16, 5)
        self.setLayout(line)
        self._measure()
        appearance.changed.connect(self._measure)
        document.stack.indexChanged.connect(self._show_steps)
        document.steps_kept.connect(self._show_steps)
        document.saved_state_changed.connect(self.show_saved)
        self._show_steps()
        self.show_names()
        if document.path is None or document.is_modified:
            self.show_saved()
        else:  # the rules of dates take longest to load
            later = QTimer(self, singleShot=True, interval=SAVED_AFTER)
            later.timeout.connect(self.show_saved)
            QTimer.singleShot(0, later, later.start)  # its time runs once the rest has been made

    def show_report(self, wish: ReportWish) -> None:
        """Say which report the button prints."""
        told = self.tr("Print: {report} (Ctrl+P). Another one is chosen on the report page (Ctrl+5).")
        self.report_button.setToolTip(told.format(report=part_name(wish.part)))
        self.report_button.setAccessibleDescription(self.report_button.toolTip())

    def _measure(self) -> None:
        """Learn how wide the buttons are with their words and without."""
        for button, (name, text) in self._words.items():
            widths = []
            for shown in (text, ""):
                button.setText(shown)
                dress(button, name, self._appearance)
                widths.append(button.minimumSizeHint().width())
            self._widths[button] = (widths[0], widths[1])
        self._step = -1
        self.fit()

    def _least(self, step: int) -> int:
        """Return the width that is needed at a step, whatever is shown now."""
        line = self._line
        parts = [part for part in self._always if not part.isHidden()]
        wide = sum(part.minimumSizeHint().width() for part in parts)
        wide += sum(widths[1 if step else 0] for widths in self._widths.values())
        lesser: list[QWidget] = [self.undo, self.redo] if step < STEPS_GO else []
        until = ((self._title, TITLE_GOES), (self._saved, STATE_GOES))
        lesser += [part for part, last in until if part.text() and step < last]
        wide += sum(self._needs(part, step) for part in lesser)
        gaps = line.spacing() * (len(parts) + len(self._widths) + len(lesser) - 1)
        margins = line.contentsMargins()
        return wide + gaps + margins.left() + margins.right()

    def _needs(self, part: QWidget, step: int) -> int:
        """Return the least width of a part at a step: alone, the state may be cut before it goes."""
        least = part.minimumSizeHint().width()
        is_last = part is self._saved and step >= STEPS_GO
        return min(least, SHORT * part.fontMetrics().averageCharWidth()) if is_last else least

    def fit(self) -> None:
        """Take away as little as the width asks for: words of buttons, title, undo and redo, state."""
        for part in (self.marking, self._name, self._saved):
            part.setMinimumWidth(0)  # of what was said before: Qt counts it in what a text asks for
        step = next((step for step in range(STATE_GOES) if self._least(step) <= self.width()), STATE_GOES)
        self._title.setVisible(step < TITLE_GOES and bool(self._title.text()))
        spare = max(0, self.width() - self._least(step))  # the title comes last: it is known
        for part in (self.marking, self._name, self._saved):
            whole, least = part.sizeHint().width(), self._needs(part, step)
            more = min(whole - least, spare) if part is not self._saved or step < STATE_GOES else 0
            part.setMinimumWidth(least + more)
            spare -= more
        if step == self._step:
            return
        self._step = step
        self._saved.setVisible(step < STATE_GOES)
        for button in (self.undo, self.redo):
            button.setVisible(step < STEPS_GO)
        for button, (name, text) in self._words.items():
            button.setText("" if step else text)
            dress(button, name, self._appearance)

    def _button(self, text: str, name: str, command: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: self._run(command))
        return button

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrower than all the words."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def show_names(self) -> None:
        """Show the mission, the assessment's title where it says more, and the marking of the whole."""
        assessment = self._document.assessment
        self.marking.setText(banner(assessment, self._markings))
        self.marking.setVisible(bool(self.marking.text()))
        self._name.setText(assessment.mission.name)
        self._title.setText(assessment.title if assessment.title != assessment.mission.name else "")
        self.fit()

    def show_saved(self) -> None:
        """Show whether changes are kept safe and when the file was saved last, and whether it is sealed."""
        document = self._document
        when = self._saved_when()
        if not document.is_modified:
            text = self.tr("Saved {time}").format(time=when) if when else self.tr("Not saved yet")
        elif not document.is_safe:
            text = self.tr("Changes are not kept safe: save now")
        elif when:
            text = self.tr("All changes kept safe · saved {time}").format(time=when)
        else:
            text = self.tr("All changes kept safe · not saved yet")
        self._saved.setText(text)
        self._saved.setToolTip(
            self.tr(
                "Every change is on this computer’s disk within a second, so that a crash loses nothing. "
                "Ctrl+S writes the changes into the file."
            )
            if document.is_modified and document.is_safe
            else text
        )
        self.seal.setText(self.tr("Sealed"))
        self.seal.setVisible(document.is_sealed)
        self.fit()

    def _saved_when(self) -> str:
        """Return the time, or the day, of the last save; empty where there was none."""
        if self._document.path is None:
            return ""
        moment = self._document.assessment.modified
        time = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        today = time.date() == QDateTime.currentDateTime().date()
        return phrases.clock(time) if today else phrases.day(moment.astimezone().date())

    def _show_steps(self, _index: int = 0) -> None:
        stack, can_undo = self._document.stack, self._document.can_undo
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(stack.canRedo())
        undo, redo = self.tr("Undo: {step}"), self.tr("Redo: {step}")
        self.undo.setToolTip(tip(undo.format(step=stack.undoText())) if can_undo else self.tr("Undo"))
        self.redo.setToolTip(tip(redo.format(step=stack.redoText())) if stack.canRedo() else self.tr("Redo"))
