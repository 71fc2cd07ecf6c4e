"""How the lines of page one break, and what room is left between them."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from muster.model import Action, Condition
from muster.phrases import phrases_in
from muster.reporting import render
from muster.reporting.parts import PAPERS, Wish, build
from tests.factory import NOW
from tests.reporting.set_pages import placed, shipped
from tests.reporting.support import source_of

NAME = "amisom-2012"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_line_parts_how_much_is_answered(language: str) -> None:
    content = build(Wish("verdict", landscape=True), source_of(shipped(NAME, language), language=language))
    assert content.verdict is not None
    bracketed = content.verdict.title[content.verdict.title.index("(") :]
    told = PdfReader(BytesIO(render(content, "pdf"))).pages[0].extract_text()
    assert bracketed in told


def test_a_reason_goes_on_below_its_words() -> None:
    content = build(Wish("verdict", landscape=True), source_of(shipped(NAME, "fr"), language="fr"))
    assert content.verdict is not None
    last = content.verdict.reasons[-1]
    pieces = placed(content)
    starts = [place for place, (text, *_) in enumerate(pieces) if last.startswith(text) and len(text) > 20]
    _, across, down = pieces[starts[-1]]
    below, further, lower = pieces[starts[-1] + 1]
    assert last.endswith(below)
    assert lower < down
    assert further > across + 5


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_signatures_keep_their_distance_from_what_is_signed(language: str, paper: Any) -> None:
    bank, case = shipped(NAME, language)
    phrases = phrases_in(language)
    noted = Condition(accepted_by="Gen. Okoro, Force Commander", accepted_on=NOW.date())
    for count in range(1, 7):
        actions = tuple(
            Action(id=name, title="Sign the agreement " * 3, question=name, owner="J4", condition=noted)
            for name in [*bank.by_id][:count]
        )
        content = build(
            Wish("verdict", paper=paper),
            source_of((bank, case.model_copy(update={"actions": actions})), language=language),
        )
        pieces = placed(content)
        [total] = [down for text, _, down in pieces if text == phrases("report.total")]
        [signed] = [down for text, _, down in pieces if text == phrases("report.recommended")]
        assert total - signed > 16, count


@pytest.mark.parametrize("language", ["en", "fr"])
def test_how_to_read_a_figure_takes_one_line(language: str) -> None:
    content = build(Wish("full"), source_of(shipped(NAME, language), language=language))
    told = PdfReader(BytesIO(render(content, "pdf"))).pages[1].extract_text().splitlines()
    assert content.figures
    assert all(figure.note in told for figure in content.figures)
