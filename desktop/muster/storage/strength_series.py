"""How strength really built up in earlier missions: the series that Muster ships, with their sources."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class StrengthPoint:
    """Persons authorised and deployed on a day, None where no source says; `kind` tells who is counted."""

    day: date
    authorised: int | None
    deployed: int | None
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class StrengthSeries:
    """One mission: the day it was authorised, what it teaches, and its points by day."""

    id: str
    name: str
    begin: date
    note: str
    points: tuple[StrengthPoint, ...]


@dataclass(frozen=True, slots=True)
class StrengthBook:
    """Every series, and a benchmark with its source."""

    benchmark: str
    benchmark_source: str
    missions: tuple[StrengthSeries, ...]


def _in(texts: dict[str, str], language: str) -> str:
    return texts.get(language, texts["en"])


def read_strength(path: Path, language: str = "en") -> StrengthBook:
    """Return the shipped series, words in `language` where they are translated, else in English."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    missions = tuple(
        StrengthSeries(
            row["id"],
            _in(row["name"], language),
            date.fromisoformat(row["begin"]),
            _in(row["note"], language),
            tuple(
                StrengthPoint(
                    date.fromisoformat(point["date"]),
                    point["authorised"],
                    point["deployed"],
                    point["kind"],
                    point["source"],
                )
                for point in row["points"]
            ),
        )
        for row in raw["missions"]
    )
    return StrengthBook(_in(raw["benchmark"], language), raw["benchmark"]["source"], missions)
