"""The figures of the trials on made-up missions are those of their two codings."""

import json
from pathlib import Path

import pytest

from muster.scoring.agreement import krippendorff_alpha

ROOT = Path(__file__).parents[1]
MISSIONS = ROOT / "docs" / "missions"


@pytest.mark.parametrize("trial", ["trial", "trial-2"])
def test_the_table_is_what_the_codings_say(trial: str) -> None:
    one, other = (
        json.loads((MISSIONS / trial / f"coder-{name}.json").read_text(encoding="utf-8"))
        for name in ("a", "b")
    )
    assert one.keys() == other.keys()
    pairs = [(one[q], other[q]) for q in one if one[q] is not None and other[q] is not None]
    alike = sum((one[q] is None) == (other[q] is None) for q in one)
    alpha = krippendorff_alpha(pairs)
    assert alpha is not None
    row = (
        f"| {len(one)} | {len(pairs)} | {sum(a == b for a, b in pairs)} "
        f"| {sum(abs(a - b) <= 1 for a, b in pairs)} | {alpha:.3f} | {alike} of {len(one)} |"
    )
    assert row in (ROOT / "docs" / "references.md").read_text(encoding="utf-8")
    words = (MISSIONS / trial / "dossier.md").read_text(encoding="utf-8").split()
    assert 2_900 < len(words) < 3_300
