"""Asking for the passphrase of a sealed file until it opens or the user gives up."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from muster.gui.background import Wait, at_once
from muster.gui.prompts import Prompts
from muster.gui.session.problems import tell
from muster.storage import StorageError
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase

Content = TypeVar("Content")


def open_with_passphrase(
    prompts: Prompts,
    name: str,
    attempt: Callable[[str | None], Content],
    passphrase: str | None = None,
    wait: Wait = at_once,
) -> tuple[Content, str | None] | None:
    """Return what `attempt` returns and the passphrase that opened it; None after telling why not.

    `attempt` is called with a passphrase (None the first time, unless one is known) and raises
    `PassphraseNeeded` or `WrongPassphrase`. `name` is what the question calls the file. Trying a passphrase
    takes some tenths of a second, so that is done by `wait`.
    """
    wrong = False
    while True:
        try:
            if passphrase is None:
                return attempt(None), None
            text = QCoreApplication.translate("passphrases", "Opening “{name}”…").format(name=name)
            return wait(partial(attempt, passphrase), text), passphrase
        except (PassphraseNeeded, WrongPassphrase) as problem:
            wrong = wrong or isinstance(problem, WrongPassphrase)
            passphrase = prompts.ask_passphrase(name, new=False, wrong=wrong)
            if passphrase is None:
                return None
        except StorageError as problem:
            tell(prompts, problem)
            return None
