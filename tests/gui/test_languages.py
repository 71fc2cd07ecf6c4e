"""Every visible string has a translation."""

from pathlib import Path


def test_no_visible_string_lacks_a_translation() -> None:
    import sys

    root = Path(__file__).parents[2]
    sys.path.insert(0, str(root / "tools"))
    try:
        import translations
    finally:
        sys.path.remove(str(root / "tools"))
    texts = translations.strings()
    assert len(texts) > 250
    for path in sorted(translations.FOLDER.glob("*.ts")):
        known = translations.read(path)
        assert [text for text in texts if text not in known] == [], path.name
        for (context, source), translation in known.items():
            blanks = {part.partition("}")[0] for part in source.split("{")[1:]}
            assert {part.partition("}")[0] for part in translation.split("{")[1:]} == blanks, (
                context,
                source,
            )
        assert path.with_suffix(".qm").is_file()
