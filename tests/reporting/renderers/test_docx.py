"""The Word document, read back."""

from io import BytesIO

import docx

from muster.model import (
    Assessment,
    Framework,
)
from muster.reporting import render
from tests.reporting.support import WANTED, made, squeezed


def test_the_document_holds_everything_and_is_marked(full: tuple[Framework, Assessment]) -> None:
    document = docx.Document(BytesIO(render(made(*full), "docx")))
    parts = [paragraph.text for paragraph in document.paragraphs]
    parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    head = [
        p.text
        for section in document.sections
        for p in [*section.header.paragraphs, *section.footer.paragraphs]
    ]
    assert "MISSION CONFIDENTIAL" in " ".join(head)
    whole = squeezed("".join(parts)).casefold()
    assert [want for want in WANTED if squeezed(want).casefold() not in whole] == []


def test_a_title_longer_than_word_takes_stands_in_the_heading(full: tuple[Framework, Assessment]) -> None:
    bank, assessment = full
    title = "Mission " * 1_000
    document = docx.Document(
        BytesIO(render(made(bank, assessment.model_copy(update={"title": title})), "docx"))
    )
    assert any(paragraph.text == title for paragraph in document.paragraphs)
    assert title.startswith(document.core_properties.title)
