"""How the window looks: colours from a theme file, one scale of sizes, and the style sheet made of both."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPalette,
    QStyleHints,
)
from PySide6.QtWidgets import QApplication

from muster.gui.out_of_sight import OutOfSight
from muster.resources import resource

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
THEMES = ("light", "dark", "contrast")
LEAST_ROW = 22  # px: of what is written in a button or a field
ARROW, SMALL_ARROW = 14, 10  # px at 100 %: of what opens a list, and of what counts up and down
RIM = 5  # px round the dot of a chosen radio button
SYSTEM = "system"  # the choice that follows the system
TYPE = ("small", "body", "title", "head", "hero")
# Arabic in the cut for windows, whose lines are as high as those of Noto Sans; DejaVu for arrows and marks.
FAMILIES = ("Noto Sans", "Noto Sans Arabic UI", "DejaVu Sans")
_FACES = (
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSansArabicUI-Regular",
    "NotoSansArabicUI-Bold",
    "DejaVuSans",
    "DejaVuSans-Bold",
)


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes of type, room and shapes, in pixels at a text size of 100 %, and of movement in ms."""

    small: int
    body: int
    title: int
    head: int
    hero: int
    space_xs: int
    space_s: int
    space_m: int
    space_l: int
    space_xl: int
    edge: int
    column: int
    table: int
    radius_s: int
    radius: int
    radius_card: int
    icon: int
    target: int
    slide: int


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme; `levels` are those of the levels 0-4, `level_texts` the letters on them."""

    name: str
    window: str
    side: str
    card: str
    field: str
    quote: str
    hover: str
    chosen: str
    track: str
    text: str
    muted: str
    line: str
    line_strong: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_soft: str
    focus: str
    ring: int
    ring_gap: int
    bad: str
    bad_soft: str
    warn: str
    warn_soft: str
    good: str
    good_soft: str
    levels: tuple[str, str, str, str, str]
    level_texts: tuple[str, str, str, str, str]
    level_edge: str
    open: str
    open_text: str

    def level(self, level: int | None) -> QColor:
        """Return the colour of a level, or that of an open question for None."""
        return QColor(self.open if level is None else self.levels[level])

    def on_level(self, level: int | None) -> QColor:
        """Return the colour of letters on the colour of a level."""
        return QColor(self.open_text if level is None else self.level_texts[level])

    def tint(self, level: int, share: float = 0.1) -> QColor:
        """Return the ground of a card with a share of a level's colour in it."""
        return mixed(self.levels[level], self.card, share)

    def band(self, score: float | None) -> QColor:
        """Return the colour of the level that a score of 0-100 points is nearest to."""
        from muster.model.levels import (
            nearest_level,
        )  # brings the model, which the window's start does without

        return self.level(None if score is None else nearest_level(score))

    def tone(self, name: str) -> QColor:
        """Return the colour of a verdict's tone: bad, warn or good; that of an open question for others."""
        return QColor({"bad": self.bad, "warn": self.warn, "good": self.good}.get(name, self.open))


def mixed(colour: str, ground: str, share: float) -> QColor:
    """Return a colour laid on a ground so thinly that only a share of it is seen."""
    above, below = QColor(colour), QColor(ground)
    parts = ((above.red(), below.red()), (above.green(), below.green()), (above.blue(), below.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))


SCALE = Scale(**_read("scale"))


def load_theme(name: str) -> Theme:
    """Return a shipped theme."""
    raw = _read(name)
    lists = {key: tuple(raw[key]) for key in ("levels", "level_texts")}
    return Theme(**{**raw, **lists})


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
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.Midlight: theme.line,
        role.Dark: theme.line_strong,
        role.Light: theme.card,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.muted))
    return palette


@cache
def accessibility_hints() -> QAccessibilityHints:
    """Return what the system says of contrast and movement; kept, for Qt's bindings lose it otherwise."""
    return _style_hints().accessibility()


@cache
def _style_hints() -> QStyleHints:
    return QGuiApplication.styleHints()


class SystemLook(QObject):
    """What the system says of colours, while running; where it says nothing, the light theme."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _style_hints().colorSchemeChanged.connect(self.changed)
        accessibility_hints().contrastPreferenceChanged.connect(self.changed)

    def theme(self) -> str:
        """Return the name of the theme that the system asks for."""
        if accessibility_hints().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if _style_hints().colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def _add_faces() -> None:
    """Make the shipped faces known, once a process: together they take a millisecond or two."""
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{face}.ttf")))


class Appearance(QObject):
    """The theme and text size in use; widgets that paint read `theme` when they paint.

    `choice` is what was asked for: the name of a theme, or `system`.
    `single_keys`: whether letters and figures alone do something; pages read it when they are made.
    """

    changed = Signal()
    screen_added = Signal()

    def __init__(
        self,
        application: QApplication,
        theme: str = "light",
        size: int = 100,
        system: SystemLook | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._system = system or SystemLook(self)
        self._system.changed.connect(self._system_changed)
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._out_of_sight = OutOfSight(self)
        self.choice = theme
        self.theme = load_theme(self._asked_for())
        self.size = size
        _add_faces()
        self.single_keys = True
        self._apply()
        application.layoutDirectionChanged.connect(self._apply)
        application.screenAdded.connect(self.screen_added)

    def _asked_for(self) -> str:
        name = self._system.theme() if self.choice == SYSTEM else self.choice
        return name if name in THEMES else THEMES[0]

    def set_theme(self, name: str) -> None:
        """Switch to a shipped theme, or follow the system from now on."""
        self.choice = name
        self.theme = load_theme(self._asked_for())
        self._fonts.clear()
        with self._out_of_sight.spared():
            self._colour()
        self.changed.emit()

    def _system_changed(self) -> None:
        if self.choice == SYSTEM and self._asked_for() != self.theme.name:
            self.set_theme(SYSTEM)

    def set_size(self, size: int) -> None:
        """Set the text size in per cent, kept within 80-200."""
        self.size = max(SIZES[0], min(SIZES[-1], size))
        self._apply()

    def step_size(self, steps: int) -> None:
        """Go to the next larger or smaller text size."""
        place = min(range(len(SIZES)), key=lambda i: abs(SIZES[i] - self.size))
        self.set_size(SIZES[max(0, min(len(SIZES) - 1, place + steps))])

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the text: what is so many pixels at 100 %."""
        return round(pixels * self.size / 100)

    def pixels(self, step: str = "body") -> int:
        """Return the size of a step of the type scale: small, body, title, head or hero."""
        size = self.scaled(getattr(SCALE, step))
        # figures of that size are read from afar already: twice as large they would push all else away
        return size if step != "hero" else round((SCALE.hero + size) / 2)

    def font(self, step: str = "body", *, bold: bool = False) -> QFont:
        """Return the interface font at a step of the type scale; not to be changed by who asks."""
        return self.font_of(self.pixels(step), bold=bold)

    def font_of(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return the interface font at a size that what is painted dictates: a picture that fills a room.

        Kept until the look changes: whatever paints asks for it with every cell.
        """
        font = self._fonts.get((pixels, bold))
        if font is None:
            font = QFont(self._application.font())
            font.setPixelSize(max(1, pixels))
            font.setBold(bold)
            self._fonts[pixels, bold] = font
        return font

    def _apply(self) -> None:
        self._out_of_sight.take()  # sizes change the room that everything needs, in sight or not
        self._fonts.clear()
        font = QFont(list(FAMILIES))
        font.setPixelSize(self.pixels())
        self._application.setFont(font)
        self._colour()
        self.changed.emit()

    def _colour(self) -> None:
        self._application.setPalette(_palette(self.theme))
        sheet = self._style_sheet()
        if sheet == self._application.styleSheet():
            return  # each widget would be told of it once more
        if self._application.styleSheet():
            # Qt puts one in the place of another by going through what is below each widget, for each
            # widget: taking the old one off first goes through all of them twice, and no more.
            self._application.setStyleSheet("")
        self._application.setStyleSheet(sheet)

    def _style_sheet(self) -> str:
        text = resource("themes", "window.qss").read_text(encoding="utf-8")
        values = {name: getattr(self.theme, name) for name in Theme.__slots__}
        values |= {name: f"{getattr(SCALE, name)}px" for name in Scale.__slots__}
        values |= {step: f"{self.pixels(step)}px" for step in TYPE}
        mark = QFontMetrics(self.font()).ascent()  # a box is as high as the letters beside it
        values["mark"] = f"{mark}px"
        # a control is no lower than its letters: it would be squeezed where the window is low
        values["row"] = f"{max(LEAST_ROW, QFontMetrics(self.font()).height())}px"
        drop = max(SCALE.target, self.scaled(SCALE.target))
        values["drop"], values["drop_room"] = f"{drop}px", f"{drop + 2}px"
        values["arrow"], values["arrow_s"] = f"{self.scaled(ARROW)}px", f"{self.scaled(SMALL_ARROW)}px"
        rim = self.scaled(RIM)
        values["rim"], values["dot"] = f"{rim}px", f"{mark + 2 - 2 * rim}px"
        values["round"] = f"{(mark + 2) // 2}px"  # half of what it is with its border: a ring, no square
        values["parts"] = resource("icons", "parts", self.theme.name).as_posix()
        from_right = self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        values["start"], values["end"] = ("right", "left") if from_right else ("left", "right")
        for name, value in values.items():
            text = text.replace(f"@{name}@", str(value))
        return text
