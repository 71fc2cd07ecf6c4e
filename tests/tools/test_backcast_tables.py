"""The tables in docs/references.md are those that the codings make."""

from backcast_tables import ROOT, agreement_lines, backcast_lines, with_tables
from muster.resources import resource
from muster.storage.backcast import read_backcast


def test_the_page_holds_what_the_codings_make() -> None:
    book = read_backcast(resource("references", "backcast.json"))
    page = (ROOT / "docs" / "references.md").read_text(encoding="utf-8")
    assert with_tables(page, book) == page, "run python tools/backcast_tables.py"


def test_every_mission_has_a_line_and_a_dossier() -> None:
    book = read_backcast(resource("references", "backcast.json"))
    assert len(backcast_lines(book)) == len(book.missions) + 2
    assert len(agreement_lines(book)) == sum(bool(row.second) for row in book.missions) + 3
    for mission in book.missions:
        assert (ROOT / "docs" / "missions" / f"{mission.id}.md").is_file()
