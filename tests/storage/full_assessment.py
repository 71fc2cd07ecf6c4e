"""An assessment with a word of its own in every text, key and unknown key, to see which a copy lets out."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from muster.model import Assessment, Framework
from tests.factory import LEVELS, framework_data, question

QUESTIONS = ("A0", "A1", "A2", "A3", "B0", "B1")
UNKNOWN_QUESTION = "Z9"


class Words:
    """Gives out words and keeps which field each was for."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}
        self._number = count(100)

    def __call__(self, field: str) -> str:
        """Return a word that was never given before, for a field (`answers.note`, with `@A0` for whose)."""
        word = f"Wort{next(self._number)}x"
        self.given[word] = field
        return word

    def more(self, field: str) -> dict[str, Any]:
        """Return unknown keys for an object, plain and nested."""
        return {self(f"unknown.{field}"): [{self(f"unknown.{field}"): self(f"unknown.{field}")}]}


def bank_data(words: Words) -> dict[str, Any]:
    """Return the plain data of a question bank with unknown keys and texts at every depth."""
    rows = [question(name, name[0].lower(), weight=2) for name in QUESTIONS]
    rows[0] |= {"levels": [{**row, **words.more("framework")} for row in LEVELS], **words.more("framework")}
    rows[1] |= {"text": words("framework"), "applies_when": "host"}
    made = framework_data(rows)
    made["profile"][0] |= words.more("framework")
    made["lessons"].append({"id": "L2", "category": "a", "title": words("framework")})
    return {**made, **words.more("framework"), "intro": words("framework")}


def _answer(words: Words, name: str, row: dict[str, Any]) -> dict[str, Any]:
    """Return an answer with everything that one can hold; `row` sets state, level and marking."""
    return {
        "confidence": "high",
        "range": [row["level"], 4] if row.get("level") is not None else None,
        "note": words(f"answers.note@{name}"),
        "flagged": True,
        "depends_on": words("answers.depends_on"),
        "review_by": "2031-07-09",
        "carried_from": "2031-07-08",
        "evidence": [
            {
                "title": words(f"answers.evidence.title@{name}"),
                "date": words(f"answers.evidence.date@{name}"),
                "reliability": words(f"answers.evidence.reliability@{name}"),
                "link": words("answers.evidence.link"),
                **words.more("answers.evidence"),
            }
        ],
        "votes": [
            {
                "assessor": assessor,
                "level": 2,
                "confidence": "low",
                "note": words("answers.votes.note"),
                **words.more("answers.votes"),
            }
            for assessor in ("chief", words("answers.votes.assessor"))
        ],
        **row,
        **words.more("answers"),
    }


def full(
    words: Words, rows: dict[str, dict[str, Any]], marking: str, bank: Framework | dict[str, Any]
) -> Assessment:
    """Return the assessment; `rows` tells state, level and marking by question, `bank` may be a mere name."""
    condition = {
        "accepted_by": words("actions.condition"),
        "accepted_on": "2030-05-06",
        "note": words("actions.condition"),
        **words.more("actions.condition"),
    }
    action = {"condition": condition, "due": "2031-07-08", "target_level": 3, **words.more("actions")}
    raw = {
        "format": "muster-assessment",
        "version": 1,
        "id": words("id"),
        "title": words("title"),
        "vote_of": words("vote_of"),
        "assessment": words("assessment"),
        "created": "2030-02-03T04:05:06Z",
        "modified": "2030-02-04T05:06:07Z",
        "framework": bank,
        "marking": marking,
        "mission": {
            "name": words("mission.name"),
            "area": words("mission.area"),
            "lead": words("mission.lead"),
            "authorised_strength": 77_077,
            "proposed_start": str(date(2031, 7, 7)),
            "summary": words("mission.summary"),
            "set": "full",
            "profile": {"host": False, words("unknown.profile"): True},
            **words.more("mission"),
        },
        "assessors": [
            {"id": "chief", "name": words("assessors"), "role": words("assessors"), **words.more("assessors")}
        ],
        "answers": {
            name: _answer(words, name, row)
            for name, row in {**rows, words("answers.unknown_question"): {"state": "unknown"}}.items()
        },
        "actions": [
            {
                "id": words("actions.id"),
                "title": words(f"actions.title@{name}"),
                "question": name,
                "owner": words("actions.owner"),
                "status": words(f"actions.status@{name}"),
                "note": words("actions.note"),
                **action,
            }
            for name in (*rows, None)
        ],
        "weights": {
            "categories": {"a": 3, words("unknown.weights"): 5},
            "questions": {**dict.fromkeys(rows, 4), words("unknown.weights"): 5},
            "reason": words("weights.reason"),
            **words.more("weights"),
        },
        "lessons": {
            "L2": {"applies": "not", "note": words("lessons.note"), **words.more("lessons")},
            words("unknown.lessons"): {"applies": "partly", "note": words("lessons.note")},
        },
        "decisions": [
            {
                "id": words("decisions"),
                "time": "2030-01-01T00:00:00Z",
                "text": words("decisions"),
                "question": next(iter(rows), None),
                **words.more("decisions"),
            }
        ],
        "sessions": [
            {
                "id": words("sessions"),
                "title": words("sessions"),
                "facilitator": words("sessions"),
                "opened": "2030-03-03T03:03:03Z",
                "present": [words("sessions")],
                "agenda": [{"category": words("sessions"), **words.more("sessions")}],
                "events": [{"kind": "dissent", "text": words("sessions"), "assessor": words("sessions")}],
                **words.more("sessions"),
            }
        ],
        "log": [
            {
                "time": "2030-01-02T00:00:00Z",
                "who": words("log"),
                "text": words("log"),
                **words.more("log"),
            }
        ],
        **words.more("document"),
    }
    return Assessment.model_validate(raw, strict=False)


MOMENT = datetime(2026, 3, 1, 9, 30, 15, tzinfo=UTC)


def one_of_everything() -> Assessment:
    """Return a small assessment with every field set, as somebody would read it."""
    answer = {
        "state": "answered",
        "level": 0,
        "confidence": "low",
        "range": [0, 2],
        "note": "Why.",
        "flagged": True,
        "review_by": date(2026, 4, 1),
        "marking": "SECRET",
        "depends_on": "EU",
        "evidence": [
            {"title": "Letter", "date": "May", "reliability": "B2", "link": "x://y"},
            {"title": "Visit"},
        ],
        "votes": [
            {"assessor": "j3", "round": 2, "level": 1, "confidence": "high", "note": "So."},
            {"assessor": "j4"},
        ],
        "seen": ["x"],
    }
    action = {
        "id": "x1",
        "title": "Ask",
        "question": "A0",
        "owner": "J4",
        "due": date(2026, 4, 2),
        "target_level": 3,
        "status": "doing",
        "note": "Soon.",
        "condition": {"accepted_by": "COS", "accepted_on": date(2026, 3, 1), "note": "Fine."},
    }
    raw = {
        "format": "muster-assessment",
        "version": 1,
        "id": "i",
        "title": "T",
        "created": MOMENT,
        "modified": MOMENT,
        "framework": {"id": "test", "version": "1"},
        "vote_of": "j3",
        "assessment": "a",
        "marking": "OFFICIAL",
        "mission": {
            "name": "M",
            "area": "North",
            "lead": "AU",
            "authorised_strength": 100,
            "proposed_start": date(2026, 5, 1),
            "summary": "S",
            "set": "core",
            "profile": {"host": False, "sea": True},
            "later": 1,
        },
        "assessors": [{"id": "j3", "name": "J3", "role": "Ops"}, {"id": "j4", "name": "J4"}],
        "answers": {"A0": answer, "A1": {"state": "unknown"}, "A2": {"note": "Later."}},
        "actions": [action, {"id": "x2", "title": "Do"}, {"id": "x3", "title": "Hide", "question": "A3"}],
        "weights": {"categories": {"a": 2.5, "z": 1}, "questions": {"A0": 5, "A3": 4}, "reason": "Because."},
        "lessons": {"L1": {"applies": "not", "note": "Sea."}, "L2": {"applies": "partly"}, "L3": {}},
        "decisions": [{"id": "d", "time": MOMENT, "text": "Go"}],
        "sessions": [{"id": "s", "title": "First", "hidden": False}],
        "log": [{"time": MOMENT, "who": "J3", "text": "Made"}],
        "odd": {"a": 1},
    }
    return Assessment.model_validate(raw, strict=False)
