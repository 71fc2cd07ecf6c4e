"""One question of a report: what was answered, how it is known, on what evidence, and what it adds."""

from muster.model import Answer, Assessment, Evidence, Framework, Question
from muster.phrases import Phrases
from muster.phrases.sources import sources
from muster.reporting.content import QuestionPart, Sheet
from muster.scoring import QuestionScore
from muster.scoring.conditions import lowered


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
    *,
    is_carried: bool = False,
    is_early: bool = False,
) -> QuestionPart:
    """Return the question as a report prints it; without an assessment, as a blank checklist does.

    `is_carried`: a condition that counts was accepted on it. `is_early`: it is too early for a score, so that
    nothing tells what the answer adds to it.
    """
    answer = assessment.answer(question.id) if assessment is not None else Answer()
    level = score.level if score is not None else answer.level
    text, detail = _answer(answer, question, level, phrases)
    mark = assessment.lessons.get(question.lesson) if assessment is not None else None
    partly = mark is not None and mark.applies == "partly" and mark.note
    own = assessment.weights.questions if assessment is not None else {}
    told = None if is_early else score
    gate = question.gate_level
    gate_conditional = lowered(gate) if is_carried and gate is not None else gate
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
        facts=_facts(answer, question, told, phrases),
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
            contribution=told.contribution if told else None,
            shortfall=told.shortfall if told else None,
            known=phrases(f"answer.confidence_{answer.confidence}") if answer.level is not None else "",
            marking=answer.marking or "",
            gate=question.gate_level,
            gate_conditional=gate_conditional,
        ),
    )
