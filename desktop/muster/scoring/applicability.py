"""Which questions apply to this mission, and for those that do not, why."""

from typing import Literal

from muster.model import Assessment, Framework

Applicability = Literal["applies", "profile", "core", "lesson", "marked"]


def applicability(framework: Framework, assessment: Assessment) -> dict[str, Applicability]:
    """Return for every question of the framework `applies`, or why it does not.

    `profile`: switched off by the mission profile (a profile question without an answer takes its
    default); `core`: outside the short set; `lesson`: its lesson does not carry over; `marked`: answered
    as not applicable. The first reason that holds is told.
    """
    mission = assessment.mission
    profile = {row.id: row.default for row in framework.profile} | mission.profile
    short = mission.set == "core"
    off = {name for name, mark in assessment.lessons.items() if mark.applies == "not"}
    marked = {name for name, answer in assessment.answers.items() if answer.state == "not_applicable"}
    told: dict[str, Applicability] = {}
    for row in framework.outline:
        if row.switch and profile.get(row.switch, True) is not row.wanted:
            told[row.id] = "profile"
        elif short and not row.core:
            told[row.id] = "core"
        elif row.lesson in off:
            told[row.id] = "lesson"
        elif row.id in marked:
            told[row.id] = "marked"
        else:
            told[row.id] = "applies"
    return told
