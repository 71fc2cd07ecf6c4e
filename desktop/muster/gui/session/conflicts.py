"""When somebody else has the file too: who holds its lock, what was changed on the disk, and merging."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from muster.gui import phrases
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.origin import Origin
from muster.gui.session.protection import Protection, digest_of
from muster.model import Answer
from muster.storage.safety.lock import Holder, is_silent
from muster.storage.safety.merge import merge

if TYPE_CHECKING:
    from muster.storage import Opened

MOST_TEXT = 200

Read = Callable[[Path, str | None], "tuple[Opened, str | None] | None"]


def _told(value: object) -> str:
    if isinstance(value, Answer):
        level = phrases.spoken()(f"answer.{value.state}") if value.level is None else str(value.level)
        return f"{level} – {value.note}" if value.note else level
    text = str(value)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


class Conflicts(QObject):
    """Asks what to do about others' work; in doubt both are kept. `read` opens a file, asking as needed."""

    def __init__(self, prompts: Prompts, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._read = read

    def may_open(self, document: Document, protection: Protection) -> bool:
        """Take the lock, or ask what to do about whoever has it; return whether to open."""
        held = protection.take_lock()
        if held is None or document.path is None:
            return True
        since = held.since[:16].replace("T", " ")
        choice = self._prompts.locked(
            document.path.name, f"{held.who} ({held.host})", since, silent=is_silent(document.path)
        )
        if choice == "read":
            document.make_read_only()
        elif choice == "copy":
            document.come_from(Origin(document.origin.saved, passphrase=document.origin.passphrase))
        elif choice == "over":
            protection.take_lock(over=held)
        return choice != "cancel"

    def may_overrule(self, path: Path, held: Holder) -> bool:
        """Ask whether to save over a file that somebody else has open; return whether to."""
        return self._prompts.confirm(
            self.tr("{who} has “{name}” open. Save over it and take it over?").format(
                who=f"{held.who} ({held.host})", name=path.name
            ),
            self.tr("They will be told when they save, and can merge."),
            self.tr("Save and take over"),
        )

    def may_replace(self, document: Document, path: Path) -> bool:
        """Ask about a file that was changed behind our back; return whether to go on saving over it."""
        known = document.origin.digest
        if not known or not path.is_file() or digest_of(path) == known:
            return True
        choice = self._prompts.changed_behind(path.name)
        if choice == "mine":
            return True
        if choice == "theirs":
            self.take_theirs(document, path)
        elif choice == "merge":
            return self.merge_with(document, path)
        return False

    def take_theirs(self, document: Document, path: Path) -> None:
        """Show what lies on the disk as one step that can be taken back."""
        read = self._read(path, document.origin.passphrase)
        if read is None:
            return
        opened, passphrase = read
        document.push(self.tr("Take the file from the disk"), opened.assessment, "readiness")
        document.mark_saved(Origin(opened.assessment, path, opened.digest, opened.version, passphrase))

    def merge_with(self, document: Document, path: Path) -> bool:
        """Merge with what lies on the disk, conflicts asked one by one; return whether it was done."""
        read = self._read(path, document.origin.passphrase)
        if read is None:
            return False
        opened, _ = read
        merged = merge(document.origin.saved, document.assessment, opened.assessment)
        decided: dict[str, bool] = {}
        for number, conflict in enumerate(merged.conflicts, start=1):
            question = self.tr("{key} was changed by both ({number} of {count}). Which one counts?").format(
                key=conflict.key, number=number, count=len(merged.conflicts)
            )
            mine = self.tr("Mine: {what}").format(what=_told(conflict.mine))
            theirs = self.tr("Theirs: {what}").format(what=_told(conflict.theirs))
            chosen = self._prompts.choose(question, [mine, theirs])
            if chosen is None:
                return False
            decided[conflict.key] = chosen == 1
        document.push(self.tr("Merge with the file on the disk"), merged.decide(decided), "readiness")
        document.come_from(replace(document.origin, saved=opened.assessment, digest=opened.digest))
        return True
