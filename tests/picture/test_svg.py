"""The picture as SVG: well-formed, the same in words, nothing fetched, nothing typed taken for markup."""

from xml.etree import ElementTree

from muster.phrases import phrases_in
from muster.picture.description import describe
from muster.picture.svg import TONES, picture_svg
from muster.scoring.comparison import Beside
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True), question("B1", "b")])
SPACE = "{http://www.w3.org/2000/svg}"


def test_it_is_well_formed_and_says_the_same_in_words() -> None:
    result = full_readiness(BANK, assessment(BANK, {"A1": 0, "B1": 4}))
    told = describe(BANK, result, phrases_in("en"), (Beside('<script> & "AMISOM"', 16.0, 50.0, 2),))
    made = picture_svg(told)
    root = ElementTree.fromstring(made.text)
    assert root.find(f"{SPACE}title").text == told.title  # type: ignore[union-attr]
    assert root.find(f"{SPACE}desc").text == told.text  # type: ignore[union-attr]
    texts = [element.text for element in root.iter(f"{SPACE}text")]
    assert '<script> & "AMISOM" · 16' in texts
    assert told.figure in texts
    assert TONES["bad"] in made.text
    assert TONES["good"] not in made.text
    assert not any("href" in name for element in root.iter() for name in element.attrib)
    assert float(root.attrib["height"]) == round(made.high)


def test_a_name_runs_its_own_way_wherever_it_stands() -> None:
    result = full_readiness(BANK, assessment(BANK, {"A1": 0, "B1": 4}))
    beside = (Beside("AMISOM, 2007", 16.0, 50.0, 2), Beside("بعثة في مالي", 60.0, 50.0, 2))
    told = describe(BANK, result, phrases_in("ar"), beside)
    root = ElementTree.fromstring(picture_svg(told, direction="rtl", wide=120).text)
    ways = {element.text: element.attrib.get("direction") for element in root.iter(f"{SPACE}text")}
    assert next(way for text, way in ways.items() if text and text.startswith("AMISOM")) == "ltr"
    assert next(way for text, way in ways.items() if text and text.startswith("بعثة")) == "rtl"
    assert ways["50"] is None
