"""The commands: score, validate, report, compare, plan, merge, schema, examples. Never imports Qt."""

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from muster import __version__
from muster.cli.plan import add_arguments as add_plan_arguments

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
    compare = commands.add_parser("compare", help="what changed between assessments")
    compare.add_argument("files", metavar="FILE", nargs="+", help="two assessments or more, oldest first")
    compare.add_argument("--json", action="store_true", help="print everything as JSON")
    plan = commands.add_parser("plan", help="what to fix first")
    add_plan_arguments(plan)
    merge = commands.add_parser("merge", help="join assessors' copies as votes")
    merge.add_argument("base", metavar="BASE", help="the assessment that the copies were made of")
    merge.add_argument("copies", metavar="VOTES", nargs="+", help="the assessors' copies")
    merge.add_argument("-o", "--output", metavar="OUT", required=True, help="where to write the result")
    commands.add_parser("schema", help="print the JSON Schema of assessments")
    examples = commands.add_parser("examples", help="list the reference missions, or copy them out")
    examples.add_argument("folder", metavar="DIR", nargs="?", help="where to copy them to")
    for opening in (score, report, compare, plan):
        opening.add_argument(
            "--passphrase-file", metavar="FILE", help="a file whose first line opens a confidential one"
        )
    return parser


def _compare(options: argparse.Namespace) -> int:
    from muster.cli.compare import compare_files

    if len(options.files) < 2:
        print("muster compare: name two assessments or more", file=sys.stderr)
        return 2
    return compare_files(options.files, as_json=options.json, passphrase_file=options.passphrase_file)


def _plan(options: argparse.Namespace) -> int:
    from muster.cli.plan import run

    return run(options)


def _score(options: argparse.Namespace) -> int:
    from muster.cli.score import score

    return score(options.file, as_json=options.json, passphrase_file=options.passphrase_file)


def _validate(options: argparse.Namespace) -> int:
    from muster.cli.validate import validate

    return validate(options.files)


def _report(options: argparse.Namespace) -> int:
    from muster.cli.report import report

    return report(
        options.file,
        options.output,
        blank=options.blank,
        language=options.lang,
        passphrase_file=options.passphrase_file,
    )


def _merge(options: argparse.Namespace) -> int:
    from muster.cli.merge import merge_files

    return merge_files(options.base, options.copies, options.output)


def _schema(options: argparse.Namespace) -> int:
    from muster.model.schema import schema_text

    sys.stdout.write(schema_text())
    return 0


def _examples(options: argparse.Namespace) -> int:
    from muster.cli.examples import examples

    return examples(options.folder)


RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "score": _score,
    "validate": _validate,
    "report": _report,
    "compare": _compare,
    "plan": _plan,
    "merge": _merge,
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
        from muster.model.problems import Problem

        if not isinstance(problem, Problem):
            raise
        from muster.phrases import phrases_in
        from muster.phrases.errors import sentence

        print(f"muster: {sentence(problem, phrases_in('en'))}", file=sys.stderr)
        return 2
    return code
