"""What can go wrong when a report is made: codes of the catalogue (`muster.phrases.errors`)."""

from typing import Literal

from muster.model.problems import Problem, Value

ReportCode = Literal[
    "not_typeset", "no_session", "no_ballots", "no_category", "nothing_beside", "template_unusable",
    "template_not_word",
]  # fmt: skip


class ReportUnmade(Problem):
    """The report could not be made; where a library stopped it, its words are chained as the cause."""

    def __init__(self, code: ReportCode, /, **values: Value) -> None:
        super().__init__(code, values)
