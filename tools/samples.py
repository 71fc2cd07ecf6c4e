"""Makes the sample reports in docs/samples/ from a reference mission: `python tools/samples.py`."""

import os
import sys
from datetime import date
from pathlib import Path

from muster.model import Assessment
from muster.reporting.parts import Source, Wish, build
from muster.reporting.renderers.registry import format_of
from muster.resources import resource
from muster.scoring.likelihood import full_readiness
from muster.storage import FrameworkLibrary, References, write_whole

ROOT = Path(__file__).parents[1]
PRINTED = date(2026, 11, 30)
SAMPLES = {
    "verdict.pdf": ("afisma-2013", "en", Wish("verdict")),
    "report.pdf": ("amisom-2012", "en", Wish("full")),
    "rapport.docx": ("afisma-2013", "fr", Wish("full")),
    "report.xlsx": ("amisom-2012", "en", Wish("full")),
    "checklist.html": ("afisma-2013", "en", Wish("blank")),
}


def make(name: str, folder: Path) -> Path:
    """Make one sample in a folder, and return where it is."""
    mission, language, wish = SAMPLES[name]
    file = resource("references", f"{mission}.muster.json")
    case = Assessment.model_validate_json(file.read_bytes())
    source = Source(
        FrameworkLibrary(resource("frameworks")).of(case, language),
        case,
        full_readiness,
        PRINTED,
        language,
        beside=lambda: tuple(References(resource("references")).beside(case, language)),
        name=file.name,
    )
    kind = format_of(Path(name))
    assert kind is not None
    target = folder / name
    write_whole(target, kind.render(build(wish, source)))
    return target


def main() -> int:
    """Make them all, in docs/samples/ or in the folder that is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    for name in SAMPLES:
        sys.stdout.write(f"{os.path.relpath(make(name, folder))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
