"""Ballots for a room without computers: for each assessor the questions asked, with levels to tick."""

from datetime import date
from itertools import groupby
from typing import Literal

from muster.model import Assessment, Framework
from muster.model.hidden_votes import session_on
from muster.phrases import phrases_in
from muster.reporting.content import Ballot, BallotPart, BallotQuestion, ReportContent
from muster.reporting.facts import identity
from muster.reporting.labels import fixed_labels
from muster.scoring import applicability
from muster.scoring.questions_asked import questions_asked, set_code

Paper = Literal["a4", "letter"]


def _ballot(framework: Framework, assessment: Assessment, questions: list[str], name: str) -> Ballot:
    # In the order of the grid that it is typed into: a category begins anew where the bank comes back to it.
    runs = groupby((framework.by_id[name] for name in questions), lambda row: row.category)
    parts = tuple(
        BallotPart(
            framework.category_by_id[category].title,
            tuple(
                BallotQuestion(row.id, row.text, tuple(level.title for level in row.levels)) for row in rows
            ),
        )
        for category, rows in runs
    )
    return Ballot(name=name, code=set_code(framework, questions, assessment.mission.set), parts=parts)


def _people(assessment: Assessment) -> list[tuple[str, str]]:
    """Return who gets a ballot, as (id, what stands on it): who is in the room, else who assesses."""
    session = session_on(assessment)
    rows = [row for row in assessment.assessors if session is None or row.id in session.present]
    return [
        (
            row.id,
            f"{row.name} ({row.role})" if row.name.strip() and row.role.strip() else row.name or row.role,
        )
        for row in rows
        if row.name.strip() or row.role.strip()
    ]


def build_ballots(
    framework: Framework,
    assessment: Assessment,
    *,
    printed: date,
    language: str = "en",
    names: bool = True,
    paper: Paper = "a4",
) -> ReportContent:
    """Return a ballot for everybody in the room, or one without a name, of all that is asked, to be copied.

    The one without a name is made with `names` False, and where nobody is named. No answer, vote or note
    of the assessment is printed. Somebody who is asked nothing gets no ballot.
    """
    phrases = phrases_in(language)
    applies, session = applicability(framework, assessment), session_on(assessment)
    people: list[tuple[str | None, str]] = [*_people(assessment)] if names else []
    people = people or [(None, "")]
    asked = [(questions_asked(framework, applies, session, person), name) for person, name in people]
    ballots = tuple(_ballot(framework, assessment, questions, name) for questions, name in asked if questions)
    return ReportContent(
        is_blank=True,
        language=phrases.language,
        direction=phrases.direction,
        kind=phrases("report.ballot"),
        title=assessment.title or assessment.mission.name,
        marking=assessment.marking or phrases("report.not_marked"),
        printed=phrases.figures.day(printed),
        day=printed.isoformat(),
        summary=phrases("report.ballot_help"),
        words=fixed_labels(phrases),
        identity=identity(framework, assessment, printed, phrases, tells_answers=False),
        ballots=ballots,
        paper=paper,
    )
