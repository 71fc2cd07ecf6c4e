"""Who reads severely and who leniently: by hand, and against a plain recount."""

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Session, SessionEvent, Vote
from muster.scoring.leaning import LEAST, leanings
from tests.factory import assessment, framework, question

NAMES = [f"A{n}" for n in range(8)]
BANK = framework([question(name, "a") for name in NAMES])
OPEN = Session(id="s1", hidden=False)


def voted(table: Mapping[str, Sequence[int | None]], session: Session = OPEN) -> Assessment:
    made = assessment(BANK).model_copy(update={"sessions": (session,)})
    for place, name in enumerate(NAMES):
        votes = [Vote(assessor=who, level=row[place]) for who, row in table.items() if place < len(row)]
        made = made.with_answer(name, Answer(votes=tuple(votes)))
    return made


def test_by_hand() -> None:
    case = voted({"x": [1, 1, 1, 2, 2], "y": [2, 2, 2, 2, 2], "z": [3, 2, 4, 2, None]})
    told = leanings(BANK, case, OPEN)
    # x against the lower of y and z: -1 -1 -1 0 0; y against that of x and z: 1 1 1 0 0.
    assert (told["x"].questions, told["x"].levels, told["x"].is_severe) == (5, -0.6, True)
    assert (told["y"].levels, told["y"].is_lenient, told["y"].is_severe) == (0.6, True, False)
    assert "z" not in told, "four questions are too few"


def test_alone_nobody_leans() -> None:
    assert leanings(BANK, voted({"x": [1] * 8}), OPEN) == {}


def test_near_the_others_is_neither() -> None:
    told = leanings(BANK, voted({"x": [2] * 8, "y": [2] * 7 + [3]}), OPEN)
    assert told["y"].levels == 0.125
    assert [row.is_lenient or row.is_severe for row in told.values()] == [False, False]


def test_first_votes_count_and_nothing_hidden() -> None:
    case = voted({"x": [1] * 8, "y": [2] * 8})
    for name in NAMES:
        votes = case.answer(name).votes
        again = (*votes, Vote(assessor="x", round=2, level=4))
        case = case.with_answer(name, Answer(votes=again))
    assert leanings(BANK, case, OPEN)["x"].levels == -1
    some = Session(id="s1", events=tuple(SessionEvent(kind="revealed", question=name) for name in NAMES[:5]))
    table = {"x": [1] * 5 + [4] * 3, "y": [2] * 8}
    told = leanings(BANK, voted(table, some), some)["x"]
    assert (told.questions, told.levels) == (5, -1), "what waits for its reveal tells nothing"
    none = Session(id="s1")
    assert leanings(BANK, voted(table, none), none) == {}


columns = st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=8, max_size=8)


@given(st.dictionaries(st.sampled_from("uvwxyz"), columns, max_size=5))
def test_against_a_plain_recount(table: dict[str, list[int | None]]) -> None:
    wanted = {}
    for who, row in table.items():
        total, count = 0, 0
        for place, own in enumerate(row):
            others = sorted(
                level for name in table if name != who and (level := table[name][place]) is not None
            )
            if own is not None and others:
                total += own - others[(len(others) - 1) // 2]
                count += 1
        if count >= LEAST:
            wanted[who] = (count, total / count)
    told = leanings(BANK, voted(table), OPEN)
    assert {who: (row.questions, row.levels) for who, row in told.items()} == wanted
