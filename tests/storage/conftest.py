"""Banks on disk, the shipped ones and a small one of one's own, and a file that is saved over."""

from pathlib import Path

import pytest

from muster.model import Assessment
from muster.resources import resource
from muster.storage import FrameworkLibrary, save_assessment
from tests.factory import assessment, framework, question
from tests.storage.frameworks.support import CATEGORY, FRENCH, HEAD


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small bank of one's own, with a French translation."""
    (tmp_path / "framework.toml").write_text(HEAD)
    (tmp_path / "force.toml").write_text(CATEGORY)
    (tmp_path / "locale" / "fr").mkdir(parents=True)
    (tmp_path / "locale" / "fr" / "all.toml").write_text(FRENCH, encoding="utf-8")
    return tmp_path


@pytest.fixture
def library() -> FrameworkLibrary:
    """What is shipped."""
    return FrameworkLibrary(resource("frameworks"))


BANK = framework([question("A1", "a")])


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that is there already."""
    path = tmp_path / "mission.muster.json"
    save_assessment(assessment(BANK, {"A1": 1}), path)
    return path


@pytest.fixture
def new() -> Assessment:
    """What is to be saved over it."""
    return assessment(BANK, {"A1": 4})
