"""`muster examples`: lists the reference assessments, or copies them out."""

import argparse
import sys
from pathlib import Path

from muster.cli.exit_codes import ExitCode
from muster.cli.output import write, write_lines
from muster.cli.terminal import Line, in_columns
from muster.phrases import Phrases
from muster.resources import resource
from muster.storage import References


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the folder to copy to."""
    parser.add_argument(
        "folder",
        metavar=phrases("command.meta_folder"),
        nargs="?",
        help=phrases("command.examples_folder"),
    )


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print name and title of each reference assessment, or the files that were copied into the folder.

    Those that are translated are in the language that is spoken. A terminal shows columns, a program gets
    a tab between them. Raises `StorageError`.
    """
    references, language = References(resource("references")), phrases.language
    if options.folder is None:
        rows = [(row.name, references.load(row.name, language).title) for row in references.all(language)]
        lines = in_columns(rows) if sys.stdout.isatty() else ["\t".join(row) for row in rows]
        write_lines(map(Line, lines))
    else:
        copies = references.copy_to(Path(options.folder), language)
        write("".join(f"{path}\n" for path in copies))
    return ExitCode.DONE
