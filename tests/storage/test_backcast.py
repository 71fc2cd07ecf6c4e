"""The missions of history: coded within the bank, on applicable questions only, translated, references."""

from pathlib import Path

import pytest

from muster.model import Assessment, FrameworkRef
from muster.resources import resource
from muster.scoring import applicability
from muster.storage import FrameworkLibrary, References
from muster.storage.backcast import as_assessment, read_backcast

PATH = resource("references", "backcast.json")


def test_every_coding_fits_the_bank(library: FrameworkLibrary) -> None:
    book = read_backcast(PATH)
    bank = library.load(book.bank)
    assert len({mission.id for mission in book.missions}) == len(book.missions) >= 9
    for mission in book.missions:
        assert set(mission.profile) == {row.id for row in bank.profile}, mission.id
        applies = applicability(bank, as_assessment(mission, book.bank))
        for levels in (mission.first, mission.second, mission.settled):
            if not levels:
                continue  # nobody has coded it a second time
            assert list(levels) == list(bank.by_id), mission.id
            assert all(level is None or 0 <= level <= 4 for level in levels.values()), mission.id
            off = [name for name, level in levels.items() if level is not None and applies[name] != "applies"]
            assert not off, f"{mission.id}: {off} do not apply"


def test_what_is_settled_was_coded_by_one_of_both() -> None:
    for mission in read_backcast(PATH).missions:
        for name, level in mission.settled.items():
            coded = {mission.first[name], mission.second.get(name, mission.first[name])}
            low, high = (
                f(x for x in coded if x is not None) if coded != {None} else None for f in (min, max)
            )
            assert level is None or (low is not None and high is not None and low <= level <= high), (
                f"{mission.id} {name}"
            )


def test_words_are_in_both_languages_and_sourced() -> None:
    one, two = read_backcast(PATH), read_backcast(PATH, "fr")
    for english, french in zip(one.missions, two.missions, strict=True):
        assert english.sources, english.id
        for texts in ((english.title, french.title), (english.outcome, french.outcome)):
            assert texts[0] != texts[1], english.id
        assert "'" not in french.outcome
    assert read_backcast(PATH, "xx") == one


def test_a_coding_opens_as_an_assessment() -> None:
    book = read_backcast(PATH)
    [made] = [as_assessment(row, book.bank) for row in book.missions if row.id == "artemis-2003"]
    assert Assessment.model_validate_json(made.model_dump_json()) == made
    assert made.mission.profile["bounded_mandate"] is True
    assert {answer.state for answer in made.answers.values()} == {"answered", "unknown"}


@pytest.mark.parametrize("version", ["2.0", "9"])
def test_they_are_references_on_their_own_bank(version: str, tmp_path: Path) -> None:
    book = read_backcast(PATH)
    made = as_assessment(book.missions[0], FrameworkRef(id="amisom-lessons", version=version))
    beside = References(resource("references")).beside(made, "fr")
    expected = [row.title for row in read_backcast(PATH, "fr").missions[1:]] if version == "2.0" else []
    assert [title for title, _ in beside] == expected
    assert References(tmp_path).beside(made) == []
