"""Chances and ask next: the reference missions, 60 questions, everything open, and awkward weights."""

from benchmarks.line import Line, middle
from benchmarks.samples import mission, sample
from muster.model import Assessment, Framework
from muster.scoring import readiness

MISSIONS = ("amisom-2007", "amisom-2012", "afisma-2013")
AWKWARD = (33.3, 25.7, 12.9, 17.1, 11.3)


def _varied() -> tuple[Framework, Assessment]:
    """Return 60 questions whose weights differ inside each category, a third of them open."""
    framework, assessment = sample(60)
    rows = tuple(
        row.model_copy(update={"weight": 1 + number * 7 % 5})
        for number, row in enumerate(framework.questions)
    )
    answers = {name: row for number, (name, row) in enumerate(assessment.answers.items()) if number % 3}
    framework = framework.model_copy(update={"questions": rows})
    return framework, assessment.model_copy(update={"framework": framework, "answers": answers})


def run() -> list[Line]:
    """Measure full readiness, and ask next for all questions, the models already read."""
    from muster.scoring.ask_next import moves_chance
    from muster.scoring.likelihood import full_readiness

    missions = [mission(name) for name in MISSIONS]
    varied = _varied()
    unanswered = missions[0][0], missions[0][1].model_copy(update={"answers": {}})
    own = dict(zip(missions[0][0].category_by_id, AWKWARD, strict=False))
    awkward = (
        missions[0][0],
        missions[0][1].model_copy(
            update={"weights": missions[0][1].weights.model_copy(update={"categories": own})}
        ),
    )

    def full(case: tuple[Framework, Assessment]) -> float:
        plain = readiness(*case)
        return 1000 * middle(lambda: full_readiness(*case, plain), 15)

    def ask(case: tuple[Framework, Assessment]) -> float:
        return 1000 * middle(lambda: moves_chance(*case), 9)

    return [
        Line("full readiness, slowest reference", max(full(case) for case in missions), "ms", 25),
        Line("full readiness, 60 questions", full(varied), "ms", 40),
        Line("full readiness, all open", full(unanswered), "ms", 100),
        Line("full readiness, awkward weights", full(awkward), "ms", 100),
        Line("ask next, slowest reference", max(ask(case) for case in missions), "ms", 100),
        Line("ask next, 60 questions", ask(varied), "ms", 100),
        Line("ask next, all open", ask(unanswered), "ms", 100),
    ]
