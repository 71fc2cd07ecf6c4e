"""What every chart can do: be copied as a picture (PNG, SVG) and as a table."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMimeData,
    QPoint,
    QStringListModel,
)
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from muster.phrases.direction import without_isolates

Rows = Sequence[Sequence[str]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("copying", text)


def picture_svg(widget: QWidget) -> bytes:
    """Return what a widget paints as an SVG file."""
    from PySide6.QtSvg import QSvgGenerator

    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setTitle(widget.accessibleName())
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    buffer.close()
    return bytes(made.data())


def _new_mime() -> QMimeData:
    """Return an empty object for the clipboard that Qt itself has made.

    One made by calling `QMimeData()` belongs to Python, but the clipboard keeps it until after the
    interpreter has ended, and to delete it then ends the process with a segmentation fault. A model makes
    its own in C++.
    """
    model = QStringListModel([""])
    mime = model.mimeData([model.index(0, 0)])
    mime.clear()
    return mime


def copy_picture(widget: QWidget) -> None:
    """Put what a widget shows on the clipboard, as pixels and as SVG."""
    mime = _new_mime()
    mime.setImageData(widget.grab().toImage())
    mime.setData("image/svg+xml", QByteArray(picture_svg(widget)))
    QGuiApplication.clipboard().setMimeData(mime)


def copy_table(rows: Rows) -> None:
    """Put a table on the clipboard, for spreadsheets (tabs) and for word processors (HTML)."""
    from html import escape

    rows = [[without_isolates(cell) for cell in row] for row in rows]  # a cell stands alone
    mime = _new_mime()
    mime.setText("\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows))
    cells = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    mime.setHtml(f"<table>{cells}</table>")
    QGuiApplication.clipboard().setMimeData(mime)


def copy_menu(widget: QWidget, rows: Rows) -> QMenu:
    """Return the menu of a chart."""
    menu = QMenu(widget)
    add_copying(menu, widget, rows)
    return menu


def add_copying(menu: QMenu, widget: QWidget, rows: Rows) -> None:
    """Add to a menu that the whole is copied."""
    menu.addAction(_tr("Copy as picture"), lambda: copy_picture(widget))
    menu.addAction(_tr("Copy as table"), lambda: copy_table(rows))


class Copyable:
    """Mixed into a chart before its widget class: the menu key and the right button offer copying."""

    def table(self) -> Rows:
        """Return the figures of the chart, heads first."""
        return ()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        assert isinstance(self, QWidget)
        copy_menu(self, self.table()).popup(event.globalPos())
