"""The figures of a report: what is drawn, and the same in words."""

from datetime import date

from muster.phrases import phrases_in
from muster.reporting.figures import figures_of
from muster.scoring import readiness
from tests.factory import assessment, framework, question
from tests.reporting.support import bank_of

TODAY = date(2026, 3, 1)


def test_nothing_is_drawn_of_nothing() -> None:
    bank = bank_of(2)
    case = assessment(bank)
    assert figures_of(bank, case, readiness(bank, case), TODAY, phrases_in("en")) == ()


def test_each_figure_is_told_in_words_too() -> None:
    bank = framework(
        [
            question("A-1", "alpha", critical=True, gate=3, effort_weeks=2),
            question("A-2", "alpha", effort_weeks=1),
            question("B-1", "beta", applies_when="host"),
        ]
    )
    case = assessment(bank, {"A-1": 1, "B-1": 3})
    heat, tornado, frontier = figures_of(bank, case, readiness(bank, case), TODAY, phrases_in("en"))
    assert "Alpha 25.0: level 1: 1, open: 1." in heat.drawn.text
    assert ">1 ✕</text>" in heat.drawn.svg, "a failed gate is told by a sign"
    assert tornado.drawn.text.splitlines()[2].startswith("A-1")
    assert frontier.drawn.text.splitlines()[-1].endswith("100.0")
    for figure in (heat, tornado, frontier):
        assert figure.drawn.svg.startswith("<svg")
        assert figure.title in figure.drawn.svg
        assert figure.note in figure.drawn.text.splitlines()
    assert heat.note.startswith("The figure is the level, ✕ a critical question below its gate")
    assert (
        tornado.note
        == "The score if this answer alone were at level 0, and at level 4; the line is the score."
    )
    assert frontier.note == "The best score for every effort, gates and floors not asked."


def test_while_it_is_too_early_no_bar_tells_a_score() -> None:
    bank = bank_of(3)
    case = assessment(bank, {"ALPHA-000": 2})
    titles = [row.title for row in figures_of(bank, case, readiness(bank, case), TODAY, phrases_in("en"))]
    assert titles == ["Every question at a glance"]
