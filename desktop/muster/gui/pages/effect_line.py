"""What a change that is only tried would do to the readiness, in a line."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.scoring import Readiness


def effect_line(before: Readiness, after: Readiness) -> str:
    """Return the score before and after, or its range while it is too early for one, and the verdict then.

    In few words, for it stands on one line in large text too.
    """
    if after.is_early and after.bounds is not None:
        template = QCoreApplication.translate("effect", "Too early for a score: {span} of 100 · {verdict}")
        return template.format(span=phrases.span(after.bounds, 1), verdict=phrases.headline(after))
    if before.is_early:
        template = QCoreApplication.translate("effect", "{score} · {verdict}")
        return template.format(score=phrases.score_line(after), verdict=phrases.headline(after))
    template = QCoreApplication.translate("effect", "Readiness {before} → {after} · {verdict}")
    return template.format(
        before=phrases.points(before.score, 1),
        after=phrases.points(after.score, 1),
        verdict=phrases.headline(after),
    )
