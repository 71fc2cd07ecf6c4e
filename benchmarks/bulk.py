"""Scoring many assessments from JSON on disk, against only parsing them."""

import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import perf_counter

from benchmarks.line import Line
from benchmarks.samples import sample
from muster.model import Assessment, FrameworkRef
from muster.scoring import readiness

FILES = 10_000


def _score(paths: list[Path]) -> int:
    """Score files in a process of their own; returns how many have a score."""
    framework, _ = sample(60)
    return sum(
        readiness(framework, Assessment.model_validate_json(path.read_bytes())).score is not None
        for path in paths
    )


def _scored_by(workers: int, paths: list[Path]) -> float:
    """Return the seconds that so many processes take together, once they are up."""
    with ProcessPoolExecutor(workers) as pool:
        list(pool.map(_score, [paths[:1]] * 2 * workers))
        start = perf_counter()
        assert sum(pool.map(_score, [paths[place::8] for place in range(8)])) == len(paths)
        return perf_counter() - start


def run() -> list[Line]:
    """Measure both rates over the same files, in turns."""
    framework, assessment = sample(60)
    named = assessment.model_copy(update={"framework": FrameworkRef(id=framework.id, version="1")})
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.json" for number in range(FILES)]
        for path in paths:
            path.write_text(named.to_json(), encoding="utf-8")
        parsed = scored = 0.0
        for start in range(0, FILES, 200):
            batch = paths[start : start + 200]
            begin = perf_counter()
            for path in batch:
                Assessment.model_validate_json(path.read_bytes())
            middle = perf_counter()
            for path in batch:
                readiness(framework, Assessment.model_validate_json(path.read_bytes()))
            parsed += middle - begin
            scored += perf_counter() - middle
        alone, shared = _scored_by(1, paths), _scored_by(2, paths)
    return [
        Line("score from disk, two cores against one", shared / alone, "x", 1 / 1.7, "of the time of one"),
        Line(
            "score from disk, against parsing",
            scored / parsed,
            "x",
            2,
            f"{FILES / scored:,.0f} a second, parsing alone {FILES / parsed:,.0f}",
        ),
    ]
