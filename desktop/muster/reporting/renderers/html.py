"""The report as one HTML file: no scripts, nothing fetched, every text escaped."""

from html import escape

from muster.reporting.content import Ballot, QuestionPart, ReportContent, Share, Table
from muster.resources import resource


def _share(row: Share, *, total: bool = False) -> str:
    cell = "th" if total else "td"
    low = " ✕" if row.is_low else ""
    span = "" if row.low is None or row.high is None else f"{row.low:.0f}–{row.high:.0f}"
    figures = (row.score + low, span, row.answered, row.weight, row.adds)
    cells = "".join(f'<{cell} class="n">{escape(figure)}</{cell}>' for figure in figures)
    return f"<tr><{cell}>{escape(row.title)}</{cell}>{cells}</tr>"


def _question(part: QuestionPart, content: ReportContent) -> str:
    words = content.words
    lines = [f"<h3>{escape(part.id)} {escape(part.text)}</h3>"]
    if content.is_blank:
        lines.append(f'<p class="small">{escape(part.why)}</p>')
        lines += [
            f'<p><span class="tick"></span><b>{number} {escape(title)}</b> – {escape(detail)}</p>'
            for number, (title, detail) in enumerate(part.levels)
        ]
        for name in (words["evidence"], words["note"]):
            lines.append(f'<p>{escape(name)}</p><div class="rule"></div>')
    else:
        level = "ln" if part.level is None else f"l{part.level}"
        shown = "?" if part.level is None else str(part.level)
        detail = f" – {escape(part.detail)}" if part.detail else ""
        lines.append(
            f'<p><span class="badge {level}">{shown}</span> <b>{escape(part.answer)}</b>{detail}</p>'
        )
        small = " · ".join(filter(None, (part.confidence, *part.facts)))
        lines.append(f'<p class="muted small">{escape(small)}</p>')
        if part.remark:
            lines.append(f"<p>{escape(part.remark)}</p>")
        if part.note:
            lines.append(
                f'<p class="note"><span class="muted">{words["note"]}:</span> {escape(part.note)}</p>'
            )
        lines += [
            f'<p><span class="muted">{words["evidence"]}:</span> {escape(e)}</p>' for e in part.evidence
        ]
    if part.source:
        lines.append(f'<p class="muted small">{escape(words["source"])}: {escape(part.source)}</p>')
    return f'<div class="question">{"".join(lines)}</div>'


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in table.head)
    rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in table.rows)
    return f"<h2>{escape(table.title)}</h2><table>{f'<tr>{head}</tr>' if head else ''}{rows}</table>"


def _front(content: ReportContent) -> list[str]:
    words, verdict = content.words, content.verdict
    facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in content.facts)
    parts = [f"<h1>{escape(content.title)}</h1><dl>{facts}</dl>"]
    if content.summary:
        parts.append(f'<p class="lines">{escape(content.summary)}</p>')
    if verdict is not None:
        parts.append(
            f'<div class="verdict {verdict.tone}"><h2 style="border:0;margin:0">{escape(verdict.title)}</h2>'
            f"<p><b>{escape(verdict.score)}</b></p><p>{escape(verdict.span)}</p></div>"
        )
        if content.picture is not None:
            parts.append(f'<div class="picture">{content.picture.svg}</div>')
        reasons = "".join(f"<li>{escape(reason)}</li>" for reason in verdict.reasons)
        parts.append(f"<h3>{escape(verdict.reasons_title)}</h3><ul>{reasons}</ul>")
        if verdict.conditions:
            rows = "".join(
                f"<li>{escape(row.text)}"
                + (f' <b class="bad">{escape(row.alert)}</b>' if row.alert else "")
                + "</li>"
                for row in verdict.conditions
            )
            rows += f"<li>{escape(verdict.more_conditions)}</li>" if verdict.more_conditions else ""
            parts.append(f"<h3>{escape(verdict.conditions_title)}</h3><ul>{rows}</ul>")
    if content.total is not None:
        names = ("category", "points", "range", "answered", "weight", "adds")
        head = "".join(f'<th class="{"n" if n else ""}">{escape(words[w])}</th>' for n, w in enumerate(names))
        rows = "".join(_share(row) for row in content.shares) + _share(content.total, total=True)
        parts.append(f"<h3>{escape(words['comes_from'])}</h3><table><tr>{head}</tr>{rows}</table>")
        parts.append(f"<p>{escape(content.weights_note)}</p>" if content.weights_note else "")
    return parts


def _ballot(ballot: Ballot, content: ReportContent) -> str:
    words, tick, rule = content.words, '<span class="tick"></span>', '<div class="rule"></div>'
    name = f"<p><b>{escape(ballot.name)}</b></p>" if ballot.name else f"<p>{words['ballot_name']}</p>{rule}"
    lines = [f"<h1>{escape(content.kind)}</h1>{name}"]
    lines.append(f'<p class="muted">{escape(words["ballot_code"])} {escape(ballot.code)}</p>')
    lines.append(f"<p>{escape(content.summary)}</p>")
    known = " ".join(f"<span>{tick}{escape(words[key])}</span>" for key in ("low", "medium", "high"))
    for part in ballot.parts:
        lines.append(f"<h3>{escape(part.title)}</h3>")
        for question in part.questions:
            levels = "".join(
                f"<td>{tick}<b>{number}</b> {escape(title)}</td>"
                for number, title in enumerate(question.levels)
            )
            lines.append(
                f'<div class="question"><p><b>{escape(question.id)} {escape(question.text)}</b></p>'
                f'<table class="levels"><tr>{levels}</tr></table><p class="small">{tick}'
                f"{escape(words['unknown'])} · {escape(words['confidence'])} {known}</p></div>"
            )
    cells = "".join(
        f'<td>{escape(words[key])} <span class="box"></span></td>'
        for key in ("ballot_ticked", "ballot_sum", "unknown")
    )
    lines.append(f"<h3>{escape(words['ballot_total'])}</h3><table><tr>{cells}</tr></table>")
    return f'<section class="ballot">{"".join(lines)}</section>'


def render(content: ReportContent) -> bytes:
    """Return the report as a UTF-8 HTML page that needs nothing else."""
    marking = f'<p class="marking">{escape(content.marking)}</p>'
    parts = [marking, *(_front(content) if content.ballots is None else ())]
    parts += [_ballot(ballot, content) for ballot in content.ballots or ()]
    for chapter in content.chapters:
        parts.append(f"<h2>{escape(chapter.title)}</h2><p>{escape(chapter.intro)}</p>")
        parts.append(f"<p><b>{escape(chapter.score)}</b></p>" if chapter.score else "")
        parts += [_question(part, content) for part in chapter.questions]
    parts += [_table(table) for table in (content.elsewhere, *content.tables) if table is not None]
    if content.how:
        parts.append(f"<h2>{escape(content.words['how'])}</h2>")
        parts += [f"<p>{escape(line)}</p>" for line in content.how]
    parts.append(f'<p class="muted small">{escape(content.kind)}, {escape(content.printed)}</p>{marking}')
    lies = " landscape" if content.landscape else ""
    style = resource("reports", "page.css").read_text(encoding="utf-8")
    head = (
        f'<!doctype html><html lang="{content.language}" dir="{content.direction}">'
        f'<head><meta charset="utf-8"><title>{escape(content.title)}</title>'
        f"<style>{style}@page{{size:{content.paper}{lies}}}</style></head><body>"
    )
    return (head + "\n".join(parts) + "</body></html>\n").encode()
