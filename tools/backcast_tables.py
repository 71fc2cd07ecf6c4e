"""Makes the two tables of docs/references.md: verdicts on past missions, and how their coders agreed."""

import sys
from pathlib import Path

from muster.model import Framework
from muster.phrases import phrases_in
from muster.phrases.results import span, verdict_name
from muster.resources import resource
from muster.scoring import applicability, readiness
from muster.scoring.codings import TwoCodings, two_codings
from muster.storage import FrameworkLibrary
from muster.storage.backcast import Backcast, PastMission, as_assessment, read_backcast

ROOT = Path(__file__).resolve().parents[1]


def _bank(book: Backcast) -> Framework:
    return FrameworkLibrary(resource("frameworks")).load(book.bank)


def backcast_lines(book: Backcast) -> list[str]:
    """Return a line a mission: score, range, answered, verdict, gates below, build-up, outcome."""
    bank, words = _bank(book), phrases_in("en")
    lines = [
        "| mission, as of | score | range | answered | verdict | below its gate | build-up | what happened |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for mission in book.missions:
        result = readiness(bank, as_assessment(mission, book.bank))
        score = (
            "too early" if result.is_early or result.score is None else words.figures.points(result.score, 1)
        )
        verdict = result.verdict
        if verdict.value is None:
            told = f"open: {verdict_name(verdict.low, words)} to {verdict_name(verdict.high, words)}"
        else:
            told = f"{verdict_name(verdict.value, words)} (settled)"
        below = ", ".join(f"{g.question} {g.level}/{g.gate}" for g in result.gates if g.state == "failed")
        lines.append(
            f"| {mission.title} ({mission.as_of}) | {score} | {span(result.bounds, words)} | "
            f"{result.answered} of {result.applicable} | {told} | {below or '–'} | {mission.build_up} | "
            f"{mission.outcome} |"
        )
    return lines


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _agreement(title: str, both: TwoCodings) -> str:
    return (
        f"| {title} | {len(both.questions)} | {len(both.pairs)} | {both.exact} | {both.within_one} | "
        f"{_figure(both.alpha)} | {len(both.only_one)} / {len(both.only_other)} | {_figure(both.kappa)} |"
    )


def agreement_lines(book: Backcast) -> list[str]:
    """Return a line a mission that was coded twice, and one over all of them."""
    bank = _bank(book)
    lines = [
        (
            "| mission | questions that apply | coded by both | same level | within one | alpha | "
            "coded by one only (first / second) | kappa of whether the papers speak |"
        ),
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    first: dict[str, int | None] = {}
    second: dict[str, int | None] = {}
    for mission in book.missions:
        if not mission.second:
            continue
        names = _asked(bank, book, mission)
        lines.append(_agreement(mission.title, two_codings(mission.first, mission.second, names)))
        first |= {f"{mission.id} {name}": mission.first[name] for name in names}
        second |= {f"{mission.id} {name}": mission.second[name] for name in names}
    if first:
        lines.append(_agreement("**all**", two_codings(first, second, first)))
    return lines


def _asked(bank: Framework, book: Backcast, mission: PastMission) -> list[str]:
    applies = applicability(bank, as_assessment(mission, book.bank))
    return [name for name, reason in applies.items() if reason == "applies"]


def with_tables(text: str, book: Backcast) -> str:
    """Return a page with both tables between their marks (`<!-- backcast -->` to `<!-- /backcast -->`)."""
    for name, lines in (("backcast", backcast_lines(book)), ("agreement", agreement_lines(book))):
        head, mark, rest = text.partition(f"<!-- {name} -->\n")
        _, end, tail = rest.partition(f"<!-- /{name} -->")
        text = head + mark + "\n".join(lines) + "\n" + end + tail
    return text


def main() -> int:
    """Put both tables into docs/references.md."""
    page = ROOT / "docs" / "references.md"
    book = read_backcast(resource("references", "backcast.json"))
    page.write_text(with_tables(page.read_text(encoding="utf-8"), book), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
