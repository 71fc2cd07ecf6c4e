"""How severely each assessor reads: how far first votes lie from the others' on the same questions."""

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction

from muster.model import Assessment, Framework, Session
from muster.scoring.session_votes import session_votes

LEAST = 5  # questions: on fewer one odd answer is most of the mean
NOTABLE = Fraction(1, 4)  # levels: nearer to the others than this is neither severe nor lenient


@dataclass(frozen=True, slots=True)
class Leaning:
    """`levels` is the mean over `questions`: below 0 more severe than the others, above 0 more lenient."""

    questions: int
    levels: float

    @property
    def is_severe(self) -> bool:
        """Whether the votes lie below those of the others by a quarter of a level or more on average."""
        return self.levels <= -NOTABLE

    @property
    def is_lenient(self) -> bool:
        """Whether the votes lie above those of the others by a quarter of a level or more on average."""
        return self.levels >= NOTABLE


def leanings(framework: Framework, assessment: Assessment, session: Session) -> dict[str, Leaning]:
    """Return by assessor's id how far, on average, a first vote lies above the lower median of the others'.

    First votes of the session count, on applicable questions to which the assessor and at least one other
    gave a level; who has fewer than `LEAST` such questions is not in it. Votes that wait for their reveal are
    left out. Method: docs/method.md, "Several assessors".
    """
    apart: dict[str, list[int]] = {}
    for row in session_votes(framework, assessment, session):
        levels = {who: level for who, level in row.first.items() if level is not None}
        if len(levels) < 2:
            continue
        ordered = sorted(levels.values())
        middle = (len(ordered) - 2) // 2  # the place of the lower median among the others
        for who, level in levels.items():
            of_others = ordered[middle if middle < bisect_left(ordered, level) else middle + 1]
            apart.setdefault(who, []).append(level - of_others)
    return {
        who: Leaning(len(rows), float(Fraction(sum(rows), len(rows))))
        for who, rows in apart.items()
        if len(rows) >= LEAST
    }
