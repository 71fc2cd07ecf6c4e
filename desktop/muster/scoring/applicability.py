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
    told: dict[str, Applicability] = dict.fromkeys(framework.by_id, "applies")
    # From the last reason to the first, so that the first that holds is left standing.
    for name, answer in assessment.answers.items():
        if answer.state == "not_applicable" and name in told:
            told[name] = "marked"
    off = {name for name, mark in assessment.lessons.items() if mark.applies == "not"}
    if off:
        told.update((row.id, "lesson") for row in framework.outline if row.lesson in off)
    if mission.set == "core":
        told.update((row.id, "core") for row in framework.outline if not row.core)
    profile = {row.id: row.default for row in framework.profile} | mission.profile
    for row in framework.switched:
        if profile.get(row.switch, True) is not row.wanted:
            told[row.id] = "profile"
    return told
