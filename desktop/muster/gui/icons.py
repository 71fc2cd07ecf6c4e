"""The line icons: 16 px drawings of our own, in the colours of the theme, crisp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from muster.gui.theme import SCALE, Appearance, Theme
from muster.resources import resource

# These point somewhere, and turn round where one reads from the right.
DIRECTIONAL = frozenset(
    {"previous", "next", "back", "forward", "undo", "redo", "link", "what_if", "strength"}
)
_OF_LOOK = {"primary": "accent_text", "link": "accent"}  # the colour of letters on buttons of these looks
BESIDE_TEXT_UP_TO = 125  # per cent of text size: in larger text the words need the room


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", "line", f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(
    painter: QPainter, place: QRectF, name: str, colour: QColor | str, *, mirrored: bool = False
) -> None:
    """Paint an icon into a square; `mirrored` turns round those that point somewhere."""
    from PySide6.QtSvg import QSvgRenderer  # not before there is an icon to show

    drawn = _drawing(name).replace("currentColor", QColor(colour).name())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored and name in DIRECTIONAL:
        painter.translate(2 * place.center().x(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(drawn.encode())).render(painter, place)
    painter.restore()


@lru_cache(maxsize=1024)
def _kept(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, QRectF(pixmap.rect()), name, colour, mirrored=mirrored)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(
    name: str, colour: QColor | str, size: int = SCALE.icon, *, ratio: float = 1.0, mirrored: bool = False
) -> QPixmap:
    """Return an icon of `size` pixels for a screen of that pixel ratio, kept for the next time."""
    return _kept(name, QColor(colour).name(), size, ratio, mirrored and name in DIRECTIONAL)


def _ratios() -> list[float]:
    """Return how many pixels of ours one has, on each kind of screen that is there."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})


def icon(
    name: str,
    theme: Theme,
    colour: str = "",
    size: int = SCALE.icon,
    *,
    mirrored: bool = False,
) -> QIcon:
    """Return an icon for buttons and menus; `colour` is a name in the theme: text, where it is empty."""
    made = QIcon()
    plain = getattr(theme, colour or "text")
    for ratio in _ratios():
        for mode, shade in ((QIcon.Mode.Normal, plain), (QIcon.Mode.Disabled, theme.muted)):
            picture = icon_pixmap(name, shade, size, ratio=ratio, mirrored=mirrored)
            made.addPixmap(picture, mode, QIcon.State.Off)
        if not colour:
            on = icon_pixmap(name, theme.accent_text, size, ratio=ratio, mirrored=mirrored)
            made.addPixmap(on, QIcon.Mode.Normal, QIcon.State.On)
    return made


class _Dressing(QObject):
    """Lives with a button and paints its icon anew when the look changes, or another screen is there."""

    def __init__(self, button: QAbstractButton, appearance: Appearance) -> None:
        super().__init__(button)
        self._button, self._appearance = button, appearance
        self.name = self.colour = ""
        self.always = False
        appearance.changed.connect(self.show)
        appearance.screen_added.connect(self.show)

    def show(self) -> None:
        """Give the button its icon in the colours and the size of the moment."""
        button, size = self._button, self._appearance.scaled(SCALE.icon)
        if button.text() and self._appearance.size > BESIDE_TEXT_UP_TO and not self.always:
            button.setIcon(QIcon())
            return
        colour = self.colour or _OF_LOOK.get(button.objectName(), "")
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        button.setIcon(icon(self.name, self._appearance.theme, colour, size, mirrored=mirrored))
        button.setIconSize(QSize(size, size))


def dress(
    button: QAbstractButton, name: str, appearance: Appearance, colour: str = "", *, always: bool = False
) -> None:
    """Give a button an icon that follows the theme and the text size from now on; call again for another.

    `colour` is the name of a colour in the theme; without one the icon takes that of the button's text.
    What tells a state stands beside text of any size: `always`.
    """
    dressing = button.findChild(_Dressing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(dressing, _Dressing):
        dressing = _Dressing(button, appearance)
    dressing.name, dressing.colour, dressing.always = name, colour, always
    dressing.show()


def worn(button: QAbstractButton) -> str:
    """Return the name of the icon that a button wears, empty for none."""
    dressing = button.findChild(_Dressing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return dressing.name if isinstance(dressing, _Dressing) else ""
