"""What Find looks through: questions with their notes and evidence, lessons, and commands with their keys."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from muster.gui import phrases
from muster.gui.models.find_model import FindEntry, entry
from muster.gui.session.document import Document
from muster.gui.window.command_table import COMMANDS
from muster.model import Framework, Question


def _tr(text: str) -> str:
    return QCoreApplication.translate("find", text)


def find_entries(document: Document) -> list[FindEntry]:
    """Return an entry for every question and lesson of the document's bank; keys are places."""
    framework = document.framework
    questions = [_question_entry(question, document, framework) for question in framework.questions]
    lessons = [
        entry(
            f"lessons/{lesson.id}",
            lesson.title,
            _tr("Lesson {id} · {paragraphs}").format(id=lesson.id, paragraphs=phrases.paragraphs(lesson)),
            "\n".join([lesson.summary, *(point.text for point in lesson.points)]),
        )
        for lesson in framework.lessons
    ]
    return [*questions, *lessons]


def _question_entry(question: Question, document: Document, framework: Framework) -> FindEntry:
    answer = document.assessment.answer(question.id)
    more = [question.why, answer.note, *(level.title for level in question.levels)]
    more += [evidence.title for evidence in answer.evidence]
    return entry(
        f"walk/{question.id}",
        f"{question.id}  {question.text}",
        f"{framework.category_by_id[question.category].title} · {question.name}",
        "\n".join(more),
    )


def command_entries(actions: Mapping[str, QAction]) -> list[FindEntry]:
    """Return an entry for every command that can be carried out now; keys are `command/ID`."""
    entries = []
    for name, action in actions.items():
        if action.isEnabled() and name != "find" and not COMMANDS[name].here:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            entries.append(entry(f"command/{name}", title, _tr("Command") + (f" · {keys}" if keys else "")))
    return entries
