"""What a report says, before any renderer prints it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import (
    Answer,
    Assessment,
    Framework,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.results import percent
from muster.reporting import render
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.reporting.support import bank_of, made, pdf_pages, squeezed


@examples(40)
@given(st.lists(st.integers(0, 4) | st.none(), min_size=9, max_size=9))
def test_what_the_categories_add_sums_to_the_printed_score(levels: list[int | None]) -> None:
    bank = bank_of(3)
    content = made(bank, assessment(bank, dict(zip(bank.by_id, levels, strict=True))))
    printed = [share.adds for share in content.shares if share.adds != "–"]
    assert content.total is not None
    if content.total.score == "–":
        assert printed == []
    else:
        assert sum(round(10 * float(value)) for value in printed) == round(10 * float(content.total.score))


def test_while_it_is_too_early_no_table_tells_a_score() -> None:
    bank = bank_of(3)
    content = made(bank, assessment(bank, {next(iter(bank.by_id)): 3}))
    assert content.total is not None
    assert content.total.score == content.total.adds == "–"
    assert content.total.value is None
    assert {share.adds for share in content.shares} == {"–"}
    assert not any(line.startswith("Readiness:") for line in content.how)


def test_the_arithmetic_can_be_redone_with_a_pencil(full: tuple[Framework, Assessment]) -> None:
    how = "\n".join(made(*full).how)
    # Alpha: only A-1 counts (own weight 5, level 1): 5 of 20. Beta: B-1 of weight 2 at level 3: 6 of 8.
    assert "25.00" in how
    assert "75.00" in how
    # (1 x 25 + 2 x 75) / 3
    assert "58.3" in how


def test_nothing_answered_and_nothing_applicable_are_told() -> None:
    bank = bank_of(1)
    assert "Nothing has been answered" in " ".join(pdf_pages(made(bank, assessment(bank))))
    answers = {name: Answer(state="not_applicable", note="Not here.") for name in bank.by_id}
    case = assessment(bank).model_copy(update={"answers": answers})
    content = made(bank, case)
    assert content.chapters == ()
    whole = "".join(pdf_pages(content))
    assert "nan" not in whole.lower()
    assert whole.count("Not here.") == 3
    for kind in ("docx", "xlsx", "html"):
        assert render(content, kind)


def test_the_report_speaks_french(full: tuple[Framework, Assessment]) -> None:
    whole = squeezed("".join(pdf_pages(made(*full, language="fr"))))
    assert squeezed("1er septembre 2013") in whole
    assert squeezed("58,3") in whole
    assert squeezed("Effectif autorisé") in whole


def test_figures_and_dates_are_those_of_the_language(full: tuple[Framework, Assessment]) -> None:
    for language, strength, day in (
        ("en", "3,300 persons", "1 September 2013"),
        ("fr", "3\u202f300 personnes", "1er septembre 2013"),
    ):
        facts = dict(made(*full, language=language).facts)
        phrases = phrases_in(language)
        assert facts[phrases("report.strength")] == strength
        assert facts[phrases("report.start")] == day


def test_the_verdict_is_told_in_the_words_of_the_catalogue(full: tuple[Framework, Assessment]) -> None:
    for language in LANGUAGES:
        verdict = made(*full, language=language).verdict
        assert verdict is not None
        assert verdict.tone == "bad"
        assert verdict.title == phrases_in(language)("verdict.title_not_ready")
        phrases = phrases_in(language)
        name, chance = phrases("verdict.name_not_ready"), percent(1, phrases)
        assert verdict.span == phrases("verdict.firm", verdict=name, chance=chance)
        isolates = {0x2068: None, 0x2069: None, 0x200F: None}
        assert verdict.reasons[0].translate(isolates).startswith("✕ A-1 Lift")


def test_more_reasons_than_fit_are_counted() -> None:
    bank = framework([question(f"A-{n:02}", "a", critical=True) for n in range(20)])
    verdict = made(bank, assessment(bank, dict.fromkeys(bank.by_id, 0)), "fr").verdict
    assert verdict is not None
    assert len(verdict.reasons) == 9
    assert verdict.reasons[-1] == "et 14 autres, aux pages suivantes"


@given(st.lists(st.integers(1, 1000), min_size=2, max_size=9))
def test_the_weights_sum_to_a_hundred(weights: list[int]) -> None:
    names = [f"c{n}" for n in range(len(weights))]
    bank = framework([question(f"{name}-1", name) for name in names], dict(zip(names, weights, strict=True)))
    content = made(bank, assessment(bank, dict.fromkeys(bank.by_id, 2)))
    assert sum(int(share.weight.removesuffix("\u00a0%")) for share in content.shares) == 100


def test_an_unknown_language_is_refused(full: tuple[Framework, Assessment]) -> None:
    for language in ("tlh", "../en"):
        with pytest.raises(ValueError, match="no catalogue for the language"):
            made(*full, language=language)


def test_the_action_plan_is_worded(full: tuple[Framework, Assessment]) -> None:
    [table] = [row for row in made(*full, language="fr").tables if row.title == "Plan d’action"]
    assert table.rows == (("Charter two aircraft", "A-1", "J4", "1er février 2013", "ouverte"),)
