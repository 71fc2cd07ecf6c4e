"""The commands: score, validate, report, schema, examples. Never imports Qt."""

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from muster import __version__

DESCRIPTION = "Would the mission pass muster, before troops deploy? Without a command, opens the window."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="muster", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"muster {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    score = commands.add_parser("score", help="score an assessment")
    score.add_argument("file", metavar="FILE", help="an assessment; - reads standard input")
    score.add_argument("--json", action="store_true", help="print everything as JSON")
    validate = commands.add_parser("validate", help="check assessments or frameworks")
    validate.add_argument("files", metavar="FILE", nargs="+", help="assessments, frameworks or their folders")
    report = commands.add_parser("report", help="write a report")
    report.add_argument("file", metavar="FILE", help="an assessment; - reads standard input")
    report.add_argument("-o", "--output", metavar="OUT", required=True, help=".pdf, .docx, .xlsx or .html")
    report.add_argument(
        "--blank", action="store_true", help="an empty checklist for a room without computers"
    )
    report.add_argument("--lang", metavar="LANG", default="en", help="en or fr")
    commands.add_parser("schema", help="print the JSON Schema of assessments")
    examples = commands.add_parser("examples", help="list the reference missions, or copy them out")
    examples.add_argument("folder", metavar="DIR", nargs="?", help="where to copy them to")
    return parser


def _score(options: argparse.Namespace) -> int:
    from muster.commands.score import score

    return score(options.file, as_json=options.json)


def _validate(options: argparse.Namespace) -> int:
    from muster.commands.validate import validate

    return validate(options.files)


def _report(options: argparse.Namespace) -> int:
    from muster.commands.report import report

    return report(options.file, options.output, blank=options.blank, language=options.lang)


def _schema(options: argparse.Namespace) -> int:
    from muster.model.schema import schema_text

    sys.stdout.write(schema_text())
    return 0


def _examples(options: argparse.Namespace) -> int:
    from muster.commands.examples import examples

    return examples(options.folder)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "score": _score,
    "validate": _validate,
    "report": _report,
    "schema": _schema,
    "examples": _examples,
}


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code; what went wrong is one sentence on standard error."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leave:
        return int(leave.code or 0)
    try:
        code = RUN[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone (`muster score FILE | head`): there is nobody left to tell.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as problem:
        from muster.storage.errors import StorageError

        if not isinstance(problem, StorageError):
            raise
        print(f"muster: {problem}", file=sys.stderr)
        return 2
    return code
