"""Banks on disk: the shipped ones, and a small one of one's own."""

from pathlib import Path

import pytest

from muster.resources import resource
from muster.storage import FrameworkLibrary
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
