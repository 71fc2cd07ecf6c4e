"""One question of a report."""

from muster.model import (
    LessonMark,
)
from tests.reporting.support import full_case, made


def test_what_is_known_of_an_answer_is_told_in_the_language() -> None:
    bank, case = full_case()
    parts = {
        part.id: part
        for language in ("fr",)
        for chapter in made(bank, case, language).chapters
        for part in chapter.questions
    }
    assert parts["A-1"].facts[0] == "critique, exige le niveau\u00a03"
    assert parts["A-1"].facts[1].startswith("apporte 8,33 points sur 33,33")
    assert parts["B-1"].confidence == "Comment on le sait\u00a0: sur parole"
    assert parts["B-1"].facts[1:] == (
        "niveaux plausibles 2–4",
        "⚑ à discuter",
        "à réexaminer avant le 31 mars 2013",
        "marquage\u00a0: RESTRICTED",
    )
    assert parts["B-1"].evidence == ("Donor conference record · 2013-01-29 · cotation B2 · doc.pdf",)
    assert parts["B-2"].answer == "Ne sait pas"
    assert parts["B-2"].confidence == ""


def test_a_lesson_that_carries_over_in_part_says_so() -> None:
    bank, case = full_case()
    mark = {"L1": LessonMark(applies="partly", note="No sea port.")}
    content = made(bank, case.model_copy(update={"lessons": mark}))
    remarks = {part.remark for chapter in content.chapters for part in chapter.questions}
    assert "This lesson carries over in part: No sea port." in remarks
