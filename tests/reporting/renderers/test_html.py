"""The web page, read back; what a browser and a checker make of it is tried by `make test-office`."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from muster.model import Answer, Assessment, Framework
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import build_ballots, build_blank, render
from muster.reporting.content import ReportContent
from tests.factory import assessment
from tests.reporting.support import HOSTILE, PRINTED, WANTED, bank_of, made, squeezed

Full = tuple[Framework, Assessment]
VOID = {"meta", "br", "rect", "line", "circle", "path", "polyline", "polygon"}


class Page(HTMLParser):
    """The elements of a page: (tag, attributes, tags around it), and whether all were closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None], tuple[str, ...]]] = []
        self.text: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes), tuple(self.open)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append((self.open[-1] if self.open else "", data))


def page_of(content: ReportContent) -> Page:
    page = Page(render(content, "html").decode())
    assert page.open == []
    return page


def test_the_page_holds_everything_and_is_marked(full: Full) -> None:
    text = render(made(*full), "html").decode()
    whole = squeezed(re.sub(r"<[^>]+>", " ", text)).casefold()
    assert [want for want in WANTED if squeezed(want).casefold() not in whole] == []
    assert len(re.findall(r'<p class="marking" dir="auto">MISSION CONFIDENTIAL / RESTRICTED</p>', text)) == 2
    assert str(full[1].id) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language_and_direction(full: Full, language: str) -> None:
    page = render(made(*full, language=language), "html").decode()
    assert f'<html lang="{language}" dir="{phrases_in(language).direction}">' in page


def test_headings_go_down_one_level_at_a_time_and_landmarks_are_there(full: Full) -> None:
    bank, case = full
    for content in (
        made(bank, case),
        build_blank(bank, case, printed=PRINTED),
        build_ballots(bank, case, printed=PRINTED),
    ):
        page = page_of(content)
        levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        tags = [tag for tag, _, _ in page.elements]
        assert [tags.count(name) for name in ("header", "main", "footer")] == [1, 1, 1]


def test_tables_have_captions_and_cells_know_their_heads(full: Full) -> None:
    page = page_of(made(*full))
    tables = [place for place, row in enumerate(page.elements) if row[0] == "table"]
    assert len(tables) > 3
    for place in tables:
        assert page.elements[place + 1][0] == "caption"
    assert all(row[1].get("scope") in ("col", "row") for row in page.elements if row[0] == "th")


def test_what_was_typed_runs_as_its_first_letter_does(full: Full) -> None:
    bank, case = full
    note = "نقل جوي 🙂"
    text = render(made(bank, case.with_answer("A-1", case.answer("A-1").changed(note=note))), "html").decode()
    assert f'<p dir="auto">{note}</p>' in text
    assert '<h1 dir="auto">' in text
    assert all('dir="auto"' in cell for cell in re.findall(r"<td[^>]*>", text))


def test_figures_stand_in_the_page_with_words(full: Full) -> None:
    content = made(*full)
    page = page_of(content)
    drawn = [row for row in page.elements if row[0] == "svg"]
    assert len(drawn) == 1 + len(content.figures)
    for name in ("title", "desc"):
        assert len([row for row in page.elements if row[0] == name and "svg" in row[2]]) == len(drawn)
    shown = render(content, "html").decode()
    for figure in content.figures:
        assert f'</svg></div><p class="muted">{figure.note}</p>' in shown


def test_nothing_is_fetched_and_nothing_runs(full: Full) -> None:
    bank, case = full
    changed = case.model_copy(update={"title": HOSTILE, "marking": HOSTILE})
    changed = changed.with_answer("A-1", Answer(state="answered", level=1, note=HOSTILE + "\x00\x0b"))
    page = page_of(made(bank, changed))
    assert not {tag for tag, _, _ in page.elements} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "a",
        "form",
    }
    assert not [name for _, told, _ in page.elements for name in told if name.startswith("on")]
    assert "\x00" not in render(made(bank, changed), "html").decode()


def test_an_open_question_takes_a_line() -> None:
    bank = bank_of(1)
    text = render(made(bank, assessment(bank)), "html").decode()
    assert text.count('<article class="question open">') == 3


def test_without_colour_and_on_other_paper(full: Full) -> None:
    text = render(replace(made(*full), mono=True, paper="letter", landscape=True), "html").decode()
    assert 'dir="ltr" class="mono">' in text
    assert "@page{size:letter landscape}" in text


def test_the_foot_keeps_what_runs_the_other_way_apart(full: Full) -> None:
    page = render(made(*full, language="ar"), "html").decode()
    assert f" <bdi>{PRINTED.isoformat()}</bdi></bdi>" in page, "else a day is read backwards"
    assert "<bdi>SHA-256 " in page
    assert "td.n,th.n{text-align:right" in page, "figures end below each other in every language"


def test_a_range_of_figures_stays_on_one_line(full: Full) -> None:
    content = made(*full)
    assert content.verdict is not None
    content = replace(content, verdict=replace(content.verdict, score="anything in 1.1–80.2 of <100>"))
    assert b'anything in <span class="whole">1.1\xe2\x80\x9380.2</span> of &lt;100&gt;' in render(
        content, "html"
    )
