"""Paper: how long reports take, in seconds, and against the bare typesetter."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date
from time import perf_counter

from benchmarks.line import Line, middle
from benchmarks.samples import sample
from muster.reporting import ReportContent, build_report, render
from muster.reporting.renderers import typeset
from muster.resources import resource
from muster.scoring import readiness

DAY = date(2026, 3, 1)


def _whole(count: int) -> Callable[[], ReportContent]:
    framework, assessment = sample(count)
    result = readiness(framework, assessment)
    return lambda: build_report(framework, assessment, result, printed=DAY, language="en")


def _bare(content: ReportContent) -> Callable[[], object]:
    """Return the typesetter alone, at the same content, without the rules of archives."""
    told = json.dumps({**asdict(content), "short_title": content.short_title}, ensure_ascii=False)
    template = str(resource("reports", "report.typ"))
    compiler = typeset._compiler()
    return lambda: compiler.compile(template, format="pdf", sys_inputs={"content": told})


def run() -> list[Line]:
    """Measure content and file together; something is changed each time, as it is between two prints."""
    sixty, many = _whole(60), _whole(500)
    count = 0

    def changed(content: ReportContent) -> ReportContent:
        nonlocal count
        count += 1
        return replace(content, title=f"Title {count}")

    start = perf_counter()
    render(sixty(), "pdf")
    first = perf_counter() - start
    bare = middle(lambda: _bare(changed(sixty()))(), 5)
    made = middle(lambda: render(changed(sixty()), "pdf"), 5)
    return [
        Line("PDF of 60 questions, the first", first, "s", 0.3),
        Line("PDF of 60 questions, then", made / bare, "x", 2, f"bare typesetter: {1000 * bare:.0f} ms"),
        Line("PDF of 500 questions", middle(lambda: render(changed(many()), "pdf"), 1), "s", 2),
        Line("Word of 60 questions", middle(lambda: render(changed(sixty()), "docx"), 3), "s", 1),
        Line("Excel of 60 questions", middle(lambda: render(changed(sixty()), "xlsx"), 3), "s", 1),
    ]
