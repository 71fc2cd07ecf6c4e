"""What scoring tells: the questions' shares are worked out once, when first looked at."""

from muster.scoring import readiness
from muster.scoring.result import QuestionScore, QuestionScores
from tests.factory import assessment, framework, question

ROWS = (
    QuestionScore("A1", "a", 2, 25.0, 25.0, 25.0, 75.0),
    QuestionScore("A2", "a", None, None, None, 40.0, 60.0),
)


def test_they_are_worked_out_once_and_only_when_looked_at() -> None:
    looked: list[str] = []

    def work() -> tuple[QuestionScore, ...]:
        looked.append("work")
        return ROWS

    scores = QuestionScores(work)
    assert looked == []
    assert (len(scores), scores[0], list(scores[1:]), tuple(scores)) == (2, ROWS[0], [ROWS[1]], ROWS)
    assert looked == ["work"]


def test_they_equal_whatever_holds_the_same() -> None:
    scores = QuestionScores(lambda: ROWS)
    assert scores == ROWS == scores == QuestionScores(lambda: ROWS)
    assert hash(scores) == hash(QuestionScores(lambda: ROWS))
    assert scores != ROWS[:1]
    assert repr(scores) == repr(ROWS)


def test_coverage_is_counted_over_the_categories() -> None:
    bank = framework([question("A1", "a"), question("A2", "a"), question("B1", "b")])
    result = readiness(bank, assessment(bank, {"A1": 2}))
    assert (result.answered, result.applicable, result.is_early) == (1, 3, True)
