"""What stands in the side bar: the pages of the table by section, and the categories of the bank."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.gui.models.side_model import SideRow
from muster.gui.session.document import Document
from muster.gui.window.page_table import PAGES, SECTIONS

ICONS = {
    "profile": "profile",
    "assessors": "people",
    "session": "session",
    "actions": "actions",
    "decisions": "decisions",
    "readiness": "readiness",
    "plan": "plan",
    "what-if": "what_if",
    "compare": "compare",
    "weights": "weights",
    "report": "report",
    "lessons": "lesson",
    "strength": "strength",
    "backcast": "ready",
    "exercise": "exercise",
    "explain": "info",
    "history": "history",
}
VOTING = "session"  # the one page of a vote file: whoever answers apart sees no scores


def plain_title(text: str) -> str:
    """Return a title of the page table in the window's language, without the menu's mnemonic."""
    shown = QCoreApplication.translate("pages", text)
    return shown.replace("&&", "\0").replace("&", "").replace("\0", "&")


def side_rows(document: Document) -> list[SideRow]:
    """Return headings, pages and categories as they are now."""
    if document.assessment.vote_of is not None:
        return [SideRow(QCoreApplication.translate("pages", "Your answers"), VOTING)]
    rows = []
    for section, heading in SECTIONS:
        rows.append(SideRow(plain_title(heading)))
        for page in PAGES:
            if page.section != section:
                continue
            if page.by_category:
                rows += _category_rows(document)
            else:
                note = page.note(document) if page.note else ""
                rows.append(SideRow(plain_title(page.title), page.id, note, icon=ICONS.get(page.id, "")))
    return rows


def _category_rows(document: Document) -> list[SideRow]:
    result = document.readiness
    scores = {score.id: score for score in result.categories}
    return [
        SideRow(
            category.title,
            f"category/{category.id}",
            f"{scores[category.id].answered} / {scores[category.id].applicable}",
            has_badge=True,
            level=phrases.category_level(result, category.id),
        )
        for category in document.framework.categories
    ]
