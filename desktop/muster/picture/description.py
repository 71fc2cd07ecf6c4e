"""What the picture of readiness says, in one language: every screen, page and text is made of this.

So that no two of them can differ: where there is no room for a picture, `lines` is the same in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from muster.model import Framework
from muster.phrases import Phrases
from muster.phrases.results import (
    Tone,
    coverage,
    headline,
    likely_range,
    score_line,
    standing,
    tone_of,
    verdict_name,
)
from muster.scoring import Readiness, Verdict
from muster.scoring.comparison import Beside

WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the scale 0-100 and the word of the verdict that its scores may have."""

    start: float
    end: float
    word: str


@dataclass(frozen=True, slots=True)
class Dot:
    """Another mission on the scale: its points, its name, and its score as it is printed."""

    points: float
    title: str
    score: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that stands in the picture; points are of 0-100.

    `tone` is the colour, and comes from the verdict alone. `title` is the headline with its sign. `figure` is
    the score as it is printed large and `score` where its mark stands: empty and None while it is too early.
    `ticks` are the places on the scale that are written on it. `standing` says whether the verdict is firm,
    settled on the answers as given, or open, and how likely it is.
    """

    tone: Tone
    title: str
    figure: str
    coverage: str
    score: float | None
    likely: tuple[float, float] | None
    bounds: tuple[float, float] | None
    zones: tuple[Zone, ...]
    ticks: tuple[tuple[float, str], ...]
    dots: tuple[Dot, ...]
    standing: str
    score_line: str
    likely_line: str
    scale_line: str
    dots_lines: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """The picture in words: what a screen reader says, and what stands where nothing can be drawn."""
        told = (
            self.title,
            self.standing,
            self.score_line,
            self.likely_line,
            self.scale_line,
            *self.dots_lines,
        )
        return tuple(line for line in told if line)

    @property
    def dots_line(self) -> str:
        """The other missions in words, each in a line of its own."""
        return "\n".join(self.dots_lines)

    @property
    def text(self) -> str:
        """The same in one piece."""
        return "\n".join(self.lines)


def _zones(framework: Framework, phrases: Phrases) -> tuple[Zone, ...]:
    conditional = float(framework.thresholds.conditional.overall)
    ready = float(framework.thresholds.ready.overall)
    parts: tuple[tuple[float, float, Verdict], ...] = (
        (0.0, conditional, "not_ready"),
        (conditional, ready, "conditional"),
        (ready, WHOLE, "ready"),
    )
    return tuple(
        Zone(start, end, phrases(f"picture.zone_{name}")) for start, end, name in parts if end > start
    )


def _dots(beside: Sequence[Beside], phrases: Phrases) -> tuple[tuple[Dot, ...], tuple[str, ...]]:
    if not beside:
        return (), ()
    figures = phrases.figures
    dots = tuple(Dot(row.score, row.title, figures.points(row.score)) for row in beside)
    told = [
        phrases(
            "picture.dot_counted",
            title=row.title,
            score=figures.points(row.score),
            own=figures.points(row.own),
            count=row.questions,
        )
        for row in beside
    ]
    return dots, tuple(told)


def describe(
    framework: Framework,
    result: Readiness,
    phrases: Phrases,
    beside: Sequence[Beside] = (),
    *,
    is_coming: bool = False,
) -> Picture:
    """Return the picture of a readiness, with other missions `beside` it.

    `is_coming`: the chances are being worked out and will follow. Method: docs/method.md, "One picture".
    """
    figures, thresholds = phrases.figures, framework.thresholds
    early = result.is_early or result.score is None
    zones = _zones(framework, phrases)
    dots, dots_lines = _dots(beside, phrases)
    return Picture(
        tone=tone_of(result),
        title=headline(result, phrases),
        figure="" if early else figures.points(result.score),
        coverage=coverage(result.answered, result.applicable, phrases),
        score=None if early else result.score,
        likely=result.likely,
        bounds=result.bounds,
        zones=zones,
        ticks=tuple((place, figures.plain(place)) for place in (*(zone.start for zone in zones), WHOLE)),
        dots=dots,
        standing=standing(result, phrases, is_coming=is_coming),
        score_line=score_line(result, phrases),
        likely_line=likely_range(result, phrases),
        scale_line=phrases(
            "picture.scale",
            conditional=figures.plain(thresholds.conditional.overall),
            ready=figures.plain(thresholds.ready.overall),
            conditional_name=verdict_name("conditional", phrases),
            ready_name=verdict_name("ready", phrases),
        ),
        dots_lines=dots_lines,
    )
