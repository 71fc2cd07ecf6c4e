"""What tries a package tells a right report from a wrong one, and one answer from none."""

import io
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import try_package
from muster.__main__ import main as muster
from muster.resources import resource
from tests.conftest import ROOT

EXAMPLE = resource("references", "afisma-2013.muster.json")
KINDS = ("pdf", "docx", "xlsx", "html", "csv")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    for kind in KINDS:
        assert muster(["report", str(EXAMPLE), "-o", str(folder / f"right.{kind}")]) == 0
    return folder


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext here")
@pytest.mark.parametrize("kind", KINDS)
def test_a_report_is_what_its_name_says(reports: Path, kind: str) -> None:
    assert try_package.is_what_it_says(reports / f"right.{kind}")


def archive(member: str, text: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr(member, text)
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("other.docx", archive("word/document.xml", "another mission")),
        ("other.xlsx", archive("xl/sharedStrings.xml", "another mission")),
        ("named only.html", b"<!doctype html><title lang='AFISMA'>x</title>"),
        ("text.html", b"AFISMA"),
        ("short.csv", b"AFISMA\n"),
        ("open.age", b"%PDF-1.7 AFISMA"),
        ("no kind", b"AFISMA"),
    ],
)
def test_another_is_not(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not try_package.is_what_it_says(tmp_path / name)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext here")
def test_a_pdf_that_ends_early_is_not(reports: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pdf"
    cut.write_bytes((reports / "right.pdf").read_bytes()[:-64])
    assert not try_package.is_what_it_says(cut)


def test_levels_are_read_from_the_file(tmp_path: Path) -> None:
    levels = try_package.answers(EXAMPLE)
    read = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    question = next(iter(read["answers"]))
    read["answers"][question]["level"] = 4
    (tmp_path / "a.json").write_text(json.dumps(read))
    changed = try_package.answers(tmp_path / "a.json")
    assert {key for key in changed if changed[key] != levels[key]} == {question}


def test_what_does_not_come_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(try_package, "PATIENCE", 0)
    with pytest.raises(try_package.Wrong, match="in vain for a window"):
        try_package.until(lambda: False, "a window")


@pytest.mark.skipif(os.name != "posix" or shutil.which("bash") is None, reason="a shell script")
def test_one_bad_row_shows_in_the_table() -> None:
    script = """
        . tools/fresh_systems.sh
        row trixie root deb installs yes 1
        row trixie root deb opens no 2
        row trixie root wheel installs yes 3
        table trixie "wheel deb"
        echo "failed: $failed"
    """
    told = subprocess.run(
        ["bash", "-euc", script], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    rows = [row.split() for row in told.splitlines() if row.strip()]
    assert rows[3] == ["wheel", "deb"]
    assert rows[4] == ["trixie", "root", "yes", "NO"]
    assert rows[5] == ["trixie", "with", "sudo", "–", "–"]
    assert rows[-1] == ["failed:", "1"]
