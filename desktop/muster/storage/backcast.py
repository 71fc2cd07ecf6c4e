"""Missions of history coded on the question bank: both codings, what was settled, and what happened after."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from muster.model import Assessment, FrameworkRef

Levels = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class PastMission:
    """One mission as its own planners could see it on `as_of` (ISO date).

    `first`, `second` and `settled` give each question a level, or None for "don't know" and "not applicable";
    `second` is empty where nobody has coded the mission a second time. `build_up` and `outcome` are sentences
    about what happened after, with their sources in `sources`.
    """

    id: str
    title: str
    as_of: str
    build_up: str
    outcome: str
    sources: tuple[str, ...]
    profile: Mapping[str, bool]
    first: Levels
    second: Levels
    settled: Levels


@dataclass(frozen=True, slots=True)
class Backcast:
    """Every coded mission, and the question bank that they are coded on."""

    bank: FrameworkRef
    missions: tuple[PastMission, ...]


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language, texts["en"])


def read_backcast(path: Path, language: str = "en") -> Backcast:
    """Return the shipped codings, words in `language` where they are translated, else in English."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    missions = tuple(
        PastMission(
            id=row["id"],
            title=_in(row["title"], language),
            as_of=row["as_of"],
            build_up=_in(row["build_up"], language),
            outcome=_in(row["outcome"], language),
            sources=tuple(row["sources"]),
            profile=row["profile"],
            first=row["first"],
            second=row["second"],
            settled=row["settled"],
        )
        for row in raw["missions"]
    )
    return Backcast(FrameworkRef(**raw["bank"]), missions)


def as_assessment(mission: PastMission, bank: FrameworkRef) -> Assessment:
    """Return the settled coding as an assessment; a level was read from papers, so it is held as `medium`."""
    moment = f"{mission.as_of}T00:00:00Z"
    answers = {
        name: {"state": "unknown"} if level is None else {"state": "answered", "level": level}
        for name, level in mission.settled.items()
    }
    return Assessment.model_validate_json(
        json.dumps(
            {
                "format": "muster-assessment",
                "version": 1,
                "id": f"backcast-{mission.id}",
                "title": mission.title,
                "created": moment,
                "modified": moment,
                "framework": {"id": bank.id, "version": bank.version},
                "mission": {"name": mission.title, "profile": dict(mission.profile)},
                "answers": answers,
            }
        )
    )


@dataclass(frozen=True, slots=True)
class ExerciseItem:
    """One question of the exercise, and what the papers say on it, in our own words."""

    question: str
    extract: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """Some questions of one past mission, for trying one's own reading against the settled coding."""

    mission: PastMission
    bank: FrameworkRef
    items: tuple[ExerciseItem, ...]


def read_exercise(path: Path, book: Backcast, language: str = "en") -> Exercise:
    """Return the shipped exercise on one of `book`'s missions, words in `language` where translated."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    [mission] = [row for row in book.missions if row.id == raw["mission"]]
    items = tuple(ExerciseItem(row["question"], _in(row["extract"], language)) for row in raw["items"])
    return Exercise(mission, book.bank, items)
