"""Verdict, score and chances in words."""

from typing import get_args

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.results import (
    coverage,
    likely_line,
    own_weights,
    percent,
    robust_line,
    score_line,
    span,
    tone,
    verdict_name,
    verdict_span,
    verdict_title,
)
from muster.scoring import Verdict, VerdictRange, readiness
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
    titles = {verdict_title(VerdictRange("settled", name, name, name), phrases) for name in verdicts}
    titles.add(verdict_title(OPEN, phrases))
    assert len(names) == len(verdicts)
    assert {title[:2] for title in titles} == {"✓ ", "! ", "✕ ", "? "}
    assert {key[5:] for key in phrases.section("verdict") if key.startswith("name_")} == set(verdicts)


def test_the_span_says_what_is_still_possible() -> None:
    assert verdict_span(SETTLED, EN) == "Final on these answers: what is open cannot change it."
    assert verdict_span(OPEN, EN) == "Between not ready and ready, until more is answered."
    assert verdict_span(OPEN, FR).startswith("Entre «\u00a0pas prête\u00a0» et «\u00a0prête\u00a0»")
    assert (tone(SETTLED), tone(OPEN)) == ("bad", "open")


def test_the_score_has_range_and_coverage() -> None:
    result = readiness(BANK, assessment(BANK, {"A1": 3, "A2": None}))
    told = score_line(result, EN)
    assert told == f"Readiness 75.0 of 100, range {span(result.bounds, EN, 1)}, 1 of 3 answered"
    assert score_line(result, FR).endswith(", 1 réponse sur 3")
    nothing = readiness(BANK, assessment(BANK))
    assert score_line(nothing, EN) == "No score yet, 0 of 3 answered"
    assert score_line(nothing, FR) == "Pas encore de score, 0 réponse sur 3"
    assert coverage(2, 3, FR) == "2 réponses sur 3"
    assert span(None, EN) == "–"
    assert span((14.6, 41.2), FR) == "14–41"


def test_likelihoods_are_told_once_they_are_known() -> None:
    from muster.scoring.likelihood import full_readiness

    case = assessment(BANK, {"A1": 3, "A2": 2})
    plain = readiness(BANK, case)
    assert likely_line(plain, EN) == ""
    full = full_readiness(BANK, case)
    assert full.likely is not None
    assert full.chances is not None
    told = likely_line(full, EN)
    low, high = (EN.figures.points(bound) for bound in full.likely)
    assert f"Likely between {low} and {high}, nine times in ten;" in told
    assert f"not ready {percent(full.chances['not_ready'], EN)}." in told
    assert "neuf fois sur dix" in likely_line(full, FR)


def test_how_far_the_verdict_hangs_on_weights() -> None:
    assert robust_line(None, EN) == ""
    assert robust_line(1.0, EN) == "Same verdict however the categories are weighted."
    assert robust_line(0.94, EN) == "Same verdict under 94 % of all ways to weight the categories."
    assert "94\u00a0%" in robust_line(0.94, FR)


def test_a_share_is_never_none_or_all_where_it_is_only_nearly_so() -> None:
    assert [percent(share, EN) for share in (0, 0.001, 0.01, 0.5, 0.99, 0.999, 1)] == [
        "0 %",
        "under 1 %",
        "1 %",
        "50 %",
        "99 %",
        "over 99 %",
        "100 %",
    ]


def test_weights_of_ones_own_are_told_with_their_reason() -> None:
    assert own_weights("Donors failed.", EN).endswith("Reason: Donors failed.")
    assert own_weights(" ", EN).endswith("and gives no reason.")
