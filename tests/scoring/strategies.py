"""Frameworks and assessments of any shape, drawn by hypothesis, for the laws of the method."""

from datetime import date

from hypothesis import strategies as st

from muster.model import Action, Answer, Assessment, Condition, Framework, Vote
from muster.model.assessment import Confidence
from tests.factory import assessment, framework, question

CATEGORIES = ("a", "b", "c")
CONFIDENCES: st.SearchStrategy[Confidence] = st.sampled_from(("high", "medium", "low"))
# Weights as people write them: whole ones, awkward decimals, and the ends of what is allowed.
WEIGHTS = st.sampled_from([1, 2, 5, 0.1, 0.3, 25, 33.3, 0.001, 999.999, 1000]) | st.integers(1, 10**6).map(
    lambda thousandths: thousandths / 1000
)


Case = tuple[Framework, Assessment]


@st.composite
def banks(draw: st.DrawFn, *, most: int = 9, conditions: int = 0) -> Framework:
    """A framework of one to three categories and up to `most` questions."""
    count = draw(st.integers(1, most))
    rows = []
    for number in range(count):
        critical = draw(st.booleans())
        rows.append(
            question(
                f"Q{number}",
                draw(st.sampled_from(CATEGORIES)),
                weight=draw(st.integers(1, 5)),
                critical=critical,
                gate=draw(st.integers(0, 4)) if critical else None,
            )
        )
    weights = {name: draw(WEIGHTS) for name in CATEGORIES}
    return framework(rows, weights, conditions_at_most=conditions)


@st.composite
def _answers(draw: st.DrawFn, confidence: Confidence | None) -> Answer | None:
    state = draw(st.sampled_from(["level", "level", "range", "votes", "unknown", "none", "not_applicable"]))
    level = draw(st.integers(0, 4))
    sure: st.SearchStrategy[Confidence] = st.just(confidence) if confidence else CONFIDENCES
    if state == "level":
        return Answer(state="answered", level=level, confidence=draw(sure))
    if state == "range":
        spread = (0, 0) if confidence == "high" else (draw(st.integers(0, 2)), draw(st.integers(0, 2)))
        low, high = max(0, level - spread[0]), min(4, level + spread[1])
        return Answer(state="answered", level=level, range=(low, high))
    if state == "votes":
        levels = draw(st.lists(st.integers(0, 4) | st.none(), min_size=1, max_size=3))
        votes = (
            Vote(assessor=f"a{number}", level=vote, confidence=draw(sure))
            for number, vote in enumerate(levels)
        )
        return Answer(votes=tuple(votes))
    if state == "not_applicable":
        return Answer(state="not_applicable", note="No such thing here.")
    return Answer(state="unknown") if state == "unknown" else None


@st.composite
def answered(
    draw: st.DrawFn, *, confidence: Confidence | None = None, most: int = 9, conditions: int = 0
) -> Case:
    """A framework and an assessment in which some questions are answered, some open, some left out.

    With `conditions`, up to so many are accepted as well.
    """
    bank = draw(banks(most=most, conditions=conditions))
    answers = {row.id: draw(_answers(confidence)) for row in bank.questions}
    case = assessment(bank).model_copy(
        update={"answers": {name: answer for name, answer in answers.items() if answer is not None}}
    )
    names = draw(st.lists(st.sampled_from(sorted(bank.by_id)), max_size=conditions, unique=True))
    return bank, case.model_copy(update={"actions": tuple(accepted(name) for name in names)})


def accepted(question_id: str, *, number: int = 0, **more: object) -> Action:
    """Return an action whose condition counts wherever it can."""
    return Action.model_validate(
        {
            "id": f"c-{question_id}-{number}",
            "question": question_id,
            "title": "Until then",
            "owner": "J4",
            "due": date(2013, 3, 1),
            "target_level": 4,
            "condition": Condition(accepted_by="Chief of staff"),
            **more,
        }
    )
