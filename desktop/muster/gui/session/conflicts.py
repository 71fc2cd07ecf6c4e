"""When somebody else has the file too: who holds its lock, what was changed on the disk, and merging."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.origin import Origin
from muster.gui.session.protection import Protection, digest_of
from muster.model import Answer
from muster.model.base import Model
from muster.model.hidden_votes import is_revealed, session_on
from muster.storage.safety.lock import Holder, is_silent
from muster.storage.safety.merge import NOTHING, merge

if TYPE_CHECKING:
    from muster.storage import Opened

MOST_TEXT = 2_000  # letters of one side that are shown

Read = Callable[[Path, str | None], "tuple[Opened, str | None] | None"]


def _told(value: object) -> str:
    """Return one side of a conflict as text, field by field: what is not filled in is left out."""
    if value is NOTHING:
        return QCoreApplication.translate("conflicts", "taken away")
    if isinstance(value, Model):
        parts = value.model_dump(mode="json", exclude_defaults=True)
        text = "\n".join(f"{name}: {_inline(part)}" for name, part in parts.items())
    else:
        text = _inline(value)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


def _inline(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _shown(value: object, hides: bool) -> object:
    """Return one side as it may be shown: votes that wait for their reveal are counted, not told."""
    if not hides or not isinstance(value, Answer) or not value.votes:
        return value
    told = QCoreApplication.translate("conflicts", "hidden votes: {count}").format(count=len(value.votes))
    rest = _told(value.model_copy(update={"votes": ()}))
    return f"{rest}\n{told}".strip()


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

    def replaceable(self, document: Document, path: Path) -> str | None:
        """Return the SHA-256 of the file that may be replaced, after asking about one that others changed.

        Empty where there is nothing to compare with; None when it is not to be replaced.
        """
        known = document.origin.digest
        there = digest_of(path)
        if not known or not there or there == known:
            return there
        choice = self._prompts.changed_behind(path.name)
        if choice == "mine":
            return there
        if choice == "theirs":
            self.take_theirs(document, path)
        elif choice == "merge" and self.merge_with(document, path):
            return document.origin.digest
        return None

    def take_theirs(self, document: Document, path: Path) -> None:
        """Show what lies on the disk as one step that can be taken back."""
        read = self._read(path, document.origin.passphrase)
        if read is None:
            return
        opened, passphrase = read
        document.push(self.tr("Take the file from the disk"), opened.assessment, "readiness")
        document.mark_saved(Origin(opened.assessment, path, opened.digest, opened.version, passphrase))

    def merge_with(self, document: Document, path: Path) -> bool:
        """Merge with what lies on the disk, conflicts decided side by side; return whether it was done."""
        from muster.gui.conflict_dialog import Side

        read = self._read(path, document.origin.passphrase)
        if read is None:
            return False
        opened, _ = read
        merged = merge(document.origin.saved, document.assessment, opened.assessment)
        session = session_on(document.assessment)
        sides = []
        for conflict in merged.conflicts:
            hides = session is not None and not is_revealed(session, conflict.key)
            mine, theirs = (_told(_shown(side, hides)) for side in (conflict.mine, conflict.theirs))
            sides.append(Side(conflict.key, mine, theirs))
        chosen = self._prompts.decide(sides) if sides else []
        if chosen is None:
            return False
        keys = (conflict.key for conflict in merged.conflicts)
        decided = dict(zip(keys, chosen, strict=True))
        document.push(self.tr("Merge with the file on the disk"), merged.decide(decided), "readiness")
        document.come_from(replace(document.origin, saved=opened.assessment, digest=opened.digest))
        return True
