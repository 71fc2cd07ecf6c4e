"""`muster report`: a report or a blank checklist, in the kind that the file's ending picks."""

import sys
from datetime import datetime
from pathlib import Path

from muster.cli.passphrase import open_file
from muster.reporting import FORMATS, build_blank, build_report, render
from muster.resources import resource
from muster.storage import FrameworkLibrary, StorageError, write_whole
from muster.storage.errors import system_reason
from muster.storage.references import References


def report(file: str, output: str, *, blank: bool, language: str, passphrase_file: str | None = None) -> int:
    """Write the report of the assessment in `file` to `output`.

    Raises `StorageError` when the file cannot be read or the report not written; an existing report is
    replaced in one step or not at all.
    """
    target = Path(output)
    kind = FORMATS.get(target.suffix.lower())
    if kind is None:
        endings = ", ".join(FORMATS)
        print(f"muster: {output}: the ending must be one of {endings}", file=sys.stderr)
        return 2
    assessment = open_file(file, passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment, language)
    printed = datetime.now().astimezone().date()
    if blank:
        content = build_blank(framework, assessment, printed=printed, language=language)
    else:
        from muster.scoring.likelihood import full_readiness  # brings numpy

        result = full_readiness(framework, assessment)
        beside = References(resource("references")).beside(assessment, language)
        content = build_report(
            framework, assessment, result, printed=printed, language=language, beside=beside
        )
    made = render(content, kind)
    try:
        write_whole(target, made)
    except OSError as problem:
        raise StorageError(output, "unwritable", reason=system_reason(problem)) from problem
    return 0
