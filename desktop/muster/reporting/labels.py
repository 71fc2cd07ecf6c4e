"""The fixed labels that templates put beside what a report says."""

from typing import get_args

from muster.model.assessment import Confidence
from muster.phrases import Phrases
from muster.phrases.direction import without_isolates


def fixed_labels(phrases: Phrases) -> dict[str, str]:
    """Return every label of the catalogue's section `report` that has nothing to fill in, by its key.

    Beside them stand what a blank checklist offers to tick: `unknown`, and `low`, `medium`, `high`;
    and `colon`, as the language sets it after a label.
    """
    labels = {key: text for key, text in phrases.section("report").items() if isinstance(text, str)}
    ticks = {name: phrases(f"answer.confidence_{name}") for name in get_args(Confidence)}
    fixed = {key: text for key, text in labels.items() if "{" not in text}
    colon = without_isolates(phrases("report.labelled", label=""))
    return fixed | ticks | {"unknown": phrases("answer.unknown"), "colon": colon}
