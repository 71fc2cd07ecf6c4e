"""From framework, assessment and readiness to the full report, and the page of it that is signed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from muster.model import Assessment, Framework
from muster.model.marking import Markings, banner
from muster.phrases import Phrases, phrases_in
from muster.phrases.results import coverage, own_weights
from muster.picture.description import describe
from muster.picture.svg import picture_svg
from muster.reporting import tables
from muster.reporting.content import Chapter, Drawn, ReportContent, Table
from muster.reporting.facts import identity, mission_facts
from muster.reporting.figures import figures_of
from muster.reporting.front import shares_of, verdict_of
from muster.reporting.hanging import hanging_tables
from muster.reporting.labels import fixed_labels
from muster.reporting.method_lines import method_lines
from muster.reporting.questions import question_part
from muster.reporting.reckoning import reckoning_of
from muster.scoring import Readiness
from muster.scoring.comparison import beside as compared
from muster.scoring.conditions import carried
from muster.storage.markings import shipped_markings

ACROSS, IN_COLUMN = 620.0, 415.0  # how wide the picture is drawn, so that its letters are of a size to read


def chapters_of(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases
) -> tuple[Chapter, ...]:
    """Return a chapter for each category of which a question applies, with its score."""
    scores, given = {row.id: row for row in result.questions}, carried(result.conditions)
    chapters = []
    for row in result.categories:
        category = framework.category_by_id[row.id]
        told = coverage(row.answered, row.applicable, phrases)
        parts = [
            question_part(
                question,
                framework,
                assessment,
                scores[question.id],
                phrases,
                is_carried=question.id in given,
                is_early=result.is_early,
            )
            for question in framework.by_category[category.id]
            if question.id in scores
        ]
        if parts:
            line = phrases(
                "verdict.category_score", score=phrases.figures.points(row.score, 1), coverage=told
            )
            chapters.append(Chapter(category.title, category.intro, line, tuple(parts)))
    return tuple(chapters)


def _tables(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    printed: date,
    beside: Sequence[tuple[str, Assessment]],
    phrases: Phrases,
) -> tuple[Table, ...]:
    made = (
        tables.references(framework, assessment, beside, phrases),
        *hanging_tables(framework, assessment, result, phrases),
        tables.blind_spot_table(framework, assessment, printed, phrases),
        tables.decisions(assessment, phrases),
        tables.actions(assessment, phrases),
        tables.unknown_answers(framework, assessment, phrases),
    )
    return tuple(table for table in made if table is not None)


def build_verdict(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    *,
    printed: date,
    language: str = "en",
    beside: Sequence[tuple[str, Assessment]] = (),
    markings: Markings | None = None,
    alone: bool = True,
) -> ReportContent:
    """Return the page for who decides: verdict, reasons, conditions, where the score comes from, signatures.

    `printed` is the day on the paper. `beside` are (title, assessment) on the same question bank that this
    one is set beside. `markings` are the schemes that tell which marking the whole carries; those that are
    shipped if None. `alone`: no other pages follow.
    """
    phrases = phrases_in(language)
    shares, total = shares_of(framework, result, phrases)
    weights = assessment.weights
    told = describe(framework, result, phrases, compared(framework, assessment, beside))
    drawn, narrow = (
        picture_svg(told, direction=phrases.direction, wide=wide) for wide in (ACROSS, IN_COLUMN)
    )
    changed = bool(weights.categories or weights.questions)
    return ReportContent(
        is_blank=False,
        language=phrases.language,
        direction=phrases.direction,
        kind=phrases("report.part_verdict"),
        title=assessment.title or assessment.mission.name,
        marking=banner(assessment, markings or shipped_markings()) or phrases("report.not_marked"),
        printed=phrases.figures.day(printed),
        day=printed.isoformat(),
        facts=mission_facts(framework, assessment, printed, phrases),
        verdict=verdict_of(framework, assessment, result, told, printed, phrases, alone=alone),
        picture=Drawn(drawn.text, told.text, drawn.wide, drawn.high),
        narrow_picture=Drawn(narrow.text, told.text, narrow.wide, narrow.high),
        shares=shares,
        total=total,
        weights_note=own_weights(weights.reason, phrases) if changed else "",
        is_signed=True,
        words=fixed_labels(phrases),
        identity=identity(framework, assessment, printed, phrases),
    )


def build_report(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    *,
    printed: date,
    language: str = "en",
    beside: Sequence[tuple[str, Assessment]] = (),
    markings: Markings | None = None,
    mono: bool = False,
) -> ReportContent:
    """Return what the full report of this assessment says; all else as for `build_verdict`.

    `mono`: it is for a printer without colour.
    """
    phrases = phrases_in(language)
    page = build_verdict(
        framework,
        assessment,
        result,
        printed=printed,
        language=language,
        beside=beside,
        markings=markings,
        alone=False,
    )
    return replace(
        page,
        kind=phrases("report.report"),
        summary=assessment.mission.summary,
        figures=figures_of(framework, assessment, result, printed, phrases, mono=mono),
        chapters=chapters_of(framework, assessment, result, phrases),
        elsewhere=tables.elsewhere(framework, assessment, phrases),
        tables=_tables(framework, assessment, result, printed, beside, phrases),
        how=method_lines(framework, assessment, result, phrases),
        reckoning=reckoning_of(framework, result, phrases),
    )
