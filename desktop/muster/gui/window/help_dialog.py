"""Help beside the window: a page for every page of the program, opened at the one in sight."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from muster.gui.pages.explain import help_parts
from muster.gui.widgets.text import LineField, label
from muster.gui.window.page_table import PAGES
from muster.gui.window.side_rows import plain_title

BOOK = "window"
WIDTH, HEIGHT = 760, 520
MARGIN = 16  # px: round the text
BESIDE = 30  # px: beside the titles of the list: its edges and its scroll bar
TOPIC = Qt.ItemDataRole.UserRole


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


FIRST = (
    ("start", QT_TRANSLATE_NOOP("help", "The start page")),
    ("new", QT_TRANSLATE_NOOP("help", "A new assessment")),
    ("files", QT_TRANSLATE_NOOP("help", "Files and safety")),
)


def topics() -> list[tuple[str, str]]:
    """Return (topic, title) of every part of the help, in the window's language."""
    first = [(topic, QCoreApplication.translate("help", title)) for topic, title in FIRST]
    return [*first, *((page.id, plain_title(page.title)) for page in PAGES)]


class HelpDialog(QDialog):
    """Stays open beside the work; Escape closes. A word in the field narrows the list to what holds it."""

    def __init__(self, language: str, topic: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        _title, self._parts = help_parts(language, BOOK)
        self.field = LineField(self.tr("Search the help"), self.tr("A word"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help"))
        self.list.setSpacing(2)
        self.list.setWordWrap(True)  # in large text a title has no room on one line
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(self.tr("No match"), "muted")
        for name, title in topics():
            item = QListWidgetItem(title)
            item.setData(TOPIC, name)
            self.list.addItem(item)
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self._none)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 2)
        layout.addWidget(self.text, 5)
        self._none.hide()
        self.field.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._show)
        self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - 40))
        wanted = self.list.sizeHintForColumn(0) + BESIDE
        self.list.setMinimumWidth(min(wanted, self.width() * 2 // 5))
        self.open_at(topic)
        self.list.setFocus()

    @property
    def topic(self) -> str:
        """The topic in sight."""
        item = self.list.currentItem()
        return str(item.data(TOPIC)) if item is not None else ""

    def open_at(self, topic: str) -> None:
        """Show a topic, the first where there is no such."""
        self.field.clear()
        rows = [str(self.list.item(row).data(TOPIC)) for row in range(self.list.count())]
        self.list.setCurrentRow(rows.index(topic) if topic in rows else 0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.document().setDocumentMargin(MARGIN)
            self.text.setMarkdown(f"## {item.text()}\n\n{self._parts.get(str(item.data(TOPIC)), '')}")

    def _narrow(self, words: str) -> None:
        """Show the topics that hold all the words."""
        wanted = words.casefold().split()
        left = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            said = f"{item.text()} {self._parts.get(str(item.data(TOPIC)), '')}".casefold()
            item.setHidden(not all(word in said for word in wanted))
            if not item.isHidden():
                left.append(row)
        self._none.setVisible(not left)
        if left and self.list.currentRow() not in left:
            self.list.setCurrentRow(left[0])

    def changeEvent(self, event: QEvent) -> None:
        """Go when the window speaks another language: it would go on in the old one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close()
