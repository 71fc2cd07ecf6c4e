"""What is printed to be filled in by hand, as HTML: the blank checklist and the ballots."""

from html import escape

from muster.reporting.content import Ballot, QuestionPart, ReportContent
from muster.reporting.directions import direction_of

TICK = '<span class="tick"></span>'
RULE = '<span class="rule"></span>'


def _known(content: ReportContent) -> str:
    words = content.words
    ticks = " ".join(f"<span>{TICK}{escape(words[key])}</span>" for key in ("low", "medium", "high"))
    return f"<span>{TICK}{escape(words['unknown'])}</span> <span>{escape(words['confidence'])}</span> {ticks}"


def _fill(label: str) -> str:
    return f'<p class="fill">{escape(label)}{RULE}</p>'


def blank_question(part: QuestionPart, content: ReportContent) -> str:
    """Return a question with its levels to tick and room to write."""
    words = content.words
    way = direction_of(part.text, content.direction)
    lines = [f'<h3 dir="{way}"><span class="id">{escape(part.id)}</span> {escape(part.text)}</h3>']
    lines += [f'<p class="small muted">{escape(" · ".join(part.facts))}</p>'] if part.facts else []
    lines += [f'<p class="small" dir="auto">{escape(part.why)}</p>'] if part.why else []
    for number, (title, detail) in enumerate(part.levels):
        more = f" – {escape(detail)}" if detail else ""
        lines.append(f'<p class="level" dir="auto">{TICK}<b>{number} {escape(title)}</b>{more}</p>')
    lines.append(f'<p class="small known">{_known(content)}</p>')
    lines.append(f'<p class="fill">{TICK}{escape(words["blank_answers"])}{RULE}</p>')
    if part.proof:
        lines.append(
            f'<p class="small muted">{escape(words["proof"])}{words["colon"]} {escape(part.proof)}</p>'
        )
    lines += [_fill(words["evidence"]), _fill(words["note"])]
    return f'<article class="question">{"".join(lines)}</article>'


def ballot_html(ballot: Ballot, content: ReportContent) -> str:
    """Return one ballot, which begins a page of its own."""
    words = content.words
    named = f"{words['colon']} <bdi>{escape(ballot.name)}</bdi>" if ballot.name else ""
    lines = [f"<h1>{escape(content.kind)}{named}</h1>"]
    lines.append("" if ballot.name else _fill(words["ballot_name"]))
    lines.append(f'<p class="muted">{escape(words["ballot_code"])} {escape(ballot.code)}</p>')
    lines.append(f"<p>{escape(content.summary)}</p>")
    for part in ballot.parts:
        lines.append(f'<h2 dir="auto">{escape(part.title)}</h2>')
        for question in part.questions:
            levels = "".join(
                f"<li>{TICK}<b>{number}</b> {escape(title)}</li>"
                for number, title in enumerate(question.levels)
            )
            way = direction_of(question.text, content.direction)
            lines.append(
                f'<article class="question"><h3 dir="{way}"><span class="id">{escape(question.id)}</span> '
                f'{escape(question.text)}</h3><ul class="levels" dir="{way}">{levels}</ul>'
                f'<p class="small known">{_known(content)}</p></article>'
            )
    boxes = "".join(
        f'<p>{escape(words[key])} <span class="box"></span></p>'
        for key in ("ballot_ticked", "ballot_sum", "unknown")
    )
    lines.append(f'<div class="totals"><h2>{escape(words["ballot_total"])}</h2>{boxes}</div>')
    return f'<section class="ballot">{"".join(lines)}</section>'
