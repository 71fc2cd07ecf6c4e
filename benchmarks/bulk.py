"""Scoring many assessments from JSON on disk, against only parsing them."""

import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from statistics import median
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
    """Measure both rates over the same files, in turns; of the turns' ratios the median counts."""
    framework, assessment = sample(60)
    named = assessment.model_copy(update={"framework": FrameworkRef(id=framework.id, version="1")})
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.json" for number in range(FILES)]
        for path in paths:
            path.write_text(named.to_json(), encoding="utf-8")
        parsed, scored = [], []
        for start in range(0, FILES, 200):
            batch = paths[start : start + 200]
            begin = perf_counter()
            for path in batch:
                Assessment.model_validate_json(path.read_bytes())
            middle = perf_counter()
            for path in batch:
                readiness(framework, Assessment.model_validate_json(path.read_bytes()))
            parsed.append(middle - begin)
            scored.append(perf_counter() - middle)
        alone, shared = _scored_by(1, paths), _scored_by(2, paths)
    return [
        Line("score from disk, two cores against one", shared / alone, "x", 1 / 1.7, "of the time of one"),
        Line(
            "score from disk, against parsing",
            median(one / other for one, other in zip(scored, parsed, strict=True)),
            "x",
            2,
            f"{FILES / sum(scored):,.0f} a second, parsing alone {FILES / sum(parsed):,.0f}",
        ),
    ]
