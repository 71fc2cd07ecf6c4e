"""How files stand that are not open: verdict, score, coverage and date, read for the start page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from muster.gui import phrases
from muster.gui.models.start_entry import Chip, Standing
from muster.model import Assessment, Framework
from muster.phrases.results import withholds_verdict
from muster.resources import resource
from muster.scoring import readiness
from muster.storage import FrameworkLibrary, StorageError, open_assessment
from muster.storage.encryption import is_sealed

HEAD = 64  # bytes that tell whether a file is sealed


def read_standings(
    paths: Sequence[Path], language: str, is_wanted: Callable[[], bool]
) -> dict[Path, Standing]:
    """Return how each file stands; stops early when nobody wants to know any more."""
    library = FrameworkLibrary(resource("frameworks"))
    standings: dict[Path, Standing] = {}
    for path in paths:
        if not is_wanted():
            break
        standings[path] = read_standing(path, library, language)
    return standings


def read_standing(path: Path, library: FrameworkLibrary, language: str) -> Standing:
    """Return how one file stands; a sealed one is not opened, a faulty one says no more than that."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
        if is_sealed(head):
            return Standing("sealed")
        assessment = open_assessment(path).assessment
        framework = library.of(assessment, language)
    except FileNotFoundError:
        return Standing("gone")
    except (OSError, ValueError, StorageError):
        return Standing("unreadable")
    return standing_of(assessment, framework)


def standing_of(assessment: Assessment, framework: Framework) -> Standing:
    """Return how an assessment stands."""
    result = readiness(framework, assessment)
    verdict: Chip = result.verdict.value or "open"
    if not result.applicable:
        verdict = "nothing"
    elif withholds_verdict(result):
        verdict = "early"
    told = result.score is not None and not result.is_early
    return Standing(
        "known",
        verdict,
        phrases.points(result.score, 1) if told else "",
        result.answered,
        result.applicable,
        phrases.day(assessment.modified.astimezone().date()),
    )
