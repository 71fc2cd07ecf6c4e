"""How a file is written, sealed or in clear: in clear only with a yes to words that name the marking."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.prompts import Prompts
from muster.storage.encryption import has_sealed_name


@dataclass(frozen=True, slots=True)
class Seal:
    """What a file is sealed with; None writes it in clear."""

    passphrase: str | None = field(default=None, repr=False)


class Sealing(QObject):
    """Asks for passphrases of new files, and before something confidential is written in clear."""

    def __init__(self, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts

    def new_passphrase(self, name: str) -> str | None:
        """Ask twice for a passphrase for the file `name`; None when the user changed their mind."""
        return self._prompts.ask_passphrase(name, new=True, wrong=False)

    def for_file(self, path: Path, marking: str, *, known: str | None, warns: bool) -> Seal | None:
        """Return how to write the file; None when it shall not be written.

        A sealed name is sealed with the passphrase that is `known`, else with a new one. `warns`: what is
        written is confidential, so that a clear name needs a yes.
        """
        if has_sealed_name(path.name):
            passphrase = known or self.new_passphrase(path.name)
            return None if passphrase is None else Seal(passphrase)
        return Seal() if not warns or self.may_be_clear(path.name, marking) else None

    def may_be_clear(self, name: str, marking: str) -> bool:
        """Ask whether something may be written where anybody can read it."""
        if marking:
            told = self.tr("It is marked “{marking}”. Anybody who has the file “{name}” can read it.")
            button = self.tr("Write “{marking}” in clear")
        else:
            told = self.tr("It is not marked. Anybody who has the file “{name}” can read it.")
            button = self.tr("Write in clear")
        return self._prompts.confirm(
            self.tr("Write this without a passphrase?"),
            told.format(marking=marking, name=name),
            button.format(marking=marking),
        )
