"""The commands as other programs use them: exit codes, JSON, one sentence on standard error."""

import json
import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from muster.__main__ import main
from muster.model import Answer
from muster.resources import resource
from muster.storage import open_assessment, save_assessment
from tests.factory import assessment, framework, framework_data, question

EXAMPLE = str(resource("references", "afisma-2013.muster.json"))
BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")], {"a": 3})


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """An assessment with a failed gate, an open question, and an answer to a question that is not there."""
    made = assessment(BANK, {"A1": 1, "A2": 4}).with_answer("ZZ-1", Answer(state="answered", level=4))
    path = tmp_path / "mission.muster.json"
    path.write_text(made.to_json(), encoding="utf-8")
    return path


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [sys.executable, "-m", "muster", *arguments],
        capture_output=True,
        text=True,
        check=False,
        **more,
    )
    return done


def test_score_as_json_has_the_shape_of_the_contract(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(saved), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert list(shown) == [
        "title",
        "framework",
        "score",
        "bounds",
        "likely",
        "verdict",
        "conditions",
        "chances",
        "weight_robustness",
        "gates",
        "categories",
        "questions",
        "agreement",
    ]
    assert shown["framework"] == "test 1"
    assert shown["score"] == 62.5
    assert shown["verdict"] == {
        "state": "settled",
        "value": "not_ready",
        "low": "not_ready",
        "high": "not_ready",
        "firm": False,
    }
    assert shown["conditions"] == []
    assert shown["gates"] == [{"question": "A1", "level": 1, "gate": 2, "state": "failed"}]
    assert shown["categories"][0] == {
        "id": "a",
        "score": 62.5,
        "bounds": [37.5, 75.0],
        "weight": 3,
        "answered": 2,
        "applicable": 2,
        "total": 2,
    }
    assert [row["id"] for row in shown["questions"]] == ["A1", "A2", "B1"]
    assert set(shown["questions"][0]) == {
        "id",
        "contribution",
        "shortfall",
        "if_0",
        "if_4",
        "moves_chance",
    }
    assert shown["agreement"] == {"alpha": None, "assessors": 0}


def test_score_as_text_says_why(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(saved)]) == 0
    shown = capsys.readouterr().out
    assert "Verdict: not ready (settled)" in shown
    assert "A1 A1?: level 1, needs 2" in shown
    assert "Readiness: 62.5 of 100, range 28.1 to 81.2, 2 of 3 answered" in shown
    assert "answers.ZZ-1: there is no question “ZZ-1” in test 1; kept, not scored" in shown


def test_score_of_nothing_answered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.muster.json"
    base = assessment(BANK)
    weighed = base.model_copy(update={"weights": base.weights.changed(categories={"a": 2}, reason="Why")})
    path.write_text(weighed.model_copy(update={"marking": "SECRET"}).to_json())
    assert main(["score", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "open, between not ready and ready" in shown
    assert "nothing has been answered yet" in shown
    assert "Own weights in place of the framework's: Why" in shown
    assert "SECRET" in shown


def test_standard_input_is_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(saved.read_bytes())))
    assert main(["score", "-", "--json"]) == 0


def test_errors_are_one_sentence_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "lost.json").write_text(
        assessment(BANK)
        .model_copy(update={"framework": {"id": "lost", "version": "3"}})
        .model_dump_json(warnings=False)
    )
    for name, expected in (
        ("bad.json", "is not JSON"),
        ("none.json", "does not exist"),
        ("lost.json", "“lost 3” is not a question bank that this Muster knows"),
    ):
        assert main(["score", str(tmp_path / name)]) == 2
        said = capsys.readouterr().err
        assert said.startswith("muster: ")
        assert expected in said
        assert said.count("\n") == 1


def test_wrong_words_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score"]) == 2
    assert main(["--help"]) == 0
    assert main(["--version"]) == 0
    assert "muster 0." in capsys.readouterr().out


def test_validate_good_files(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = str(resource("frameworks", "amisom-lessons"))
    assert main(["validate", EXAMPLE, bank, f"{bank}/framework.toml", f"{bank}/released/1.0.json"]) == 1
    # the same bank three times under one id and version is the only thing that is wrong
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all("is also the id and version of" in line for line in lines)
    assert main(["validate", EXAMPLE, bank]) == 0


def test_validate_lists_every_fault_with_file_and_key(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = assessment(BANK, {"A1": 1})
    raw = json.loads(made.to_json())
    raw["actions"] = [{"id": "a1", "title": "Do", "question": "ZZ-2"}]
    raw["lessons"] = {"L9": {"applies": "fully"}}
    raw["mission"]["profile"] = {"sea": True}
    raw["answers"]["A2"] = {"state": "unknown", "votes": [{"assessor": "ghost", "level": 2}]}
    odd = tmp_path / "odd.muster.json"
    odd.write_text(json.dumps(raw))
    broken = tmp_path / "broken.muster.json"
    broken.write_text(json.dumps({**raw, "title": 7, "answers": {"A1": {"state": "answered", "level": 9}}}))
    bank = tmp_path / "bank.json"
    bank.write_text(json.dumps(framework_data([question("A1", "a", lesson="L8")])))
    assert main(["validate", str(saved), str(odd), str(broken), str(bank)]) == 1
    shown = capsys.readouterr().out
    assert f"{saved}: answers.ZZ-1: there is no question “ZZ-1”" in shown
    for expected in (
        "actions.a1.question: there is no question “ZZ-2”",
        "lessons.L9: there is no lesson “L9”",
        "mission.profile.sea: there is no profile question “sea”",
        "answers.A2.votes: there is no assessor “ghost”",
    ):
        assert f"{odd}: {expected}" in shown
    assert f"{broken}: title: must be text, not 7" in shown
    assert f"{broken}: answers.A1.level: must be at most 4, not 9" in shown
    assert f"{bank}: questions.A1.lesson: there is no lesson “L8”" in shown


def test_validate_tells_the_unreadable_from_the_faulty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_text("[")
    assert main(["validate", str(tmp_path / "x.json"), EXAMPLE]) == 2
    assert "is not JSON" in capsys.readouterr().err
    lost = assessment(BANK).model_copy(update={"framework": {"id": "lost", "version": "3"}})
    (tmp_path / "lost.json").write_text(lost.model_dump_json(warnings=False))
    assert main(["validate", str(tmp_path / "lost.json")]) == 1
    assert "framework: lost 3 is not a question bank" in capsys.readouterr().out


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
    assert "the ending must be one of .pdf, .docx, .xlsx, .html" in capsys.readouterr().err
    assert main(["report", str(saved), "-o", str(tmp_path / "gone" / "a.pdf")]) == 2
    assert "cannot be written: no such file or directory" in capsys.readouterr().err
    (tmp_path / "dir.pdf").mkdir()
    assert main(["report", str(saved), "-o", str(tmp_path / "dir.pdf")]) == 2


def test_schema_and_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].endswith("2020-12/schema")
    assert main(["examples"]) == 0
    listed = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == ["afisma-2013", "amisom-2007", "amisom-2012"]
    assert main(["examples", str(tmp_path / "out")]) == 0
    assert main(["validate", *(str(path) for path in (tmp_path / "out").iterdir())]) == 0
    assert main(["examples", str(tmp_path / "out")]) == 2


def test_somalia_2012_ranks_above_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    scores = {}
    for name in ("afisma-2013", "amisom-2007", "amisom-2012"):
        main(["score", str(resource("references", f"{name}.muster.json")), "--json"])
        scores[name] = json.loads(capsys.readouterr().out)["score"]
    assert max(scores, key=lambda name: scores[name]) == "amisom-2012"


def test_as_a_process_of_its_own(saved: Path) -> None:
    done = run("score", str(saved), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["score"] == 62.5
    piped = run("score", "-", input=saved.read_text(encoding="utf-8"))
    assert piped.returncode == 0
    assert run("validate", "gone.json").returncode == 2


@pytest.mark.skipif(os.name != "posix", reason="a broken pipe is a Unix matter")
def test_a_reader_that_goes_is_no_error(saved: Path) -> None:
    command = f'"{sys.executable}" -m muster schema | head -n 1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_the_domain_never_loads_qt() -> None:
    code = (
        "import sys, muster.model, muster.scoring, muster.storage, muster.reporting, muster.cli;"
        "import muster.cli.score, muster.cli.validate, muster.cli.report;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_window_is_up_before_the_model_is_loaded() -> None:
    code = (
        "import sys, muster.__main__, muster.gui.app;"
        "sys.exit(any(name.split('.')[0] in ('pydantic', 'typst', 'docx') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- compare


def example(name: str) -> str:
    return str(resource("references", f"{name}.muster.json"))


def test_compare_tells_what_moved_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    files = [example("amisom-2007"), example("amisom-2012"), example("afisma-2013")]
    assert main(["compare", *files, "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["comparisons"]
    assert first["after"] == second["before"] == "AMISOM – Somalia, 2012"
    assert first["score"]["after"] > first["score"]["before"]
    move = next(row for row in first["moves"] if row["question"] == "CAP-08")
    assert (move["from"], move["to"]) == (1, 3)
    assert "¶5" in move["note"]
    assert main(["compare", *files]) == 0
    text = capsys.readouterr().out
    assert "questions answered in both" in text
    assert "+ CAP-08" in text


def test_compare_needs_two_on_one_bank(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(saved)]) == 2
    assert "name two assessments or more" in capsys.readouterr().err
    assert main(["compare", str(saved), example("afisma-2013")]) == 2
    assert "is on the question bank amisom-lessons, the first on test" in capsys.readouterr().err
    assert main(["compare", str(saved), str(saved)]) == 0
    assert "No level differs." in capsys.readouterr().out
    assert main(["compare", "-", "-"]) == 2


def test_score_as_json_holds_likelihoods(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("afisma-2013"), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    low, high = shown["likely"]
    assert shown["bounds"][0] <= low <= high <= shown["bounds"][1]
    assert sum(shown["chances"].values()) == pytest.approx(1)
    assert shown["weight_robustness"] == 1.0
    assert shown["agreement"] == {"alpha": None, "assessors": 0}


def test_the_window_without_a_display_is_told() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    if sys.platform != "linux":
        pytest.skip("only there is a display something that can be missing")
    done = run(env=environment)
    assert done.returncode == 2
    assert done.stderr.startswith("muster: there is no display to open a window on")


# --- merge


def test_copies_are_joined_as_votes(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = open_assessment(saved).assessment
    copies = []
    for name, level in (("j3", 2), ("j4", 4)):
        path = tmp_path / f"{name}.muster.json"
        path.write_text(base.with_answer("A2", Answer(state="answered", level=level)).to_json(), "utf-8")
        copies.append(str(path))
    out = tmp_path / "joined.muster.json"
    assert main(["merge", str(saved), copies[0], copies[1], "-o", str(out)]) == 0
    votes = {vote.assessor: vote.level for vote in open_assessment(out).assessment.answer("A2").votes}
    assert votes == {"j3": 2}, "the second copy says what the base says"
    apart = tmp_path / "again" / "j3.muster.json"
    apart.parent.mkdir()
    apart.write_text(base.with_answer("A2", Answer(state="answered", level=0)).to_json(), "utf-8")
    assert main(["merge", str(saved), copies[0], str(apart), "-o", str(out)]) == 1
    assert "A2: j3 voted 2 and 0 in round 1" in capsys.readouterr().err
    assert open_assessment(out).assessment.answer("A2").votes[0].level == 2


def test_only_copies_of_the_same_are_joined(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.muster.json"
    assert main(["merge", str(saved), example("afisma-2013"), "-o", str(out)]) == 2
    assert "is not a copy of" in capsys.readouterr().err
    assert not out.exists()
    assert main(["merge", str(saved), str(tmp_path / "gone"), "-o", str(out)]) == 2


def test_a_confidential_file_takes_a_passphrase_file(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, secret = tmp_path / "s.muster.json.age", tmp_path / "pw.txt"
    save_assessment(open_assessment(saved).assessment, place, "correct horse")
    secret.write_text("correct horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 0
    assert "not ready" in capsys.readouterr().out
    secret.write_text("wrong horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 2
    shown = capsys.readouterr().err
    assert "does not open with this passphrase" in shown
    assert "horse" not in shown
    done = run("score", str(place), stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "--passphrase-file FILE" in done.stderr
    assert main(["score", str(place), "--passphrase-file", str(tmp_path / "gone")]) == 2
