"""`muster report`: any of the reports, in the format that the ending picks."""

import argparse
from datetime import datetime
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.passphrase import open_file, open_whole
from muster.cli.sealed_output import add_option, passphrase_for
from muster.model import Assessment, Framework
from muster.phrases import LANGUAGES, Phrases
from muster.reporting import FORMATS, format_of
from muster.reporting.content import ReportContent
from muster.reporting.parts import PAPERS, PARTS, Wish, build, parse_part
from muster.reporting.parts import Source as ReportSource
from muster.resources import resource
from muster.scoring import Readiness
from muster.storage import FrameworkLibrary, References, StorageError, write_whole
from muster.storage.encryption import has_sealed_name, seal
from muster.storage.errors import system_reason


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
    parser.add_argument("--part", default="full", help=phrases("command.report_parts", parts=parts_shown()))
    parser.add_argument("--paper", choices=PAPERS, default=PAPERS[0], help=phrases("command.report_paper"))
    parser.add_argument("--landscape", action="store_true", help=phrases("command.report_landscape"))
    parser.add_argument("--mono", action="store_true", help=phrases("command.report_mono"))
    parser.add_argument("--template", metavar="FILE.docx", help=phrases("command.report_template"))
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


def parts_shown() -> str:
    """Return the parts as one types them."""
    argument = {"category": ":ID", "compare": ":FILE"}
    return ", ".join(part + argument.get(part, "") for part in PARTS)


def _score(framework: Framework, assessment: Assessment) -> Readiness:
    from muster.scoring.likelihood import full_readiness  # brings numpy

    return full_readiness(framework, assessment)


def _content(
    assessment: Assessment, language: str, options: argparse.Namespace, phrases: Phrases
) -> ReportContent:
    asked = parse_part("blank" if options.blank else options.part)
    if asked is None:
        raise CommandError("no_such_part", part=options.part, known=parts_shown())
    part, argument = asked
    library = FrameworkLibrary(resource("frameworks"))
    framework, other = library.of(assessment, language), None
    if part == "compare":
        other = open_file(argument, phrases, options.passphrase_file)
        theirs = library.of(other, language)
        if theirs.id != framework.id:
            raise CommandError("other_bank", name=argument, bank=theirs.id, first=framework.id)
    wish = Wish(
        part=part,
        category=argument if part == "category" else "",
        names=not options.without_names,
        paper=options.paper,
        landscape=True if options.landscape else None,
        mono=options.mono,
    )
    source = ReportSource(
        framework=framework,
        assessment=assessment,
        score=_score,
        printed=datetime.now().astimezone().date(),
        language=language,
        beside=lambda: tuple(References(resource("references")).beside(assessment, language)),
        other=other,
        name=options.file,
    )
    return build(wish, source)


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
    if options.template and kind.name != "docx":
        raise CommandError("template_elsewhere")
    content = _content(assessment, language, options, phrases)
    made = kind.render(content, Path(options.template) if options.template else None)
    try:
        write_whole(target, made if passphrase is None else seal(made, passphrase))
    except (OSError, ValueError) as problem:
        raise StorageError(options.output, "unwritable", reason=system_reason(problem)) from problem
    return ExitCode.DONE
