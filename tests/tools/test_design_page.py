"""The tables of the design page are those of the theme files."""

import pytest

import design_page


def test_the_page_says_what_the_theme_files_say() -> None:
    page = design_page.PAGE.read_text(encoding="utf-8")
    assert design_page.written(page) == page, "run `python tools/design_page.py`"
    assert design_page.least_difference() >= 12


def test_another_colour_makes_the_page_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    page = design_page.PAGE.read_text(encoding="utf-8")
    plain = design_page.read
    monkeypatch.setattr(design_page, "read", lambda name: plain(name) | {"accent": "#123456"})
    assert "`#123456`" in design_page.written(page)
