"""What the session tells about the open document, each as a note in the language of the moment."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui import phrases
from muster.gui.session.note import Note
from muster.model.problems import Term


class Notes(QObject):
    """Words the notes; `act` is what the button of one does."""

    def changed_behind(self, act: Callable[[], object]) -> Note:
        """Return that the file has been changed by somebody else."""
        return Note(
            lambda: self.tr(
                "The file has been changed on the disk by somebody else. What you have here is kept."
            ),
            lambda: self.tr("Merge now"),
            act,
        )

    def left_in_clear(self, name: str) -> Note:
        """Return that the file from before the seal still lies in clear."""
        return Note(
            lambda: self.tr("“{name}” is still there, in clear. Delete it if nobody needs it.").format(
                name=name
            )
        )

    def report_saved(self, name: str) -> Note:
        """Return, in passing, under which name a report has been saved."""
        text = self.tr("The report has been saved as “{name}”.").format(name=name)
        return Note(text, passing=True)

    def report_printed(self, printer: str) -> Note:
        """Return, in passing, to which printer a report has gone."""
        text = self.tr("The report has gone to the printer “{name}”.").format(name=printer)
        return Note(text, passing=True)

    def recovered(self, changes: int, broken: int, *, crashed: bool) -> Iterator[Note]:
        """Yield how many changes came back after a crash or the end of a session, and what was broken."""
        key = "counted.recovered" if crashed else "counted.resumed"
        yield Note(lambda: phrases.spoken()(key, count=changes))
        if broken:
            yield Note(lambda: phrases.spoken()("counted.broken_parts", count=broken))

    def left_by_crash(self, act: Callable[[], object]) -> Note:
        """Return that a crash left unsaved work on this assessment."""
        return Note(
            lambda: self.tr("There is unsaved work on this assessment, left by a crash."),
            lambda: self.tr("Recover it"),
            act,
        )

    def journal(self, problem: Term | None, place: Path) -> Note:
        """Return why changes cannot be kept safe in a folder, or, in passing, that they are again."""
        if problem is None:
            text = self.tr("Your changes are kept safe against a crash again.")
            return Note(text, passing=True)
        return Note(
            lambda: self.tr(
                "Your changes cannot be kept safe against a crash: {reason} ({place}). "
                "Save often, and free some space or mend the folder; Muster goes on trying."
            ).format(reason=phrases.spoken()(f"{problem.section}.{problem.key}"), place=place)
        )

    def lock_lost(self) -> Note:
        """Return that somebody has taken over the file."""
        return Note(lambda: self.tr("Somebody has taken over this file. Save a copy, or save and merge."))

    def read_only(self, act: Callable[[], object]) -> Note:
        """Return that nothing was changed because somebody else has the file open."""
        return Note(
            lambda: self.tr("Read only: somebody else has this file open. Nothing was changed."),
            lambda: self.tr("Save a copy as…"),
            act,
        )
