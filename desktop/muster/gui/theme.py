"""How the window looks: colours from a theme file, text size, and the style sheet made of both."""

import tomllib
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from muster.resources import resource

THEMES = ("light", "dark")
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme; `levels` are those of the levels 0-4."""

    name: str
    window: str
    side: str
    card: str
    field: str
    text: str
    muted: str
    line: str
    line_strong: str
    accent: str
    accent_text: str
    accent_soft: str
    chosen: str
    quote: str
    track: str
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str
    good: str
    good_soft: str
    open: str
    levels: tuple[str, str, str, str, str]
    level_text: str

    def level(self, level: int | None) -> QColor:
        """Return the colour of a level, or that of an open question for None."""
        return QColor(self.open if level is None else self.levels[level])

    def band(self, score: float | None) -> QColor:
        """Return the colour of the level that a score of 0-100 points is nearest to."""
        from muster.model.levels import (
            nearest_level,
        )  # brings the model, which the window's start does without

        return self.level(None if score is None else nearest_level(score))


def load_theme(name: str) -> Theme:
    """Return a shipped theme."""
    raw: dict[str, Any] = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(**{**raw, "levels": tuple(raw["levels"])})


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in {
        role.Window: theme.window,
        role.Base: theme.field,
        role.AlternateBase: theme.side,
        role.Button: theme.card,
        role.Text: theme.text,
        role.WindowText: theme.text,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.Dark: theme.line_strong,
        role.Light: theme.card,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.open))
    return palette


class Appearance(QObject):
    """The theme and text size in use; widgets that paint read `theme` when they paint.

    `single_keys`: whether letters and figures alone do something; pages read it when they are made.
    """

    changed = Signal()

    def __init__(self, application: QApplication, theme: str = "light", size: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._plain_size = application.font().pointSizeF()
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self.theme = load_theme(theme)
        self.size = size
        self.single_keys = True
        self._apply()
        application.layoutDirectionChanged.connect(self._apply)

    def set_theme(self, name: str) -> None:
        """Switch to a shipped theme."""
        self.theme = load_theme(name)
        self._apply()

    def set_size(self, size: int) -> None:
        """Set the text size in per cent of the system's, kept within 80-200."""
        self.size = max(SIZES[0], min(SIZES[-1], size))
        self._apply()

    def step_size(self, steps: int) -> None:
        """Go to the next larger or smaller text size."""
        place = min(range(len(SIZES)), key=lambda i: abs(SIZES[i] - self.size))
        self.set_size(SIZES[max(0, min(len(SIZES) - 1, place + steps))])

    def points(self, factor: float = 1.0) -> float:
        """Return a font size in points, relative to the body text."""
        return self._plain_size * self.size / 100 * factor

    def font(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the interface font at a size relative to the body text; not to be changed by who asks.

        Kept until the look changes: whatever paints asks for it with every cell.
        """
        font = self._fonts.get((factor, bold))
        if font is None:
            font = QFont(self._application.font())
            font.setPointSizeF(self.points(factor))
            font.setBold(bold)
            self._fonts[factor, bold] = font
        return font

    def _apply(self) -> None:
        self._fonts.clear()
        font = QFont(self._application.font())
        font.setPointSizeF(self.points())
        self._application.setFont(font)
        self._application.setPalette(_palette(self.theme))
        if self._application.styleSheet():
            # Qt puts one in the place of another by going through what is below each widget, for each
            # widget: taking the old one off first goes through all of them twice, and no more.
            self._application.setStyleSheet("")
        self._application.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _style_sheet(self) -> str:
        text = resource("themes", "window.qss").read_text(encoding="utf-8")
        for name in Theme.__slots__:
            value = getattr(self.theme, name)
            if isinstance(value, str):
                text = text.replace(f"@{name}@", value)
        from_right = self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = ("right", "left") if from_right else ("left", "right")
        text = text.replace("@start@", start).replace("@end@", end)
        mark = QFontMetrics(self.font()).ascent()  # a box as high as the letters beside it
        text = text.replace("@mark@", f"{mark}px")
        for name, factor in {"h1": 1.75, "h2": 1.25, "small": 0.88, "tiny": 0.78, "figure": 2.4}.items():
            text = text.replace(f"@{name}@", f"{self.points(factor):.1f}pt")
        return text
