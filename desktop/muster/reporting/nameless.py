"""What a report without names and notes is made of: the clean copy, with roles, under its own title."""

from muster.model import Action, Assessment, Framework
from muster.model.marking import Markings
from muster.phrases import Phrases
from muster.storage.redaction import Extra, clean_copy

KEPT = (Extra.MISSION, Extra.RANGES, Extra.WEIGHTS)


def _nameless(action: Action, withheld: str) -> Action:
    """Return an action of somebody; one of nobody, and a condition that nobody accepted, stay so."""
    changed: dict[str, object] = {"note": ""}
    if action.owner.strip():
        changed["owner"] = withheld
    if action.condition is not None:
        accepted = withheld if action.condition.accepted_by.strip() else ""
        changed["condition"] = action.condition.changed(accepted_by=accepted, note="")
    return action.changed(**changed)


def without_names_and_notes(
    assessment: Assessment, bank: Framework, markings: Markings, phrases: Phrases
) -> Assessment:
    """Return the assessment with assessors by role or number, and no owner, note, evidence or decision.

    What is left out is what a clean copy leaves out, so that one table decides for files and for paper; but
    actions keep their titles, and title and marking stay as they are.
    """
    clean = clean_copy(assessment, bank, markings, KEPT, assessment.modified)
    withheld = phrases("report.name_withheld")
    return clean.model_copy(
        update={
            "id": assessment.id,
            "title": assessment.title,
            "marking": assessment.marking,
            "created": assessment.created,
            "modified": assessment.modified,
            "assessors": tuple(
                row.changed(name=row.role or phrases("report.assessor_number", number=number), role="")
                for number, row in enumerate(assessment.assessors, 1)
            ),
            "actions": tuple(_nameless(action, withheld) for action in assessment.actions),
        }
    )
