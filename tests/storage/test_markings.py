"""The schemes that are shipped, and a user's own."""

import unicodedata
from pathlib import Path

import pytest

from muster.resources import resource
from muster.storage import open_assessment
from muster.storage.markings import SchemeUnreadable, load_markings, read_scheme, shipped_markings
from tests.wording import refused, told

MARKINGS = shipped_markings()

# What was let out at the marking beside it by version 0.1.
LET_OUT = [
    ("TOP-SECRET", "SECRET"),
    ("TOPSECRET", "SECRET"),
    ("TRÈS-SECRET", "SECRET"),
    ("TRÈS SECRET", "SECRET"),
    (unicodedata.normalize("NFD", "TRÈS-SECRET"), "SECRET"),
    (unicodedata.normalize("NFD", "TRÈS SECRET"), "SECRET"),
    (unicodedata.normalize("NFD", "très secret défense"), "SECRET"),
    ("SECRET//NOFORN", "SECRET"),
    ("NOT FOR PUBLIC RELEASE", "PUBLIC"),
    ("NOT FOR PUBLIC RELEASE", "OFFICIAL"),
    ("NON PUBLIC", "PUBLIC"),
    ("NON PUBLIC", "OFFICIAL"),
    ("UNCLASSIFIED when detached, CONFIDENTIAL with annex A", "PUBLIC"),
    ("UNCLASSIFIED when detached, CONFIDENTIAL with annex A", "OFFICIAL"),
    ("OFFICIAL - planning", "OFFICIAL"),
    ("سري للغاية", "سري"),
    ("COSMIC TOP SECRET", "NATO SECRET"),
    ("NATO SECRET", "EU SECRET"),
    ("STRICTLY CONFIDENTIAL", "CONFIDENTIAL"),
]


@pytest.mark.parametrize(("marking", "most"), LET_OUT)
def test_what_was_let_out_is_not_any_more(marking: str, most: str) -> None:
    assert not MARKINGS.is_within(marking, most)
    assert MARKINGS.is_within(marking, marking)


@pytest.mark.parametrize(
    ("marking", "most"),
    [
        ("public", "Official"),
        ("Diffusion  restreinte", "RESTRICTED"),
        ("restricted", "DIFFUSION LIMITÉE"),
        ("Official", "Official-Sensitive"),
        ("confidentiel", "SECRET"),
        ("secret", "très secret"),
        ("سري", "سري للغاية"),
        ("UN Unclassified", "UN Confidential"),
        ("Confidential", "Strictement confidentiel"),
        ("Restreint UE", "SECRET UE/EU SECRET"),
        ("R-UE/EU-R", "CONFIDENTIEL UE"),
        ("EU Restricted", "restreint ue / eu restricted".replace(" / ", "/")),
        ("NR", "NATO Secret"),
        ("Secret OTAN", "Cosmic très secret"),
    ],
)
def test_what_the_shipped_schemes_know(marking: str, most: str) -> None:
    assert MARKINGS.is_within(marking, most)
    assert MARKINGS.is_known(marking)


def test_what_the_shipped_examples_are_marked_with_is_open() -> None:
    for path in resource("references").rglob("*.muster.json"):
        marking = open_assessment(path).assessment.marking
        assert MARKINGS.is_open(marking), (path, marking)
    assert MARKINGS.is_open("")
    assert not MARKINGS.is_open("OFFICIAL")
    assert not MARKINGS.is_open("SECRET//NOFORN")


OWN = """
id = "mine"
title = "Mine"
[[levels]]
names = ["GREEN"]
[[levels]]
names = ["AMBER", "ORANGE"]
"""


def test_a_scheme_of_ones_own_is_read_beside_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(OWN, "utf-8")
    markings, problems = load_markings(tmp_path)
    assert problems == []
    assert markings.is_within("green", "ORANGE")
    assert not markings.is_within("AMBER", "GREEN")
    assert markings.is_within("RESTRICTED", "SECRET")
    assert not MARKINGS.is_known("GREEN")
    assert load_markings(tmp_path / "gone")[1] == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id = ", "is not TOML: line 1"),
        (OWN + "names = 3", "is not TOML"),
        ('id = "x"', "has 2 faults, the first at title"),
        (OWN.replace("AMBER", "green "), "the name “green” at two levels"),
        (OWN.replace('["GREEN"]', "[]"), "levels.0.names: must have 1 entry, but has 0"),
        ("a = " + "[" * 5000, "is nested more than 64 levels deep"),
    ],
)
def test_a_faulty_scheme_is_told_and_left_out(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "good.toml").write_text(OWN, "utf-8")
    (tmp_path / "bad.toml").write_text(text, "utf-8")
    markings, problems = load_markings(tmp_path)
    assert markings.is_known("GREEN")
    assert [Path(problem.name).name for problem in problems] == ["bad.toml"]
    assert sentence in told(problems[0]).replace("cannot be used, for", "has")
    with refused(SchemeUnreadable, "bad.toml"):
        read_scheme(tmp_path / "bad.toml")
