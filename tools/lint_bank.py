"""Reads a question bank as a strict editor would: what the rule of ladders lets a machine check.

`python tools/lint_bank.py FOLDER` lists what is wrong, one line each, and returns 1 when there is anything;
`--weights` prints how much each question weighs of 100, least and most over every mission profile.
The rule itself stands in docs/authoring.md.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from muster.model import Framework, Question
from muster.storage.frameworks.library import load_framework

MOST_WORDS = {"question": 22, "level": 32, "reason": 34, "sentence": 40}
VAGUE = re.compile(
    r"(?<!how )(?<!at )\b(some|several|many|most|few|majority|minority|good|adequate|sufficient"
    r"|appropriate|satisfactory|largely|mostly|partly|significant)\b",
    re.IGNORECASE,
)
HALF = re.compile(r"\bhalf\b", re.IGNORECASE)
# A level that says what is missing is false for whoever has it, and so for every level above.
ABSENCE = re.compile(
    r"(?<!or )\b(no|not|none|nobody|nothing|without|lacks?|only|fewer than|less than)\b", re.IGNORECASE
)
AT_LEAST_HALF = re.compile(r"\bat least half\b", re.IGNORECASE)
OVER_HALF = re.compile(r"\bmore than half\b", re.IGNORECASE)
WHOLE = re.compile(r"\b(all|every|whole|nine posts in ten|none)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that an editor would send back: the question's id and the sentence."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Share:
    """The least and the most that a question weighs of 100 points, over every mission profile."""

    question: str
    least: float
    most: float


def _words(text: str) -> int:
    return len(text.split())


def _longest_sentence(text: str) -> int:
    return max((_words(part) for part in re.split(r"[.?!:;]\s", text)), default=0)


def _asks(row: Question) -> Iterator[str]:
    if not row.text.endswith("?"):
        yield "the question does not end with a question mark"
    if re.search(r"\b(and|as well as)\b", row.text, re.IGNORECASE):
        yield "the question asks two things: it has an “and”"
    if _words(row.text) > MOST_WORDS["question"]:
        yield f"the question has {_words(row.text)} words, more than {MOST_WORDS['question']}"
    if _longest_sentence(row.why) > MOST_WORDS["sentence"]:
        yield f"“why” has a sentence of more than {MOST_WORDS['sentence']} words"
    if len(row.title) > 45:
        yield f"the title has {len(row.title)} letters, more than 45"


def _ladder(row: Question) -> Iterator[str]:
    details = [level.detail for level in row.levels]
    for what, texts in (("titles", [level.title for level in row.levels]), ("details", details)):
        if len({text.strip().lower() for text in texts}) < len(texts):
            yield f"two levels have the same {what}"
    for level, detail in enumerate(details):
        if vague := VAGUE.search(detail):
            yield f"level {level} says “{vague[0]}”, which two readers count differently"
        if OVER_HALF.search(detail):
            yield f"level {level} says “more than half”: the exact half has no place; say “at least half”"
        if 0 < level < len(details) - 1 and (missing := ABSENCE.search(detail)):
            yield f"level {level} says “{missing[0]}”: say what is there, not what is missing"
        if _words(detail) > MOST_WORDS["level"]:
            yield f"level {level} has {_words(detail)} words, more than {MOST_WORDS['level']}"
    half = next((n for n, detail in enumerate(details) if AT_LEAST_HALF.search(detail)), None)
    # Named once only, half may belong to another scale (a year, a measure) whose top has no "all".
    shared = half is not None and sum(bool(HALF.search(detail)) for detail in details) > 1
    if half is not None and shared and not any(WHOLE.search(detail) for detail in details[half + 1 :]):
        yield f"level {half} speaks of at least half, and no level above it of all"


def _stakes(row: Question) -> Iterator[str]:
    if row.critical and not row.gate_reason:
        yield "no reason is given for its gate"
    if len(re.findall(r"[.?!](?:\s|$)", row.gate_reason)) > 1:
        yield "the reason for its gate is more than one sentence"
    if _words(row.gate_reason) > MOST_WORDS["reason"]:
        yield f"the reason for its gate has more than {MOST_WORDS['reason']} words"
    if not row.weight_reason:
        yield "no reason is given for its weight"
    if not isinstance(row.effort_weeks, tuple):
        yield "effort is one number: give each of the four steps its own"
    if not row.estimate_basis:
        yield "nothing says what effort and lead time rest on"
    if not row.sources:
        yield "no source is named"


def complaints(bank: Framework) -> list[Complaint]:
    """Return everything an editor would send back, in the bank's order."""
    return [
        Complaint(row.id, text)
        for row in bank.questions
        for check in (_asks, _ladder, _stakes)
        for text in check(row)
    ]


def shares(bank: Framework, core: bool = False) -> list[Share]:
    """Return how much each question weighs of 100, over every profile; `core`: in the short set.

    A question weighs its category's share of all category weights, times its own share of the weights in its
    category that apply: docs/method.md, "Contributions".
    """
    total = sum(category.weight for category in bank.categories)
    weighed: dict[str, list[float]] = {}
    for category in bank.categories:
        rows = [row for row in bank.outline if row.category == category.id and (row.core or not core)]
        switches = sorted({row.switch for row in rows if row.switch})
        for answers in product((False, True), repeat=len(switches)):
            profile = dict(zip(switches, answers, strict=True))
            on = [row for row in rows if not row.switch or profile[row.switch] is row.wanted]
            weights = sum(row.weight for row in on)
            for row in on:
                share = 100 * category.weight / total * row.weight / weights
                weighed.setdefault(row.id, []).append(float(share))
    return [Share(name, min(seen), max(seen)) for name, seen in weighed.items()]


def table(bank: Framework, rows: Sequence[Share]) -> str:
    """Return the shares as text, a line each, heaviest first."""
    lines = [f"{'question':<8} {'least':>6} {'most':>6}  title"]
    lines += [
        f"{row.question:<8} {row.least:6.2f} {row.most:6.2f}  {bank.by_id[row.question].name}"
        for row in sorted(rows, key=lambda share: -share.most)
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print complaints, or weights, and return 1 when there are complaints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bank", type=Path, help="folder, framework.toml or JSON file")
    parser.add_argument("--weights", action="store_true", help="print how much each question weighs")
    parser.add_argument("--core", action="store_true", help="with --weights: in the short set")
    chosen = parser.parse_args(arguments)
    bank = load_framework(chosen.bank)
    if chosen.weights:
        print(table(bank, shares(bank, chosen.core)))
        return 0
    rows = complaints(bank)
    for row in rows:
        print(f"{row.question}: {row.text}")
    return int(bool(rows))


if __name__ == "__main__":
    sys.exit(main())
