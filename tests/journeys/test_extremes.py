"""Banks and answers at and beyond every bound: commands and pages give a figure that holds, or a sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.__main__ import main
from muster.gui.window.main_window import MainWindow
from muster.storage import limits
from tests.factory import assessment, framework, framework_data, question
from tests.gui.support import PATIENCE

MOST = limits.COUNTS["questions"]


def rows(count: int, **more: Any) -> list[dict[str, Any]]:
    """Return questions spread over five categories, with efforts and lead times unless told otherwise."""
    return [
        question(f"Q{n}", "abcde"[n % 5], **{"effort_weeks": 1 + n % 4, "lead_time_weeks": n % 9, **more})
        for n in range(count)
    ]


def case(
    questions: list[dict[str, Any]], levels: dict[str, int | None] | None = None, **more: Any
) -> dict[str, Any]:
    """Return the plain data of an assessment that carries such a bank; `actions` belong to the assessment."""
    actions = more.pop("actions", [])
    weights = more.pop("weights", None)
    document = json.loads(assessment(framework(rows(1)), levels).to_json())
    document["framework"] = framework_data(questions, weights, version="2.0", **more)
    document["actions"] = actions
    return dict(document)


def condition(number: int, question_id: object = "Q0", **more: Any) -> dict[str, Any]:
    """Return an action that somebody has accepted, all of it in order unless `more` says otherwise."""
    return {
        "id": f"c{number}",
        "title": "Buy boats",
        "question": question_id,
        "owner": "J4",
        "due": "2030-01-01",
        "target_level": 2,
        "condition": {"accepted_by": "Chief", "accepted_on": "2029-12-01"},
        **more,
    }


def levels(count: int, level: int | None) -> dict[str, int | None]:
    return {f"Q{n}": level for n in range(count)}


BARE = {"ready": {"overall": 0, "category": 0}, "conditional": {"overall": 0, "category": 0}}
FULL = {"ready": {"overall": 100, "category": 100}, "conditional": {"overall": 100, "category": 100}}
GOOD: dict[str, Callable[[], dict[str, Any]]] = {
    "as many questions as are read, half of them open": lambda: case(rows(MOST), levels(MOST // 2, 2)),
    "all open": lambda: case(rows(60)),
    "all don't know": lambda: case(rows(60), levels(60, None)),
    "nothing applicable": lambda: case(
        rows(60, applies_when="host"), profile=[{"id": "host", "text": "Host?", "default": False}]
    ),
    "every question critical": lambda: case(rows(60, critical=True), levels(60, 2)),
    "every question critical with a gate of 4": lambda: case(rows(60, critical=True, gate=4), levels(59, 3)),
    "thresholds at 0": lambda: case(rows(60), levels(50, 0), thresholds=BARE),
    "thresholds at 100": lambda: case(rows(60), levels(50, 4), thresholds=FULL),
    "one question in a category": lambda: case([*rows(20), question("Z", "z")], levels(20, 3)),
    "one question in all": lambda: case(rows(1), levels(1, 4)),
    "weights at their bounds": lambda: case(
        rows(60), levels(50, 2), weights={"a": 0.001, "b": 1000, "c": 0.3, "d": 1, "e": 999.999}
    ),
    "efforts and lead times at their bounds": lambda: case(
        rows(60, effort_weeks=10_000, lead_time_weeks=1_000), levels(60, 1)
    ),
    "efforts of nothing": lambda: case(rows(60, effort_weeks=0, lead_time_weeks=0), levels(60, 1)),
    "efforts that have no small unit": lambda: case(
        [question(f"Q{n}", "ab"[n % 2], effort_weeks=1 / (n + 3)) for n in range(12)], levels(12, 1)
    ),
    "more conditions than are allowed": lambda: case(
        rows(10, critical=True), levels(10, 1), actions=[condition(n, f"Q{n}") for n in range(10)]
    ),
    "forty conditions": lambda: case(
        rows(60, critical=True), levels(60, 1), actions=[condition(n, f"Q{n}") for n in range(40)]
    ),
    "conditions of the wrong kind": lambda: case(
        rows(60, critical=True, gate=3),
        levels(60, 2),
        actions=[
            condition(0, "gone"),
            condition(1, None),
            condition(2, owner=""),
            condition(3, due=None),
            condition(4, target_level=None),
            condition(5, target_level=0),
            condition(6, condition={"accepted_by": "", "accepted_on": None}),
            condition(7, due="1999-01-01"),
            condition(8, status="dropped"),
            condition(9),
            condition(10),
        ],
    ),
    "a condition on nothing at all": lambda: case(
        rows(20, critical=True), levels(20, 0), actions=[condition(0)]
    ),
}
# Beyond the bounds, with words of the sentence.
BAD: dict[str, tuple[Callable[[], dict[str, Any]], str]] = {
    "one question too many": (lambda: case(rows(MOST + 1)), "questions"),
    "a category weight of 0": (lambda: case(rows(20), weights={"a": 0}), "weight"),
    "a category weight of 1e13": (lambda: case(rows(20), weights={"a": 1e13}), "weight"),
    "a question weight of 6": (lambda: case(rows(20, weight=6)), "weight"),
    "an effort below 0": (lambda: case(rows(20, effort_weeks=-1)), "effort_weeks"),
    "an effort of three steps": (lambda: case(rows(20, effort_weeks=[1, 2, 3])), "effort_weeks"),
    "a lead time of 1e16": (lambda: case(rows(20, lead_time_weeks=1e16)), "lead_time_weeks"),
    "a threshold of 101": (
        lambda: case(rows(20), thresholds={**BARE, "ready": {"overall": 101, "category": 0}}),
        "thresholds",
    ),
    "a gate of 5": (lambda: case(rows(20, critical=True, gate=5)), "gate"),
    "eleven conditions at most": (lambda: case(rows(20), conditions_at_most=11), "conditions_at_most"),
    "a due date that is none": (
        lambda: case(rows(20), actions=[condition(0, due="2029-02-30")]),
        "actions.0.due",
    ),
    "a condition that is a word": (
        lambda: case(rows(20), actions=[condition(0, condition="yes")]),
        "actions.0.condition",
    ),
    "a target of 5": (lambda: case(rows(20), actions=[condition(0, target_level=5)]), "target_level"),
}


def saved(document: dict[str, Any], folder: Path) -> Path:
    path = folder / "mission.muster.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", GOOD)
def test_every_command_gives_figures_that_hold(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(saved(GOOD[name](), tmp_path))

    def said(*arguments: str, codes: tuple[int, ...] = (0,)) -> str:
        assert main([*arguments, "--lang", "en"]) in codes
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return told.out

    scored = json.loads(said("score", path, "--json"))
    if name == "nothing applicable":
        assert [scored[key] for key in ("bounds", "likely", "score", "chances")] == [None] * 4
    else:
        (low, high), (least, most), score = scored["bounds"], scored["likely"], scored["score"]
        assert 0 <= low <= least <= most <= high <= 100
        assert score is None or least <= score <= most
        assert sum(scored["chances"].values()) == pytest.approx(1, abs=1e-12)
    assert said("score", path)
    for target in ("ready", "conditional"):
        said("plan", path, "--target", target, codes=(0, 3))
        planned = json.loads(said("plan", path, "--target", target, "--json", codes=(0, 3)))
        assert planned["target"] == target
    said("compare", path, path, "--json")
    page = tmp_path / "report.html"
    said("report", path, "-o", str(page))
    assert "</html>" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", BAD)
def test_what_lies_beyond_is_told_with_its_key_by_every_command(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, words = BAD[name]
    path = str(saved(make(), tmp_path))
    before = Path(path).read_bytes()
    for arguments, code in (
        (("score", path), 2),
        (("plan", path), 2),
        (("validate", path), 1),
        (("compare", path, path), 2),
        (("report", path, "-o", str(tmp_path / "r.html")), 2),
    ):
        assert main([*arguments, "--lang", "en"]) == code, arguments
        told = capsys.readouterr()
        sentence = told.err + told.out
        assert words in sentence, arguments
        assert "Traceback" not in sentence
    assert Path(path).read_bytes() == before
    assert not (tmp_path / "r.html").exists()


@pytest.mark.parametrize("name", GOOD)
def test_the_window_walks_its_pages(name: str, tmp_path: Path, window: MainWindow, qtbot: QtBot) -> None:
    window.open_path(saved(GOOD[name](), tmp_path))
    workspace = window.workspace
    assert workspace is not None
    for place in ("readiness", "plan", "what-if", "weights", "profile"):
        workspace.go_to(place)
        QApplication.processEvents()
        qtbot.waitUntil(
            lambda: not window.background.is_busy("chances", "chances of a scratch copy", "plan", "rungs"),
            timeout=PATIENCE,
        )
        assert workspace.place == place
