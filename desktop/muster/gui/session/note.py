"""Something that the session has to tell above the pages."""

from collections.abc import Callable
from dataclasses import dataclass

from muster.gui.widgets.notice import Words


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell above the pages, with a button to act on it where there is something to do.

    Texts that stay are said by functions, in the language of the moment. What is `passing` wants nothing of
    anybody, and is told in passing.
    """

    text: Words
    action: Words = ""
    act: Callable[[], object] | None = None
    passing: bool = False
