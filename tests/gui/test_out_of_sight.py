"""Another theme, and what is not shown meanwhile."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from muster.gui.theme import Appearance, load_theme
from muster.gui.widgets.text import label


class Changes(QObject):
    """Counts how often a widget is told of another style."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.styles = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.styles += event.type() == QEvent.Type.StyleChange
        return False


def test_a_page_takes_another_theme_when_it_is_shown_and_not_before(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window, pages = QMainWindow(), QStackedWidget()
    made = [QWidget(), QWidget()]
    qtbot.addWidget(window)
    window.setCentralWidget(pages)
    for page in made:
        page.setObjectName("page")
        column = QVBoxLayout(page)
        for name in ("h1", "muted", "small", ""):
            column.addWidget(label(name or "plain", name))
        button = QPushButton("primary")
        button.setObjectName("primary")
        column.addWidget(button)
        pages.addWidget(page)
    window.show()
    pages.setCurrentIndex(1)  # both have been in sight
    pages.setCurrentIndex(0)

    def looks(page: QWidget) -> list[tuple[str, int, bool]]:
        parts = [part for part in page.findChildren(QWidget) if isinstance(part, QLabel | QPushButton)]
        return [
            (part.palette().windowText().color().name(), part.font().pixelSize(), part.font().bold())
            for part in parts
        ]

    told = Changes(made[1].findChildren(QLabel)[0])
    for name in ("dark", "contrast", "light", "dark"):
        appearance.set_theme(name)
        assert not told.styles, "Qt goes through all that is in sight, and that is enough"
    pages.setCurrentIndex(1)
    late = looks(made[1])
    assert late == looks(made[0])
    assert late[0][0] == load_theme("dark").text
    appearance.set_size(150)
    assert looks(made[0]) == looks(made[1])
    assert looks(made[1])[3][1] == appearance.pixels()
    assert told.styles


def test_a_part_that_is_gone_before_it_is_shown_is_forgotten(qtbot: QtBot, appearance: Appearance) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    part, kept = QWidget(), QLabel("kept")
    kept.setObjectName("muted")
    inside = QWidget()
    window.setCentralWidget(inside)
    column = QVBoxLayout(inside)
    column.addWidget(part)
    column.addWidget(kept)
    window.show()
    part.hide()
    kept.hide()
    appearance.set_theme("dark")
    delete(part)
    appearance.set_theme("contrast")
    appearance.set_size(125)
    kept.show()
    assert kept.palette().windowText().color().name() == load_theme("contrast").muted
    assert kept.font().pixelSize() == appearance.pixels()
