"""One question of a report: what was answered, how it is known, on what evidence, and what it adds."""

from muster.model import Answer, Assessment, Evidence, Framework, Question
from muster.phrases import Phrases
from muster.phrases.sources import sources
from muster.reporting.content import QuestionPart, Sheet
from muster.scoring import QuestionScore


def _evidence(row: Evidence, phrases: Phrases) -> str:
    reliability = phrases("answer.reliability", value=row.reliability) if row.reliability else ""
    return " · ".join(part for part in (row.title, row.date or "", reliability, row.link) if part)


def _answer(answer: Answer, question: Question, level: int | None, phrases: Phrases) -> tuple[str, str]:
    if level is not None:
        row = question.levels[level]
        return row.title, row.detail
    return phrases(f"answer.{'unknown' if answer.state == 'unknown' else 'unanswered'}"), ""


def _facts(
    answer: Answer, question: Question, score: QuestionScore | None, phrases: Phrases
) -> tuple[str, ...]:
    facts = []
    if question.gate_level is not None:
        facts.append(phrases("answer.critical", gate=question.gate_level))
    if score is not None and score.contribution is not None and score.shortfall is not None:
        possible = score.contribution + score.shortfall
        facts.append(
            phrases(
                "answer.adds",
                value=phrases.figures.points(score.contribution, 2),
                possible=phrases.figures.points(possible, 2),
            )
        )
    if answer.range is not None:
        facts.append(phrases("answer.plausible", low=answer.range[0], high=answer.range[1]))
    if answer.flagged:
        facts.append(phrases("answer.flagged"))
    if answer.review_by is not None:
        facts.append(phrases("answer.review_by", day=answer.review_by))
    if answer.depends_on.strip():
        facts.append(phrases("answer.depends_on", partner=answer.depends_on.strip()))
    if answer.marking:
        facts.append(phrases("answer.marking", marking=answer.marking))
    return tuple(facts)


def question_part(
    question: Question,
    framework: Framework,
    assessment: Assessment | None,
    score: QuestionScore | None,
    phrases: Phrases,
) -> QuestionPart:
    """Return the question as a report prints it; without an assessment, as a blank checklist does."""
    answer = assessment.answer(question.id) if assessment is not None else Answer()
    level = score.level if score is not None else answer.level
    text, detail = _answer(answer, question, level, phrases)
    mark = assessment.lessons.get(question.lesson) if assessment is not None else None
    partly = mark is not None and mark.applies == "partly" and mark.note
    own = assessment.weights.questions if assessment is not None else {}
    confidence = ""
    if answer.level is not None:
        name = phrases(f"answer.confidence_{answer.confidence}")
        confidence = phrases("answer.confidence", name=name)
    return QuestionPart(
        id=question.id,
        title=question.name,
        text=question.text,
        level=level,
        answer=text,
        detail=detail,
        facts=_facts(answer, question, score, phrases),
        confidence=confidence,
        note=answer.note,
        evidence=tuple(_evidence(row, phrases) for row in answer.evidence),
        source=sources(question.sources, phrases),
        remark=phrases("answer.carries_partly", note=mark.note) if mark is not None and partly else "",
        why=question.why,
        proof=question.evidence,
        levels=tuple((row.title, row.detail) for row in question.levels),
        sheet=Sheet(
            category=framework.category_by_id[question.category].title,
            weight=own.get(question.id, question.weight),
            level=level,
            contribution=score.contribution if score else None,
            shortfall=score.shortfall if score else None,
        ),
    )
