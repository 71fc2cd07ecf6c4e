"""What is seen: sizes to click on, contrast from the pixels, the ring of the keyboard, nothing cut off."""

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from muster.gui.widgets.grid_view import GridView
from tests.gui.access.parts import (
    PRESSED,
    TYPED_IN,
    Part,
    canvas,
    frame_of,
    is_elided,
    is_inner,
    part,
    words,
)

TARGET = 24  # px: the least side of what is clicked (WCAG 2.2, 2.5.8)
TEXT, LARGE, PARTS = 4.5, 3.0, 3.0  # the least contrasts (WCAG 2.2, 1.4.3 and 1.4.11)
RING = 2.0  # px
LETTERS = 4  # px that a button is higher than its letters, at least
AROUND = 6  # px round a widget in which its ring may lie
Pixels = NDArray[Any]


def pixels(ground: QWidget, area: QRect) -> Pixels:
    """Return what a part of a widget looks like: rows of red, green, blue."""
    area = area & ground.rect()
    if area.isEmpty():
        return np.zeros((0, 0, 3), np.uint8)
    image = ground.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def shot(widget: QWidget, more: int = 0) -> Pixels:
    """Return what a widget and so many pixels round it look like, in what it stands in."""
    ground = canvas(widget)
    top = widget.mapTo(ground, QPoint())
    return pixels(ground, QRect(top, widget.size()).adjusted(-more, -more, more, more))


def luminance(colours: Pixels) -> Pixels:
    """Return the relative luminance of colours, 0-1 (WCAG)."""
    share = colours.astype(float) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    light: Pixels = linear @ np.array([0.2126, 0.7152, 0.0722])
    return light


def contrast(one: Pixels | float, other: Pixels | float) -> Pixels:
    """Return the contrast of two luminances, 1-21."""
    high: Pixels = np.maximum(one, other)
    low: Pixels = np.minimum(one, other)
    ratio: Pixels = (high + 0.05) / (low + 0.05)
    return ratio


def ground(light: Pixels) -> float:
    """Return the luminance that most pixels have."""
    if not light.size:
        return 0.0
    values, counts = np.unique(light.round(4), return_counts=True)
    return float(values[counts.argmax()])


def text_contrast(shot: Pixels) -> float:
    """Return the contrast of the letters in a picture with what is behind them.

    Letters are smoothed, and thin ones nowhere reach their own colour: the strongest pixels count.
    """
    light = luminance(shot)
    away = contrast(light, ground(light)).ravel()
    return float(np.sort(away)[-6:].mean()) if away.size else 1.0


# --- sizes


def small_targets(found: list[Part]) -> list[str]:
    """Return what is clicked and is smaller than 24 px in a direction."""
    wrong = []
    for part_ in found:
        widget = part_.widget
        if not isinstance(widget, PRESSED + TYPED_IN) or is_inner(widget) or not widget.isEnabled():
            continue
        wide, high = widget.width(), widget.height()
        if min(wide, high) < TARGET:
            wrong.append(f"{wide}×{high} px to click on: {part_}")
    for part_ in found:
        table = part_.widget
        if isinstance(table, GridView):
            cells = [
                (table.columnWidth(column), table.rowHeight(row))
                for row in range(min(3, table.model().rowCount()))
                for column in range(table.model().columnCount())
                if not table.isColumnHidden(column)
                and not table.isRowHidden(row)
                and table.leads(table.model().index(row, column))
            ]
            tiny = Counter(size for size in cells if min(size) < TARGET)
            wrong += [f"cells of {wide}×{high} px: {part_}" for wide, high in tiny]
    return wrong


# --- contrast


def pale_texts(found: list[Part]) -> list[str]:
    """Return texts, placeholders too, that are too pale; what cannot be used may be."""
    wrong = []
    for part_ in found:
        widget = part_.widget
        if not widget.isEnabled() or is_inner(widget):
            continue
        if isinstance(widget, QLabel):
            text = words(widget).strip()
        elif isinstance(widget, QAbstractButton):
            text = words(widget).strip() or part_.name
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            text = widget.placeholderText()
            if widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText():
                text = "typed"
        else:
            continue
        if len(text) < 2 and not text.isalnum():
            continue
        font = widget.font()
        large = font.pointSizeF() >= 18 or (font.bold() and font.pointSizeF() >= 14)
        least = LARGE if large else TEXT
        reached = text_contrast(shot(widget, 0 if isinstance(widget, QLabel) else -3))
        if 1.02 < reached < least - 0.05:
            wrong.append(f"text at {reached:.2f}: {part_}")
    return wrong


def pale_frames(found: list[Part]) -> list[str]:
    """Return fields whose frame is too pale to be seen."""
    wrong = []
    for part_ in found:
        widget = part_.widget
        if (
            not isinstance(widget, TYPED_IN)
            or is_inner(widget)
            or not widget.isEnabled()
            or widget.hasFocus()
        ):
            continue
        whole = shot(widget, 3)
        light = luminance(whole[whole.shape[0] // 2])
        reached = float(contrast(light[:7], light[0]).max())
        if reached < PARTS - 0.05:
            wrong.append(f"frame at {reached:.2f}: {part_}")
    return wrong


# --- the ring of the keyboard


def ring(widget: QWidget) -> float:
    """Return how thick the ring of the keyboard is in px; what takes the keyboard is scrolled to.

    By difference of pixels: only those count whose contrast to what was there before is 3:1 or more.
    """
    window = widget.window()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    area = place.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    after = luminance(pixels(window, area))
    widget.clearFocus()
    QApplication.processEvents()
    before = luminance(pixels(window, area))
    changed = contrast(before, after) >= PARTS
    if not changed.any():
        return 0.0
    rows, columns = np.where(changed.any(1))[0], np.where(changed.any(0))[0]
    around = 2 * int(rows[-1] - rows[0] + 1 + columns[-1] - columns[0] + 1)
    return int(changed.sum()) / around


def faint_rings(stops: list[QWidget]) -> list[str]:
    """Return what takes the keyboard without a ring of 2 px at 3:1; corners may be round."""
    wrong = []
    for widget in stops:
        if not widget.isVisible():
            continue
        thick = ring(widget)
        # On average over the box round what changed: it changes little where it crosses a neighbour's frame,
        # and has three sides in sight of what is higher than the window. One of 1 px comes to 0.9 at most.
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if thick < RING * (0.5 if whole else 0.4):
            wrong.append(f"ring of {thick:.1f} px: {part(widget)}")
    return wrong


# --- nothing cut off


def cut(found: list[Part]) -> list[str]:
    """Return what sticks out sideways, and texts that have less room than they need."""
    wrong = []
    for part_ in found:
        widget = part_.widget
        text = words(widget)
        if is_inner(widget) or not (text or part_.takes_keyboard):
            continue
        frame = frame_of(widget)
        left = widget.mapTo(frame, QPoint()).x()
        if left < 0 or left + widget.width() > frame.width():
            wrong.append(f"sticks out ({left} … {left + widget.width()} of {frame.width()}): {part_}")
        if isinstance(widget, QLabel) and text and not is_elided(widget):
            need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if need > widget.height() + 1:
                wrong.append(f"cut below ({widget.height()} of {need} px): {part_}")
            if not widget.wordWrap() and widget.sizeHint().width() > widget.width() + 1:
                wrong.append(f"cut at the side ({widget.width()} of {widget.sizeHint().width()} px): {part_}")
        if isinstance(widget, QAbstractButton) and text:
            least = widget.minimumSizeHint().width()
            letters = widget.fontMetrics().tightBoundingRect(text).height()
            if widget.width() < least or widget.height() < letters + LETTERS:
                wrong.append(f"cut ({widget.width()} of {least} px, letters of {letters}): {part_}")
        if isinstance(widget, GridView) and widget.viewport().width() < widget.horizontalHeader().length():
            wrong.append(f"columns cut: {part_}")
    return wrong


def sideways(root: QWidget) -> list[str]:
    """Return what has to be scrolled sideways."""
    wrong = []
    for area in root.findChildren(QAbstractScrollArea):
        if not area.isVisible() or isinstance(area, QPlainTextEdit):
            continue
        shown = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        bar = area.horizontalScrollBar()
        if shown and bar.maximum() > bar.minimum() and isinstance(area, QScrollArea | QTableView):
            wrong.append(f"scrolls sideways by {bar.maximum()} px: {part(area)}")
    return wrong
