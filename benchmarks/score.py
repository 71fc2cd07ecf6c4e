"""Scoring without draws: one assessment of 60 questions, and how it grows to 5,000."""

from benchmarks.line import Line, middle
from benchmarks.samples import sample
from muster.scoring import readiness


def run() -> list[Line]:
    """Measure scoring alone, the models already read."""
    small, small_answers = sample(60)
    large, large_answers = sample(5000)
    few = middle(lambda: readiness(small, small_answers), 200)
    many = middle(lambda: readiness(large, large_answers), 5)
    return [
        Line("score 60 questions", few * 1000, "ms", 1),
        Line("score 5,000, per question", (many / 5000) / (few / 60), "x", 2, "per question of 60"),
    ]
