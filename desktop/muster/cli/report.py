"""`muster report`: a report, record, ballots or blank checklist, in the format that the ending picks."""

import argparse
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.passphrase import open_whole
from muster.cli.sealed_output import add_option, passphrase_for
from muster.model import Assessment, Framework
from muster.phrases import LANGUAGES, Phrases
from muster.reporting import (
    FORMATS,
    build_ballots,
    build_blank,
    build_record,
    build_report,
    format_of,
    last_session,
)
from muster.reporting.content import ReportContent
from muster.resources import resource
from muster.storage import FrameworkLibrary, References, StorageError, write_whole
from muster.storage.encryption import has_sealed_name, seal
from muster.storage.errors import system_reason

PARTS = ("full", "blank", "record", "ballots")
PAPERS = ("a4", "letter")


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the file, the output and what is to be printed."""
    parser.add_argument("file", metavar=phrases("command.meta_file"), help=phrases("command.file"))
    endings = ", ".join(row.ending for row in FORMATS)
    parser.add_argument(
        "-o",
        "--output",
        metavar=phrases("command.meta_out"),
        required=True,
        help=phrases("command.report_out", endings=endings),
    )
    parser.add_argument("--part", choices=PARTS, default="full", help=phrases("command.report_part"))
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help=phrases("command.report_paper"))
    parser.add_argument("--without-names", action="store_true", help=phrases("command.report_names"))
    parser.add_argument("--blank", action="store_true", help=phrases("command.report_blank"))
    add_option(parser, phrases)


def report_language(assessment: Assessment, asked: str | None, spoken: str) -> str:
    """Return the language of a report: the one asked for, else that of the question bank in the file.

    A shipped bank is there in every language, so that the one that is spoken counts.
    """
    inside = assessment.framework
    if asked is None and isinstance(inside, Framework) and inside.language in LANGUAGES:
        return inside.language
    return asked or spoken


def _content(assessment: Assessment, language: str, part: str, name: str, *, names: bool) -> ReportContent:
    framework = FrameworkLibrary(resource("frameworks")).of(assessment, language)
    printed = datetime.now().astimezone().date()
    if part == "blank":
        return build_blank(framework, assessment, printed=printed, language=language)
    if part == "ballots":
        made = build_ballots(framework, assessment, printed=printed, language=language, names=names)
        if not made.ballots:
            raise CommandError("no_ballots", name=name)
        return made
    if part == "record":
        session = last_session(assessment)
        if session is None:
            raise CommandError("no_session", name=name)
        return build_record(framework, assessment, session, printed=printed, language=language, names=names)
    from muster.scoring.likelihood import full_readiness  # brings numpy

    result = full_readiness(framework, assessment)
    beside = References(resource("references")).beside(assessment, language)
    return build_report(framework, assessment, result, printed=printed, language=language, beside=beside)


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Write the report of an assessment; an existing report is replaced in one step or not at all.

    It is sealed when its name ends in `.age`. That of a sealed assessment has to be, or `--in-clear` said.

    Raises `Problem` when the file cannot be read or the report not made or written.
    """
    target = Path(options.output)
    sealed = has_sealed_name(target.name)
    kind = format_of(target.with_suffix("") if sealed else target)
    if kind is None:
        endings = tuple(row.ending for row in FORMATS)
        raise CommandError("other_ending", name=options.output, endings=endings)
    source = open_whole(options.file, phrases, options.passphrase_file)
    assessment = source.assessment
    passphrase = passphrase_for(options.output, source, phrases, in_clear=options.in_clear)
    language = report_language(assessment, options.lang, phrases.language)
    part = "blank" if options.blank else options.part
    content = _content(assessment, language, part, options.file, names=not options.without_names)
    made = kind.render(replace(content, paper=options.paper))
    try:
        write_whole(target, made if passphrase is None else seal(made, passphrase))
    except (OSError, ValueError) as problem:
        raise StorageError(options.output, "unwritable", reason=system_reason(problem)) from problem
    return ExitCode.DONE
