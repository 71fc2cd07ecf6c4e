"""What can go wrong when a report is made: codes of the catalogue (`muster.phrases.errors`)."""

from typing import Literal

from muster.model.problems import Problem

ReportCode = Literal["not_typeset"]


class ReportUnmade(Problem):
    """The report could not be made; its cause is chained to it."""

    def __init__(self, code: ReportCode, /) -> None:
        super().__init__(code, {})
