"""The report of 60 questions as a PDF, the compiler already loaded."""

from datetime import date

from benchmarks.line import Line, middle
from benchmarks.samples import sample
from muster.reporting import build_report, render
from muster.scoring import readiness


def run() -> list[Line]:
    """Measure content and PDF together."""
    framework, assessment = sample(60)
    result = readiness(framework, assessment)
    day = date(2026, 3, 1)
    taken = middle(
        lambda: render(build_report(framework, assessment, result, printed=day, language="en"), "pdf"), 7
    )
    return [Line("PDF of 60 questions", taken, "s", 0.5)]
