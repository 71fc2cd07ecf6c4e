"""What went wrong, in words: the sentence of a problem, the line of a fault."""

from muster.model import Fault
from muster.model.problems import Problem
from muster.phrases.catalogue import Phrases
from muster.storage.errors import StorageError
from muster.storage.strict_json import STANDARD_INPUT


def file_name(name: str, phrases: Phrases) -> str:
    """Return how a file is named in words: standard input has no name of its own."""
    return phrases("errors.standard_input") if name == STANDARD_INPUT else name


def sentence(problem: Problem, phrases: Phrases, *, name: str | None = None) -> str:
    """Return the sentence of a problem; `name` stands in for the file's name, where the place is known."""
    values = dict(problem.values)
    if isinstance(problem, StorageError):
        values["name"] = file_name(name or problem.name, phrases)
        if problem.faults:
            values |= {"count": len(problem.faults), "fault": fault_line(problem.faults[0], phrases)}
    return phrases(f"errors.{problem.code}", **values)


def fault_line(fault: Fault, phrases: Phrases) -> str:
    """Return one fault as `key: what is wrong`; the same key in every language."""
    told = phrases(f"faults.{fault.code}", **fault.values)
    return f"{fault.key}: {told}" if fault.key else told
