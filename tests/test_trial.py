"""The figures of the trial on a made-up mission are those of its two codings."""

import json
from pathlib import Path

from muster.scoring.agreement import krippendorff_alpha

ROOT = Path(__file__).parents[1]
TRIAL = ROOT / "docs" / "missions" / "trial"


def test_the_table_is_what_the_codings_say() -> None:
    one, other = (
        json.loads((TRIAL / f"coder-{name}.json").read_text(encoding="utf-8")) for name in ("a", "b")
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
    words = (TRIAL / "dossier.md").read_text(encoding="utf-8").split()
    assert 2_900 < len(words) < 3_300
