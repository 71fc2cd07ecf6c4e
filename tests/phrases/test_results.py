"""Verdict, score and chances in words."""

from dataclasses import replace
from typing import get_args

import pytest

from muster.model import Answer
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.results import (
    chances_line,
    coverage,
    headline,
    likely_range,
    own_weights,
    percent,
    robust_line,
    score_line,
    span,
    standing,
    tone,
    tone_of,
    verdict_name,
    withholds_verdict,
)
from muster.scoring import Readiness, Verdict, VerdictRange, readiness
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a"), question("B1", "b")])
EN, FR = phrases_in("en"), phrases_in("fr")
SETTLED = VerdictRange("settled", "not_ready", "not_ready", "not_ready")
OPEN = VerdictRange("open", None, "not_ready", "ready")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_a_name_and_a_title_with_a_sign(language: str) -> None:
    phrases = phrases_in(language)
    verdicts = get_args(Verdict)
    names = {verdict_name(name, phrases) for name in verdicts}
    titles = {headline(standing_at(VerdictRange("settled", name, name, name)), phrases) for name in verdicts}
    titles |= {headline(standing_at(OPEN), phrases), headline(standing_at(OPEN, answered=1), phrases)}
    assert len(names) == len(verdicts)
    assert {title[:2].replace("؟", "?") for title in titles} == {"✓ ", "! ", "✕ ", "? "}
    assert {key[5:] for key in phrases.section("verdict") if key.startswith("name_")} == set(verdicts)


CHANCES: dict[Verdict, float] = {"ready": 0.24, "conditional": 0.6, "not_ready": 0.16}
TOLD = "Chance of ready 24\u00a0%, with conditions 60\u00a0%, not ready 16\u00a0%."


def standing_at(verdict: VerdictRange, *, answered: int = 3, chances: bool = True) -> Readiness:
    """Return a readiness with that verdict, of so many answers out of three."""
    levels = dict(list({"A1": 3, "A2": 3, "B1": 3}.items())[:answered])
    made = readiness(BANK, assessment(BANK, levels))
    return replace(made, verdict=verdict, chances=CHANCES if chances else None)


def test_a_verdict_is_never_called_settled_without_its_chance() -> None:
    ready = VerdictRange("settled", "ready", "ready", "ready")
    told = standing(standing_at(ready), EN)
    assert told == f"Final on these answers: what is open cannot change it, but answers may be off. {TOLD}"
    assert standing(standing_at(ready, chances=False), EN) == ""
    coming = standing(standing_at(ready, chances=False), EN, is_coming=True)
    assert coming == "How likely it is, is being worked out."
    firm = replace(ready, firm=True)
    assert standing(standing_at(firm, chances=False), EN).endswith("Chance of that 100\u00a0%.")
    assert standing(standing_at(OPEN), EN).startswith("Open, between not ready and ready")
    assert standing(standing_at(OPEN), EN).endswith(TOLD)
    assert standing(standing_at(OPEN), FR).startswith("Ouvert, entre «\u00a0pas prête\u00a0»")


def test_under_half_it_is_too_early_save_for_what_is_settled_as_not_ready() -> None:
    ready = VerdictRange("settled", "ready", "ready", "ready", firm=False)
    for verdict in (ready, OPEN, VerdictRange("settled", "conditional", "conditional", "conditional")):
        early = standing_at(verdict, answered=1)
        assert withholds_verdict(early)
        assert headline(early, EN) == "? Too early to say (1 of 3)"
        assert tone_of(early) == "open", "no colour of good news"
        assert "Final" not in standing(early, EN)
        assert score_line(early, EN).startswith("Too early for a score, 1 of 3 answered: it may be")
    early = standing_at(SETTLED, answered=1)
    assert headline(early, EN) == "✕ Not ready to deploy"
    assert tone_of(early) == "bad"
    assert standing(early, EN).startswith("Final on these answers")
    assert not withholds_verdict(standing_at(ready, answered=2))
    assert (tone(SETTLED), tone(OPEN)) == ("bad", "open")


def test_nothing_that_applies_is_said_so() -> None:
    left_out = {name: Answer(state="not_applicable", note="No.") for name in BANK.by_id}
    result = readiness(BANK, assessment(BANK).model_copy(update={"answers": left_out}))
    assert headline(result, EN) == "? No question applies to this mission"
    assert standing(result, EN) == ""
    assert score_line(result, EN) == "No score yet, 0 of 0 answered"


def test_the_score_has_range_and_coverage() -> None:
    result = readiness(BANK, assessment(BANK, {"A1": 3, "A2": 3}))
    told = score_line(result, EN)
    assert told == f"Readiness 75.0 of 100, range {span(result.bounds, EN, 1)}, 2 of 3 answered"
    assert score_line(result, FR).endswith(" (2 réponses sur 3)")
    assert coverage(2, 3, FR) == "2 réponses sur 3"
    assert span(None, EN) == "–"
    assert span((14.6, 41.2), FR) == "14–41"


def test_likelihoods_are_told_once_they_are_known() -> None:
    from muster.scoring.likelihood import full_readiness

    case = assessment(BANK, {"A1": 3, "A2": 2})
    plain = readiness(BANK, case)
    assert (likely_range(plain, EN), chances_line(plain, EN)) == ("", "")
    full = full_readiness(BANK, case)
    assert full.likely is not None
    assert full.chances is not None
    low, high = (EN.figures.points(bound, 1) for bound in full.likely)
    assert likely_range(full, EN) == f"Likely between {low} and {high}, nine times in ten."
    assert f"not ready {percent(full.chances['not_ready'], EN)}." in chances_line(full, EN)
    assert "neuf fois sur dix" in likely_range(full, FR)


def test_how_far_the_verdict_hangs_on_weights() -> None:
    assert robust_line(None, EN) == ""
    assert robust_line(1.0, EN) == "Same verdict however the categories are weighted."
    assert robust_line(0.94, EN) == "Same verdict under 94\u00a0% of all ways to weight the categories."
    assert "94\u00a0%" in robust_line(0.94, FR)


def test_a_share_is_never_none_or_all_where_it_is_only_nearly_so() -> None:
    assert [percent(share, EN) for share in (0, 0.001, 0.01, 0.5, 0.99, 0.999, 1)] == [
        "0\u00a0%",
        "under 1\u00a0%",
        "1\u00a0%",
        "50\u00a0%",
        "99\u00a0%",
        "over 99\u00a0%",
        "100\u00a0%",
    ]


def test_weights_of_ones_own_are_told_with_their_reason() -> None:
    assert own_weights("Donors failed.", EN).endswith("Reason: Donors failed.")
    assert own_weights(" ", EN).endswith("and gives no reason.")
