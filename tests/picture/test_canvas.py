"""Charts on paper are mirrored whole, escape what is written on them, and cut names that would not fit."""

from xml.etree import ElementTree

from muster.picture.canvas import Canvas, shortened, width_of

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*, mirrored: bool) -> ElementTree.Element:
    canvas = Canvas(100, mirrored=mirrored)
    canvas.box(10, 0, 20, 5, "#000000")
    canvas.words(10, 9, "<b>&")
    canvas.disc(30, 3, 2)
    return ElementTree.fromstring(canvas.finish(20, "T & t", "told").text)


def test_left_to_right_and_mirrored() -> None:
    plain, turned = drawn(mirrored=False), drawn(mirrored=True)
    for sheet, x, anchor, disc in ((plain, "10.00", "start", "30.00"), (turned, "70.00", "end", "70.00")):
        box, words, circle = (sheet.find(f"{SVG}{name}") for name in ("rect", "text", "circle"))
        assert box is not None
        assert words is not None
        assert circle is not None
        assert box.get("x") == x
        assert words.get("text-anchor") == anchor
        assert words.text == "<b>&"
        assert circle.get("cx") == disc


def test_title_and_words_are_in_the_file() -> None:
    sheet = drawn(mirrored=False)
    assert sheet.findtext(f"{SVG}title") == "T & t"
    assert sheet.findtext(f"{SVG}desc") == "told"


def test_a_name_is_cut_with_a_sign_and_fits() -> None:
    name = "Planning staff at the headquarters of the mission"
    short = shortened(name, 100)
    assert short.endswith("…")
    assert width_of(short) <= 100
    assert shortened("Short", 100) == "Short"
    assert width_of("Short", bold=True) > width_of("Short")
