"""The sample reports that lie in docs/samples/ are what the tool makes."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

import samples

LYING = samples.ROOT / "docs" / "samples"


def words(file: Path) -> str:
    if file.suffix == ".pdf":
        return "".join(page.extract_text() for page in PdfReader(BytesIO(file.read_bytes())).pages)
    if file.suffix == ".docx":
        import docx

        return "\n".join(paragraph.text for paragraph in docx.Document(str(file)).paragraphs)
    if file.suffix == ".xlsx":
        from openpyxl import load_workbook

        return str([[c.value for c in row] for sheet in load_workbook(file) for row in sheet.iter_rows()])
    return re.sub("<style>.*?</style>", "", file.read_text("utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_what_lies_there_is_what_is_made(name: str, tmp_path: Path) -> None:
    assert words(samples.make(name, tmp_path)) == words(LYING / name)


def test_nothing_else_lies_there() -> None:
    assert {file.name for file in LYING.iterdir()} == {*samples.SAMPLES}
