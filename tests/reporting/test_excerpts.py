"""Short reports: a brief on one category, the action plan, and a comparison."""

import pytest

from muster.reporting import ReportUnmade
from muster.reporting.parts import Wish, build
from tests.factory import assessment
from tests.reporting.support import Case, bank_of, source_of


def test_a_brief_is_of_its_category_alone(met: Case) -> None:
    brief = build(Wish("category", category="beta"), source_of(met))
    assert [row.title for row in brief.chapters] == ["Beta"]
    assert [row.title for row in brief.shares] == ["Beta"]
    assert [row.title for row in brief.tables] == ["Decisions"], "the action is on the other category"
    assert brief.verdict is None
    assert dict(brief.facts)["Verdict"].startswith("✕ Not ready")
    with pytest.raises(ReportUnmade) as caught:
        build(Wish("category", category="gamma"), source_of(met))
    assert caught.value.code == "no_category"
    assert caught.value.values["known"] == "alpha, beta"


def test_the_title_of_a_brief_has_the_colon_of_its_language(met: Case) -> None:
    for language, colon in (("en", ": "), ("fr", "\u00a0: "), ("ar", ": ")):
        brief = build(Wish("category", category="beta"), source_of(met, language=language))
        assert brief.title == f"Review of March{colon}Beta"


def test_an_action_plan_lies_and_can_stand(met: Case) -> None:
    assert build(Wish("actions"), source_of(met)).landscape
    assert not build(Wish("actions", landscape=False), source_of(met)).landscape
    assert not build(Wish("full"), source_of(met)).landscape
    bank = bank_of(1)
    [table] = build(Wish("actions"), source_of((bank, assessment(bank)))).tables
    assert table.rows == (("No action has been planned yet.",),)


def test_a_comparison_is_set_beside_another(met: Case) -> None:
    case = met[1]
    before = case.with_answer("B-1", case.answer("B-1").changed(level=1, range=None)).model_copy(
        update={"title": "Review of January"}
    )
    content = build(Wish("compare"), source_of(met, other=before))
    assert dict(content.facts)["Set beside"] == "Review of January"
    scores, moved = content.tables
    assert [row[0] for row in scores.rows][-1] == "Readiness"
    assert [row[3] for row in scores.rows if row[0] == "Beta"] == ["+50.0"]
    assert [row[3] for row in scores.rows if row[0] == "Alpha"] == ["0.0"], "what did not move has no sign"
    assert moved.rows == (("B-1 B-1?", "1", "3", "Two of three pledges are in the account."),)
    with pytest.raises(ReportUnmade) as caught:
        build(Wish("compare"), source_of(met, other=None))
    assert caught.value.code == "nothing_beside"
