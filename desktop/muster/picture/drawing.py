"""Where everything in the picture of readiness stands: plain shapes, which window and paper both paint.

From the top: the words of the thresholds, the score's figure, the track, the scale's figures, the names of
other missions.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from muster.phrases.direction import Direction, first_strong
from muster.picture.description import WHOLE, Dot, Picture

Role = Literal["track", "bounds", "likely", "mark", "border", "dot", "text", "muted"]
Measure = Callable[[str, bool], float]  # how wide a text is, in bold or not
GAP = 0.7  # between two texts in one row, in heights of a line


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box with round corners."""

    x: float
    y: float
    wide: float
    high: float
    radius: float
    role: Role


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from top to bottom."""

    x: float
    top: float
    bottom: float
    thick: float
    role: Role
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A dot."""

    x: float
    y: float
    radius: float
    role: Role


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `x` is its middle, `y` the top of its line, `way` how all of the text runs."""

    x: float
    y: float
    text: str
    role: Role
    is_bold: bool = False
    way: Direction | None = None


Shape = Box | Stroke | Disc | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """The shapes in the order in which they are painted, in the units of the width that was asked for."""

    wide: float
    high: float
    line: float
    shapes: tuple[Shape, ...]


class _Rows:
    """Texts put into as few rows as there is room for, each as near to its place as it can stand."""

    def __init__(self, wide: float, gap: float, measure: Measure) -> None:
        self._wide, self._gap, self._measure = wide, gap, measure
        self._taken: list[list[tuple[float, float]]] = []

    def __len__(self) -> int:
        return len(self._taken)

    def _is_free(self, number: int, left: float, right: float) -> bool:
        taken = self._taken[number] if number < len(self._taken) else []
        return all(left > end + self._gap or right < start - self._gap for start, end in taken)

    def put(self, lines: Sequence[str], x: float, *, is_bold: bool = False) -> tuple[float, int]:
        """Return the middle and the first row of lines that stand below each other, at the place `x`."""
        size = min(max(self._measure(line, is_bold) for line in lines), self._wide)
        left = min(max(0.0, x - size / 2), self._wide - size)
        number = 0
        while not all(self._is_free(number + down, left, left + size) for down in range(len(lines))):
            number += 1
        while len(self._taken) < number + len(lines):
            self._taken.append([])
        for down in range(len(lines)):
            self._taken[number + down].append((left, left + size))
        return left + size / 2, number


def _limits(picture: Picture) -> tuple[float, ...]:
    """Return where one zone ends and the next begins."""
    return tuple(zone.start for zone in picture.zones[1:])


def _rows_of(
    places: Sequence[tuple[Sequence[str], float]], wide: float, line: float, measure: Measure
) -> tuple[list[tuple[float, int]], int]:
    rows = _Rows(wide, GAP * line, measure)
    return [rows.put(lines, x) for lines, x in places], len(rows)


def _cut(word: str, wide: float, measure: Measure) -> str:
    """Return a word, or its beginning and a sign that it goes on; empty where not even that has room."""
    while word and measure(word, False) > wide:
        word = word.rstrip("…")[:-1] + "…" if len(word) > 1 else ""
    return word


def _label(dot: Dot, wide: float, measure: Measure) -> list[str]:
    """Return the name and score of a dot in as many lines as it needs; only a word without room is cut."""
    lines: list[str] = []
    for word in (*dot.title.split(" "), f"· {dot.score}"):
        if lines and measure(f"{lines[-1]} {word}", False) <= wide:
            lines[-1] = f"{lines[-1]} {word}"
        elif word.startswith("· "):
            lines.append(word.removeprefix("· "))
        elif shown := _cut(word, wide, measure):
            lines.append(shown)
    return lines


def draw(picture: Picture, wide: float, line: float, measure: Measure, *, mirrored: bool = False) -> Drawing:
    """Return the picture laid out in a width; `line` is the height of a line of text in the same unit.

    `mirrored` for languages that are read from the right. The drawing is as high as it needs to be.
    """
    shapes: list[Shape] = []
    thick, inset = 0.62 * line, 0.3 * line
    room = wide - 2 * inset

    def x(points: float) -> float:
        share = points / WHOLE
        return inset + room * (1 - share if mirrored else share)

    def span(ends: tuple[float, float], y: float, high: float, role: Role) -> Box:
        left, right = sorted((x(ends[0]), x(ends[1])))
        size = max(3.0, right - left)
        left = min(max(inset, (left + right - size) / 2), wide - inset - size)
        return Box(left, y, size, high, min(high, size) / 2, role)

    words, word_rows = _rows_of(
        [((zone.word,), x((zone.start + zone.end) / 2)) for zone in picture.zones], wide, line, measure
    )
    shapes += [
        Words(middle, row * line, zone.word, "muted")
        for zone, (middle, row) in zip(picture.zones, words, strict=True)
    ]
    y = word_rows * line
    tops = [y for _ in _limits(picture)]
    if picture.figure and picture.score is not None:
        middle, _ = _Rows(wide, 0, measure).put((picture.figure,), x(picture.score), is_bold=True)
        shapes.append(Words(middle, y, picture.figure, "text", is_bold=True))
        beside = (measure(picture.figure, True) + GAP * line) / 2
        y += line
        # No border goes through the score's figure: below it begins what would.
        tops = [y if abs(x(limit) - middle) < beside else y - line for limit in _limits(picture)]
    y += 0.25 * line
    shapes.append(span((0, WHOLE), y, thick, "track"))
    if picture.bounds is not None:
        shapes.append(span(picture.bounds, y, thick, "bounds"))
    if picture.likely is not None:
        shapes.append(span(picture.likely, y + 0.2 * thick, 0.6 * thick, "likely"))
    below = y + thick + 0.15 * line
    shapes += [
        Stroke(x(limit), top, below, 0.08 * line, "border", is_dashed=True)
        for limit, top in zip(_limits(picture), tops, strict=True)
    ]
    if picture.score is not None:
        reach = 0.2 * line
        shapes.append(Stroke(x(picture.score), y - reach, y + thick + reach, 0.2 * line, "mark"))
    shapes += [Disc(x(dot.points), y + thick / 2, 0.24 * line, "dot") for dot in picture.dots]
    y = below
    figures = [((text,), x(place)) for place, text in picture.ticks]
    places, scale_rows = _rows_of(figures, wide, line, measure)
    shapes += [
        Words(middle, y + row * line, text, "muted")
        for ((text,), _), (middle, row) in zip(figures, places, strict=True)
    ]
    y += scale_rows * line
    dots = sorted(picture.dots, key=lambda dot: (dot.points, dot.title))
    labels = [_label(dot, wide, measure) for dot in dots]
    places_of_dots = [(lines, x(dot.points)) for lines, dot in zip(labels, dots, strict=True)]
    names, name_rows = _rows_of(places_of_dots, wide, line, measure)
    shapes += [
        Words(middle, y + (row + down) * line, text, "text", way=first_strong(dot.title))
        for dot, lines, (middle, row) in zip(dots, labels, names, strict=True)
        for down, text in enumerate(lines)
    ]
    return Drawing(wide, y + name_rows * line, line, tuple(shapes))
