"""What people have to be told, as a code and its values: words are put on at the edge (`muster.phrases`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Term:
    """A value that is itself a word of the catalogue: section and key, such as `system` and `no_space`."""

    section: Literal["json", "toml", "system", "template"]
    key: str


# A whole number is counted or measured and gets the language's figures; what stands in a file is text, and
# is shown just as it stands there. A tuple is a choice: `a, b or c`.
Value = str | int | float | date | Term | tuple[str, ...]


class Problem(Exception):
    """What went wrong, for people to act on: never a sentence, so that every language can have its own.

    `code` names the sentence in the section `errors` of the catalogue, `values` fill it. Subclasses say
    which codes they have.
    """

    def __init__(self, code: str, values: Mapping[str, Value]) -> None:
        self.code = code
        self.values = dict(values)
        super().__init__(code, self.values)
