"""What the shipped bank holds: balanced, whole, every paragraph asked about."""

from muster.scoring.planning.efforts import step_efforts
from muster.storage import FrameworkLibrary


def test_every_paragraph_with_a_lesson_has_a_question(library: FrameworkLibrary) -> None:
    bank = library.current()
    asked = {question_.lesson for question_ in bank.questions}
    covered = {p for lesson in bank.lessons if lesson.id in asked for p in lesson.paragraphs}
    assert covered == {*range(1, 15), "FN2"}
    assert {lesson.id for lesson in bank.lessons} == asked
    assert {row.category for row in bank.lessons} == {row.id for row in bank.categories}


def test_the_shipped_bank_is_whole(library: FrameworkLibrary) -> None:
    bank = library.current()
    assert len(bank.questions) >= 25
    assert len(bank.categories) == 5
    for row in bank.questions:
        assert row.why, row.id
        assert row.sources, row.id
        assert row.evidence, row.id
        assert len(row.title) <= 45, row.id
        assert all(level.title and level.detail for level in row.levels), row.id
        assert all(step_efforts(row)), row.id
        assert row.lead_time_weeks > 0, row.id
        brief = {source.ref for source in row.sources if source.kind == "brief"}
        cited = {str(p) for p in bank.lesson_by_id[row.lesson].paragraphs}
        assert brief, row.id
        assert brief & cited, f"{row.id} cites nothing of its lesson"
    used = {q.applies_when.removeprefix("not ") for q in bank.questions if q.applies_when}
    assert used == {p.id for p in bank.profile}, "a profile question that switches nothing"
    assert 25 <= sum(row.core for row in bank.questions) <= 35


def test_the_bank_is_large_and_balanced(library: FrameworkLibrary) -> None:
    bank = library.current()
    assert 45 <= len(bank.questions) <= 60
    assert all(len(rows) >= 8 for rows in bank.by_category.values())
    assert 6 <= len(bank.profile) <= 10
    for row in bank.questions:
        assert " and " not in row.text, f"{row.id} asks two things"
        assert row.text.endswith("?"), row.id
        assert row.weight_reason, row.id
        assert row.estimate_basis, row.id
        assert len({level.detail for level in row.levels}) == 5, row.id
        vague = {"good", "adequate", "sufficient", "appropriate", "satisfactory"}
        words = " ".join(level.detail.lower() for level in row.levels).replace(".", "").split()
        assert not vague & set(words), row.id


def test_every_point_stands_in_a_paragraph_of_its_lesson(library: FrameworkLibrary) -> None:
    bank = library.current()
    for lesson in bank.lessons:
        assert {point.paragraph for point in lesson.points} == set(lesson.paragraphs), lesson.id
    assert sum(len(lesson.points) for lesson in bank.lessons) >= 59
