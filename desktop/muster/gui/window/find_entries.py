"""What Find looks through: pages, questions, their notes and evidence, lessons, and commands with keys."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from muster.gui import phrases
from muster.gui.models.find_model import FindEntry
from muster.gui.session.document import Document
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.page_table import PAGE_BY_ID
from muster.model import Question


def _tr(text: str) -> str:
    return QCoreApplication.translate("find", text)


def find_entries(document: Document) -> list[FindEntry]:
    """Return entries for all that a document and its bank hold; keys are places.

    What is flagged comes first: it is what somebody who has typed nothing yet may be looking for.
    """
    framework = document.framework
    flagged, questions, notes, evidence = [], [], [], []
    for question in framework.questions:
        answer = document.assessment.answer(question.id)
        key, name = f"walk/{question.id}", f"{question.id}  {question.name}"
        where = framework.category_by_id[question.category].title
        questions.append(_question_entry(question, key, where))
        if answer.flagged:
            flagged.append(FindEntry(key, name, where, _tr("Flagged")))
        if answer.note.strip():
            notes.append(FindEntry(key, name, _first_line(answer.note), _tr("Notes"), (answer.note,), True))
        for row in answer.evidence:
            about = " · ".join(part for part in (question.id, row.date, row.link) if part)
            evidence.append(
                FindEntry(key, row.title or row.link or question.id, about, _tr("Evidence"), (), True)
            )
    lessons = [
        FindEntry(
            f"lessons/{lesson.id}",
            lesson.title,
            _tr("Lesson {id} · {paragraphs}")
            .format(id=lesson.id, paragraphs=phrases.paragraphs(lesson))
            .removesuffix(" · "),  # of a lesson that rests on none
            _tr("Lessons"),
            (lesson.summary, *(point.text for point in lesson.points)),
        )
        for lesson in framework.lessons
    ]
    return [*flagged, *questions, *notes, *evidence, *lessons]


def _first_line(text: str) -> str:
    return " ".join(text.split())[:160]


def _question_entry(question: Question, key: str, where: str) -> FindEntry:
    levels = tuple(
        _tr("{level}: {words}").format(level=row.title, words=row.detail) if row.detail else row.title
        for row in question.levels
    )
    return FindEntry(
        key,
        f"{question.id}  {question.text}",
        f"{where} · {question.name}",
        _tr("Questions"),
        (question.why, *levels, question.evidence),
    )


def command_entries(actions: Mapping[str, QAction]) -> list[FindEntry]:
    """Return an entry for every page and command that can be gone to now; keys are `command/ID`."""
    pages, commands = [], []
    for name, action in actions.items():
        if action.isEnabled() and name != "find" and not COMMANDS[name].here:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            tip = action.toolTip() if action.toolTip() != title else ""
            detail = " · ".join(part for part in (keys, tip) if part)
            if name in PAGE_BY_ID:
                pages.append(FindEntry(f"command/{name}", title, detail, _tr("Pages")))
            else:
                commands.append(FindEntry(f"command/{name}", title, detail, _tr("Commands")))
    return [*pages, *commands]
