"""Builds the documentation as a site in build/site that works offline; fails on a link that leads nowhere.

The pages are those of the checkout, at the same places beside each other, so that a link works on a forge and
on the site alike. Nothing on the site is fetched from another computer.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "build" / "site-source"
SITE = ROOT / "build" / "site"
AT_ROOT = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "NOTICE", "LICENSE")
# The theme fetches what lets the site be searched from a disk; ours lies in docs/site.
FETCHED, KEPT = "https://unpkg.com/iframe-worker/shim", "docs/site/iframe-worker.js"
HELP = ("en", "fr", "ar")
RIGHT_TO_LEFT = frozenset({"ar"})
# What a page loads when it is looked at; where a link leads (`a href`) only counts once somebody clicks.
LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "audio": "src"}
NOT_LOADED = frozenset({"canonical", "alternate", "prev", "next", "edit"})  # of `link`


def help_page(text: str, language: str) -> str:
    """Return a page of the window's help: its sections are named by ids there, which become anchors."""
    page = re.sub(r"^## (\S+)$", r'<a id="\1"></a>', text, flags=re.MULTILINE)
    if language not in RIGHT_TO_LEFT:
        return page
    title, _, rest = page.partition("\n")
    return f'{title} {{: dir="rtl" }}\n\n<div dir="rtl" markdown="1">\n{rest}\n</div>\n'


def lay_out(source: Path = SOURCE) -> None:
    """Lay the pages beside each other."""
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(ROOT / "docs", source / "docs")
    for name in AT_ROOT:
        shutil.copy(ROOT / name, source / name)
    shutil.copy(ROOT / "resources" / "icons" / "muster.svg", source / "docs" / "muster.svg")
    (source / "docs" / "help").mkdir()
    for language in HELP:
        text = (ROOT / "resources" / "help" / f"method.{language}.md").read_text(encoding="utf-8")
        (source / "docs" / "help" / f"method.{language}.md").write_text(
            help_page(text, language), encoding="utf-8"
        )


def fetch_nothing(site: Path = SITE) -> None:
    """Have every page load what lies beside it in the place of what the theme would fetch."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        up = "../" * (len(page.relative_to(site).parts) - 1)
        page.write_text(text.replace(FETCHED, up + KEPT), encoding="utf-8")


class _Loads(HTMLParser):
    """Gathers what a page loads by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag loads."""
        given = dict(attrs)
        if tag == "link" and (given.get("rel") or "") in NOT_LOADED:
            return
        url = given.get(LOADED.get(tag, "-"))
        if url:
            self.urls.append(url)


def faults(site: Path = SITE) -> Iterator[str]:
    """Yield what a page would load from elsewhere, or in vain; and what a style sheet would."""
    for page in sorted(site.rglob("*.html")):
        loads = _Loads()
        loads.feed(page.read_text(encoding="utf-8"))
        for url in loads.urls:
            parts = urlsplit(url)
            if parts.scheme in ("http", "https") or parts.netloc:
                yield f"{page.relative_to(site)} loads {url}"
            elif parts.scheme or not parts.path or page.name == "404.html":
                continue
            elif not (page.parent / unquote(parts.path)).exists():
                yield f"{page.relative_to(site)} loads {url}, which is not there"
    for sheet in sorted(site.rglob("*.css")):
        for url in re.findall(r"url\(['\"]?(https?:[^)'\"]+)", sheet.read_text(encoding="utf-8")):
            yield f"{sheet.relative_to(site)} loads {url}"


def main() -> int:
    """Build the site; return 1 when anything leads nowhere or elsewhere."""
    lay_out()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]  # quiet, it would count no warning
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(command, cwd=ROOT, env=quiet, capture_output=True, text=True, check=False)
    if built.returncode:
        print(built.stderr)
        return 1
    fetch_nothing()
    wrong = list(faults())
    for line in wrong:
        print(line)
    if wrong:
        return 1
    print(f"The documentation is in {SITE.relative_to(ROOT)}/index.html.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
