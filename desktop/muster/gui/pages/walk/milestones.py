"""When a part of the walk is done, and what is said of it: words and places, no widgets."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.gui.session.document import Document

Said = tuple[str, list[tuple[str, str]]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("milestones", text)


def open_in(document: Document, category: str) -> int:
    """Return how many questions of a category are open."""
    score = next(row for row in document.readiness.categories if row.id == category)
    return score.applicable - score.answered


def category_done(document: Document, category: str) -> Said:
    """Return what is said when a category has just been answered, and where it goes on."""
    result = document.readiness
    score = next(row for row in result.categories if row.id == category)
    titles = {part.id: part.title for part in document.framework.categories}
    order = list(titles)
    here = order.index(category)
    nexts = [name for name in order[here + 1 :] + order[:here] if open_in(document, name)]
    if not nexts:
        return (
            _tr("Every question is answered: {answered} of {total}.").format(
                answered=result.answered, total=result.applicable
            ),
            [("readiness", _tr("To the readiness"))],
        )
    done = _tr("{category} is answered: {answered} of {total}.").format(
        category=titles[category], answered=score.answered, total=score.applicable
    )
    follows = _tr("Next comes {category}, {count} open.").format(
        category=titles[nexts[0]], count=open_in(document, nexts[0])
    )
    return f"{done} {follows}", [(f"category/{nexts[0]}", titles[nexts[0]])]


def walk_ended(document: Document) -> Said:
    """Return what is said after the last question while others are open."""
    result = document.readiness
    parts = [
        f"{part.title} {open_in(document, part.id)}"
        for part in document.framework.categories
        if open_in(document, part.id)
    ]
    where = phrases.spoken().series(parts)
    text = _tr("This was the last question. {count} of {total} are open: {where}.").format(
        count=result.applicable - result.answered,
        total=result.applicable,
        where=where,
    )
    return text, [("readiness", _tr("To the readiness")), ("open", _tr("To the first open question"))]
