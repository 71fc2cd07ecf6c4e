"""The line above the pages: what is open, whether it is saved, and the buttons that are always at hand."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from muster.gui import phrases
from muster.gui.icons import dress, worn
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.tips import tip
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel, label
from muster.model.marking import Markings, banner

LEAST = 320  # px: signs and the beginning of a name
SAVED_AFTER = 30  # ms: the document is in sight first


class Header(QWidget):
    """Shows the document's names and steps; `run` carries out a command by its id."""

    def __init__(
        self,
        document: Document,
        markings: Markings,
        run: Callable[[str], object],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Document"))
        self._document, self._appearance = document, appearance
        self._run = run
        self._markings = markings
        self.marking = ElidedLabel("marking", least=12)
        self._name = ElidedLabel("h3", least=14)
        self._title = ElidedLabel("muted")
        self.seal = label("", "muted", wrap=False)
        self._saved = ElidedLabel("muted")
        self.undo = self._button("", self.tr("Undo"), "undo")
        self.redo = self._button("", self.tr("Redo"), "redo")
        self.find_button = self._button(self.tr("Find  Ctrl+K"), self.tr("Find anything"), "find")
        self.report_button = self._button(
            self.tr("Print report"), self.tr("Print the report (Ctrl+P); Ctrl+5 shows it first"), "print"
        )
        self.report_button.setObjectName("primary")
        self.pages_button = QPushButton(self.tr("Pages"))
        self.pages_button.setCheckable(True)
        self.pages_button.setToolTip(self.tr("The side bar, in the place of the page: both have no room"))
        self.pages_button.hide()
        for button, name in (
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.find_button, "find"),
            (self.report_button, "print"),
        ):
            dress(button, name, appearance)
        line = row(
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = line
        self._words = {button: button.text() for button in (self.find_button, self.report_button)}
        self._is_tight = False
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

    def _button(self, text: str, name: str, command: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: self._run(command))
        return button

    def fit(self) -> None:
        """Leave the words of buttons away where there is only room for their signs."""
        need = self._line.minimumSize().width()
        if self._is_tight:
            need += sum(
                button.fontMetrics().horizontalAdvance(text) + 8 for button, text in self._words.items()
            )
        is_tight = need > self.width()
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            for button, text in self._words.items():
                button.setText("" if is_tight else text)
                dress(
                    button, worn(button), self._appearance
                )  # large words stand alone, a sign is all there is

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrower than all the words."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is said into the room there is."""
        super().resizeEvent(event)
        self.fit()

    def show_names(self) -> None:
        """Show the mission, the assessment's title where it says more, and the marking of the whole."""
        assessment = self._document.assessment
        self.marking.setText(banner(assessment, self._markings))
        self.marking.setVisible(bool(self.marking.text()))
        self._name.setText(assessment.mission.name)
        self._title.setText(assessment.title if assessment.title != assessment.mission.name else "")

    def show_saved(self) -> None:
        """Show whether changes are kept safe and when the file was saved last, and whether it is sealed."""
        document = self._document
        when = self._saved_when()
        if not document.is_modified:
            text = self.tr("Saved {time}").format(time=when) if when else self.tr("Not saved yet")
        elif not document.is_safe:
            text = self.tr("● Changes are not kept safe: save now")
        elif when:
            text = self.tr("● All changes kept safe · saved {time}").format(time=when)
        else:
            text = self.tr("● All changes kept safe · not saved yet")
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
