"""Earlier versions of a document: which are kept, and in which order."""

from pathlib import Path

import pytest

from muster.storage.safety.backups import KEPT, Backups


def test_the_last_five_versions_are_kept_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backups = Backups(tmp_path / "earlier")
    path = tmp_path / "a.muster.json"
    assert backups.keep(path) is None
    for number in range(KEPT + 3):
        path.write_text(str(number), "utf-8")
        assert backups.keep(path) is not None
        assert backups.keep(path) is None, "the same twice is kept once"
    found = backups.all(path)
    assert [backup.path.read_text("utf-8") for backup in found] == ["7", "6", "5", "4", "3"]
    assert backups.all(tmp_path / "other.muster.json") == []
