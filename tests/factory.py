"""Frameworks and assessments of any shape, for the tests of model, scoring, storage and commands."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from muster.model import (
    Answer,
    Assessment,
    Framework,
    Mission,
    new_assessment,
)

NOW = datetime(2013, 1, 14, 9, tzinfo=UTC)
LEVELS = [{"title": f"Level {number}", "detail": ""} for number in range(5)]


def question(name: str, category: str, **more: Any) -> dict[str, Any]:
    """Return the plain data of a question with five levels."""
    return {"id": name, "category": category, "lesson": "L1", "text": f"{name}?", "levels": LEVELS, **more}


def framework_data(
    questions: Sequence[Mapping[str, Any]], weights: Mapping[str, float] | None = None, **more: Any
) -> dict[str, Any]:
    """Return the plain data of a framework whose categories are those of its questions."""
    names = list(dict.fromkeys(str(row["category"]) for row in questions))
    return {
        "id": "test",
        "version": "1",
        "title": "Test bank",
        "profile": [{"id": "host", "text": "Host forces?", "default": True}],
        "categories": [
            {"id": name, "code": name.upper(), "title": name.title(), "weight": (weights or {}).get(name, 1)}
            for name in names
        ],
        "lessons": [{"id": "L1", "category": names[0], "title": "A lesson"}],
        "questions": [dict(row) for row in questions],
        **more,
    }


def framework(
    questions: Sequence[Mapping[str, Any]], weights: Mapping[str, float] | None = None, **more: Any
) -> Framework:
    """Return the framework itself."""
    return Framework.model_validate(framework_data(questions, weights, **more), strict=False)


def assessment(bank: Framework, levels: Mapping[str, int | None] | None = None, **more: Any) -> Assessment:
    """Return an assessment that carries `bank` inside, with these levels answered (None: don't know)."""
    made = new_assessment(bank, Mission(name="Test"), now=NOW)
    answers = {
        name: Answer(state="unknown") if level is None else Answer(state="answered", level=level, **more)
        for name, level in (levels or {}).items()
    }
    return made.model_copy(update={"framework": bank, "answers": answers})
