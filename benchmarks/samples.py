"""Assessments of a set size to measure with."""

from muster.model import (
    Answer,
    Assessment,
    Category,
    Evidence,
    Framework,
    Lesson,
    Level,
    Mission,
    Question,
    new_assessment,
)
from muster.resources import resource
from muster.storage import FrameworkLibrary, open_assessment
from muster.storage.backcast import as_assessment, read_backcast


def mission(name: str) -> tuple[Framework, Assessment]:
    """Return a shipped reference mission with its framework."""
    assessment = open_assessment(str(resource("references", f"{name}.muster.json"))).assessment
    return FrameworkLibrary(resource("frameworks")).of(assessment), assessment


def history() -> tuple[Framework, list[Assessment]]:
    """Return the newest bank and the missions of history as they are coded on it."""
    book = read_backcast(resource("references", "backcast.json"))
    missions = [as_assessment(past, book.bank) for past in book.missions]
    return FrameworkLibrary(resource("frameworks")).of(missions[0]), missions


def sample(questions: int = 60) -> tuple[Framework, Assessment]:
    """Return a framework of five categories and a fully answered assessment."""
    categories = tuple(
        Category(id=f"c{n}", code=f"C{n}", title=f"Category {n}", weight=20 + n) for n in range(5)
    )
    lessons = tuple(Lesson(id=f"L{n}", category=f"c{n}", title=f"Lesson {n}") for n in range(5))
    levels = tuple(Level(title=f"Level {n}", detail="One observable sentence.") for n in range(5))
    rows = tuple(
        Question(
            id=f"Q-{n:04}",
            category=f"c{n % 5}",
            lesson=f"L{n % 5}",
            text=f"Is number {n} of the preparations in place?",
            why="Because it was not in place before. It took years.",
            levels=levels,
            weight=1 + n % 5,
            critical=n % 9 == 0,
            lead_time_weeks=8,
            effort_weeks=3,
        )
        for n in range(questions)
    )
    framework = Framework(
        id="sample", version="1", title="Sample", categories=categories, lessons=lessons, questions=rows
    )
    assessment = new_assessment(framework, Mission(name="Sample"))
    answers = {
        f"Q-{n:04}": Answer(
            state="answered",
            level=(n * 7) % 5,
            note="What was said in the planning conference, and by whom. " * 3,
            evidence=(Evidence(title="Conference record", date="2012-11-11", reliability="B2"),),
        )
        for n in range(questions)
    }
    return framework, assessment.model_copy(update={"framework": framework, "answers": answers})
