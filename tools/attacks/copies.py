"""Copies to give away: a word of its own in every field, and none comes out that may not."""

import random
import tempfile
from pathlib import Path

from tests.storage.full_assessment import QUESTIONS, Words, bank_data, full

from attacks.content import example
from muster.model import Framework
from muster.storage import open_assessment, save_assessment
from muster.storage.markings import shipped_markings
from muster.storage.redaction import Extra, NotReleasable, clean_copy, releasable_copy

LEVELS = ("OFFICIAL", "SECRET", "TRÈS SECRET", "NOT IN ANY SCHEME", "")
# Fields that go at most when they are chosen, or always; every other one never does.
MAY_GO = {
    "framework": None,
    "answers.note": Extra.NOTES,
    "answers.evidence.title": Extra.EVIDENCE,
    "answers.evidence.date": Extra.EVIDENCE,
    "answers.evidence.reliability": Extra.EVIDENCE,
    "mission.name": Extra.MISSION,
    "mission.area": Extra.MISSION,
    "mission.lead": Extra.MISSION,
    "actions.title": Extra.ACTIONS,
    "actions.status": Extra.ACTIONS,
}


def copy_once(chance: random.Random) -> str:
    """Make a copy of an assessment with random markings, save it, and look for words that had to stay."""
    words, markings = Words(), shipped_markings()
    marking, most = chance.choice(LEVELS[:3]), chance.choice(LEVELS[:3])
    rows = {
        name: {"state": "answered", "level": chance.randrange(5), "marking": chance.choice(LEVELS)}
        for name in QUESTIONS
    }
    bank = Framework.model_validate(bank_data(words), strict=False)
    made = full(words, rows, marking, bank)
    chosen = [extra for extra in Extra if chance.random() < 0.5]
    clean = chance.random() < 0.3
    now = example().modified
    try:
        copy = (
            clean_copy(made, bank, markings, chosen, now)
            if clean
            else releasable_copy(made, bank, markings, most, chosen, now)
        )
    except NotReleasable:
        return "" if not markings.is_within(marking, most) else "refused for nothing"
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "copy.muster.json"
        save_assessment(copy, place)
        text = place.read_text("utf-8")
        if open_assessment(place).assessment != copy:
            return "another copy was saved"
    for word, field in words.given.items():
        if word not in text:
            continue
        path, _, whose = field.partition("@")
        extra = MAY_GO.get(path, "never")
        if extra == "never" or (extra is not None and extra not in chosen):
            return f"{field} goes"
        own = rows.get(whose, {}).get("marking") or marking
        if whose in rows and not clean and not markings.is_within(str(own), most):
            return f"{field} goes although it is marked {own} and the copy {most}"
    return ""
