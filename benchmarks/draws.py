"""20,000 draws against the plain numpy work that they cannot do without."""

from benchmarks.line import Line, middle
from benchmarks.samples import sample


def run() -> list[Line]:
    """Measure the draws for 60 questions."""
    import numpy as np

    from muster.scoring.likelihood import likelihood, uniforms

    framework, assessment = sample(60)
    numbers = uniforms(60)
    limits = np.linspace(0.2, 0.9, 240, dtype=np.float32).reshape(60, 4)
    weights = np.ones((5, 60), dtype=np.float32)

    def plain() -> None:
        levels = np.zeros(numbers.shape, dtype=np.uint8)
        for step in range(4):
            levels += numbers >= limits[:, step : step + 1]
        weights @ levels.astype(np.float32)

    least = middle(plain, 15)
    taken = middle(lambda: likelihood(framework, assessment), 15)
    return [
        Line("20,000 draws of 60 questions", taken / least, "x", 2, f"plain numpy: {least * 1000:.1f} ms"),
    ]
