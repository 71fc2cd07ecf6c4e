"""The one door to shipped files: question banks, reference assessments, templates, themes, translations."""

from pathlib import Path

_BESIDE = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def legal(*parts: str) -> Path:
    """Return the path of a licence text: in a wheel among the resources, in a checkout at its root."""
    root = resource("legal")
    return (root if root.is_dir() else _CHECKOUT.parent).joinpath(*parts)


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, in an installed wheel and in a checkout alike.

    The path is not checked: a missing file is reported by whoever opens it.
    """
    root = _BESIDE if _BESIDE.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
