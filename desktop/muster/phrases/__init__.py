"""The one wording of results and errors, by language: window, paper and commands all speak through this."""

from muster.phrases.catalogue import Phrases, phrases_in
from muster.phrases.languages import DEFAULT, LANGUAGES, user_language

__all__ = ["DEFAULT", "LANGUAGES", "Phrases", "phrases_in", "user_language"]
