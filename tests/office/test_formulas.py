"""The workbook's formulas, worked out by LibreOffice: score and verdict are those of Muster."""

from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import openpyxl
import pytest

from muster.model import Action, Answer, Assessment, Condition, Framework, Weights
from muster.phrases import phrases_in
from muster.phrases.results import headline
from muster.reporting import render
from muster.scoring import readiness
from muster.scoring.rounding import as_printed
from tests.factory import assessment, framework, question
from tests.office.programs import converted, needs_office
from tests.office.reports import MISSIONS, mission, report
from tests.reporting.support import bank_of, made

pytestmark = [pytest.mark.office, needs_office]
Case = tuple[Framework, Assessment]
HEAD = 4  # the row of the head on the sheet of answers, as a spreadsheet counts


def reckoned(
    books: dict[str, bytes], folder: Path, levels: dict[str, dict[str, int | None]]
) -> dict[str, Any]:
    """Return the workbooks as LibreOffice works them out, some levels changed; no old value is left."""
    files = []
    for name, packed in books.items():
        book = openpyxl.load_workbook(BytesIO(packed))  # which forgets what was worked out before
        sheet = book["Answers"]
        for row in sheet.iter_rows(min_row=HEAD + 1):
            if row[0].value in levels.get(name, {}):
                row[3].value = levels[name][row[0].value]
        files.append(folder / f"{name}.xlsx")
        book.save(files[-1])
    paths = converted(files, "xlsx", folder)
    return {path.stem: openpyxl.load_workbook(path, data_only=True) for path in paths}


def told(book: Any) -> tuple[str, Any, Any]:
    """Return verdict, printed score and unrounded score of a workbook."""
    sheet = book["Scores"]
    by_name = {row[0].value: row for row in sheet.iter_rows(min_row=5)}
    whole = by_name["Readiness"]
    return by_name["Verdict"][1].value, whole[1].value, whole[9].value


def expected(bank: Framework, case: Assessment) -> tuple[str, Any, Any]:
    result = readiness(bank, case)
    early = result.is_early or result.score is None
    if early:
        return headline(result, phrases_in("en")), "–", None
    return headline(result, phrases_in("en")), as_printed(result.score or 0.0), result.score


def agree(book: Any, bank: Framework, case: Assessment, name: str) -> None:
    verdict, shown, exact = told(book)
    wanted = expected(bank, case)
    assert (verdict, shown) == wanted[:2], name
    if wanted[2] is None:
        assert exact in (None, "")
    else:
        assert exact == pytest.approx(wanted[2], abs=1e-9), name
    rows = {row[0].value: row[1].value for row in book["Scores"].iter_rows(min_row=5)}
    for category in readiness(bank, case).categories:
        if category.applicable:
            score = "–" if category.score is None else as_printed(category.score)
            assert rows[bank.category_by_id[category.id].title] == score, name


def test_the_reference_missions_come_out_as_muster_has_them(tmp_path: Path) -> None:
    cases = {name: mission(name, "en") for name in MISSIONS}
    books = {name: render(report("full", name, "en"), "xlsx") for name in MISSIONS}
    for name, book in reckoned(books, tmp_path, {}).items():
        agree(book, *cases[name], name)


def _random(place: int) -> tuple[Case, dict[str, int | None]]:
    """Return a case, and levels to be typed in afterwards; weights are decimals in every other one."""
    random = Random(place)
    rows = [
        question(
            f"{category}-{number}",
            category,
            weight=random.randint(1, 5),
            critical=random.random() < 0.25,
            gate=random.randint(1, 3),
        )
        for category in "abc"
        for number in range(random.randint(1, 5))
    ]
    weights = {name: random.choice((1, 12.5, 33.333, 0.1, 40)) for name in "abc"}
    thresholds = {
        "ready": {"overall": random.choice((75, 62.5, 50)), "category": random.choice((60, 50, 33.3))},
        "conditional": {"overall": 50, "category": random.choice((40, 25))},
    }
    bank = framework(rows, weights, version="2.0", thresholds=thresholds)
    names = [row["id"] for row in rows]
    case = assessment(bank, {name: random.choice((0, 1, 2, 3, 4, None)) for name in names})
    if place % 2:
        case = case.model_copy(update={"weights": Weights(categories={"a": 7.25}, reason="x")})
    favoured = random.choice(((0, 1, 2, 3, 4), (3, 4), (2, 3), (2, 3, None)))
    return (bank, case), {name: random.choice(favoured) for name in names}


def test_changed_levels_move_score_and_verdict_as_in_muster(tmp_path: Path) -> None:
    cases, books, levels = {}, {}, {}
    for place in range(40):
        (bank, case), typed = _random(place)
        name = f"case{place}"
        books[name] = render(made(bank, case), "xlsx")
        levels[name] = typed
        after = case
        for question_id, level in typed.items():
            answer = Answer() if level is None else Answer(state="answered", level=level)
            after = after.with_answer(question_id, answer)
        cases[name] = (bank, after)
    verdicts = set()
    for name, book in reckoned(books, tmp_path, levels).items():
        agree(book, *cases[name], name)
        verdicts.add(told(book)[0][:3])
    assert len(verdicts) > 3  # so that it was tried on more than one


def _on_the_line() -> Case:
    """Return a case that reaches just what ready asks for, in categories of awkward weights."""
    rows = [question(f"{name}-{n}", name, weight=w) for name in "abc" for n, w in enumerate((1, 3, 3))]
    bank = framework(rows, {"a": 0.1, "b": 0.2, "c": 0.7})
    return bank, assessment(bank, {row["id"]: 3 for row in rows})


def _on_the_floor() -> Case:
    """Return a case of which one category reaches just the floor of ready: 2.4 of four."""
    rows = [question(f"{name}-{n}", name) for name in "ab" for n in range(5)]
    bank = framework(rows, {"a": 1, "b": 3})
    levels = dict(zip([row["id"] for row in rows], (3, 3, 2, 2, 2, 4, 4, 4, 4, 4), strict=True))
    return bank, assessment(bank, levels)


def _with_condition() -> Case:
    from datetime import date

    bank = framework(
        [question("A-1", "a", critical=True, gate=2), question("A-2", "a", weight=3)], version="2.0"
    )
    given = Action(
        id="c",
        title="Send boats",
        question="A-1",
        owner="J4",
        due=date(2026, 9, 1),
        target_level=2,
        condition=Condition(accepted_by="Chief of staff", accepted_on=date(2026, 1, 1)),
    )
    return bank, assessment(bank, {"A-1": 1, "A-2": 4}).model_copy(update={"actions": (given,)})


def test_equal_is_reached_and_conditions_lower_gates(tmp_path: Path) -> None:
    cases = {"line": _on_the_line(), "floor": _on_the_floor(), "condition": _with_condition()}
    empty = bank_of(2)
    cases["empty"] = (empty, assessment(empty))
    books = {name: render(made(*case), "xlsx") for name, case in cases.items()}
    worked = reckoned(books, tmp_path, {})
    for name, book in worked.items():
        agree(book, *cases[name], name)
    assert told(worked["line"])[0].startswith("✓")
    assert told(worked["floor"])[0].startswith("✓")
    assert told(worked["condition"])[0].startswith("!")
    assert told(worked["empty"])[0].startswith("?")
