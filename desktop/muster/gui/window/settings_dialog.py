"""The settings: what can be chosen about the window, each with a word on what it does; applied at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muster.gui.languages import LANGUAGES, system_language
from muster.gui.prompts import Prompts
from muster.gui.settings import THEMES
from muster.gui.state_folder import is_fixed, state_folder
from muster.gui.theme import SIZES
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import ElidedLabel, label
from muster.gui.window.preferences import Preferences

WIDTH, HEIGHT = 720, 640
NAMES = 175  # px at 100 %: the column of names

Choices = Sequence[tuple[str, str]]


class SettingsDialog(QDialog):
    """Shows the choices and hands them to `preferences`; `schemes` are the (id, title) of markings.

    `language` tells that of the window. When it changes, the dialog says everything anew.
    """

    def __init__(
        self,
        preferences: Preferences,
        prompts: Prompts,
        language: Callable[[], str],
        schemes: Choices,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._settings = preferences.settings
        self._prompts = prompts
        self._language = language
        self._schemes = schemes
        self._layout = QVBoxLayout(self)
        self._body: QWidget | None = None
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._build)
        self._build()
        scaled = preferences.appearance.scaled
        self.resize(min(scaled(WIDTH), parent.width() - 40), min(scaled(HEIGHT), parent.height() - 40))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the moment; a change of it comes as several events."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._body is not None:
            self._anew.start()

    # --- what it is made of

    def _build(self) -> None:
        """Make everything, again in another language; the keyboard stays where it was."""
        before = self.focusWidget()
        there = before.objectName() if before is not None else ""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.setWindowTitle(self.tr("Settings"))
        self._body = QWidget()
        whole = QVBoxLayout(self._body)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(WIDTH)
        self._column = scroll.column
        self._look()
        self._keys()
        self._reports()
        self._folder()
        scroll.column.addStretch(1)
        whole.addWidget(scroll, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset_button = buttons.addButton(
            self.tr("Reset to defaults"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset_button.setToolTip(self.tr("Takes back every choice on this page"))
        self.reset_button.clicked.connect(self._reset)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        self._layout.addWidget(self._body)
        self._body.show()  # what is not in sight does not get the keyboard
        self._show()
        back = self._body.findChild(QWidget, there) if there else None
        (back or self.language).setFocus()

    def _group(self, title: str) -> QGridLayout:
        self._column.addWidget(label(title, "h3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, self._preferences.appearance.scaled(NAMES))
        self._column.addLayout(grid)
        self._column.addSpacing(8)
        return grid

    def _add(self, grid: QGridLayout, name: str, control: QWidget | QLayout, text: str) -> None:
        """Add a row: the name beside the control, what it does below."""
        line = grid.rowCount()
        named = label(name, wrap=False)
        grid.addWidget(named, line, 0)
        if isinstance(control, QComboBox):
            control.setAccessibleName(name)
            named.setBuddy(control)
        if isinstance(control, QLayout):
            grid.addLayout(control, line, 1, 1, 2)
        else:
            control.setAccessibleDescription(text)
            grid.addWidget(control, line, 1)
        told = label(text, "small")
        told.setContentsMargins(0, 0, 0, 8)
        grid.addWidget(told, line + 1, 1, 1, 2)

    def _list(self, name: str, choices: Choices, picked: Callable[[str], object]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for key, text in choices:
            box.addItem(text, key)
        box.activated.connect(lambda place: picked(str(box.itemData(place))))
        return box

    def _tick(self, name: str, text: str, picked: Callable[[bool], object]) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.clicked.connect(picked)
        return box

    def _look(self) -> None:
        chosen, grid = self._preferences, self._group(self.tr("Language and look"))
        self.language = self._list("language", tuple(LANGUAGES.items()), chosen.set_language)
        self._add(
            grid,
            self.tr("Language"),
            self.language,
            self.tr("Of the window and of reports. The question bank too, where it has been translated."),
        )
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
            "system": self.tr("As the system"),
        }
        self.theme = self._list("theme", [(name, names[name]) for name in THEMES], chosen.set_theme)
        self._add(grid, self.tr("Colours"), self.theme, self.tr("Reports on paper stay black on white."))
        sizes = [(str(size), self.tr("{size} %").format(size=size)) for size in SIZES]
        self.text_size = self._list("size", sizes, lambda size: chosen.set_text_size(int(size)))
        self._add(
            grid,
            self.tr("Text size"),
            self.text_size,
            self.tr("Of the system’s text. Ctrl++ and Ctrl+- change it too."),
        )
        motions = [
            ("system", self.tr("As the system")),
            ("on", self.tr("On")),
            ("off", self.tr("Off")),
        ]
        self.motion = self._list("motion", motions, chosen.set_motion)
        self._add(
            grid,
            self.tr("Motion"),
            self.motion,
            self.tr("Bars that slide and messages that fade in. Nothing waits for them."),
        )

    def _keys(self) -> None:
        grid = self._group(self.tr("Keyboard"))
        self.single = self._tick("single", self.tr("Single keys"), self._preferences.set_single_keys)
        self._add(
            grid,
            "",
            self.single,
            self.tr(
                "0–4 answer, N, U, W, P, I and F do what the buttons beside the question do. Switch them off "
                "if you speak to the computer, or press keys unawares. F1 shows every key."
            ),
        )

    def _reports(self) -> None:
        grid = self._group(self.tr("Reports and markings"))
        self.names = self._tick("names", self.tr("Name people"), self._preferences.set_names_in_reports)
        self._add(
            grid,
            "",
            self.names,
            self.tr(
                "Assessors, owners of actions and who accepted a condition stand in reports. "
                "The record of a session still asks each time."
            ),
        )
        self.scheme = self._list("scheme", self._schemes, self._preferences.set_marking_scheme)
        self._add(
            grid,
            self.tr("Markings"),
            self.scheme,
            self.tr("The scheme whose markings are offered where one is typed. Any other may be typed too."),
        )

    def _folder(self) -> None:
        grid = self._group(self.tr("On this computer"))
        self.place = ElidedLabel()
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.choose_folder = QPushButton(self.tr("Choose another…"))
        self.usual_folder = QPushButton(self.tr("Use the usual one"))
        self.open_folder.clicked.connect(self._open_folder)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.usual_folder.clicked.connect(lambda: self._set_folder(None))
        for button in (self.open_folder, self.choose_folder, self.usual_folder):
            button.setObjectName("folder")
        grid.addWidget(label(self.tr("Folder"), wrap=False), 1, 0)
        grid.addWidget(self.place, 1, 1, 1, 2)
        self.next_start = label(name="small")
        lines = FlowLayout(self.open_folder, self.choose_folder, self.usual_folder)
        self._add(
            grid,
            "",
            lines,
            self.tr(
                "Unsaved work after a crash, earlier versions, reports of crashes and your own schemes of "
                "markings lie here. Another folder is used from the next start of Muster; what lies in this "
                "one stays, and can be copied while Muster is closed."
            ),
        )
        self._column.addWidget(self.next_start)

    # --- what is shown and done

    def _show(self) -> None:
        settings = self._settings
        for box, value in (
            (self.language, self._language()),
            (self.theme, settings.theme),
            (self.text_size, str(self._preferences.appearance.size)),
            (self.motion, settings.motion),
            (self.scheme, settings.marking_scheme),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.single.setChecked(settings.single_keys)
        self.names.setChecked(settings.names_in_reports)
        self.place.setText(str(self._preferences.state))
        self._show_folder()

    def _show_folder(self) -> None:
        chosen = self._settings.state_folder
        wanted = state_folder(chosen)
        self.choose_folder.setEnabled(not is_fixed())
        self.usual_folder.setEnabled(not is_fixed() and chosen is not None)
        text = ""
        if is_fixed():
            text = self.tr("The environment variable MUSTER_STATE says which folder it is.")
        elif wanted != self._preferences.state:
            text = self.tr("From the next start: {folder}").format(folder=wanted)
        self.next_start.setText(text)
        self.next_start.setVisible(bool(text))

    def _open_folder(self) -> None:
        folder = self._preferences.state
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._prompts.show_problem(self.tr("The folder “{folder}” cannot be made.").format(folder=folder))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _choose_folder(self) -> None:
        title = self.tr("A folder for what Muster keeps on this computer")
        folder = self._prompts.ask_folder(title, self._preferences.state)
        if folder is not None:
            self._set_folder(folder)

    def _set_folder(self, folder: Path | None) -> None:
        self._preferences.set_state_folder(folder)
        self._show_folder()

    def _reset(self) -> None:
        self._preferences.reset(system_language())
        self._show()
