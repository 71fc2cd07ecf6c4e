"""Every question to the user and every message passes through one object; tests hand in one that answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6 import QtWidgets  # its dialogs are looked up when one is shown, which is when PySide6 makes them
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from muster.gui.tips import tip

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from muster.gui.conflict_dialog import Side
    from muster.gui.copy_dialog import Preview

Choice = Literal["save", "discard", "cancel"]
Behind = Literal["theirs", "mine", "merge", "cancel"]
Locked = Literal["read", "copy", "over", "cancel"]
ICON = 32  # px: the drawing in a message


def told_apart(lines: list[str]) -> list[str]:
    """Return the lines, those that are alike numbered: a list is chosen from by its text."""
    shown: list[str] = []
    for line in lines:
        text, number = line, 1
        while text in shown:
            number += 1
            text = f"{line} ({number})"
        shown.append(text)
    return shown


class Prompts(Protocol):
    """What the program may ask; each call blocks until the user has answered."""

    def confirm_discard(self, name: str) -> Choice:
        """Ask what to do with unsaved changes in `name`."""
        ...

    def ask_open(self, folder: Path) -> Path | None:
        """Ask for an assessment to open; None when the user changed their mind."""
        ...

    def ask_votes(self, folder: Path) -> list[Path]:
        """Ask for vote files; empty when the user changed their mind."""
        ...

    def ask_evidence(self, folder: Path) -> list[Path]:
        """Ask for files that support an answer; empty when the user changed their mind."""
        ...

    def ask_votes_folder(self, folder: Path) -> Path | None:
        """Ask for a folder that vote files come into; None when the user changed their mind."""
        ...

    def ask_folder(self, title: str, folder: Path) -> Path | None:
        """Ask for a folder for something; None when the user changed their mind."""
        ...

    def ask_save(self, suggestion: Path, kinds: str) -> Path | None:
        """Ask where to save; `kinds` is a file-dialog filter, the name gets the ending of the chosen type.

        A file that is there is replaced only after a question.
        """
        ...

    def confirm_replace(self, name: str) -> bool:
        """Ask whether a file that is there may be replaced."""
        ...

    def ask_framework(self, folder: Path) -> Path | None:
        """Ask for a question bank: its `framework.toml`, or a JSON file."""
        ...

    def ask_template(self, folder: Path) -> Path | None:
        """Ask for a Word document that reports take their dress from."""
        ...

    def confirm(self, question: str, details: str, yes: str) -> bool:
        """Ask a question with details to read; `yes` is what the button says."""
        ...

    def changed_behind(self, name: str) -> Behind:
        """Ask what to do about a file that somebody else has changed since it was opened."""
        ...

    def locked(self, name: str, who: str, since: str, *, silent: bool) -> Locked:
        """Ask what to do about a file that somebody else has open; `silent`: no sign of life for long."""
        ...

    def ask_passphrase(self, name: str, *, new: bool, wrong: bool) -> str | None:
        """Ask for the passphrase of a file: a `new` one is asked twice; `wrong`: the last one was not it."""
        ...

    def choose(self, question: str, options: list[str]) -> int | None:
        """Let one of several lines be chosen; None when the user changed their mind."""
        ...

    def choose_parts(self, options: list[tuple[str, bool]], preview: Preview) -> frozenset[int] | None:
        """Let be ticked what goes into a copy to give away; None when the user changed their mind.

        `options` are (text, ticked at first); `preview` returns what goes out and what stays with the
        numbers that are ticked, a line each, and both lists are shown before anything is saved.
        """

    def decide(self, sides: list[Side]) -> list[bool] | None:
        """Let each contradiction be decided, side by side: True takes theirs; None to leave all as it is."""
        ...

    def choose_printer(self, printer: QPrinter, report: str, pages: int) -> bool:
        """Let the user choose and set a printer for a report of so many pages; return whether to print."""
        ...

    def show_problem(self, sentence: str, details: str = "") -> None:
        """Tell the user what went wrong, in one sentence, with details to unfold."""
        ...

    def about(self, text: str) -> None:
        """Show what the program is."""
        ...


class WindowPrompts(QObject):
    """The prompts as dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def _box(self, icon: QtWidgets.QMessageBox.Icon) -> QtWidgets.QMessageBox:
        """Return a box that shows texts letter by letter: names come from files, and markup loads files."""
        box = QtWidgets.QMessageBox(self._window)
        box.setWindowTitle("Muster")  # said first
        box.setIcon(icon)
        self._draw(box, icon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _draw(self, box: QtWidgets.QMessageBox, icon: QtWidgets.QMessageBox.Icon) -> None:
        """Show our own drawing in place of the style's, in the colours of the moment."""
        from muster.gui.icons import icon_pixmap

        is_warning = icon == QtWidgets.QMessageBox.Icon.Warning
        role = QPalette.ColorRole.BrightText if is_warning else QPalette.ColorRole.Link
        name, ratio = "warning" if is_warning else "open", self._window.devicePixelRatioF()
        box.setIconPixmap(icon_pixmap(name, box.palette().color(role), ICON, ratio=ratio))

    def confirm_discard(self, name: str) -> Choice:
        """Ask with Save as the default and Cancel on Escape."""
        button = QtWidgets.QMessageBox.StandardButton
        box = self._box(QtWidgets.QMessageBox.Icon.Warning)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=name))
        box.setInformativeText(self.tr("Without saving, what you did since the last save is lost."))
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        answer = box.exec()
        if answer == button.Save:
            return "save"
        return "discard" if answer == button.Discard else "cancel"

    def ask_open(self, folder: Path) -> Path | None:
        """Ask with the system's own dialog."""
        kinds = self.tr(
            "Muster assessments (*.muster.json *.muster.json.age);;JSON files (*.json);;All files (*)"
        )
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, self.tr("Open an assessment"), str(folder), kinds
        )
        return Path(name) if name else None

    def ask_votes(self, folder: Path) -> list[Path]:
        """Ask with the system's own dialog."""
        kinds = self.tr("Vote files (*.votes.muster.json *.votes.muster.json.age);;All files (*)")
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self._window, self.tr("Add vote files"), str(folder), kinds
        )
        return [Path(name) for name in names]

    def ask_evidence(self, folder: Path) -> list[Path]:
        """Ask with the system's own dialog."""
        title = self.tr("Attach files as evidence: they stay where they are")
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self._window, title, str(folder))
        return [Path(name) for name in names]

    def ask_votes_folder(self, folder: Path) -> Path | None:
        """Ask with the system's own dialog."""
        return self.ask_folder(self.tr("Watch a folder for vote files"), folder)

    def ask_folder(self, title: str, folder: Path) -> Path | None:
        """Ask with the system's own dialog."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self._window, title, str(folder))
        return Path(name) if name else None

    def ask_save(self, suggestion: Path, kinds: str) -> Path | None:
        """Ask with the system's own dialog, which asks before replacing a file of the name typed."""
        from muster.gui.file_endings import with_ending

        name, kind = QtWidgets.QFileDialog.getSaveFileName(
            self._window, self.tr("Save as"), str(suggestion), kinds
        )
        if not name:
            return None
        path = Path(name)
        ended = path.with_name(with_ending(path.name, kind, kinds))
        return ended if ended == path or not ended.exists() or self.confirm_replace(ended.name) else None

    def confirm_replace(self, name: str) -> bool:
        """Ask with Cancel as the default."""
        button = QtWidgets.QMessageBox.StandardButton
        box = self._box(QtWidgets.QMessageBox.Icon.Warning)
        box.setText(self.tr("“{name}” is already there. Replace it?").format(name=name))
        box.setStandardButtons(button.Yes | button.Cancel)
        box.setDefaultButton(button.Cancel)
        return box.exec() == button.Yes

    def ask_framework(self, folder: Path) -> Path | None:
        """Ask with the system's own dialog."""
        kinds = self.tr("Question banks (framework.toml *.json);;All files (*)")
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, self.tr("Use another question bank"), str(folder), kinds
        )
        return Path(name) if name else None

    def ask_template(self, folder: Path) -> Path | None:
        """Ask with the system's own dialog."""
        kinds = self.tr("Word documents (*.docx *.dotx);;All files (*)")
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, self.tr("A Word template for reports"), str(folder), kinds
        )
        return Path(name) if name else None

    def confirm(self, question: str, details: str, yes: str) -> bool:
        """Ask with Cancel on Escape; the details stand below the question."""
        box = self._box(QtWidgets.QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(details)
        button = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is button

    def _buttons(self, text: str, details: str, options: list[tuple[str, str]]) -> str:
        """Ask with one button an option; return the key of the one pressed, `cancel` on Escape."""
        box = self._box(QtWidgets.QMessageBox.Icon.Warning)
        box.setText(text)
        box.setInformativeText(details)
        made = {
            box.addButton(name, QtWidgets.QMessageBox.ButtonRole.ActionRole): key for key, name in options
        }
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.exec()
        pressed = box.clickedButton()
        return next((key for button, key in made.items() if button is pressed), "cancel")

    def changed_behind(self, name: str) -> Behind:
        """Ask with three buttons; nothing is overwritten on Escape."""
        return self._buttons(  # type: ignore[return-value]
            self.tr("“{name}” has been changed on the disk since you opened it.").format(name=name),
            self.tr(
                "Merge joins both, answer by answer. Mine replaces the file (it is kept as an earlier "
                "version). Theirs shows the file; your state can be had back with Undo."
            ),
            [("merge", self.tr("Merge")), ("mine", self.tr("Mine")), ("theirs", self.tr("Theirs"))],
        )

    def locked(self, name: str, who: str, since: str, *, silent: bool) -> Locked:
        """Ask with three buttons; taking over is said to be risky while the other gives signs of life."""
        risk = (
            self.tr("There has been no sign of life for some minutes: it may have crashed.")
            if silent
            else self.tr("If you take over, both of you may save; Muster will notice and offer to merge.")
        )
        return self._buttons(  # type: ignore[return-value]
            self.tr("{who} has “{name}” open since {since}.").format(who=who, name=name, since=since),
            risk,
            [("read", self.tr("Read only")), ("copy", self.tr("A copy")), ("over", self.tr("Take over"))],
        )

    def ask_passphrase(self, name: str, *, new: bool, wrong: bool) -> str | None:
        """Ask with hidden letters; None when the user changed their mind."""
        text = self.tr("Passphrase of “{name}”").format(name=name)
        if wrong:
            text = self.tr("That was not it. Passphrase of “{name}”").format(name=name)
        if new:
            text = self.tr(
                "A passphrase for “{name}”. "
                "Nobody can open the file without it, and nobody can find it again."
            ).format(name=name)
        hidden = QtWidgets.QLineEdit.EchoMode.Password
        while True:
            first, taken = QtWidgets.QInputDialog.getText(self._window, "Muster", tip(text), hidden)
            if not taken or not first:
                return None
            if not new:
                return first
            again, taken = QtWidgets.QInputDialog.getText(
                self._window, "Muster", self.tr("The same passphrase again"), hidden
            )
            if not taken:
                return None
            if again == first:
                return first
            text = self.tr("They were not the same. A passphrase for “{name}”").format(name=name)

    def choose(self, question: str, options: list[str]) -> int | None:
        """Ask with a list; Enter takes the line, Escape none."""
        lines = told_apart(options)
        text, taken = QtWidgets.QInputDialog.getItem(
            self._window, "Muster", tip(question), lines, 0, False, Qt.WindowType.Dialog
        )
        return lines.index(text) if taken and text in lines else None

    def choose_parts(self, options: list[tuple[str, bool]], preview: Preview) -> frozenset[int] | None:
        """Ask with a dialog of ticks and two lists."""
        from muster.gui.copy_dialog import CopyDialog

        dialog = CopyDialog(options, preview, self._window)
        chosen = dialog.chosen() if dialog.exec() == CopyDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return chosen

    def decide(self, sides: list[Side]) -> list[bool] | None:
        """Ask with a table; Escape leaves all as it is."""
        from muster.gui.conflict_dialog import ConflictDialog

        dialog = ConflictDialog(sides, self._window)
        return dialog.chosen() if dialog.exec() == ConflictDialog.DialogCode.Accepted else None

    def choose_printer(self, printer: QPrinter, report: str, pages: int) -> bool:
        """Ask with the system's print dialog, page range allowed; its title says what will be printed."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        dialog = QPrintDialog(printer, self._window)
        told = self.tr("Print: {report}, pages: {count}")
        dialog.setWindowTitle(told.format(report=report, count=pages))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setMinMax(1, pages)
        dialog.setFromTo(1, pages)
        return dialog.exec() == QPrintDialog.DialogCode.Accepted

    def show_problem(self, sentence: str, details: str = "") -> None:
        """Show a message with an OK button."""
        box = self._box(QtWidgets.QMessageBox.Icon.Warning)
        box.setText(sentence)
        if details:
            box.setDetailedText(details)
        box.exec()

    def about(self, text: str) -> None:
        """Show a message with the program's name in its title."""
        QtWidgets.QMessageBox.about(self._window, self.tr("About Muster"), text)
