"""Asking for the passphrase of a sealed file until it opens or the user gives up."""

from collections.abc import Callable
from typing import TypeVar

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
) -> tuple[Content, str | None] | None:
    """Return what `attempt` returns and the passphrase that opened it; None after telling why not.

    `attempt` is called with a passphrase (None the first time, unless one is known) and raises
    `PassphraseNeeded` or `WrongPassphrase`. `name` is what the question calls the file.
    """
    wrong = False
    while True:
        try:
            return attempt(passphrase), passphrase
        except (PassphraseNeeded, WrongPassphrase) as problem:
            wrong = wrong or isinstance(problem, WrongPassphrase)
            passphrase = prompts.ask_passphrase(name, new=False, wrong=wrong)
            if passphrase is None:
                return None
        except StorageError as problem:
            tell(prompts, problem)
            return None
