"""What stands at the head of a report: facts of the mission, and what tells two prints apart."""

from datetime import date
from hashlib import sha256

from muster import __version__
from muster.model import Assessment, Framework
from muster.model.hidden_votes import hides_votes
from muster.phrases import Phrases

MOST_DIGEST = 16  # figures of the digest on paper: enough to tell files apart, few enough to compare by eye


def mission_facts(
    framework: Framework, assessment: Assessment, printed: date, phrases: Phrases
) -> tuple[tuple[str, str], ...]:
    """Return what is known of mission and assessment as (label, value); what is not known is left out."""
    mission = assessment.mission
    strength = mission.authorised_strength
    people = [f"{a.name} ({a.role})" if a.role else a.name for a in assessment.assessors if a.name or a.role]
    facts = (
        (phrases("report.mission"), mission.name),
        (phrases("report.area"), mission.area),
        (phrases("report.lead"), mission.lead),
        (phrases("report.strength"), phrases("report.persons", count=strength) if strength else ""),
        (
            phrases("report.start"),
            phrases.figures.day(mission.proposed_start) if mission.proposed_start else "",
        ),
        (phrases("report.set"), phrases(f"report.set_{mission.set}")),
        (phrases("report.bank"), f"{framework.title} {framework.version} – {framework.source}".strip(" –")),
        (phrases("report.assessors"), phrases.listed(people)),
        (phrases("report.assessed"), phrases.figures.day(assessment.modified.date())),
        (phrases("report.printed"), phrases.figures.day(printed)),
    )
    return tuple((label, value) for label, value in facts if value)


def digest(assessment: Assessment) -> str:
    """Return the SHA-256 of the file that this assessment is saved as, unsealed, as 64 figures."""
    return sha256(assessment.to_bytes()).hexdigest()


def identity(
    framework: Framework,
    assessment: Assessment | None,
    printed: date,
    phrases: Phrases,
    *,
    tells_answers: bool = True,
) -> tuple[tuple[str, str], ...]:
    """Return (label, value) of what tells two prints apart; it stands small on every page, and in the file.

    The digest follows from everything in the file: it is not on what is printed before anybody may know of
    answers, nor while votes wait for their reveal, which somebody could guess with it.
    """
    told = [(phrases("report.question_bank"), f"{framework.id} {framework.version}"), ("Muster", __version__)]
    if assessment is not None:
        tells = tells_answers and not hides_votes(assessment)
        told = [
            (phrases("report.document"), str(assessment.id)),
            *([("SHA-256", digest(assessment)[:MOST_DIGEST])] if tells else []),
            *told,
        ]
    return (*told, (phrases("report.printed"), printed.isoformat()))
