"""The record says what happened, in every format; without names nobody can be told."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from muster.model import (
    Action,
    AgendaItem,
    Assessment,
    Assessor,
    Condition,
    Decision,
    Session,
    SessionEvent,
    Vote,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.direction import without_isolates
from muster.reporting import FORMATS, ReportContent, build_record, last_session, render
from muster.scoring.agreement import krippendorff_alpha
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")])
NOW = datetime(2013, 1, 14, 9, tzinfo=UTC)
PRINTED = date(2013, 1, 15)
NAMES = ("Alpha Officer", "Bravo Officer", "Charlie Owner", "Delta Facilitator")


def held() -> Assessment:
    events = (
        SessionEvent(kind="opened", time=NOW),
        SessionEvent(kind="revealed", time=NOW),
        SessionEvent(kind="voted_again", question="A1"),
        SessionEvent(kind="revealed", question="A1"),
        SessionEvent(kind="recorded", question="A1", level=2),
        SessionEvent(
            kind="dissent", question="A1", assessor="y", level=4, text="I, Bravo Officer, saw the ship."
        ),
        SessionEvent(kind="decision", text="Ask donors", question="A2"),
        SessionEvent(kind="action", text="Conference", question="A1"),
    )
    session = Session(
        id="s1",
        title="Second look",
        facilitator="Delta Facilitator",
        opened=NOW,
        present=("x", "y"),
        agenda=(AgendaItem(category="a", minutes=30, state="done", spent=41.6),),
        parked=("B1",),
        events=events,
    )
    made = assessment(BANK, {"A1": 2}).model_copy(
        update={
            "assessors": (Assessor(id="x", name="Alpha Officer"), Assessor(id="y", name="Bravo Officer")),
            "sessions": (session,),
            "decisions": (
                Decision(id="d0", time=NOW, text="Of another day"),
                Decision(id="d1", time=NOW, text="Ask donors", question="A2"),
            ),
            "actions": (
                Action(
                    id="a1",
                    title="Conference",
                    question="A1",
                    owner="Charlie Owner",
                    due=date(2013, 2, 28),
                    target_level=3,
                    condition=Condition(accepted_by="Chief"),
                ),
                Action(id="a2", title="Of another day"),
            ),
        }
    )
    votes = {"A1": ((0, 1), (4, 4)), "A2": ((2,), (2,))}
    for name, (first, second) in votes.items():
        rows = [Vote(assessor="x", round=n, level=level) for n, level in enumerate(first, start=1)]
        rows += [Vote(assessor="y", round=n, level=level) for n, level in enumerate(second, start=1)]
        made = made.with_answer(name, made.answer(name).changed(votes=tuple(rows)))
    return made


def record(*, names: bool = True, language: str = "en") -> ReportContent:
    made = held()
    session = last_session(made)
    assert session is not None
    return build_record(BANK, made, session, printed=PRINTED, names=names, language=language)


def test_the_summary_holds_what_an_independent_count_finds() -> None:
    facts = dict(record().facts)
    assert facts["In the room"] == "Alpha Officer, Bravo Officer"
    assert (facts["Questions"], facts["Answers recorded"], facts["Dissents"]) == ("2", "1", "1")
    before, after = (krippendorff_alpha(units) for units in ([[0, 4], [2, 2]], [[1, 4], [2, 2]]))
    assert before is not None
    assert after is not None
    assert facts["Agreement (Krippendorff’s alpha)"] == (
        f"{round(before, 2):g} in the first answers, {round(after, 2):g} in the last"
    )


def test_the_tables_hold_what_happened_in_this_session() -> None:
    tables = {table.title: table.rows for table in record().tables}
    assert tables["Dissent"] == (("A1 A1?", "Bravo Officer", "4", "2", "I, Bravo Officer, saw the ship."),)
    assert [row[1:] for row in tables["Decisions"]] == [("Ask donors", "A2")]
    assert [(row[0], row[2]) for row in tables["Actions and conditions"]] == [("Conference", "Charlie Owner")]
    assert tables["Where the group moved"] == (("A1 A1?", "0", "1", "2", "0–4\u00a0→\u00a01–4"),)
    assert tables["Parked"] == (("B1 B1?",),)
    assert tables["Agenda"] == (("A", "30", "42"),)
    assert tables["All votes"] == (
        (
            "A1 A1?",
            "Alpha\u00a0Officer:\u00a00\u00a0→\u00a01; Bravo\u00a0Officer:\u00a04",
            "0–4\u00a0→\u00a01–4",
            "2",
        ),
        ("A2 A2?", "Alpha\u00a0Officer:\u00a02; Bravo\u00a0Officer:\u00a02", "2", "–"),
    )


@pytest.mark.parametrize(("language", "comma", "apart"), [("fr", ", ", "\u202f; "), ("ar", "، ", "؛ ")])
def test_lists_have_the_commas_of_the_language(language: str, comma: str, apart: str) -> None:
    content = record(language=language)
    present = dict(content.facts)[phrases_in(language)("record.present")]
    assert without_isolates(present) == f"Alpha Officer{comma}Bravo Officer"
    assert apart in without_isolates(content.tables[-1].rows[0][1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [row.name for row in FORMATS])
def test_without_names_nobody_is_named_in_any_format(kind: str, language: str) -> None:
    content = record(names=False, language=language)
    for name in NAMES:
        assert name not in str(content)
    made = render(content, kind)
    if kind == "pdf":
        text = "".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
        # The reader puts these into words beside Arabic.
        text = text.replace("\u202c", "").replace("\u2069", "").replace("\u00a0", " ")
        assert "Conference" in text
        assert "0 → 1" in text
        assert not any(name in text for name in NAMES)
    assert len(made) > 500


def test_without_names_no_column_stands_empty() -> None:
    named, nameless = ({row.title: row for row in record(names=names).tables} for names in (True, False))
    assert "Owner" in named["Actions and conditions"].head
    assert nameless["Actions and conditions"].head == (
        "Action", "Question", "Due", "Status", "Condition",
    )  # fmt: skip
    assert nameless["Dissent"].head == ("Question", "Who", "Level", "Group")
    for table in nameless.values():
        assert all(len(row) == len(table.head) for row in table.rows)
        assert len(table.widths) in (0, len(table.head))
        assert all(any(cells) for cells in zip(*table.rows, strict=True))


def test_the_first_page_is_the_summary_and_the_votes_come_after() -> None:
    pages = [page.extract_text() for page in PdfReader(BytesIO(render(record(), "pdf"))).pages]
    assert "Dissent" in pages[0]
    assert "All votes" not in pages[0]
    assert "All votes" in pages[1]


def test_nothing_hidden_is_in_the_record() -> None:
    made = held()
    session = made.sessions[0].changed(events=(SessionEvent(kind="opened"),))
    hidden = made.model_copy(update={"sessions": (session,)})
    content = build_record(BANK, hidden, session, printed=PRINTED)
    assert "All votes" not in [table.title for table in content.tables]


def test_no_session_that_was_opened_no_record() -> None:
    assert last_session(assessment(BANK)) is None
    planned = assessment(BANK).model_copy(update={"sessions": (Session(id="s1"),)})
    assert last_session(planned) is None


def test_day_and_time_stand_between_the_commas_of_the_language() -> None:
    for language, mark in (("en", ", "), ("ar", "، ")):
        told = dict(record(language=language).facts)[phrases_in(language)("record.opened")]
        assert told.count(mark) == 1


def test_votes_have_the_room_that_short_columns_leave() -> None:
    for names in (True, False):
        votes = record(names=names).tables[-1]
        assert votes.title == "All votes"
        assert votes.widths[2:] == (0, 0), "as wide as what stands in them"
    [told, _] = record().tables[-1].rows
    assert "\u00a0Officer:" in told[1], "a name and its vote stand on one line"
