"""What a sentence of the catalogue wants to be filled with."""

import string

from muster.phrases.catalogue import Entry


def placeholders(entry: Entry) -> set[str]:
    """Return the names between braces, of all plural forms together."""
    texts = entry.values() if isinstance(entry, dict) else [entry]
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name is not None}
