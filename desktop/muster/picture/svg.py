"""The picture of readiness as an SVG file, for paper and for pages that hold pictures."""

from html import escape
from typing import NamedTuple, assert_never

from muster.phrases.results import Tone
from muster.picture.description import Picture
from muster.picture.drawing import Box, Disc, Drawing, Role, Shape, Stroke, Words, draw

LINE = 15.0  # the height of a line of text, in the SVG's units
SIZE = 11.0  # the letters
LETTER = 0.6  # the width of a letter, in parts of its size: an upper bound for the texts that stand here
BOLD = 1.1
FONTS = "Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif"
TONES: dict[Tone, str] = {"bad": "#9d2b35", "warn": "#7d5a00", "good": "#1f6f64", "open": "#56606e"}
COLOURS: dict[Role, str] = {
    "track": "#e3e6eb",
    "mark": "#000000",
    "border": "#56606e",
    "dot": "#1b2330",
    "text": "#1b2330",
    "muted": "#56606e",
}


def _wide(text: str, is_bold: bool) -> float:
    return len(text) * LETTER * SIZE * (BOLD if is_bold else 1)


def _colour(role: Role, tone: Tone) -> str:
    return COLOURS.get(role, TONES[tone])


def _shape(shape: Shape, tone: Tone) -> str:
    colour = _colour(shape.role, tone)
    match shape:
        case Box(x, y, wide, high, radius, role):
            see = ' fill-opacity="0.4"' if role == "bounds" else ""
            return (
                f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" rx="{radius:.2f}" '
                f'fill="{colour}"{see}/>'
            )
        case Stroke(x, top, bottom, thick, _, is_dashed):
            dashes = f' stroke-dasharray="{2 * thick:.2f} {1.5 * thick:.2f}"' if is_dashed else ""
            return (
                f'<path d="M{x:.2f} {top:.2f}V{bottom:.2f}" stroke="{colour}" '
                f'stroke-width="{thick:.2f}"{dashes}/>'
            )
        case Disc(x, y, radius, _):
            return (
                f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{colour}" stroke="#ffffff" '
                f'stroke-width="1.2"/>'
            )
        case Words(x, y, text, _, is_bold, way):
            weight = ' font-weight="bold"' if is_bold else ""
            runs = f' direction="{way}"' if way else ""
            return (
                f'<text x="{x:.2f}" y="{y + 0.75 * LINE:.2f}" text-anchor="middle" fill="{colour}"'
                f"{weight}{runs}>{escape(text)}</text>"
            )
        case _ as never:
            assert_never(never)


class Svg(NamedTuple):
    """An SVG file and its size, in its own units (pixels of a 96th of an inch)."""

    text: str
    wide: float
    high: float


def picture_svg(picture: Picture, *, direction: str = "ltr", wide: float = 620.0) -> Svg:
    """Return the picture as SVG, in colours for white paper; its title and description are the same in words.

    Everything in it is drawn: it fetches nothing and holds no script.
    """
    made: Drawing = draw(picture, wide, LINE, _wide, mirrored=direction == "rtl")
    shapes = "".join(_shape(shape, picture.tone) for shape in made.shapes)
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {made.wide:.2f} {made.high:.2f}" '
        f'width="{made.wide:.0f}" height="{made.high:.0f}" role="img" font-family="{FONTS}" '
        f'font-size="{SIZE:g}"><title>{escape(picture.title)}</title><desc>{escape(picture.text)}</desc>'
        f"{shapes}</svg>"
    )
    return Svg(text, made.wide, made.high)
