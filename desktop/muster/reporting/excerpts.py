"""Short reports: a brief on one category, the action plan, and one assessment beside another."""

from dataclasses import replace

from muster.model import Assessment, Framework
from muster.phrases import Phrases, phrases_in
from muster.phrases.conditions import condition_lines
from muster.phrases.results import headline, score_line
from muster.reporting import tables
from muster.reporting.build import build_verdict, chapters_of
from muster.reporting.cases import Case
from muster.reporting.content import ReportContent, Table
from muster.reporting.facts import MOST_DIGEST, digest
from muster.reporting.front import shares_of
from muster.scoring import Readiness, compare

NOTHING = "–"


def _empty(case: Case, kind: str) -> ReportContent:
    """Return a report of a case that has its head, the verdict among the facts, and nothing else yet."""
    page = build_verdict(
        case.framework,
        case.assessment,
        case.result,
        printed=case.printed,
        language=case.language,
        markings=case.markings,
    )
    phrases = phrases_in(case.language)
    verdict = f"{headline(case.result, phrases)} · {score_line(case.result, phrases)}"
    return replace(
        page,
        kind=kind,
        facts=(*page.facts, (phrases("report.verdict"), verdict)),
        verdict=None,
        picture=None,
        narrow_picture=None,
        shares=(),
        total=None,
        weights_note="",
        is_signed=False,
    )


def build_category(case: Case, category: str) -> ReportContent:
    """Return the brief on one category: its score, its questions with answers, and the actions on them."""
    phrases, framework = phrases_in(case.language), case.framework
    page = _empty(case, phrases("report.part_category"))
    title = framework.category_by_id[category].title
    share = next((row for row in shares_of(framework, case.result, phrases)[0] if row.title == title), None)
    inside = {row.id for row in framework.by_category[category]}
    own = case.assessment.model_copy(
        update={
            "actions": tuple(row for row in case.assessment.actions if row.question in inside),
            "decisions": tuple(row for row in case.assessment.decisions if row.question in inside),
        }
    )
    made = (tables.decisions(own, phrases), tables.actions(own, phrases))
    return replace(
        page,
        title=f"{page.title}{page.words['colon']} {title}",
        shares=(share,) if share else (),
        chapters=tuple(
            row for row in chapters_of(framework, case.assessment, case.result, phrases) if row.title == title
        ),
        tables=tuple(table for table in made if table is not None),
    )


def build_actions(case: Case) -> ReportContent:
    """Return the action plan: conditions first, then every action with owner, date and status."""
    phrases = phrases_in(case.language)
    page = _empty(case, phrases("report.actions"))
    lines = condition_lines(case.framework, case.assessment, case.printed, phrases)
    head = (phrases("record.condition"), phrases("report.note"))
    accepted = Table(
        phrases("condition.title"), head, tuple((row.text, row.alert or NOTHING) for row in lines), (3, 1)
    )
    planned = tables.actions(case.assessment, phrases)
    empty = Table(
        phrases("report.actions"), (phrases("report.action"),), ((phrases("report.no_actions"),),), (1,)
    )
    made = (accepted if lines else None, planned or empty, tables.decisions(case.assessment, phrases))
    return replace(page, landscape=True, tables=tuple(table for table in made if table is not None))


def _moves(
    framework: Framework, before: Assessment, after: Assessment, phrases: Phrases
) -> tuple[Table, ...]:
    result, figures = compare(framework, before, after), phrases.figures

    def change(old: float | None, new: float | None) -> str:
        if old is None or new is None:
            return NOTHING
        moved = round(new - old, 1)
        sign = "+" if moved > 0 else "−" if moved < 0 else ""
        return f"{sign}{abs(moved):.1f}".replace(".", figures.points(0.0, 1)[1])

    rows = [
        (
            framework.category_by_id[name].title,
            figures.points(old, 1),
            figures.points(new, 1),
            change(old, new),
            str(count),
        )
        for name, (old, new, count) in result.categories.items()
    ]
    whole = (
        phrases("report.total"),
        figures.points(result.before, 1),
        figures.points(result.after, 1),
        change(result.before, result.after),
        str(len(result.common)),
    )
    scores = (
        phrases("report.category"),
        phrases("report.before"),
        phrases("report.after"),
        phrases("report.change"),
        phrases("report.questions"),
    )
    moved = [
        (
            f"{move.question} {framework.by_id[move.question].text}",
            str(move.before),
            str(move.after),
            after.answer(move.question).note,
        )
        for move in result.moves
    ]
    heads = (
        phrases("record.question"),
        phrases("report.before"),
        phrases("report.after"),
        phrases("report.note"),
    )
    made = [Table(phrases("report.both_answered"), scores, (*rows, whole), (3, 1, 1, 1, 1))]
    if moved:
        made.append(Table(phrases("report.moved"), heads, tuple(moved), (4, 0, 0, 5)))
    return tuple(made)


def build_comparison(case: Case, other: Assessment, other_result: Readiness) -> ReportContent:
    """Return this assessment beside an earlier one on the same bank, on the questions answered in both."""
    phrases = phrases_in(case.language)
    page = _empty(case, phrases("report.part_compare"))
    told = f"{headline(other_result, phrases)} · {score_line(other_result, phrases)}"
    earlier = other.title or other.mission.name
    facts = (
        *page.facts,
        (phrases("report.beside_which"), earlier),
        (phrases("report.its_verdict"), told),
        (phrases("report.its_digest"), digest(other)[:MOST_DIGEST]),
    )
    return replace(page, facts=facts, tables=_moves(case.framework, other, case.assessment, phrases))
