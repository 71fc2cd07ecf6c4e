"""The one wording of results and errors, by language: window, paper and commands all speak through this."""

from typing import TYPE_CHECKING, Any

from muster.phrases.languages import DEFAULT, LANGUAGES, user_language

if TYPE_CHECKING:
    from muster.phrases.catalogue import Phrases, phrases_in

__all__ = ["DEFAULT", "LANGUAGES", "Phrases", "phrases_in", "user_language"]


def __getattr__(name: str) -> Any:
    """Load the catalogue, and with it the model, when it is first asked for: the window starts without."""
    if name not in ("Phrases", "phrases_in"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from muster.phrases import catalogue

    globals().update({known: getattr(catalogue, known) for known in ("Phrases", "phrases_in")})
    return globals()[name]
