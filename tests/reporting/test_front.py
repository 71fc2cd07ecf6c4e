"""The page that is signed: what does not fit on it is counted, and where to read on is told."""

from muster.reporting.parts import Wish, build
from tests.factory import assessment, framework, question
from tests.reporting.support import source_of


def test_reasons_that_do_not_fit_are_counted() -> None:
    bank = framework([question(f"A-{n:02}", "alpha", critical=True, gate=3) for n in range(12)])
    case = assessment(bank, dict.fromkeys(bank.by_id, 1))
    for part, told in (("verdict", "in the full report"), ("full", "on the following pages")):
        page = build(Wish(part), source_of((bank, case)))  # type: ignore[arg-type]
        assert page.verdict is not None
        assert len(page.verdict.reasons) == 9
        assert page.verdict.reasons[-1].startswith("and ")
        assert page.verdict.reasons[-1].endswith(told)


def test_the_rows_say_what_the_bars_draw() -> None:
    bank = framework([question("A-1", "alpha"), question("A-2", "alpha")])
    page = build(Wish(), source_of((bank, assessment(bank, {"A-1": 2}, confidence="high"))))
    [row] = page.shares
    assert (row.low, row.high) == (25.0, 75.0)
    assert row.span == "25–75"
    assert row.answered == "1/2"
