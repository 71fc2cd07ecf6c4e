"""A blank checklist for a room without computers: every question with its levels and room to write."""

from datetime import date

from muster.model import Assessment, Framework
from muster.phrases import phrases_in
from muster.reporting.content import Chapter, ReportContent
from muster.reporting.facts import identity, mission_facts
from muster.reporting.labels import fixed_labels
from muster.reporting.questions import question_part
from muster.scoring import applicability


def build_blank(
    framework: Framework, assessment: Assessment | None, *, printed: date, language: str = "en"
) -> ReportContent:
    """Return an empty checklist: of the questions that apply to the mission, or of all without one.

    No answer, note or evidence of the assessment is printed.
    """
    phrases = phrases_in(language)
    kept = set(framework.by_id)
    if assessment is not None:
        reasons = applicability(framework, assessment)
        kept = {name for name, why in reasons.items() if why in ("applies", "marked")}
    chapters = tuple(
        Chapter(
            category.title,
            category.intro,
            "",
            tuple(
                question_part(question, framework, None, None, phrases)
                for question in framework.by_category[category.id]
                if question.id in kept
            ),
        )
        for category in framework.categories
    )
    return ReportContent(
        is_blank=True,
        language=phrases.language,
        direction=phrases.direction,
        kind=phrases("report.blank"),
        title=assessment.title or assessment.mission.name if assessment else framework.title,
        marking=(assessment.marking if assessment else "") or phrases("report.not_marked"),
        printed=phrases.figures.day(printed),
        day=printed.isoformat(),
        facts=mission_facts(framework, assessment, printed, phrases) if assessment else (),
        # How the levels are read goes on the paper too: nobody can look it up in a room without computers.
        summary="\n\n".join(part for part in (phrases("report.blank_help"), framework.intro.strip()) if part),
        chapters=tuple(chapter for chapter in chapters if chapter.questions),
        words=fixed_labels(phrases),
        identity=identity(framework, assessment, printed, phrases, tells_answers=False),
    )
