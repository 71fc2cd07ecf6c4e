"""Findings, one below the other."""


def report(wrong: list[str]) -> str:
    """Return findings as a failing test shows them."""
    return "\n  ".join(["", *wrong])
