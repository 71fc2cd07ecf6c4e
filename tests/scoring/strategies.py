"""Frameworks and assessments of any shape, drawn by hypothesis, for the laws of the method."""

from hypothesis import strategies as st

from muster.model import Answer, Assessment, Framework
from muster.model.assessment import Confidence
from tests.factory import assessment, framework, question

CATEGORIES = ("a", "b", "c")
CONFIDENCES: st.SearchStrategy[Confidence] = st.sampled_from(("high", "medium", "low"))
# Weights as people write them: whole ones, awkward decimals, and the ends of what is allowed.
WEIGHTS = st.sampled_from([1, 2, 5, 0.1, 0.3, 25, 33.3, 0.001, 999.999, 1000]) | st.integers(1, 10**6).map(
    lambda thousandths: thousandths / 1000
)


@st.composite
def banks(draw: st.DrawFn) -> Framework:
    """A framework of one to three categories and up to nine questions."""
    count = draw(st.integers(1, 9))
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
    return framework(rows, {name: draw(WEIGHTS) for name in CATEGORIES})


@st.composite
def answered(draw: st.DrawFn, *, confidence: Confidence | None = None) -> tuple[Framework, Assessment]:
    """A framework and an assessment in which some questions are answered, some open, some left out."""
    bank = draw(banks())
    answers = {}
    for row in bank.questions:
        state = draw(st.sampled_from(["answered", "answered", "unknown", "none", "not_applicable"]))
        sure = draw(CONFIDENCES) if confidence is None else confidence
        if state == "answered":
            answers[row.id] = Answer(state="answered", level=draw(st.integers(0, 4)), confidence=sure)
        elif state == "unknown":
            answers[row.id] = Answer(state="unknown")
        elif state == "not_applicable":
            answers[row.id] = Answer(state="not_applicable", note="No such thing here.")
    return bank, assessment(bank).model_copy(update={"answers": answers})
