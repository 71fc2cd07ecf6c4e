"""Writes the tables of docs/design.md from the theme files; `--check` only tells whether they are stale."""

import argparse
import sys
import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

from colour_sight import SIGHTS, contrast, difference, lab

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "design.md"
THEMES = ("light", "dark", "contrast")
WORDS = {
    "window": "ground of the window",
    "side": "side bar, panel",
    "card": "cards, menus, buttons",
    "field": "what is written in",
    "quote": "quotes, calm boxes",
    "hover": "under the mouse",
    "chosen": "what is chosen",
    "track": "ground of a bar",
    "text": "letters",
    "muted": "letters of less weight",
    "line": "parts, means nothing",
    "line_strong": "edge of what can be used",
    "accent": "what can be done",
    "accent_hover": "the same, under the mouse",
    "accent_pressed": "the same, pressed",
    "accent_text": "letters on accent",
    "accent_soft": "selected rows",
    "focus": "ring of the keyboard",
    "bad": "not ready",
    "bad_soft": "its ground",
    "warn": "with conditions",
    "warn_soft": "its ground",
    "good": "ready",
    "good_soft": "its ground",
    "open": "nothing answered",
    "open_text": "letters on it",
}
ON = {
    "accent_text": "accent",
    "open_text": "open",
    "bad": "bad_soft",
    "warn": "warn_soft",
    "good": "good_soft",
}
GROUNDS = frozenset(
    ("window", "side", "card", "field", "quote", "hover", "chosen", "track", "accent_soft")
)  # and those of the verdicts, whose names end in _soft


def read(name: str) -> dict[str, Any]:
    """Return what stands in a file of resources/themes."""
    return tomllib.loads((ROOT / "resources" / "themes" / f"{name}.toml").read_text(encoding="utf-8"))


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a table as Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def sizes() -> str:
    """Return the table of sizes."""
    return table(("name", "size"), [(f"`{name}`", str(size)) for name, size in read("scale").items()])


def colours() -> str:
    """Return the table of colours, each with its contrast against what it lies on, or text lies on it."""
    themes = [read(name) for name in THEMES]
    rows = []
    for name, words in WORDS.items():
        cells = []
        for theme in themes:
            other = "text" if (name in GROUNDS or name.endswith("_soft")) else ON.get(name, "card")
            cells.append(f"`{theme[name]}` {contrast(theme[name], theme[other]):.1f}")
        against = "text on it" if (name in GROUNDS or name.endswith("_soft")) else ON.get(name, "card")
        rows.append((f"`{name}`", words, against.replace("_", " "), *cells))
    return table(("name", "for", "contrast with", *THEMES), rows)


def levels() -> str:
    """Return the table of levels: colour, contrast of its letters, lightness, the nearest level by sight."""
    rows = []
    for name in THEMES:
        theme = read(name)
        for level in range(5):
            colour = theme["levels"][level]
            nearest = (
                f"{min(difference(colour, other, sight) for other in theme['levels'] if other != colour):.0f}"
                for sight in SIGHTS
            )
            letters = contrast(colour, theme["level_texts"][level])
            rows.append(
                (name, str(level), f"`{colour}`", f"{letters:.1f}", f"{lab(colour)[0]:.0f}", *nearest)
            )
    return table(("theme", "level", "colour", "its figure", "lightness", *SIGHTS), rows)


def least_difference() -> float:
    """Return the least difference of two levels in any theme, for any sight."""
    return min(
        difference(one, other, sight)
        for name in THEMES
        for sight in SIGHTS
        for one, other in combinations(read(name)["levels"], 2)
    )


def written(page: str) -> str:
    """Return the page with its tables as they should be."""
    for name, text in (("sizes", sizes()), ("colours", colours()), ("levels", levels())):
        before, mark, rest = page.partition(f"<!-- {name} -->\n")
        page = before + mark + text + "\n" + rest[rest.index("<!-- end -->") :]
    return page


def main() -> int:
    """Write the page, or with `--check` return 1 when it is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    page = PAGE.read_text(encoding="utf-8")
    if page == written(page):
        return 0
    if check:
        print("docs/design.md is not what the theme files say: run `python tools/design_page.py`")
        return 1
    PAGE.write_text(written(page), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
