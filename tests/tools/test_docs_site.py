"""The site of the documentation loads nothing from elsewhere, and Arabic stands on the right."""

from pathlib import Path

import pytest

import docs_site


def test_pages_lie_beside_each_other_as_in_the_checkout(tmp_path: Path) -> None:
    docs_site.lay_out(tmp_path / "source")
    for name in (
        "README.md",
        "NOTICE",
        "docs/method.md",
        "docs/walk.png",
        "docs/help/method.ar.md",
        "docs/muster.svg",
    ):
        assert (tmp_path / "source" / name).is_file()


def test_a_page_of_the_help_has_anchors_and_its_direction() -> None:
    text = "# T\n\n## score\n**Score.** x\n"
    assert docs_site.help_page(text, "en") == '# T\n\n<a id="score"></a>\n**Score.** x\n'
    right = docs_site.help_page(text, "ar")
    assert right.startswith('# T {: dir="rtl" }\n')
    assert '<div dir="rtl" markdown="1">' in right


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ('<script src="https://unpkg.com/x"></script>', "p/a.html loads https://unpkg.com/x"),
        ('<img src="//example.org/a.png">', "p/a.html loads //example.org/a.png"),
        ('<link rel="stylesheet" href="gone.css">', "p/a.html loads gone.css, which is not there"),
        ('<img src="gone.png?v=1">', "p/a.html loads gone.png?v=1, which is not there"),
    ],
)
def test_what_is_fetched_or_missing_is_told(tmp_path: Path, page: str, fault: str) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "a.html").write_text(page, encoding="utf-8")
    assert list(docs_site.faults(tmp_path)) == [fault]


def test_what_lies_there_or_waits_for_a_click_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a b.png").touch()
    page = '<img src="a%20b.png"><img src="data:,x"><a href="https://example.org">x</a><link rel="canonical" href="https://x.org">'
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    assert list(docs_site.faults(tmp_path)) == []
    (tmp_path / "a.css").write_text("@font-face { src: url(https://fonts.example.org/a) }", encoding="utf-8")
    assert list(docs_site.faults(tmp_path)) == ["a.css loads https://fonts.example.org/a"]


def test_what_the_theme_would_fetch_lies_beside_it(tmp_path: Path) -> None:
    for name in ("a.html", "docs/help/b.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f'<script src="{docs_site.FETCHED}"></script>', encoding="utf-8")
    assert len(list(docs_site.faults(tmp_path))) == 2
    docs_site.fetch_nothing(tmp_path)
    (tmp_path / docs_site.KEPT).parent.mkdir(parents=True)
    (tmp_path / docs_site.KEPT).touch()
    assert list(docs_site.faults(tmp_path)) == []
    assert (docs_site.ROOT / docs_site.KEPT).is_file()
