"""What is filled in by hand, in a Word document: the blank checklist and the ballots."""

from muster.reporting.content import Ballot, BallotQuestion, QuestionPart, ReportContent
from muster.reporting.renderers.word_xml import Page, Run

BOX, KEPT = "☐", "\u00a0"  # a space where no line ends: a box stays with its level
KEEP = "<w:keepNext/>"
BREAK = "<w:pageBreakBefore/>"


def _line(page: Page, label: str, *, keep: bool = False) -> str:
    """Return a label with a line behind it up to the margin."""
    tab = f'<w:tabs><w:tab w:val="end" w:leader="underscore" w:pos="{page.width}"/></w:tabs>'
    return page.paragraph("MusterLine", f"{label} ", "\t", before=(KEEP if keep else "") + tab)


def _known(content: ReportContent) -> str:
    words = content.words
    ticks = "   ".join(f"{BOX} {words[name]}" for name in ("low", "medium", "high"))
    return f"{BOX} {words['unknown']}     {words['confidence']} {ticks}"


def _blank_question(part: QuestionPart, content: ReportContent, page: Page) -> list[str]:
    words = content.words
    made = [page.paragraph("MusterQuestion", f"{part.id}  {part.text}", typed=True)]
    if part.facts:
        made.append(page.paragraph("MusterSmall", " · ".join(part.facts), before=KEEP))
    if part.why:
        made.append(page.paragraph("MusterSmall", part.why, typed=True, before=KEEP))
    for number, (title, detail) in enumerate(part.levels):
        told: list[Run | str] = [
            f"{BOX}  ",
            Run(page.beside(f"{number} {title}"), bold=True),
            page.beside(f" – {detail}") if detail else "",
        ]
        made.append(page.paragraph("MusterLevel", *told, before=KEEP))
    made.append(page.paragraph("MusterSmall", _known(content), before=KEEP))
    made.append(_line(page, f"{BOX} {words['blank_answers']}", keep=True))
    if part.proof:
        made.append(
            page.paragraph(
                "MusterSmall", f"{words['proof']}{words['colon']} {page.beside(part.proof)}", before=KEEP
            )
        )
    return [*made, _line(page, words["evidence"], keep=True), _line(page, words["note"])]


def blank_pieces(content: ReportContent, page: Page) -> list[str]:
    """Return the questions of a blank checklist, a category a page, as XML."""
    made = [_line(page, f"{content.words['blank_name']}{content.words['colon']}")]
    for number, chapter in enumerate(content.chapters):
        made.append(page.paragraph("Heading1", chapter.title, typed=True, before=BREAK if number else ""))
        if chapter.intro:
            made.append(page.paragraph("MusterSmall", chapter.intro, typed=True, before=KEEP))
        for part in chapter.questions:
            made += _blank_question(part, content, page)
    return made


def _ballot_question(question: BallotQuestion, content: ReportContent, page: Page) -> list[str]:
    named = (page.beside(f"{number}{KEPT}{title}") for number, title in enumerate(question.levels))
    levels = "     ".join(f"{BOX}{KEPT}{level}" for level in named)
    return [
        page.paragraph("MusterQuestion", f"{question.id}  {question.text}", typed=True, before=KEEP),
        page.paragraph("MusterAnswer", levels, before=KEEP),
        page.paragraph("MusterSmall", _known(content), before='<w:keepNext w:val="0"/>'),
    ]


def _ballot(ballot: Ballot, number: int, content: ReportContent, page: Page) -> list[str]:
    words = content.words
    named = f"{words['colon']} {ballot.name}" if ballot.name else ""
    made = [page.paragraph("Heading1", f"{content.kind}{named}", before=BREAK if number else "")]
    if not ballot.name:
        made.append(_line(page, words["ballot_name"]))
    made.append(page.paragraph("MusterSmall", f"{words['ballot_code']} {ballot.code}"))
    made.append(page.paragraph("Normal", content.summary))
    for part in ballot.parts:
        made.append(page.paragraph("Heading2", part.title, typed=True))
        for question in part.questions:
            made += _ballot_question(question, content, page)
    made.append(page.paragraph("Heading2", words["ballot_total"]))
    totals = tuple(words[name] for name in ("ballot_ticked", "ballot_sum", "unknown"))
    made.append(page.table(totals, (("\n", "", ""),), (1, 1, 1), title=words["ballot_total"]))
    return made


def ballot_pieces(content: ReportContent, page: Page) -> list[str]:
    """Return every ballot, each beginning a page, as XML."""
    made = []
    for number, ballot in enumerate(content.ballots or ()):
        made += _ballot(ballot, number, content, page)
    return made
