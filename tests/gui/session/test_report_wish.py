"""The wish for a report is kept as a line of text; whatever else stands there is as usual."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from muster.gui.session.report_wish import ORIENTATIONS, PAPERS, PARTS, ReportWish, usual_paper, wish_from

WISHES = st.builds(
    ReportWish,
    part=st.sampled_from(PARTS),
    category=st.text(max_size=8),
    paper=st.sampled_from(PAPERS),
    orientation=st.sampled_from(ORIENTATIONS),
    language=st.sampled_from(("", "fr")),
    mono=st.booleans(),
    names=st.booleans(),
    template=st.text(max_size=8),
)


@given(WISHES)
def test_a_wish_comes_back(wish: ReportWish) -> None:
    assert wish_from(wish.as_text()) == wish


@given(
    st.one_of(st.text(), st.sampled_from(['{"part": 3}', '{"part": "all"}', "[]", '{"mono": "yes"}', "null"]))
)
def test_what_is_not_understood_is_as_usual(text: str) -> None:
    assert wish_from(text) == ReportWish(paper=usual_paper())


def test_one_odd_value_spoils_no_other() -> None:
    kept = replace(ReportWish(), part="verdict", mono=True).as_text().replace('"a4"', '"a3"')
    assert wish_from(kept) == ReportWish(part="verdict", mono=True, paper=usual_paper())
