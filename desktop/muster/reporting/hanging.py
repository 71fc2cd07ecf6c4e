"""On paper: what the verdict hangs on, and what would be left if a partner gave nothing."""

from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.changes import hanging_line, pledge_line
from muster.reporting.content import Table
from muster.scoring import Readiness
from muster.scoring.leave_one_out import hanging, pledges

NAMES = {"assessor": "report.assessor", "evidence": "report.evidence"}


def hanging_tables(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases
) -> tuple[Table, ...]:
    """Return what the verdict hangs on, each with its questions; then each partner, where there is any.

    It is said plainly if it hangs on nobody. There is nothing to say while nothing is answered.
    """
    if result.score is None:
        return ()
    rows = [
        (
            phrases(NAMES[row.kind]),
            f"{hanging_line(row, assessment, phrases)} {phrases.listed(row.questions)}",
        )
        for row in hanging(framework, assessment)
    ] or [("–", phrases("hanging.nobody"))]
    head = (phrases("report.kind"), phrases("report.what"))
    tables = [Table(phrases("report.hanging"), head, tuple(rows), (0, 1))]
    failed = [
        (phrases("report.partner"), f"{pledge_line(row, result, phrases)} {phrases.listed(row.questions)}")
        for row in pledges(framework, assessment)
    ]
    if failed:
        tables.append(Table(phrases("report.pledges"), head, tuple(failed), (0, 1)))
    return tuple(tables)
