"""One kind of attack: run so many times, and what was lost, told in a line each."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

# Runs once, with chance of its own, and returns what was lost: an empty text when all is well.
Attack = Callable[[random.Random], str]


@dataclass
class Trial:
    """An attack, how often it was run, what was lost, and how long it took in seconds."""

    name: str
    attack: Attack
    runs: int = 0
    losses: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def run(self, times: int, chance: random.Random) -> None:
        """Run the attack so many times; what it raises is a loss too."""
        begin = time.monotonic()
        for _ in range(times):
            self.runs += 1
            try:
                lost = self.attack(chance)
            except Exception as problem:
                lost = f"{type(problem).__name__}: {problem}"
            if lost:
                self.losses.append(lost)
        self.seconds += time.monotonic() - begin

    def line(self) -> str:
        """Return the trial's line of the table, and the first losses below it."""
        head = f"{self.name:<58} {self.runs:>7} runs {len(self.losses):>4} losses {self.seconds:>7.0f} s"
        return "\n    ".join([head, *self.losses[:5]])
