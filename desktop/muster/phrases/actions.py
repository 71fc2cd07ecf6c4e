"""Entries of the action plan in words."""

from muster.phrases.catalogue import Phrases


def status_name(status: str, phrases: Phrases) -> str:
    """Return how far an action is; a status that the catalogue does not know stands as it is."""
    return phrases(f"action.{status}") if status in phrases.section("action") else status
