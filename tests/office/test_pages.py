"""The web page in a browser: accessible by day and night, fit for a phone, marked on every printed page."""

from pathlib import Path
from unicodedata import normalize

import pytest

from muster.phrases import LANGUAGES
from muster.reporting import render
from tests.office.programs import checked, needs_axe, needs_browser, printed
from tests.office.reports import MISSIONS, SHOWN, report
from tests.reporting.support import squeezed

pytestmark = [pytest.mark.office, needs_browser]
PHONE, DESK = 500, 1200  # pixels; a browser without a window is no narrower


@needs_axe
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", SHOWN)
def test_axe_has_nothing_against_it(tmp_path: Path, part: str, language: str) -> None:
    content = report(part, "amisom-2012", language)  # type: ignore[arg-type]
    text = render(content, "html").decode()
    for width, dark in ((DESK, False), (PHONE, True)):
        told = checked(text, tmp_path, width=width, dark=dark)
        assert told["violations"] == []
        assert told["passes"] > 15
        assert told["wide"] <= told["window"]


@needs_axe
def test_axe_would_tell(tmp_path: Path) -> None:
    text = render(report("verdict", "amisom-2012", "en"), "html").decode()
    told = checked(text.replace('lang="en"', ""), tmp_path)
    assert [name for name, _ in told["violations"]] == ["html-has-lang"]


@pytest.mark.parametrize("part", ["full", "ballots", "actions"])
def test_every_printed_page_is_marked(tmp_path: Path, part: str) -> None:
    content = report(part, "amisom-2012", "en")  # type: ignore[arg-type]
    page = tmp_path / "page.html"
    page.write_bytes(render(content, "html"))
    pages = printed(page, tmp_path / "page.pdf")
    assert all(squeezed(text).count(squeezed(content.marking)) >= 2 for text in pages)
    assert squeezed(f"{len(pages)} / {len(pages)}") in squeezed(pages[-1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mission", MISSIONS)
def test_a_printed_report_is_signed_on_its_first_page(tmp_path: Path, mission: str, language: str) -> None:
    content = report("full", mission, language)
    page = tmp_path / "page.html"
    page.write_bytes(render(content, "html"))
    first = normalize("NFKC", printed(page, tmp_path / "page.pdf")[0])  # Arabic letters as they are typed
    assert squeezed(first).count(squeezed(content.words["signed"])) == 3
