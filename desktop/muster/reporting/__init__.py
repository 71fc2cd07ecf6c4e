"""How assessments read on paper: one report content, rendered as PDF, DOCX, XLSX or HTML."""

from muster.reporting.ballots import build_ballots
from muster.reporting.blank import build_blank
from muster.reporting.build import build_report
from muster.reporting.content import ReportContent
from muster.reporting.errors import ReportUnmade
from muster.reporting.record import build_record, last_session
from muster.reporting.renderers.registry import FORMATS, format_of, render

__all__ = [
    "FORMATS",
    "ReportContent",
    "ReportUnmade",
    "build_ballots",
    "build_blank",
    "build_record",
    "build_report",
    "format_of",
    "last_session",
    "render",
]
