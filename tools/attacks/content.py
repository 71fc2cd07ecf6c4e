"""What the attacks write: an example with a number all over a note, so that halves are seen."""

from pathlib import Path

from muster.model import Assessment
from muster.resources import resource
from muster.storage import StorageError, open_assessment
from muster.storage.safety.left_behind import left_behind

EXAMPLE = resource("references", "afisma-2013.muster.json")
QUESTION, OTHER = "CAP-01", "CAP-02"
WORDS = 50


def example() -> Assessment:
    """Return the example that all attacks start from."""
    return open_assessment(EXAMPLE).assessment


def note_of(number: int) -> str:
    """Return a note that is whole only if the number stands in it so many times."""
    return " ".join([str(number)] * WORDS)


def numbered(base: Assessment, number: int, question: str = QUESTION) -> Assessment:
    """Return the assessment with a number in the note of a question."""
    return base.with_answer(question, base.answer(question).changed(note=note_of(number)))


def number_of(assessment: Assessment, question: str = QUESTION) -> int:
    """Return the number in a note, 0 where none was written; raises `ValueError` when it is not whole."""
    words = assessment.answer(question).note.split()
    if not words or not words[0].isdecimal():
        return 0
    if len(words) != WORDS or len(set(words)) != 1:
        raise ValueError("the note is not whole")
    return int(words[0])


def number_on_disk(path: Path, passphrase: str | None = None, question: str = QUESTION) -> int:
    """Return the number in a saved file; raises `ValueError` when the file is not whole."""
    try:
        return number_of(open_assessment(path, passphrase).assessment, question)
    except StorageError as problem:
        raise ValueError(f"the file does not open: {problem.code}") from problem


def newest_left(journals: Path, passphrase: str | None = None) -> int:
    """Return the highest number that journals of crashed programs hold, 0 where there is none."""
    contents = [journal.read(passphrase) for journal in left_behind(journals)]
    return max((number_of(one.assessment) for one in contents if one is not None), default=0)


SECRETS = (b"AFISMA", QUESTION.encode(), b'"answers"', b"muster-assessment")  # of any document here


def clear_words(folder: Path, words: tuple[bytes, ...] = SECRETS) -> str:
    """Return which of the words stands in clear in a file of a folder, and in which; else nothing."""
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            for word in words:
                if word in content:
                    return f"{word.decode()} in {file.relative_to(folder)}"
    return ""
