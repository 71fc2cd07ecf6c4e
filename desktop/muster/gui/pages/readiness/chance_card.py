"""On the readiness page: how likely each verdict is, and how it stands under other weights."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.chances import Chances
from muster.gui.theme import Appearance
from muster.gui.widgets.chance_strip import ChanceStrip
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.text import label
from muster.scoring import Verdict

TONES: tuple[tuple[Verdict, str], ...] = (
    ("not_ready", "bad"),
    ("conditional", "warn"),
    ("ready", "good"),
)


class ChanceCard(QFrame):
    """Holds its place before the figures are there, so that nothing jumps."""

    explain = Signal(str)

    def __init__(self, chances: Chances, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._chances = chances
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        head = ExplainedHead(self.tr("How likely"), "likely")
        head.explain.connect(self.explain)
        layout.addWidget(head)
        self.help = head.link
        self.strip = ChanceStrip(appearance, self.tr("Chances of the verdicts"))
        layout.addWidget(self.strip)
        self._likely = label()
        self._weights = label(name="muted")
        layout.addWidget(self._likely)
        layout.addWidget(self._weights)
        chances.ready.connect(self.show_chances)

    def show_chances(self) -> None:
        """Show the present chances."""
        result = self._chances.readiness()
        if result.chances is None or result.likely is None:
            waiting = result.bounds is not None and self._chances.are_coming
            self.strip.show_parts([])
            self._likely.setText(
                self.tr("Being worked out…") if waiting else self.tr("No question applies to this mission.")
            )
            self._weights.setText("")
            return
        self.strip.show_parts(
            [
                (
                    result.chances[name],
                    tone,
                    phrases.percent(result.chances[name]),
                    f"{phrases.verdict_name(name)}: {phrases.percent(result.chances[name])}",
                )
                for name, tone in TONES
            ]
        )
        self._likely.setText(f"{phrases.likely_range(result)} {phrases.chances_line(result)}")
        self._weights.setText(
            phrases.robust_line(result.weight_robustness)
            or self.tr("Open questions can still change the verdict, so weights are not tried yet.")
        )
