"""The type chosen in a file dialog is a promise: a sealed type gives a sealed name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.gui.file_endings import clear_place, kinds_of, sealed_place, with_ending
from muster.storage.encryption import has_sealed_name

CLEAR = "Muster assessment (*.muster.json)"
SEALED = "Sealed with a passphrase (*.muster.json.age)"
KINDS = kinds_of(CLEAR, SEALED, sealed_first=False)
PDF, WORD, PDF_SEALED = "PDF (*.pdf)", "DOCX (*.docx)", "PDF, sealed (*.pdf.age)"
REPORTS = ";;".join((PDF, WORD, PDF_SEALED))


@pytest.mark.parametrize(
    ("name", "chosen", "kinds", "expected"),
    [
        ("secret", SEALED, KINDS, "secret.muster.json.age"),
        ("secret.muster.json", SEALED, KINDS, "secret.muster.json.age"),
        ("secret.MUSTER.JSON", SEALED, KINDS, "secret.MUSTER.JSON.age"),
        ("secret.json", SEALED, KINDS, "secret.json.age"),
        ("secret.muster.json.AGE", SEALED, KINDS, "secret.muster.json.AGE"),
        ("secret.muster.json.AGE", CLEAR, KINDS, "secret.muster.json.AGE"),
        ("secret.age", SEALED, KINDS, "secret.age"),
        ("plan", CLEAR, KINDS, "plan.muster.json"),
        ("plan.json", CLEAR, KINDS, "plan.json"),
        ("plan.v2", CLEAR, KINDS, "plan.v2.muster.json"),
        ("plan", "", KINDS, "plan"),
        ("plan", "All files (*)", KINDS, "plan"),
        ("r", WORD, REPORTS, "r.docx"),
        ("r.pdf", WORD, REPORTS, "r.pdf"),
        ("r", PDF_SEALED, REPORTS, "r.pdf.age"),
        ("r.pdf", PDF_SEALED, REPORTS, "r.pdf.age"),
        ("r.pdf.age", WORD, REPORTS, "r.pdf.age"),
    ],
)
def test_a_name_gets_the_ending_of_the_type(name: str, chosen: str, kinds: str, expected: str) -> None:
    assert with_ending(name, chosen, kinds) == expected


@given(st.text(st.characters(exclude_characters="/\0"), min_size=1))
def test_a_sealed_type_or_a_sealed_name_is_never_clear(name: str) -> None:
    assert has_sealed_name(with_ending(name, SEALED, KINDS))
    assert has_sealed_name(with_ending(name + ".AgE", CLEAR, KINDS))
    ended = with_ending(name, CLEAR, KINDS)
    assert with_ending(ended, CLEAR, KINDS) == ended


def test_the_sealed_type_comes_first_for_a_sealed_document() -> None:
    assert kinds_of(CLEAR, SEALED, sealed_first=True).startswith("Sealed")
    assert KINDS.startswith("Muster")


def test_places_get_and_lose_the_ending_once() -> None:
    assert sealed_place(Path("a/b.json")) == Path("a/b.json.age") == sealed_place(Path("a/b.json.age"))
    assert clear_place(Path("a/B.JSON.AGE")) == Path("a/B.JSON") == clear_place(Path("a/B.JSON"))
