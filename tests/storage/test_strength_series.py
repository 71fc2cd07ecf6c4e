"""How strength built up: points in order, each with its source, in both languages."""

from muster.resources import resource
from muster.storage.strength_series import read_strength


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
