"""Telling the user what went wrong with a file or a report, in the window's language."""

from pathlib import Path

from PySide6.QtCore import QLocale

from muster.gui.prompts import Prompts
from muster.model.problems import Problem
from muster.phrases import DEFAULT, LANGUAGES, Phrases, errors, phrases_in
from muster.storage import StorageError


def window_phrases() -> Phrases:
    """Return the catalogue in the language that the window speaks."""
    code = QLocale().name().partition("_")[0]
    return phrases_in(code if code in LANGUAGES else DEFAULT)


def worded(problem: Problem) -> str:
    """Return the sentence of a problem; a file is called by its name, without its folder."""
    name = Path(problem.name).name or problem.name if isinstance(problem, StorageError) else None
    return errors.sentence(problem, window_phrases(), name=name)


def tell(prompts: Prompts, problem: Problem) -> None:
    """Tell a problem in one sentence, the file's place and every fault of it in the details."""
    details = []
    if isinstance(problem, StorageError):
        details = [problem.name, *(errors.fault_line(fault, window_phrases()) for fault in problem.faults)]
    prompts.show_problem(worded(problem), "\n".join(details))
