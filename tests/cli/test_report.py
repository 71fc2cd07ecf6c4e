"""`muster report`: formats, languages, and what cannot be written."""

from pathlib import Path

import pytest

from muster.__main__ import main
from muster.model import Assessor, Session
from muster.reporting import ReportUnmade
from muster.storage import open_assessment, save_assessment
from tests.cli.support import BANK, example


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx", ".html", ".PDF"])
def test_report_by_its_ending(saved: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"report{ending}"
    assert main(["report", str(saved), "-o", str(target)]) == 0
    first = target.read_bytes()[:4]
    assert first in (b"%PDF", b"PK\x03\x04", b"<!do")
    assert main(["report", str(saved), "-o", str(target), "--blank", "--lang", "fr"]) == 0


def test_a_report_that_cannot_be_written_is_told(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", str(saved), "-o", str(tmp_path / "a.txt")]) == 2
    assert "a.txt” must end in .pdf, .docx, .xlsx, .html or .csv." in capsys.readouterr().err
    assert main(["report", str(saved), "-o", str(tmp_path / "gone" / "a.pdf")]) == 2
    assert "cannot be written: no such file or directory" in capsys.readouterr().err
    (tmp_path / "dir.pdf").mkdir()
    assert main(["report", str(saved), "-o", str(tmp_path / "dir.pdf")]) == 2


def blank_of(file: Path, out: Path, *more: str) -> str:
    """Return the text of the blank checklist that the command makes."""
    assert main(["report", str(file), "-o", str(out), "--blank", *more]) == 0
    return out.read_text(encoding="utf-8")


def test_a_report_speaks_the_language_of_its_bank_unless_asked(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "r.html"
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert 'lang="en"' in blank_of(saved, out), "the bank inside the file is English"
    assert 'lang="fr"' in blank_of(saved, out, "--lang", "fr")
    assert 'lang="fr"' in blank_of(Path(example("afisma-2013")), out), "a shipped bank speaks all languages"
    strange = open_assessment(saved).assessment
    bank = BANK.model_copy(update={"language": "tlh"})
    saved.write_text(strange.model_copy(update={"framework": bank}).to_json(), encoding="utf-8")
    assert 'lang="fr"' in blank_of(saved, out), "no words in the bank's language: the user's"
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert 'lang="en"' in blank_of(Path(example("afisma-2013")), out)


def test_a_report_that_cannot_be_typeset_is_told(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: object) -> None:
        raise ReportUnmade("not_typeset")

    monkeypatch.setattr("muster.reporting.renderers.pdf.render", fail)
    target = tmp_path / "r.pdf"
    assert main(["report", str(saved), "-o", str(target), "--lang", "fr"]) == 2
    assert capsys.readouterr().err == "muster: Le rapport n’a pas pu être mis en page.\n"
    assert not target.exists()


def test_the_record_of_a_session_with_and_without_names(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "record.html"
    assert main(["report", str(saved), "--part", "record", "-o", str(out)]) == 2
    assert "holds no session that was opened" in capsys.readouterr().err
    made = open_assessment(saved).assessment
    session = Session(id="s1", title="Second look", opened=made.created, facilitator="J5 Plans")
    saved.write_text(made.model_copy(update={"sessions": (session,)}).to_json(), "utf-8")
    assert main(["report", str(saved), "--part", "record", "-o", str(out)]) == 0
    assert "J5 Plans" in out.read_text("utf-8")
    assert main(["report", str(saved), "--part", "record", "--without-names", "-o", str(out)]) == 0
    assert "J5 Plans" not in out.read_text("utf-8")
    assert "Second look" in out.read_text("utf-8")
    assert main(["report", str(saved), "--part", "blank", "-o", str(out)]) == 0
    assert "Checklist" in out.read_text("utf-8")


def test_ballots_by_name_without_and_on_letter(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = open_assessment(saved).assessment
    people = (Assessor(id="j3", name="J3 Operations"), Assessor(id="j4", name="J4 Logistics"))
    named = tmp_path / "named.muster.json"
    save_assessment(opened.model_copy(update={"assessors": people}), named)
    out = tmp_path / "b.html"
    command = ["report", str(named), "-o", str(out), "--part", "ballots"]
    assert main([*command, "--paper", "letter"]) == 0
    page = out.read_text("utf-8")
    assert page.count('<section class="ballot">') == 2
    assert "J4 Logistics" in page
    assert "@page{size:letter}" in page
    assert main([*command, "--without-names", "--lang", "fr"]) == 0
    page = out.read_text("utf-8")
    assert page.count('<section class="ballot">') == 1
    assert "Logistics<" not in page
    assert "Bulletin" in page
    session = Session(id="s1", present=("j3",), answers_for={"j3": ()})
    save_assessment(opened.model_copy(update={"assessors": people, "sessions": (session,)}), named)
    assert main(command) == 2
    assert "so there is no ballot" in capsys.readouterr().err


def test_each_part_of_an_example_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.html"
    file = str(example("afisma-2013"))
    wanted = {
        "verdict": "Verdict on one page",
        "category:logistics": "Category brief",
        "actions": "Action plan",
        f"compare:{file}": "Comparison",
        "full": "Readiness report",
    }
    for part, title in wanted.items():
        assert main(["report", file, "-o", str(out), "--part", part, "--lang", "en"]) == 0
        assert title in out.read_text("utf-8"), part
    refused = {
        "category:roads": "The question bank has no category “roads”; it has: capacity, logistics, finance, "
        "terrain, mandate.",
        "categories": "There is no report “categories”. There are: full, verdict, category:ID, actions, "
        "record, compare:FILE, blank, ballots.",
        "compare:gone.json": "“gone.json” does not exist.",
    }
    capsys.readouterr()
    for part, sentence in refused.items():
        out.unlink(missing_ok=True)
        assert main(["report", file, "-o", str(out), "--part", part, "--lang", "en"]) == 2
        assert sentence in capsys.readouterr().err
        assert not out.exists(), "no half file"


def test_a_comparison_needs_the_same_bank(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.pdf"
    command = ["report", str(example("afisma-2013")), "-o", str(out), "--part", f"compare:{saved}"]
    assert main(command) == 2
    assert BANK.id in capsys.readouterr().err


def test_grey_on_its_side_and_without_names(tmp_path: Path) -> None:
    out, plain = tmp_path / "r.html", tmp_path / "plain.html"
    file = str(example("afisma-2013"))
    assert main(["report", file, "-o", str(plain), "--lang", "en"]) == 0
    command = ["report", file, "-o", str(out), "--mono", "--landscape", "--without-names", "--lang", "en"]
    assert main(command) == 0
    before, page = plain.read_text("utf-8"), out.read_text("utf-8")
    assert "The brief is silent on this." in before
    assert "The brief is silent on this." not in page
    assert "landscape" in page


def test_a_template_is_for_word_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(example("afisma-2013"))
    out = tmp_path / "r.pdf"
    assert main(["report", file, "-o", str(out), "--template", "house.docx", "--lang", "en"]) == 2
    assert "Only Word documents (.docx) take a template." in capsys.readouterr().err
    out = tmp_path / "r.docx"
    assert main(["report", file, "-o", str(out), "--template", "gone.docx", "--lang", "en"]) == 2
    assert "gone.docx" in capsys.readouterr().err
    assert not out.exists()
