"""Word documents and workbooks of every part, opened by LibreOffice and read back as PDF."""

from pathlib import Path

import pytest

from muster.phrases import LANGUAGES
from muster.reporting import render
from tests.office.programs import converted, needs_office, pages_of
from tests.office.reports import SHOWN, report
from tests.reporting.support import squeezed

pytestmark = [pytest.mark.office, needs_office]


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_documents_open_and_every_page_is_marked(tmp_path: Path, language: str) -> None:
    contents = {part: report(part, "amisom-2012", language) for part in SHOWN}
    files = []
    for part, content in contents.items():
        files.append(tmp_path / f"{part}.docx")
        files[-1].write_bytes(render(content, "docx"))
    for path, content in zip(converted(files, "pdf", tmp_path), contents.values(), strict=True):
        pages = pages_of(path)
        whole = squeezed("".join(pages))
        assert len(pages) <= 30
        if content.direction == "ltr":
            assert all(squeezed(page).count(squeezed(content.marking)) >= 2 for page in pages), path.name
            assert min(len(page.split()) for page in pages) > 40, "no page is empty but for head and foot"
            for chapter in content.chapters:
                assert squeezed(chapter.title) in whole
                assert [row.id for row in chapter.questions if row.id not in whole] == []
            for table in content.tables:
                assert squeezed(table.title) in whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_workbooks_open_and_every_sheet_is_printed(tmp_path: Path, language: str) -> None:
    contents = {part: report(part, "afisma-2013", language) for part in SHOWN}
    files = []
    for part, content in contents.items():
        files.append(tmp_path / f"{part}.xlsx")
        files[-1].write_bytes(render(content, "xlsx"))
    for path, content in zip(converted(files, "pdf", tmp_path), contents.values(), strict=True):
        pages = pages_of(path)
        whole = squeezed("".join(pages))
        assert pages
        if content.direction == "ltr":
            assert all(squeezed(content.marking) in squeezed(page) for page in pages), path.name
            assert [
                row.id for chapter in content.chapters for row in chapter.questions if row.id not in whole
            ] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_page_one_of_a_word_document_tells_where_the_score_comes_from(tmp_path: Path, language: str) -> None:
    files = []
    for name in ("afisma-2013", "amisom-2012", "amisom-2007"):
        files.append(tmp_path / f"{name}.docx")
        files[-1].write_bytes(render(report("full", name, language), "docx"))
    words = report("verdict", "afisma-2013", language).words
    for path in converted(files, "pdf", tmp_path):
        first, second, *_ = pages_of(path)
        for told in (words["comes_from"], words["total"], words["approved"], words["signed"]):
            assert told in first, path.name
        assert words["approved"] not in second
        assert len(second.split()) > 40, "nothing of page one runs over to a page of its own"


def test_a_page_for_who_decides_is_one_page(tmp_path: Path) -> None:
    files = []
    for language in ("en", "fr"):
        for name in ("afisma-2013", "amisom-2012", "amisom-2007"):
            files.append(tmp_path / f"{name}-{language}.docx")
            files[-1].write_bytes(render(report("verdict", name, language), "docx"))
    assert {path.stem: len(pages_of(path)) for path in converted(files, "pdf", tmp_path)} == {
        file.stem: 1 for file in files
    }
