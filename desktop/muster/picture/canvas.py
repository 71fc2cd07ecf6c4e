"""A canvas for charts on paper: shapes and words as SVG, mirrored for languages from right to left."""

from html import escape
from typing import Literal

from muster.picture.svg import BOLD, COLOURS, FONTS, LETTER, SIZE, Svg

Anchor = Literal["start", "middle", "end"]
LEVELS = ("#9d2b35", "#b85a18", "#87700a", "#3c7a4c", "#1f6f64")
BAD, GOOD = LEVELS[0], LEVELS[-1]
INK, QUIET, PALE = COLOURS["text"], COLOURS["muted"], COLOURS["track"]
OTHER_SIDE: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}


def shortened(text: str, wide: float, size: float = SIZE) -> str:
    """Return as much of a text as surely fits into so many units, with an ellipsis where it was cut."""
    most = max(1, int(wide / (LETTER * size)))
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


class Canvas:
    """Shapes on a white sheet `wide` units across; places are given for left to right."""

    def __init__(self, wide: float, *, mirrored: bool = False) -> None:
        self.wide, self._mirrored = wide, mirrored
        self._shapes: list[str] = []

    def _x(self, x: float) -> float:
        return self.wide - x if self._mirrored else x

    def box(self, x: float, y: float, wide: float, high: float, fill: str, edge: str = "none") -> None:
        """Draw a box from its start and top."""
        left = self._x(x + wide) if self._mirrored else x
        self._shapes.append(
            f'<rect x="{left:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" rx="2" '
            f'fill="{fill}" stroke="{edge}" stroke-width="0.8"/>'
        )

    def line(
        self, x: float, y: float, to_x: float, to_y: float, colour: str = INK, *, dashed: bool = False
    ) -> None:
        """Draw a thin line between two places."""
        dashes = ' stroke-dasharray="3 2.5"' if dashed else ""
        self._shapes.append(
            f'<path d="M{self._x(x):.2f} {y:.2f}L{self._x(to_x):.2f} {to_y:.2f}" stroke="{colour}" '
            f'stroke-width="1"{dashes}/>'
        )

    def curve(self, places: list[tuple[float, float]], colour: str = INK) -> None:
        """Draw a line through places."""
        path = "L".join(f"{self._x(x):.2f} {y:.2f}" for x, y in places)
        self._shapes.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="1.6"/>')

    def disc(self, x: float, y: float, radius: float, colour: str = INK) -> None:
        """Draw a dot."""
        self._shapes.append(
            f'<circle cx="{self._x(x):.2f}" cy="{y:.2f}" r="{radius:.2f}" fill="{colour}" '
            'stroke="#ffffff" stroke-width="1"/>'
        )

    def words(
        self,
        x: float,
        y: float,
        text: str,
        colour: str = INK,
        *,
        anchor: Anchor = "start",
        size: float = SIZE,
        bold: bool = False,
    ) -> None:
        """Write a line of text on a base line."""
        side = OTHER_SIDE[anchor] if self._mirrored else anchor
        weight = ' font-weight="bold"' if bold else ""
        self._shapes.append(
            f'<text x="{self._x(x):.2f}" y="{y:.2f}" text-anchor="{side}" font-size="{size:g}" '
            f'fill="{colour}"{weight}>{escape(text)}</text>'
        )

    def finish(self, high: float, title: str, told: str) -> Svg:
        """Return the sheet, `high` units tall, with its title and the same in words."""
        text = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.wide:.2f} {high:.2f}" '
            f'width="{self.wide:.0f}" height="{high:.0f}" role="img" font-family="{FONTS}" '
            f'font-size="{SIZE:g}"><title>{escape(title)}</title><desc>{escape(told)}</desc>'
            f"{''.join(self._shapes)}</svg>"
        )
        return Svg(text, self.wide, high)


def width_of(text: str, size: float = SIZE, *, bold: bool = False) -> float:
    """Return an upper bound for the width of a text, in units."""
    return len(text) * LETTER * size * (BOLD if bold else 1)
