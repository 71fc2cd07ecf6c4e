"""Problems of files are told in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from muster.gui.session.problems import tell, worded
from muster.storage.errors import AssessmentUnreadable
from tests.gui.support import AnsweringPrompts


@pytest.fixture
def french() -> Iterator[None]:
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    yield
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_the_file_is_called_by_its_name_and_its_place_is_in_the_details(prompts: AnsweringPrompts) -> None:
    tell(prompts, AssessmentUnreadable("/far/away/a.muster.json", "sealed_cut_off"))
    assert "a.muster.json" in prompts.problems[0]
    assert "/far/away" not in prompts.problems[0]
    assert prompts.details == ["/far/away/a.muster.json"]


@pytest.mark.usefixtures("french")
def test_french_readers_read_french() -> None:
    problem = AssessmentUnreadable("a.muster.json", "sealed_cut_off")
    sentence = worded(problem)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert sentence != worded(problem)
    assert "a.muster.json" in sentence


def test_a_language_without_a_catalogue_gets_english() -> None:
    problem = AssessmentUnreadable("a.muster.json", "sealed_cut_off")
    english = worded(problem)
    QLocale.setDefault(QLocale(QLocale.Language.Finnish))
    assert worded(problem) == english
