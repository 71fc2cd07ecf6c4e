"""The reference missions: whole, ranked, translated, beside others, copied out."""

import json
from pathlib import Path

import pytest

from muster.model import FrameworkRef
from muster.model.problems import Term
from muster.resources import resource
from muster.scoring import compare, readiness
from muster.storage import FrameworkLibrary, References, StorageError
from tests.storage.frameworks.support import LANGUAGES
from tests.wording import refused


def test_references_answer_every_question_with_a_note(library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    index = json.loads(resource("references", "index.json").read_text(encoding="utf-8"))
    assert {reference.name for reference in references.all()} == set(index)
    for reference in references.all():
        made = references.load(reference.name)
        bank = library.of(made)
        assert set(made.answers) == set(bank.by_id)
        for name, answer in made.answers.items():
            assert answer.state in ("answered", "unknown"), name
            assert ("¶" in answer.note or "note 2" in answer.note) is (answer.state == "answered"), name
        assert index[reference.name]["en"]["title"] == made.title


def test_examples_are_copied_out_and_never_over_a_file(tmp_path: Path) -> None:
    references = References(resource("references"))
    made = references.copy_to(tmp_path / "new")
    assert all(path.is_file() for path in made)
    with refused(StorageError, "is already there; nothing was copied"):
        references.copy_to(tmp_path / "new")
    (tmp_path / "file").write_text("")
    with refused(StorageError, "cannot be written"):
        references.copy_to(tmp_path / "file")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_amisom_2012_stands_above_both_others(language: str, library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    scores = {}
    for reference in references.all(language):
        case = references.load(reference.name, language)
        score = readiness(library.of(case, language), case).score
        assert score is not None
        scores[reference.name] = score
    assert scores["amisom-2012"] > max(scores["amisom-2007"], scores["afisma-2013"])


def test_a_reference_in_french_answers_like_the_english() -> None:
    references = References(resource("references"))
    for reference in references.all():
        one, two = references.load(reference.name), references.load(reference.name, "fr")
        assert one.title != two.title
        for name, answer in one.answers.items():
            assert answer.model_copy(update={"note": ""}) == two.answers[name].model_copy(update={"note": ""})
            assert answer.note != two.answers[name].note


def test_references_stand_beside_the_others_and_not_themselves(library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    case = references.load("afisma-2013")
    beside = references.beside(case)
    assert [title for title, _ in beside] == [
        "AMISOM – Somalia at deployment, 2007",
        "AMISOM – Somalia, 2012",
    ]
    assert all(compare(library.current(), other, case).common for _, other in beside)
    own = case.model_copy(update={"framework": FrameworkRef(id="amisom-lessons", version="9")})
    assert references.beside(own) == []


def test_copies_and_loading_speak_english_unless_told_otherwise(tmp_path: Path) -> None:
    references = References(resource("references"))
    copies = references.copy_to(tmp_path / "deep" / "down")
    assert copies == [tmp_path / "deep" / "down" / reference.path.name for reference in references.all()]
    for copy, reference in zip(copies, references.all("en"), strict=True):
        assert copy.read_bytes() == reference.path.read_bytes()
    french = references.copy_to(tmp_path / "fr", "fr")
    assert [path.read_bytes() for path in french] != [path.read_bytes() for path in copies]
    assert references.load("afisma-2013") == references.load("afisma-2013", "en")
    case = references.load("afisma-2013", "fr")
    titles = [title for title, _ in references.beside(case, "fr")]
    assert titles != [title for title, _ in references.beside(case)]


def test_what_keeps_copies_from_being_made_is_told_with_its_place(tmp_path: Path) -> None:
    references = References(resource("references"))
    last = references.all()[-1].path.name
    (tmp_path / last).write_text("mine")
    with pytest.raises(StorageError) as caught:
        references.copy_to(tmp_path)
    assert caught.value.values == {"name": str(tmp_path / last)}
    assert [path.name for path in tmp_path.iterdir()] == [last]
    with pytest.raises(StorageError) as caught:
        references.copy_to(tmp_path / last)
    assert caught.value.values == {"name": str(tmp_path / last), "reason": Term("system", "exists")}
