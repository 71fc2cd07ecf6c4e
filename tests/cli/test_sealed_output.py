"""Nothing that is made of a sealed file is written in clear unasked, and a marking is told."""

from pathlib import Path

import pytest

from muster.__main__ import main
from muster.storage import open_assessment, save_assessment
from muster.storage.encryption import is_sealed, unseal


@pytest.fixture
def known(tmp_path: Path) -> list[str]:
    """The option that names the passphrase."""
    place = tmp_path / "phrase"
    place.write_text("correct horse\n", "utf-8")
    return ["--passphrase-file", str(place)]


@pytest.fixture
def sealed(saved: Path, tmp_path: Path) -> Path:
    """A sealed assessment."""
    place = tmp_path / "s.muster.json.age"
    save_assessment(open_assessment(saved).assessment, place, "correct horse")
    return place


def test_a_report_of_a_sealed_file_is_sealed_or_asked_for(
    sealed: Path, tmp_path: Path, known: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    clear = tmp_path / "r.html"
    assert main(["report", str(sealed), "-o", str(clear), *known]) == 2
    told = capsys.readouterr().err
    assert "r.html” would be in clear. Let its name end in .age, or say --in-clear." in told
    assert not clear.exists()
    assert main(["report", str(sealed), "-o", f"{clear}.AGE", *known]) == 0
    content = Path(f"{clear}.AGE").read_bytes()
    assert b"</html>" in unseal(content, "correct horse", "r")
    assert main(["report", str(sealed), "-o", str(clear), "--in-clear", *known]) == 0
    assert b"</html>" in clear.read_bytes()


def test_a_sealed_name_is_never_in_clear(saved: Path, tmp_path: Path, known: list[str]) -> None:
    for command in (["report", str(saved)], ["merge", str(saved), str(saved)]):
        out = tmp_path / "out.html.age"
        assert main([*command, "-o", str(out)]) == 2
        assert not out.exists()
        assert main([*command, "-o", str(out), *known]) == 0
        assert is_sealed(out.read_bytes())
        out.unlink()


def test_what_is_joined_of_a_sealed_copy_is_sealed(
    saved: Path, sealed: Path, tmp_path: Path, known: list[str]
) -> None:
    out = tmp_path / "joined"
    for base, copy in ((saved, sealed), (sealed, saved)):
        assert main(["merge", str(base), str(copy), "-o", str(out), *known]) == 2
        assert main(["merge", str(base), str(copy), "-o", f"{out}.age", *known]) == 0
    assert main(["merge", str(saved), str(sealed), "-o", str(out), "--in-clear", *known]) == 0
    assert sorted(path.name for path in tmp_path.glob("joined*")) == ["joined.age", "joined.muster.json"]


def test_a_marking_is_told_before_a_clear_copy(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    marked, out = tmp_path / "m.muster.json", tmp_path / "r.html"
    assessment = open_assessment(saved).assessment
    for marking, told in (("SECRET", True), ("NOT IN ANY SCHEME", True), ("PUBLIC", False), ("", False)):
        save_assessment(assessment.model_copy(update={"marking": marking}), marked)
        assert main(["report", str(marked), "-o", str(out)]) == 0
        said = capsys.readouterr().err
        assert (f"is marked “{marking}”: anybody who has the file can read it." in said) is told
        assert marking in out.read_text("utf-8")
    assert main(["report", str(marked), "-o", str(out), "--in-clear"]) == 0
    assert capsys.readouterr().err == ""
