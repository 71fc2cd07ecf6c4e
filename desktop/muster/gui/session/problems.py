"""Telling the user what went wrong with a file or a report, in the window's language."""

from pathlib import Path

from muster.gui import phrases
from muster.gui.prompts import Prompts
from muster.model.problems import Problem
from muster.phrases import errors
from muster.storage import StorageError


def worded(problem: Problem) -> str:
    """Return the sentence of a problem; a file is called by its name, without its folder."""
    name = Path(problem.name).name or problem.name if isinstance(problem, StorageError) else None
    return phrases.problem(problem, name=name)


def tell(prompts: Prompts, problem: Problem) -> None:
    """Tell a problem in one sentence, the file's place and every fault of it in the details."""
    details = []
    if isinstance(problem, StorageError):
        spoken = phrases.spoken()
        details = [problem.name, *(errors.fault_line(fault, spoken) for fault in problem.faults)]
    prompts.show_problem(worded(problem), "\n".join(details))
