"""`muster schema`: the JSON Schema of assessments."""

import argparse

from muster.cli.exit_codes import ExitCode
from muster.cli.output import write
from muster.phrases import Phrases


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add nothing: the schema has no options."""


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print the schema."""
    from muster.model.schema import schema_text

    write(schema_text())
    return ExitCode.DONE
