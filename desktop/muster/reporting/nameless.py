"""What a report without names and notes is made of: the clean copy, under its own title and marking."""

from muster.model import Action, Assessment, Framework
from muster.model.marking import Markings
from muster.storage.redaction import NO_WORD, Extra, clean_copy

KEPT = (Extra.MISSION, Extra.RANGES, Extra.WEIGHTS)


def _nobody(action: Action) -> Action:
    """Return the action with a dash for whoever owns or accepted it, so that it still counts the same."""
    owner = NO_WORD if action.owner.strip() else ""
    condition = action.condition
    if condition is not None and condition.accepted_by.strip():
        condition = condition.model_copy(update={"accepted_by": NO_WORD})
    return action.model_copy(update={"owner": owner, "condition": condition})


def without_names_and_notes(assessment: Assessment, bank: Framework, markings: Markings) -> Assessment:
    """Return the assessment without assessors, owners, notes, evidence and decisions; actions keep titles.

    What is left out is what a clean copy leaves out: one table decides for files and for paper.
    """
    clean = clean_copy(assessment, bank, markings, KEPT, assessment.modified)
    return clean.model_copy(
        update={
            "id": assessment.id,
            "title": assessment.title,
            "marking": assessment.marking,
            "created": assessment.created,
            "modified": assessment.modified,
            "actions": tuple(_nobody(action) for action in assessment.actions),
        }
    )
