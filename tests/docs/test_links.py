"""Every link and picture of the documentation leads somewhere: on a forge, in the source and on the site."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.conftest import ROOT

PAGES = sorted(
    [
        *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")),
        *(ROOT / "docs").rglob("*.md"),
    ]
)
SITE_PAGES = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
LINK = re.compile(r"\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)|<(?:img|a)\s[^>]*(?:src|href)=\"([^\"]+)\"")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def links(text: str) -> Iterator[str]:
    """Yield where the links and pictures of a page lead; what is code holds none."""
    for match in LINK.finditer(CODE.sub("", text)):
        yield match[1] or match[2]


@cache
def anchors(page: Path) -> frozenset[str]:
    """Return the anchors of a page: its headings as forges and the site name them."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    heads = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    words = (re.sub(r"[^\w\s-]", "", head.lower()).strip() for head in heads)
    return frozenset(re.sub(r"\s", "-", word) for word in words)


def wrong(text: str, page: Path) -> list[str]:
    """Return the links of a text, standing in place of a page, that lead nowhere."""
    bad = []
    for link in links(text):
        place, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", place):
            continue
        target = page if not place else page.parent / unquote(place)
        if not target.is_file() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            bad.append(link)
    return bad


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    assert wrong(page.read_text(encoding="utf-8"), page) == []


def test_a_link_that_leads_nowhere_is_noticed() -> None:
    text = "[a](gone.md) [b](docs/files.md#gone) ![c](docs/gone.png) `[d](x)` [e](#start) [f](https://x.org)"
    assert wrong(text, ROOT / "README.md") == ["gone.md", "docs/files.md#gone", "docs/gone.png"]


def test_every_page_is_on_the_site() -> None:
    for page in PAGES:
        name = page.relative_to(ROOT).as_posix()
        assert f": {name}\n" in SITE_PAGES or name.startswith("docs/missions/trial"), name
    for name in re.findall(r": (\S+\.md)$", SITE_PAGES, flags=re.MULTILINE):
        assert (ROOT / name).is_file() or (ROOT / "resources" / name.removeprefix("docs/")).is_file(), name


def test_the_files_of_the_root_go_with_the_source() -> None:
    """So that every link of the README leads somewhere in the source package too."""
    import tomllib

    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    taken = build["targets"]["sdist"]["include"]
    for link in links((ROOT / "README.md").read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:|#", link):
            assert link.partition("/")[0].partition("#")[0] in taken, link
