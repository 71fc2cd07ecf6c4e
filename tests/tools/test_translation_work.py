"""What a translator asks for: from nothing to a complete language, and what is wrong on the way."""

import json
import shutil
from pathlib import Path

import pytest

import translation_catalogue
import translation_work as work
import translations
from muster.resources import resource


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped translations, for the tools to write into."""
    for name in ("translations", "phrases", "help", "frameworks", "references"):
        shutil.copytree(resource(name), tmp_path / name)

    def there(*parts: str) -> Path:
        return tmp_path.joinpath(*parts)

    for module in (work, translation_catalogue):
        monkeypatch.setattr(module, "resource", there)
    for module in (work, translations):
        monkeypatch.setattr(module, "FOLDER", tmp_path / "translations")
    return tmp_path


def test_a_language_from_nothing_to_its_first_words(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert work.start("he") == 0
    assert "he: catalogue: " in capsys.readouterr().out
    assert translation_catalogue.catalogue("he") == {
        "language.name": "עברית",
        "language.locale": "he",
        "language.direction": "rtl",
        "figures.decimal": ".",
    }
    assert work.start("he") == 1
    capsys.readouterr()
    assert work.dump("he") == 0
    wanted = json.loads(capsys.readouterr().out)
    assert wanted["window"]["Add an assessor"] == ""
    assert set(wanted["catalogue"]["plan.weeks"]["translation"]) == {"one", "two", "other"}
    before = work.missing("he")
    filled = tmp_path / "filled.json"
    filled.write_text(
        json.dumps(
            {
                "window": {"Name of assessor {number}": "שם {number}", "Back": ""},
                "catalogue": {"errors.empty": {"translation": "“{name}” ריק."}, "errors.folder": ""},
            }
        ),
        encoding="utf-8",
    )
    assert work.load("he", filled) == 0
    after = work.missing("he")
    assert len(before["window strings"]) - len(after["window strings"]) == 2  # it stands in two contexts
    assert len(before["catalogue"]) - len(after["catalogue"]) == 1
    assert work.faults("he") == []
    assert "\u2068{number}\u2069".encode("utf-16-be") in (folder / "translations/muster_he.qm").read_bytes()


def test_check_fails_where_a_shipped_language_lacks_something(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    work.check()
    before = capsys.readouterr().out
    path = folder / "phrases" / "fr.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nempty = ", "\nemptied = "), encoding="utf-8")
    assert work.check() == 1
    assert "fr: catalogue: not translated: 'errors.empty'" in capsys.readouterr().out.replace(before, "")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("Nom {nombre}", "has other blanks"),
        ("Nom de l’évaluateur", "lacks a blank"),
        ("Nom {number}…", "ends otherwise"),
        ("Nom {number} ", "begins or ends otherwise"),
    ],
)
def test_faults_of_a_translation_are_told(folder: Path, wrong: str, told: str) -> None:
    path = folder / "translations" / "muster_fr.ts"
    known = translations.read(path)
    known["AssessorsPage", "Name of assessor {number}"] = (wrong,)
    translations.write(path, "fr", translations.strings(), known, translations.counted_strings())
    assert [fault for fault in work.faults("fr") if told in fault]


def test_what_is_missing_is_counted_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert work.tell_missing(["tlh"]) == 0
    told = capsys.readouterr().out
    for kind in ("window strings", "catalogue", "help pages", "bank texts", "reference missions"):
        assert f"tlh: {kind}: " in told
    assert "and " in told
    work.tell_missing(["fr"])
    assert capsys.readouterr().out.count("complete") == 5
