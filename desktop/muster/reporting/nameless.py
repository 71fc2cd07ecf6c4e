"""An assessment for a report that names nobody: roles stay, and what was typed as text stays as typed."""

from muster.model import Action, Assessment
from muster.phrases import Phrases


def _nameless(action: Action, withheld: str) -> Action:
    """Return an action of somebody; one of nobody, and a condition that nobody accepted, stay so."""
    changed: dict[str, object] = {}
    if action.owner.strip():
        changed["owner"] = withheld
    if action.condition is not None and action.condition.accepted_by.strip():
        changed["condition"] = action.condition.changed(accepted_by=withheld)
    return action.changed(**changed) if changed else action


def nameless(assessment: Assessment, phrases: Phrases) -> Assessment:
    """Return the assessment with its assessors by role or number, and no owner or authority by name."""
    withheld = phrases("report.name_withheld")
    assessors = tuple(
        row.changed(name=row.role or phrases("report.assessor_number", number=number), role="")
        for number, row in enumerate(assessment.assessors, 1)
    )
    actions = tuple(_nameless(row, withheld) for row in assessment.actions)
    return assessment.model_copy(update={"assessors": assessors, "actions": actions})
