"""One question of a report: what was answered, how sure, on what evidence, and what it adds."""

from muster.model import Answer, Assessment, Evidence, Framework, Question
from muster.reporting.content import QuestionPart, Sheet
from muster.reporting.texts import Strings
from muster.scoring import QuestionScore


def source(question: Question, words: Strings) -> str:
    """Return where a question comes from: `brief ¶5, note 2; Field Guide (2010)`."""
    brief = [
        words("paragraph", number=row.ref)
        if row.ref.isdecimal()
        else words("footnote", number=row.ref.removeprefix("FN"))
        for row in question.sources
        if row.kind == "brief"
    ]
    parts = [words("from_brief", paragraphs=", ".join(brief))] if brief else []
    return "; ".join(parts + [row.ref for row in question.sources if row.kind != "brief"])


def _evidence(row: Evidence, words: Strings) -> str:
    reliability = words("reliability", value=row.reliability) if row.reliability else ""
    return " · ".join(part for part in (row.title, row.date or "", reliability, row.link) if part)


def _answer(answer: Answer, question: Question, level: int | None, words: Strings) -> tuple[str, str]:
    if level is not None:
        row = question.levels[level]
        return row.title, row.detail
    return words("unknown" if answer.state == "unknown" else "unanswered"), ""


def _facts(
    answer: Answer, question: Question, score: QuestionScore | None, words: Strings
) -> tuple[str, ...]:
    facts = []
    if question.gate_level is not None:
        facts.append(words("critical", gate=question.gate_level))
    if score is not None and score.contribution is not None and score.shortfall is not None:
        possible = score.contribution + score.shortfall
        facts.append(
            words(
                "adds_points", value=words.number(score.contribution, 2), possible=words.number(possible, 2)
            )
        )
    if answer.range is not None:
        facts.append(words("span", low=answer.range[0], high=answer.range[1]))
    if answer.flagged:
        facts.append(words("flagged"))
    if answer.review_by is not None:
        facts.append(words("review_by", date=words.date(answer.review_by)))
    if answer.marking:
        facts.append(words("answer_marking", marking=answer.marking))
    return tuple(facts)


def question_part(
    question: Question,
    framework: Framework,
    assessment: Assessment | None,
    score: QuestionScore | None,
    words: Strings,
) -> QuestionPart:
    """Return the question as a report prints it; without an assessment, as a blank checklist does."""
    answer = assessment.answer(question.id) if assessment is not None else Answer()
    level = score.level if score is not None else answer.level
    text, detail = _answer(answer, question, level, words)
    mark = assessment.lessons.get(question.lesson) if assessment is not None else None
    partly = mark is not None and mark.applies == "partly" and mark.note
    own = assessment.weights.questions if assessment is not None else {}
    return QuestionPart(
        id=question.id,
        title=question.name,
        text=question.text,
        level=level,
        answer=text,
        detail=detail,
        facts=_facts(answer, question, score, words),
        confidence=words("confidence", name=words(answer.confidence)) if answer.level is not None else "",
        note=answer.note,
        evidence=tuple(_evidence(row, words) for row in answer.evidence),
        source=source(question, words),
        remark=words("partly", note=mark.note) if mark is not None and partly else "",
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
