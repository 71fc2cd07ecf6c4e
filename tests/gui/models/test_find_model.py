"""What Find shows for a search, under Qt's own tester."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.find_model import SHOWN_ROLE, FindEntry, FindModel, ShownEntry, marks, snippet

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
LONG = (
    "Before the visit nobody knew. " * 8
    + "Twelve fuel trucks stood in Gao, of which four ran. "
    + "After. " * 30
)


@pytest.fixture
def model(qapp: QApplication) -> FindModel:
    """Three questions, a note, a command."""
    return FindModel(
        [
            FindEntry("walk/A", "A  Is airlift booked?", "Logistics", "Questions", ("fuel and water",)),
            FindEntry("walk/B", "B  Fuel for ninety days", "Logistics", "Questions"),
            FindEntry("walk/C", "C  Évacuation sanitaire", "Santé", "Questions"),
            FindEntry(
                "walk/C", "C  Évacuation sanitaire", "Before", "Notes", (LONG,), only_when_searched=True
            ),
            FindEntry("command/save", "Save", "Ctrl+S", "Commands"),
        ]
    )


def keys(model: FindModel) -> list[str]:
    return [model.entry_at(model.index(row)).key for row in range(model.rowCount())]


def shown(model: FindModel, row: int) -> ShownEntry:
    found: ShownEntry = model.index(row).data(SHOWN_ROLE)
    return found


def marked(text: str, places: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start : start + length] for start, length in places]


def test_find_wants_every_word_and_puts_titles_first(model: FindModel) -> None:
    tester = QAbstractItemModelTester(model, FATAL)
    model.search("FUEL")
    assert keys(model) == ["walk/B", "walk/A", "walk/C"]
    model.search("fuel ninety")
    assert keys(model) == ["walk/B"]
    model.search("evacuation sante")
    assert keys(model) == ["walk/C"]
    model.search("helicopter")
    assert model.rowCount() == 0
    model.search("")
    assert keys(model) == ["walk/A", "walk/B", "walk/C", "command/save"], "a note is shown when searched for"
    tester.deleteLater()


def test_a_slip_of_the_finger_is_forgiven_where_nothing_holds_the_word(model: FindModel) -> None:
    model.search("logitics")
    assert keys(model) == ["walk/A", "walk/B"]
    first = shown(model, 0)
    assert marked(first.detail, first.detail_marks) == ["Logistics"], "what is meant is marked"
    model.search("logitics ninty")
    assert keys(model) == ["walk/B"]
    model.search("evacuatoin")
    assert keys(model)[0] == "walk/C"


def test_groups_have_a_heading_each_and_say_it(model: FindModel) -> None:
    model.search("fuel")
    assert [shown(model, row).heading for row in range(3)] == ["Questions", "", "Notes"]
    said = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Notes – C  Évacuation sanitaire – …")


def test_a_note_is_shown_where_it_says_so(model: FindModel) -> None:
    model.search("fuel trucks")
    note = shown(model, 0)
    assert note.detail.startswith("…")
    assert "Twelve fuel trucks stood in Gao" in note.detail[:90]
    assert marked(note.detail, note.detail_marks) == ["fuel", "trucks"]


def test_marks_are_in_the_letters_of_the_text() -> None:
    assert marked("Évacuation", marks("Évacuation", ["evac"])) == ["Évac"]
    assert marked("Straße", marks("Straße", ["strass"])) == ["Straß"]
    assert marks("abab", ["ab", "ba"]) == ((0, 4),), "what overlaps is one mark"
    assert marked("قُوَّة الاتحاد", marks("قُوَّة الاتحاد", ["الاتحاد"])) == ["الاتحاد"]
    assert snippet("short text", ["text"]) == ("short text", ((6, 4),))
    assert snippet("two\nlines  here", ["here"])[0] == "two lines here"


def test_five_hundred_questions_are_searched_between_two_frames(qapp: QApplication) -> None:
    """Counted in comparisons, not in time: a slip is looked for among words that share pairs of letters."""
    texts = [f"Question {n} about convoy{n} and depot{n % 40} in sector{n % 9}" for n in range(500)]
    model = FindModel([FindEntry(f"walk/{n}", text, "", "Q", (text * 8,)) for n, text in enumerate(texts)])
    model.search("sectro3")
    assert model.rowCount() == 20, "no more of a group than anybody reads"
