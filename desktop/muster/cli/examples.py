"""`muster examples`: lists the reference assessments, or copies them out."""

from pathlib import Path

from muster.resources import resource
from muster.storage import References


def examples(folder: str | None) -> int:
    """Print the name and title of each reference assessment, or the files that were copied into `folder`."""
    references = References(resource("references"))
    if folder is None:
        for reference in references.all():
            print(f"{reference.name}\t{references.load(reference.name).title}")
        return 0
    for path in references.copy_to(Path(folder)):
        print(path)
    return 0
