"""The report as one HTML file, for phone, screen and paper: no scripts, nothing fetched, all text escaped.

What users typed has `dir="auto"`, so that it runs as its first strong letter does, whatever is around it.
"""

import re
from collections.abc import Iterable
from html import escape

from muster.reporting.content import Drawn, QuestionPart, ReportContent, Share, Table, Verdict
from muster.reporting.defused import clean
from muster.reporting.directions import direction_of
from muster.reporting.renderers.html_sheets import ballot_html, blank_question
from muster.resources import resource

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
LONG_NOTE = 900  # letters: what is longer flows over pages
LONG_TITLE = 120  # letters: what is set smaller
_RANGE = re.compile(r"[\d.,]+–[\d.,]*\d")


def _whole(text: str) -> str:
    """Return the text escaped, with each range of figures on one line."""
    return _RANGE.sub(r'<span class="whole">\g<0></span>', escape(text))


def _listed(rows: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{row}</li>' for row in rows)}</ul>"


def _figure(drawn: Drawn, title: str = "", note: str = "") -> str:
    """Return a picture with its heading and how to read it; the SVG holds the same in words."""
    head = f"<h2>{escape(title)}</h2>" if title else ""
    name = escape(title or drawn.text.partition("\n")[0])
    foot = f'<p class="muted">{escape(note)}</p>' if note else ""
    return f'{head}<div class="picture" tabindex="0" role="group" aria-label="{name}">{drawn.svg}</div>{foot}'


def table_html(table: Table, *, level: int = 2, numbers: int = 0, last_bold: bool = False) -> str:
    """Return a table that scrolls by itself where it is too wide, with its title as caption.

    The last `numbers` columns hold figures.
    """
    wide = max([len(table.head), *(len(row) for row in table.rows)], default=0)
    first = wide - numbers

    def kind(place: int) -> str:
        return ' class="n"' if place >= first else ""

    head = "".join(f'<th scope="col"{kind(n)}>{escape(cell)}</th>' for n, cell in enumerate(table.head))
    rows = []
    for number, row in enumerate(table.rows):
        bold = ' class="total"' if last_bold and number == len(table.rows) - 1 else ""
        cells = "".join(
            f'<td{kind(n)} dir="auto">{escape(cell)}</td>'
            if n or not numbers
            else f'<th scope="row" dir="auto">{escape(cell)}</th>'
            for n, cell in enumerate(row)
        )
        rows.append(f"<tr{bold}>{cells}</tr>")
    title = escape(table.title)
    note = f'<p class="small muted" dir="auto">{escape(table.note)}</p>' if table.note else ""
    top = f"<thead><tr>{head}</tr></thead>" if head else ""
    return (
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(table.title)}"><table>'
        f"<caption><h{level}>{title}</h{level}></caption>{top}<tbody>{''.join(rows)}</tbody></table></div>{note}"
    )


def _shares(content: ReportContent) -> str:
    words = content.words
    shown = (*content.shares, *([content.total] if content.total else []))
    if not shown:
        return ""

    def row(share: Share) -> tuple[str, ...]:
        low = " ✕" if share.is_low else ""
        return (share.title, share.score + low, share.span, share.answered, share.weight, share.adds)

    head = tuple(words[name] for name in ("category", "points", "range", "answered", "weight", "adds"))
    table = Table(words["comes_from"], head, tuple(row(share) for share in shown))
    weights = f'<p dir="auto">{escape(content.weights_note)}</p>' if content.weights_note else ""
    made = table_html(
        table, level=3 if content.verdict else 2, numbers=5, last_bold=content.total is not None
    )
    return f"{made}{weights}"


def _noted(label: str, text: str) -> str:
    """Return a label and beside it what was typed, which may run the other way."""
    told = f'<p dir="auto">{escape(text)}</p>'
    return f'<div class="noted"><span class="muted">{escape(label)}:</span> {told}</div>'


def _question(part: QuestionPart, content: ReportContent) -> str:
    words = content.words
    shown = "?" if part.level is None else str(part.level)
    level = "ln" if part.level is None else f"l{part.level}"
    badge = f'<span class="badge {level}">{shown}</span>'
    way = direction_of(part.text, content.direction)
    title = f'<h3 dir="{way}"><span class="id">{escape(part.id)}</span> {escape(part.text)}</h3>'
    if part.level is None and not (part.note or part.evidence or part.remark):
        told = escape(" · ".join((part.answer, *part.facts)))
        return f'<article class="question open">{title}<p class="small muted">{badge} {told}</p></article>'
    detail = f" – {escape(part.detail)}" if part.detail else ""
    lines = [title, f"<p>{badge} <bdi><b>{escape(part.answer)}</b>{detail}</bdi></p>"]
    small = " · ".join(filter(None, (part.confidence, *part.facts)))
    lines.append(f'<p class="muted small">{escape(small)}</p>' if small else "")
    lines.append(f'<p dir="auto">{escape(part.remark)}</p>' if part.remark else "")
    lines.append(_noted(words["note"], part.note) if part.note else "")
    lines += [_noted(words["evidence"], row) for row in part.evidence]
    if part.source:
        lines.append(
            f'<p class="muted small">{escape(words["source"])}{words["colon"]} {escape(part.source)}</p>'
        )
    long = " long" if len(part.note) + sum(map(len, part.evidence)) > LONG_NOTE else ""
    return f'<article class="question{long}">{"".join(lines)}</article>'


def _verdict(verdict: Verdict, content: ReportContent) -> str:
    parts = [
        f"<h2>{escape(content.words['verdict'])}</h2>",
        f'<div class="verdict {verdict.tone}"><p class="told">{escape(verdict.title)}</p>',
        f"<p><b>{_whole(verdict.score)}</b></p><p>{_whole(verdict.span)}</p></div>",
        _figure(content.picture) if content.picture is not None else "",
        f"<h3>{escape(verdict.reasons_title)}</h3>",
        _listed(escape(reason) for reason in verdict.reasons) if verdict.reasons else "",
    ]
    if verdict.conditions:
        rows = [
            f"<bdi>{escape(row.text)}</bdi>"
            + (f' <b class="bad">{escape(row.alert)}</b>' if row.alert else "")
            for row in verdict.conditions
        ]
        rows += [escape(verdict.more_conditions)] if verdict.more_conditions else []
        parts.append(f"<h3>{escape(verdict.conditions_title)}</h3>{_listed(rows)}")
    return "".join(parts)


def _front(content: ReportContent) -> str:
    facts = "".join(
        f'<div><dt>{escape(name)}</dt><dd dir="auto">{escape(value)}</dd></div>'
        for name, value in content.facts
    )
    long = ' class="long"' if len(content.title) > LONG_TITLE else ""
    parts = [
        f'<p class="muted">{escape(content.kind)}</p><h1 dir="auto"{long}>{escape(content.title)}</h1>',
        f"<dl>{facts}</dl>" if facts else "",
    ]
    parts += [
        f'<p class="lines" dir="auto">{escape(part)}</p>' for part in content.summary.split("\n\n") if part
    ]
    parts.append(_verdict(content.verdict, content) if content.verdict is not None else "")
    parts.append(_shares(content))
    if content.is_signed:
        words = content.words
        line = f'<p class="sign small muted">{escape(words["signed"])}</p>'
        cells = "".join(
            f"<div><p>{escape(words[name])}</p>{line}</div>"
            for name in ("recommended", "endorsed", "approved")
        )
        parts.append(f'<div class="signatures">{cells}</div>')
    return "".join(parts)


def _chapters(content: ReportContent) -> list[str]:
    made = []
    for number, chapter in enumerate(content.chapters):
        intro = f'<p class="muted" dir="auto">{escape(chapter.intro)}</p>' if chapter.intro else ""
        score = f"<p><b>{escape(chapter.score)}</b></p>" if chapter.score else ""
        shown = [
            blank_question(part, content) if content.is_blank else _question(part, content)
            for part in chapter.questions
        ]
        starts = " starts" if not number or content.is_blank else ""
        made.append(
            f'<section class="chapter{starts}"><h2 dir="auto">{escape(chapter.title)}</h2>'
            f"{intro}{score}{''.join(shown)}</section>"
        )
    return made


def _main(content: ReportContent) -> list[str]:
    if content.ballots is not None:
        return [ballot_html(ballot, content) for ballot in content.ballots]
    parts = [_front(content)]
    if content.is_blank:
        name = escape(content.words["blank_name"] + content.words["colon"])
        parts.append(f'<p class="fill">{name}<span class="rule"></span></p>')
    parts += [_figure(figure.drawn, figure.title, figure.note) for figure in content.figures]
    parts += _chapters(content)
    parts += [table_html(table) for table in (content.elsewhere, *content.tables) if table is not None]
    if content.how:
        parts.append(f"<h2>{escape(content.words['how'])}</h2>{_listed(map(escape, content.how))}")
    return parts


def _told(name: str, value: str) -> str:
    """Return a name and its value, of which a day or a number would else be read backwards."""
    return (
        f"{escape(name)} {escape(value)}"
        if direction_of(name) == "ltr"
        else (f"{escape(name)} <bdi>{escape(value)}</bdi>")
    )


def render(content: ReportContent) -> bytes:
    """Return the report as a UTF-8 HTML page that needs nothing else."""
    style = resource("reports", "page.css").read_text(encoding="utf-8")
    style = style.replace('" / "', f'" {content.words["of_pages"]} "')
    size = f"@page{{size:{content.paper}{' landscape' if content.landscape else ''}}}"
    marking = escape(content.marking)
    identity = " · ".join(f"<bdi>{_told(name, value)}</bdi>" for name, value in content.identity)
    told = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light" if content.mono else "light dark",
        "description": f"{content.kind} · {content.printed} – {content.marking}",
        "keywords": ", ".join(f"{name} {value}" for name, value in content.identity),
    }
    meta = "".join(f'<meta name="{name}" content="{escape(text)}">' for name, text in told.items())
    mono = ' class="mono"' if content.mono else ""
    page = [
        f'<!doctype html><html lang="{escape(content.language)}" dir="{content.direction}"{mono}>',
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">{meta}',
        f"<title>{escape(content.short_title)} – {escape(content.kind)}</title>",
        f"<style>{style}{size}</style></head>",
        f'<body><header><p class="marking" dir="auto">{marking}</p></header><main>',
        *_main(content),
        f'</main><footer><p class="marking" dir="auto">{marking}</p>',
        f'<p class="identity">{escape(content.kind)} · {escape(content.printed)} · {identity}</p></footer>',
        "</body></html>",
    ]
    return (clean("\n".join(page)) + "\n").encode()
