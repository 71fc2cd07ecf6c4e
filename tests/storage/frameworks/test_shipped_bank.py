"""What the newest shipped bank holds: whole, balanced, every paragraph asked, none too light or heavy."""

import re

import pytest

from lint_bank import complaints, shares, table
from muster.model import Framework
from muster.scoring import readiness
from muster.scoring.planning.efforts import step_efforts
from muster.storage import FrameworkLibrary
from muster.storage.frameworks.library import load_folder
from tests.factory import assessment
from tests.storage.frameworks.support import FOLDER

LEAST, MOST = 0.8, 4.0  # of 100 points, in any mission profile
MOST_IN_CORE = 4.9  # the short set has half as many questions; test_short_set shows that none is nearer to 4


@pytest.fixture(scope="module")
def bank() -> Framework:
    return load_folder(FOLDER)


def test_it_is_released_as_it_is_written(bank: Framework, library: FrameworkLibrary) -> None:
    assert library.versions(bank.id)[-1] == bank.version == "2.0"
    assert library.versions(bank.id)[0] == "1.0", "a released version stays"
    assert load_folder(FOLDER, "fr").language == "fr"


def test_every_paragraph_with_a_lesson_has_a_question(bank: Framework) -> None:
    asked = {question.lesson for question in bank.questions}
    covered = {p for lesson in bank.lessons if lesson.id in asked for p in lesson.paragraphs}
    assert covered == {*range(1, 15), "FN2"}
    assert {lesson.id for lesson in bank.lessons} == asked
    assert {row.category for row in bank.lessons} == {row.id for row in bank.categories}
    cited = {source.ref for row in bank.questions for source in row.sources if source.kind == "brief"}
    assert cited == {str(paragraph) for paragraph in covered}


def test_it_is_whole(bank: Framework) -> None:
    for row in bank.questions:
        assert row.why, row.id
        assert row.sources, row.id
        assert row.evidence, row.id
        assert all(level.title and level.detail for level in row.levels), row.id
        assert all(step_efforts(row)), row.id
        assert row.lead_time_weeks > 0, row.id
        assert isinstance(row.effort_weeks, tuple), row.id
        brief = {source.ref for source in row.sources if source.kind == "brief"}
        cited = {str(p) for p in bank.lesson_by_id[row.lesson].paragraphs}
        # What the brief did not know yet rests on a lesson without paragraphs and on a named document.
        assert bool(brief) is bool(cited), f"{row.id} cites nothing of its lesson, or more than it says"
        assert brief & cited or not brief, row.id
        assert {source.kind for source in row.sources} <= {"brief", "doctrine", "study", "practice"}, row.id
        for source in row.sources:
            if source.kind in ("doctrine", "study"):
                assert re.search(r"\((19|20)\d\d\b", source.ref), f"{row.id}: {source.ref} has no year"
    used = {q.applies_when.removeprefix("not ") for q in bank.questions if q.applies_when}
    assert used == {p.id for p in bank.profile}, "a profile question that switches nothing"


def test_it_is_large_and_balanced(bank: Framework) -> None:
    assert len(bank.categories) == 5
    assert len(bank.questions) <= 64
    assert sum(row.core for row in bank.questions) <= 34
    assert all(len(rows) >= 9 for rows in bank.by_category.values())
    assert all(row.core for row in bank.questions if row.critical), "a gate that the short set leaves out"
    assert bank.most_conditions == 3


def test_no_switch_removes_the_threat_or_the_protection(bank: Framework) -> None:
    for name in ("TER-05", "CAP-06", "MAN-13"):
        assert bank.by_id[name].applies_when is None
        assert bank.by_id[name].critical


def test_low_gates_are_few_and_have_a_reason(bank: Framework) -> None:
    critical = [row for row in bank.questions if row.critical]
    assert all(row.gate is not None and row.gate >= 2 for row in critical)
    assert all(row.gate_reason for row in critical)
    assert all(not row.gate_reason for row in bank.questions if not row.critical)


def test_an_editor_has_no_complaint(bank: Framework) -> None:
    assert [f"{row.question}: {row.text}" for row in complaints(bank)] == []


def test_no_question_weighs_too_little_or_too_much(bank: Framework) -> None:
    rows = shares(bank)
    print(table(bank, rows))  # noqa: T201 - shown by `pytest -s`
    assert {row.question for row in rows} == set(bank.by_id)
    assert [row for row in rows if row.least < LEAST or row.most > MOST] == []
    print(table(bank, shares(bank, core=True)))  # noqa: T201
    assert max(row.most for row in shares(bank, core=True)) <= MOST_IN_CORE


def test_every_point_stands_in_a_paragraph_of_its_lesson(bank: Framework) -> None:
    for lesson in bank.lessons:
        assert {point.paragraph for point in lesson.points} == set(lesson.paragraphs), lesson.id
    assert sum(len(lesson.points) for lesson in bank.lessons) >= 59


def test_what_kills_is_not_averaged_away(bank: Framework) -> None:
    def verdict(levels: dict[str, int], otherwise: int = 4) -> str | None:
        made = assessment(bank, {row.id: levels.get(row.id, otherwise) for row in bank.questions})
        everything = {row.id: row.id != "bounded_mandate" for row in bank.profile}
        mission = made.mission.model_copy(update={"profile": everything})
        return readiness(bank, made.model_copy(update={"mission": mission})).verdict.value

    assert verdict({}) == "ready"
    for row in bank.questions:
        if row.gate:
            assert verdict({row.id: row.gate - 1}) == "not_ready", f"{row.id} below its gate, all else at 4"
    assert verdict({}, otherwise=2) == "not_ready", "half of everything is not enough"
