"""The picture of readiness says the same everywhere, and never more than the answers allow."""

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.picture.description import Picture, Zone, describe
from muster.scoring import readiness
from muster.scoring.comparison import Beside
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question

BANK = framework(
    [question("A1", "a", critical=True), question("A2", "a"), question("B1", "b"), question("B2", "b")]
)
EN = phrases_in("en")
BESIDE = (Beside("AMISOM, 2007", 16.79, 70.0, 17),)


def pictured(levels: dict[str, int | None]) -> Picture:
    case = assessment(BANK, levels)
    return describe(BANK, full_readiness(BANK, case), EN, BESIDE)


def test_it_holds_score_ranges_thresholds_and_other_missions() -> None:
    case = assessment(BANK, {"A1": 3, "A2": 3, "B1": 3})
    result, told = full_readiness(BANK, case), pictured({"A1": 3, "A2": 3, "B1": 3})
    assert (told.score, told.figure) == (result.score, "75")
    assert (told.likely, told.bounds) == (result.likely, result.bounds)
    assert told.zones == (Zone(0, 50, "not ready"), Zone(50, 75, "with conditions"), Zone(75, 100, "ready"))
    assert told.ticks == ((0, "0"), (50, "50"), (75, "75"), (100, "100"))
    assert [(dot.points, dot.title, dot.score) for dot in told.dots] == [(16.79, "AMISOM, 2007", "16")]
    assert told.lines == tuple(told.text.splitlines())
    for part in (told.title, told.standing, told.score_line, told.likely_line, told.dots_line):
        assert part in told.lines
    assert "AMISOM, 2007: 16, this mission 70 (questions answered in both: 17)." in told.text


def test_its_colour_is_that_of_the_verdict_and_not_of_the_score() -> None:
    failed = pictured({"A1": 0, "A2": 4, "B1": 4, "B2": 4})
    assert failed.score == 75
    assert (failed.tone, failed.title) == ("bad", "✕ Not ready to deploy")


def test_under_half_there_is_no_figure_and_no_mark_but_the_range() -> None:
    told = pictured({"A2": 4})
    assert (told.tone, told.title) == ("open", "? Too early to say (1 of 4)")
    assert (told.figure, told.score) == ("", None)
    assert told.bounds is not None
    assert told.likely is not None
    settled = pictured({"A1": 0})
    assert (settled.tone, settled.title) == ("bad", "✕ Not ready to deploy")
    assert (settled.figure, settled.score) == ("", None)
    assert settled.standing.startswith("Firm: it stays not ready")


def test_a_threshold_at_the_end_of_the_scale_leaves_no_empty_zone() -> None:
    both = {"overall": 100, "category": 0}
    bank = framework([question("A1", "a")], thresholds={"ready": both, "conditional": both})
    told = describe(bank, readiness(bank, assessment(bank, {"A1": 4})), EN)
    assert told.zones == (Zone(0, 100, "not ready"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_of_it(language: str) -> None:
    case = assessment(BANK, {"A1": 3, "A2": 3, "B1": 3})
    told = describe(BANK, full_readiness(BANK, case), phrases_in(language), BESIDE)
    assert len(told.lines) == 6
    assert len({zone.word for zone in told.zones}) == 3
