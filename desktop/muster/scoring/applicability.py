"""Which questions apply to this mission, and for those that do not, why."""

from typing import Literal

from muster.model import Assessment, Framework, Question

Applicability = Literal["applies", "profile", "core", "lesson", "marked"]


def profile_holds(condition: str | None, framework: Framework, profile: dict[str, bool]) -> bool:
    """Return whether `applies_when` holds; a profile question without an answer takes its default."""
    if condition is None:
        return True
    wanted = not condition.startswith("not ")
    name = condition.removeprefix("not ")
    if name in profile:
        return profile[name] is wanted
    defaults = {row.id: row.default for row in framework.profile}
    return defaults.get(name, True) is wanted


def _reason(question: Question, framework: Framework, assessment: Assessment) -> Applicability:
    if not profile_holds(question.applies_when, framework, assessment.mission.profile):
        return "profile"
    if assessment.mission.set == "core" and not question.core:
        return "core"
    mark = assessment.lessons.get(question.lesson)
    if mark is not None and mark.applies == "not":
        return "lesson"
    answer = assessment.answers.get(question.id)
    if answer is not None and answer.state == "not_applicable":
        return "marked"
    return "applies"


def applicability(framework: Framework, assessment: Assessment) -> dict[str, Applicability]:
    """Return for every question of the framework `applies`, or why it does not.

    `profile`: switched off by the mission profile; `core`: outside the short set; `lesson`: its lesson
    does not carry over; `marked`: answered as not applicable. The first reason that holds is told.
    """
    return {question.id: _reason(question, framework, assessment) for question in framework.questions}
