"""How strength built up: points in order, each with its source, in both languages."""

import json
from datetime import date
from pathlib import Path

from muster.resources import resource
from muster.storage.strength_series import StrengthBook, StrengthPoint, StrengthSeries, read_strength


def test_build_ups_are_in_order_and_sourced() -> None:
    book = read_strength(resource("references", "strength.json"))
    assert len(book.missions) >= 8
    for mission in book.missions:
        days = [point.day for point in mission.points]
        assert days == sorted(days), mission.id
        assert days[0] >= mission.begin, mission.id
        for point in mission.points:
            assert point.source, mission.id
            assert point.authorised is not None or point.deployed is not None, mission.id
            assert point.kind in ("military", "uniformed"), mission.id
    french = read_strength(resource("references", "strength.json"), "fr")
    assert all(
        a.name != b.name for a, b in zip(book.missions, french.missions, strict=True) if a.id != "eufor"
    )


def test_a_book_holds_what_its_file_says(tmp_path: Path) -> None:
    point = {"date": "2007-03-06", "authorised": 8000, "deployed": None, "kind": "military", "source": "S/1"}
    mission = {
        "id": "amisom",
        "name": {"en": "AMISOM – Somalia", "fr": "AMISOM – Somalie"},
        "begin": "2007-02-20",
        "note": {"en": "Slow."},
        "points": [point],
    }
    benchmark = {"en": "Sixty days", "fr": "Soixante jours", "source": "Brahimi"}
    path = tmp_path / "strength.json"
    path.write_bytes(json.dumps({"benchmark": benchmark, "missions": [mission]}, ensure_ascii=False).encode())
    points = (StrengthPoint(date(2007, 3, 6), 8000, None, "military", "S/1"),)
    begin = date(2007, 2, 20)
    english = StrengthSeries("amisom", "AMISOM – Somalia", begin, "Slow.", points)
    assert read_strength(path) == StrengthBook("Sixty days", "Brahimi", (english,))
    french = StrengthSeries("amisom", "AMISOM – Somalie", begin, "Slow.", points)
    assert read_strength(path, "fr") == StrengthBook("Soixante jours", "Brahimi", (french,))
    assert read_strength(path, "pt") == read_strength(path, "en")
