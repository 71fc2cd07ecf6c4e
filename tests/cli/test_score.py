"""`muster score` as other programs use it."""

import json
import sys
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from muster.__main__ import main
from muster.cli.terminal import width
from muster.model import Action, Answer, Assessor, Condition, Vote
from muster.phrases import LANGUAGES
from muster.resources import resource
from muster.scoring import as_printed
from tests.cli.support import BANK, example
from tests.factory import assessment, framework, question


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
        "hangs_on",
        "without_partner",
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
    assert set(shown["questions"][0]) == {"id", "contribution", "shortfall", "if_0", "if_4", "moves_chance"}
    assert shown["agreement"] == {"alpha": None, "assessors": 0}


def test_score_as_text_says_why(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(saved)]) == 0
    shown = capsys.readouterr().out
    assert (
        "✕ Not ready to deploy\nFinal on these answers: what is open cannot change it, but answers may b"
        in shown
    )
    assert "Likely between " in shown
    assert "On the scale from 0 to 100 ready with conditions begins at 50 and ready at 75" in shown
    assert "✕ A1 A1?: level 1 “Level 1”, needs 2" in shown
    assert "Readiness 62.5 of 100, range 28.1–81.2, 2 of 3 answered" in shown
    assert "answers.ZZ-1: there is no question “ZZ-1” in test 1; kept, not scored" in shown


def test_score_of_nothing_answered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.muster.json"
    base = assessment(BANK)
    weighed = base.model_copy(update={"weights": base.weights.changed(categories={"a": 2}, reason="Why")})
    path.write_text(weighed.model_copy(update={"marking": "SECRET"}).to_json())
    assert main(["score", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "? Too early to say (0 of 3)\nOpen, between not ready and ready, until more is answered." in shown
    assert "Too early for a score, 0 of 3 answered: it may be anything within 0.0–100.0 of 100" in shown
    assert "hangs on" not in shown
    assert "· Nothing has been answered yet." in shown
    assert "This assessment uses its own weights in place of the question bank’s. Reason: Why" in shown
    assert "SECRET" in shown


def test_standard_input_is_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(saved.read_bytes())))
    assert main(["score", "-", "--json"]) == 0


def test_somalia_2012_ranks_above_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    scores = {}
    for name in ("afisma-2013", "amisom-2007", "amisom-2012"):
        main(["score", str(resource("references", f"{name}.muster.json")), "--json"])
        scores[name] = json.loads(capsys.readouterr().out)["score"]
    assert max(scores, key=lambda name: scores[name]) == "amisom-2012"


def test_score_as_json_holds_likelihoods(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("afisma-2013"), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    low, high = shown["likely"]
    assert shown["bounds"][0] <= low <= high <= shown["bounds"][1]
    assert sum(shown["chances"].values()) == pytest.approx(1)
    assert shown["weight_robustness"] == 1.0
    assert shown["agreement"] == {"alpha": None, "assessors": 0}


def test_score_speaks_french_with_the_same_figures(
    saved: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert main(["score", str(saved)]) == 0
    by_locale = capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert main(["score", str(saved), "--lang", "fr"]) == 0
    assert capsys.readouterr().out == by_locale
    assert "✕ Pas prête à se déployer\nDéfinitif sur ces réponses" in by_locale
    assert "Préparation 62,5 sur 100, fourchette 28,1–81,2 (2 réponses sur 3)" in by_locale
    assert "answers.ZZ-1: il n’y a pas de question «\u00a0ZZ-1\u00a0»" in by_locale


def test_the_columns_of_the_categories_stand_below_each_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for language in LANGUAGES:
        assert main(["score", example("amisom-2012"), "--lang", language]) == 0
        table = capsys.readouterr().out.rstrip().split("\n\n")[-1].splitlines()
        assert len(table) == 6
        assert len({width(line) for line in table}) == 1


def test_what_the_categories_add_sums_to_the_score(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("afisma-2013")]) == 0
    shown = capsys.readouterr().out
    assert main(["score", example("afisma-2013"), "--json"]) == 0
    score = json.loads(capsys.readouterr().out)["score"]
    adds = [float(line.split()[-1]) for line in shown.rstrip().split("\n\n")[-1].splitlines()[1:]]
    assert f"{sum(adds):.1f}" == f"{as_printed(score, 1):.1f}"


def test_json_is_the_same_in_every_language(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = set()
    for language in LANGUAGES:
        assert main(["score", str(saved), "--json", "--lang", language]) == 0
        shown.add(capsys.readouterr().out)
    assert len(shown) == 1


def test_what_the_verdict_hangs_on_is_said_in_text_and_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    votes = (Vote(assessor="j4", level=3, confidence="high"),)
    case = assessment(BANK, {"B1": 4}, confidence="high").with_answer("A1", Answer(votes=votes))
    case = case.with_answer(
        "A2", Answer(state="answered", level=4, confidence="high", depends_on="European Union")
    )
    case = case.model_copy(update={"assessors": (Assessor(id="j4", name="J4 Logistics"),)})
    path = tmp_path / "hangs.muster.json"
    path.write_text(case.to_json())
    assert main(["score", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "Hangs on J4 Logistics’s word alone: without it the verdict is between not ready and" in shown
    assert "Without European Union: " in shown
    assert main(["score", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    [hangs] = told["hangs_on"]
    assert (hangs["kind"], hangs["subject"], hangs["questions"]) == ("assessor", "j4", ["A1"])
    assert (hangs["verdict"]["low"], hangs["verdict"]["high"]) == ("not_ready", "ready")
    [left] = told["without_partner"]
    assert (left["partner"], left["questions"]) == ("European Union", ["A2"])
    assert left["score"] < told["score"]
    assert sum(left["chances"].values()) == pytest.approx(1)


def test_earlier_missions_stand_beside_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("afisma-2013")]) == 0
    shown = capsys.readouterr().out
    assert "AMISOM – Somalia, 2012: " in shown
    assert "questions answered in both: " in shown


def test_conditions_are_listed_in_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = framework([question("A1", "a", critical=True), question("A2", "a")], version="2.0")
    given = Action(
        id="c1",
        title="Buy boats",
        question="A1",
        owner="J4",
        due=date(2001, 1, 1),
        target_level=2,
        condition=Condition(accepted_by="Chief"),
    )
    case = assessment(bank, {"A1": 1, "A2": 4}).model_copy(update={"actions": (given,)})
    path = tmp_path / "mission.muster.json"
    path.write_text(case.to_json(), encoding="utf-8")
    assert main(["score", str(path)]) == 0
    told = capsys.readouterr().out
    assert "Accepted conditions\n  ! A1 A1?: Buy boats · J4 · by 1 January 2001" in told
    assert "OVERDUE since 1 January 2001." in told


def test_score_speaks_arabic_without_signs_that_a_terminal_would_show(
    saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["score", str(saved), "--lang", "ar"]) == 0
    told = capsys.readouterr().out
    assert "✕ غير جاهزة للنشر\n" in told
    assert "\\u20" not in told
    assert "\u2068" not in told


def test_what_is_too_early_to_tell_is_not_told_among_the_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("amisom-2012"), "--json"]) == 0
    kept = json.loads(capsys.readouterr().out)["score"]
    assert main(["score", example("amisom-2012")]) == 0
    text = capsys.readouterr().out
    assert "24 of 49 questions answered, fewer than half" in text
    assert f"{as_printed(kept):.1f}" not in text
