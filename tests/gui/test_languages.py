"""The languages of the window: what is shipped is translated."""

from pathlib import Path

import pytest

import translations
from translation_work import faults, missing


@pytest.mark.parametrize("path", sorted(translations.FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_no_visible_string_lacks_a_translation(path: Path) -> None:
    language = path.stem.partition("_")[2]
    assert len(translations.strings()) > 250
    assert faults(language) == []
    assert path.with_suffix(".qm").is_file()
    if language not in translations.UNDER_WAY:
        assert missing(language)["window strings"] == []
