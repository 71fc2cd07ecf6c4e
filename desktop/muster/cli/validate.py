"""`muster validate`: every fault of assessments and frameworks, one line each."""

import json
import sys
from pathlib import Path

from muster.model import Assessment, Fault, Framework
from muster.phrases import phrases_in
from muster.phrases.errors import fault_line, file_name, sentence
from muster.resources import resource
from muster.storage import FrameworkLibrary, FrameworkUnreadable, StorageError
from muster.storage.assessments import open_assessment, unknown_questions
from muster.storage.frameworks.library import load_framework, same_ids
from muster.storage.limits import SIZE_LIMIT, exceeded_before_reading
from muster.storage.regular_file import read_regular

GOOD, FAULTS, UNREADABLE = 0, 1, 2


def _is_framework(file: str) -> bool:
    path = Path(file)
    if file != "-" and (path.is_dir() or path.suffix == ".toml"):
        return True
    if file == "-":
        return False
    try:
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


def validate(files: list[str]) -> int:
    """Print the faults of every file; return 0 without any, 1 with faults, 2 when one is unreadable."""
    library = FrameworkLibrary(resource("frameworks"))
    frameworks: list[tuple[str, Framework]] = []
    phrases = phrases_in("en")
    code = GOOD
    for file in files:
        name = file_name(file, phrases)
        try:
            if _is_framework(file):
                framework = load_framework(file)
                frameworks.append((name, framework))
                faults: list[Fault] = []
            else:
                faults = _assessment_faults(open_assessment(file).assessment, library)
        except StorageError as problem:
            faults = list(problem.faults)
            if not faults:
                print(f"muster: {sentence(problem, phrases)}", file=sys.stderr)
                code = UNREADABLE
        for fault in faults:
            print(f"{name}: {fault_line(fault, phrases)}")
            code = max(code, FAULTS)
    for name, fault in same_ids(frameworks):
        print(f"{name}: {fault_line(fault, phrases)}")
        code = max(code, FAULTS)
    return code
