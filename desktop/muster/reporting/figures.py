"""The figures of a full report: heat map, what moves the score most, what effort buys; each also in words."""

from collections import Counter
from datetime import date

from muster.model import Assessment, Framework, Question
from muster.model.levels import TOP
from muster.phrases import Phrases
from muster.phrases.results import verdict_name
from muster.picture.curve import curve_svg
from muster.picture.heat import HeatCell, HeatLine, cell_width, heat_svg, on_sheets
from muster.picture.svg import Svg
from muster.picture.tornado import TornadoLine, tornado_svg
from muster.reporting.content import Drawn, Figure
from muster.scoring import Readiness, applicability
from muster.scoring.sensitivity import tornado

MOST_BARS = 15


def _figure(title: str, svg: Svg, told: str, note: str) -> Figure:
    return Figure(title, Drawn(svg.text, told, svg.wide, svg.high), note)


def _cell(question: Question, assessment: Assessment, applies: bool) -> HeatCell:
    if not applies:
        return HeatCell(question.id, None, "–", counts=False)
    level = assessment.answer(question.id).level
    if level is None:
        return HeatCell(question.id, None, "?")
    failed = question.gate_level is not None and level < question.gate_level
    return HeatCell(question.id, level, f"{level} ✕" if failed else str(level))


def _told(line: HeatLine, phrases: Phrases) -> str:
    """Return a row of the heat map in words: how many of its questions are at which level."""
    levels = Counter(cell.level for cell in line.cells if cell.counts)
    parts = [
        phrases("report.heat_level", level=level, count=levels[level])
        for level in range(TOP, -1, -1)
        if levels[level]
    ]
    parts += [phrases("report.heat_open", count=levels[None])] if levels[None] else []
    label = phrases("report.labelled", label=f"{line.title} {line.score}")
    return f"{label} {phrases.listed(parts) or '–'}."


def _heat(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases, *, mono: bool
) -> tuple[Figure, ...]:
    """Return the heat map, on as many sheets as it takes."""
    why = applicability(framework, assessment)
    scores = {row.id: row.score for row in result.categories}
    lines = [
        HeatLine(
            category.title,
            phrases.figures.points(scores.get(category.id), 1),
            tuple(
                _cell(question, assessment, why[question.id] == "applies")
                for question in framework.by_category[category.id]
            ),
        )
        for category in framework.categories
    ]
    whole, note, sheets = phrases("report.heat"), phrases("report.heat_signs"), on_sheets(lines)
    wide, made = cell_width(lines), []
    for number, sheet in enumerate(sheets, start=1):
        title = whole if len(sheets) == 1 else f"{whole} ({number}/{len(sheets)})"
        told = "\n".join([title, *(_told(line, phrases) for line in sheet), note])
        svg = heat_svg(sheet, title, told, mirrored=phrases.direction == "rtl", wide=wide, mono=mono)
        made.append(_figure(title, svg, told, note))
    return tuple(made)


def _tornado(framework: Framework, result: Readiness, phrases: Phrases, *, mono: bool) -> Figure | None:
    if result.score is None or result.is_early:
        return None
    lines = [
        TornadoLine(
            f"{name} {framework.by_id[name].name}",
            low,
            high,
            phrases.figures.points(low, 1),
            phrases.figures.points(high, 1),
        )
        for name, low, high in tornado(result, MOST_BARS)
    ]
    if not lines:
        return None
    title, note = phrases("report.tornado"), phrases("report.tornado_told")
    told = "\n".join([title, note] + [f"{line.name}: {line.low_text} – {line.high_text}" for line in lines])
    turned = phrases.direction == "rtl"
    svg = tornado_svg(lines, result.score, title, told, mirrored=turned, mono=mono)
    return _figure(title, svg, told, note)


def _frontier(framework: Framework, assessment: Assessment, today: date, phrases: Phrases) -> Figure | None:
    from muster.scoring.planning.frontier import frontier  # brings numpy
    from muster.scoring.planning.limits import LATEST_START, Limits

    line = frontier(framework, assessment, Limits(min(today, LATEST_START), None))
    if len(line.points) < 2:
        return None
    ask, title, note = framework.thresholds, phrases("report.frontier"), phrases("report.frontier_told")
    marks = [
        (float(ask.ready.overall), verdict_name("ready", phrases)),
        (float(ask.conditional.overall), verdict_name("conditional", phrases)),
    ]
    tenth = max(1, len(line.points) // 10)
    told = "\n".join(
        [title, note]
        + [
            f"{phrases('plan.effort', count=weeks)}: {phrases.figures.points(score, 1)}"
            for weeks, score in (*line.points[::tenth], line.points[-1])
        ]
    )
    ends = ("0", phrases.figures.plain(round(line.points[-1][0], 1)))
    unit = phrases("report.effort_unit")
    svg = curve_svg(line.points, marks, ends, unit, title, told, mirrored=phrases.direction == "rtl")
    return _figure(title, svg, told, note)


def figures_of(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    today: date,
    phrases: Phrases,
    *,
    mono: bool = False,
) -> tuple[Figure, ...]:
    """Return what can be drawn of an assessment: nothing while nothing is answered.

    `mono`: levels are told apart by their greys.
    """
    if not result.answered:
        return ()
    made = (
        *_heat(framework, assessment, result, phrases, mono=mono),
        _tornado(framework, result, phrases, mono=mono),
        _frontier(framework, assessment, today, phrases),
    )
    return tuple(figure for figure in made if figure is not None)
