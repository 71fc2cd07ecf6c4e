"""`muster validate`: every fault of assessments and frameworks, one line each."""

import argparse
import json
from pathlib import Path

from muster.cli.exit_codes import ExitCode
from muster.cli.output import on_one_line, tell, write
from muster.model import Assessment, Fault, Framework
from muster.phrases import Phrases
from muster.phrases.errors import fault_line, file_name, sentence
from muster.resources import resource
from muster.storage import FrameworkLibrary, FrameworkUnreadable, StorageError
from muster.storage.assessments import open_assessment, unknown_questions
from muster.storage.frameworks.library import load_framework, same_ids
from muster.storage.limits import SIZE_LIMIT, exceeded_before_reading
from muster.storage.regular_file import read_regular


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the files."""
    parser.add_argument(
        "files", metavar=phrases("command.meta_file"), nargs="+", help=phrases("command.validate_files")
    )


def _is_framework(file: str) -> bool:
    path = Path(file)
    if file == "-":
        return False
    try:
        if path.is_dir() or path.suffix == ".toml":
            return True
        content = read_regular(path, SIZE_LIMIT + 1)
        if len(content) > SIZE_LIMIT or exceeded_before_reading(content) is not None:
            return False
        raw = json.loads(content)
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(raw, dict) and "questions" in raw and "format" not in raw


def _assessment_faults(assessment: Assessment, library: FrameworkLibrary) -> list[Fault]:
    try:
        framework = library.of(assessment)
    except FrameworkUnreadable as problem:
        if problem.code != "unknown_framework":
            raise
        return [Fault("framework", "no_framework", {"label": problem.name})]
    faults = unknown_questions(assessment, framework)
    known = framework.by_id
    for key, rows in (("actions", assessment.actions), ("decisions", assessment.decisions)):
        faults += [
            Fault(f"{key}.{row.id}.question", "no_question", {"id": row.question})
            for row in rows
            if row.question is not None and row.question not in known
        ]
    faults += [
        Fault(f"lessons.{name}", "no_lesson", {"id": name})
        for name in assessment.lessons
        if name not in framework.lesson_by_id
    ]
    names = {row.id for row in framework.profile}
    faults += [
        Fault(f"mission.profile.{name}", "no_profile_question", {"id": name})
        for name in assessment.mission.profile
        if name not in names
    ]
    voters = {assessor.id for assessor in assessment.assessors}
    for name, answer in assessment.answers.items():
        faults += [
            Fault(f"answers.{name}.votes", "no_assessor", {"id": vote.assessor})
            for vote in answer.votes
            if vote.assessor not in voters
        ]
    return faults


def _faults_of(file: str, library: FrameworkLibrary) -> tuple[list[Fault], Framework | None]:
    """Return the faults of a file, and the framework in it if it is one; raises `StorageError`."""
    try:
        if _is_framework(file):
            return [], load_framework(file)
        return _assessment_faults(open_assessment(file).assessment, library), None
    except StorageError as problem:
        if not problem.faults:
            raise
        return list(problem.faults), None


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print the faults of every file, and return the worst: `DONE`, `FAULTS`, or `REFUSED` if unreadable."""
    library = FrameworkLibrary(resource("frameworks"))
    frameworks: list[tuple[str, Framework]] = []
    code = ExitCode.DONE
    told: list[tuple[str, Fault]] = []
    for file in options.files:
        name = on_one_line(file_name(file, phrases))
        try:
            faults, framework = _faults_of(file, library)
        except StorageError as problem:
            tell(sentence(problem, phrases))
            code = ExitCode.REFUSED
            continue
        told += [(name, fault) for fault in faults]
        frameworks += [(name, framework)] if framework is not None else []
    told += same_ids(frameworks)
    write("".join(f"{name}: {fault_line(fault, phrases)}\n" for name, fault in told))
    return max(code, ExitCode.FAULTS if told else ExitCode.DONE)
