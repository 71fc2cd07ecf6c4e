"""Prints a question bank for readers who code a mission apart: how to read it, questions and levels.

`python tools/reader_form.py BANK > form.md` takes a folder, a framework.toml or a JSON file. Lessons, weights
and gates are left out, so that nothing tells a reader what the author hopes for.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from muster.model import Framework
from muster.storage.frameworks.library import load_framework

READING = ("How to read", "Comment lire")  # how the paragraph of an introduction begins that holds the rule


def rule(bank: Framework) -> str:
    """Return the paragraph of the introduction that tells how levels are read; else the whole of it."""
    paragraphs = bank.intro.strip().split("\n\n")
    return next((part for part in paragraphs if part.startswith(READING)), bank.intro.strip())


def lines(bank: Framework) -> Iterator[str]:
    """Yield the form as Markdown: the rule, then each question with what counts and its five levels."""
    yield f"# {bank.title} {bank.version}\n"
    yield f"{rule(bank)}\n"
    for row in (bank.by_id[item.id] for item in bank.outline):
        yield f"## {row.id} {row.title}\n"
        yield f"**{row.text}**\n"
        yield f"*{row.evidence}*\n"
        yield from (f"* {number} {level.title}: {level.detail}" for number, level in enumerate(row.levels))
        yield ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the form of the bank that is named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bank", type=Path, help="folder, framework.toml or JSON file")
    print("\n".join(lines(load_framework(parser.parse_args(arguments).bank))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
