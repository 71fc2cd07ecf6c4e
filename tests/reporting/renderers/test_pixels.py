"""The picture of readiness stands on the first page of every format that holds pictures, with its words."""

from io import BytesIO
from zipfile import ZipFile

import docx
import openpyxl
from PySide6.QtGui import QImage

from muster.model import Assessment, Framework
from muster.reporting import render
from muster.reporting.renderers.pixels import picture_png
from tests.reporting.support import made, pdf_pages, squeezed

Full = tuple[Framework, Assessment]


def test_it_becomes_pixels_of_its_own_shape(full: Full) -> None:
    drawn = made(*full).picture
    assert drawn is not None
    image = QImage.fromData(picture_png(drawn))
    assert not image.isNull()
    assert abs(image.width() / drawn.wide - image.height() / drawn.high) < 0.05


def test_word_and_excel_hold_it_with_the_same_in_words(full: Full) -> None:
    content = made(*full)
    assert content.picture is not None
    document = docx.Document(BytesIO(render(content, "docx")))
    shape, *_ = document.inline_shapes
    assert shape._inline.docPr.get("descr") == content.picture.text
    book = render(content, "xlsx")
    assert any(name.endswith(".png") for name in ZipFile(BytesIO(book)).namelist())
    sheet = openpyxl.load_workbook(BytesIO(book)).worksheets[0]
    cells = {str(cell.value) for row in sheet for cell in row}
    assert set(content.picture.text.splitlines()[1:]) <= cells


def test_pdf_and_html_hold_it_on_the_first_page(full: Full) -> None:
    content = made(*full)
    assert content.picture is not None
    assert content.picture.svg in render(content, "html").decode()
    assert "with conditions" in content.picture.svg
    first = squeezed(pdf_pages(content)[0])
    assert squeezed("with conditions") in first


def test_a_blank_checklist_has_none() -> None:
    from datetime import date

    from muster.reporting import build_blank
    from tests.reporting.support import bank_of

    content = build_blank(bank_of(2), None, printed=date(2026, 3, 1))
    assert content.picture is None
    assert b"<svg" not in render(content, "html")
