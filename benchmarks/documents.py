"""Opening, saving and journalling, against plain pydantic and the file system's own fsync."""

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.line import Line, against, middle
from benchmarks.samples import sample
from muster.model import Answer, Assessment, Evidence, FrameworkRef, LogEntry
from muster.storage import open_assessment, save_assessment
from muster.storage.safety.journal import Journal, Start


def run() -> list[Line]:
    """Measure documents of 60 questions, and a very long one."""
    framework, full = sample(60)
    assessment = full.model_copy(update={"framework": FrameworkRef(id=framework.id, version="1")})
    with tempfile.TemporaryDirectory() as name:
        path, other = Path(name) / "a.muster.json", Path(name) / "b.json"
        save_assessment(assessment, path)
        content = path.read_bytes()

        def plain_save() -> None:
            # What any safe save must ask of the file system: a new file, its fsync, the change of names.
            part = Path(name) / "b.part"
            with part.open("wb") as stream:
                stream.write(assessment.model_dump_json(indent=2).encode())
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(other)
            descriptor = os.open(name, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)

        opening = against(
            lambda: open_assessment(path), lambda: Assessment.model_validate_json(path.read_bytes()), 30
        )
        saving = against(lambda: save_assessment(assessment, path), plain_save, 30)
        long = assessment.with_answer(
            "Q-0001",
            Answer(note="x", evidence=tuple(Evidence(title=f"Paper {n}", date="2013") for n in range(2000))),
        )
        time = datetime.now(UTC)
        log = tuple(LogEntry(time=time, who="j3", text=f"Answer {n}: 1 → 2") for n in range(20_000))
        save_assessment(long.model_copy(update={"log": log}), path)
        lengthy = middle(lambda: open_assessment(path), 3)
        journal = Journal(Path(name) / "journals", assessment.id)
        journal.begin(Start(assessment, path))
        states = [assessment.with_answer("Q-0002", Answer(note=f"{n}")) for n in range(200)]

        def note() -> None:
            for state in states:
                journal.note(state)

        noting = middle(note, 5) / len(states)
        journal.close()
    size = f"{len(content) / 1024:.0f} kB"
    return [
        # Parsing accepts a key that stands twice; that none does is proved by writing the document out again
        # (0.6 of the parsing), and the digest by which a colleague's save is noticed takes 0.2 more.
        Line("open 60 questions, against parsing", opening, "x", 2.5, size),
        Line("save 60 questions, against dump and fsync", saving, "x", 1.5, size),
        Line("journal a key press", noting * 1000, "ms", 1),
        Line("open 2,000 evidence, 20,000 log lines", lengthy, "s", 0.5),
    ]
