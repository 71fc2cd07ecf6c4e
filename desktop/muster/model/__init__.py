"""What a framework and an assessment are: pydantic models, nothing else."""

from muster.model import light_pydantic  # noqa: F401  isort: skip  before pydantic itself
from muster.model.assessment import (
    Action,
    Answer,
    Assessment,
    Assessor,
    Condition,
    Decision,
    Evidence,
    FrameworkRef,
    LessonMark,
    LogEntry,
    Mission,
    Vote,
    Weights,
    new_assessment,
)
from muster.model.faults import Fault, framework_faults, schema_faults
from muster.model.framework import (
    Category,
    Framework,
    Lesson,
    Level,
    Point,
    ProfileQuestion,
    Question,
    Source,
    Threshold,
    Thresholds,
)
from muster.model.framework_diff import BankChanges, bank_changes
from muster.model.session import AgendaItem, Session, SessionEvent

__all__ = [
    "Action",
    "AgendaItem",
    "Answer",
    "Assessment",
    "Assessor",
    "BankChanges",
    "Category",
    "Condition",
    "Decision",
    "Evidence",
    "Fault",
    "Framework",
    "FrameworkRef",
    "Lesson",
    "LessonMark",
    "Level",
    "LogEntry",
    "Mission",
    "Point",
    "ProfileQuestion",
    "Question",
    "Session",
    "SessionEvent",
    "Source",
    "Threshold",
    "Thresholds",
    "Vote",
    "Weights",
    "bank_changes",
    "framework_faults",
    "new_assessment",
    "schema_faults",
]
