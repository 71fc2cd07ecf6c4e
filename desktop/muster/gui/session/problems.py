"""Telling the user what went wrong with a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from muster.gui.prompts import Prompts
from muster.storage import StorageError


def tell(prompts: Prompts, problem: StorageError) -> None:
    """Tell a problem of storage in one sentence, every fault of the file in the details."""
    sentence = QCoreApplication.translate("Files", "“{name}” {sentence}.").format(
        name=Path(problem.name).name or problem.name, sentence=problem.sentence.rstrip(".")
    )
    details = "\n".join([problem.name, *(str(fault) for fault in problem.faults)])
    prompts.show_problem(sentence, details)
