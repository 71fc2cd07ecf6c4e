"""What the tests of storage share: a small bank, answers by name, and steps that change them."""

from hypothesis import strategies as st

from muster.model import Answer, Assessment
from tests.factory import assessment, framework, question

BANK = framework([question(f"A{n}", "a") for n in range(4)])


def case(**levels: int | None) -> Assessment:
    return assessment(BANK, levels)


changes = st.lists(
    st.tuples(st.sampled_from(["A0", "A1", "A2", "note", "title", "clear"]), st.integers(0, 4)), max_size=12
)


def changed(before: Assessment, step: tuple[str, int]) -> Assessment:
    name, level = step
    if name == "note":
        return before.with_answer("A3", Answer(note=f"Note {level} – é\n\u2028", flagged=True))
    if name == "title":
        return before.model_copy(update={"title": f"Title {level}"})
    if name == "clear":
        return before.with_answer("A0", Answer())
    return before.with_answer(name, Answer(state="answered", level=level))
