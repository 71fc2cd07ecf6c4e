"""What the tests of storage share: a small bank, answers by name, and steps that change them."""

from hypothesis import strategies as st

from muster.model import Answer, Assessment
from tests.factory import assessment, framework, question

BANK = framework([question(f"A{n}", "a") for n in range(4)])

# Steps of one person: (what, how), for `changed`.
steps = st.lists(
    st.tuples(st.sampled_from(["A0", "A1", "A2", "note", "title", "clear", "later"]), st.integers(0, 4)),
    max_size=12,
)


def case(**levels: int | None) -> Assessment:
    """Return an assessment of four questions with these levels (None: don't know)."""
    return assessment(BANK, levels)


def changed(before: Assessment, step: tuple[str, int]) -> Assessment:
    """Return what somebody makes of it with one step."""
    name, number = step
    if name == "note":
        return before.with_answer("A3", Answer(note=f"Note {number} – é\n\u2028", flagged=True))
    if name == "title":
        return before.model_copy(update={"title": f"Title {number}"})
    if name == "later":
        return before.changed(**{f"later_{number}": {"kept": number}})
    if name == "clear":
        return before.with_answer("A0", Answer())
    return before.with_answer(name, Answer(state="answered", level=number))
