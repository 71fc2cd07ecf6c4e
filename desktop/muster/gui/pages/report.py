"""The report: what it is to be, and the very PDF that will be saved or printed, with a list of its pages."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget

from muster.gui.models.pdf_pages import WIDTH, PdfPagesModel
from muster.gui.pages.page import Page
from muster.gui.pages.report_options import AskOther, AskTemplate, ReportOptions
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.report_wish import ReportWish, part_name
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.pdf_view import PdfView
from muster.gui.widgets.text import label

ZOOM_STEP = 1.25
# Starts to make the PDF that is wished for; its bytes go to the first function, a sentence to the second.
MakeReport = Callable[[ReportWish, Callable[[bytes], object], Callable[[str], object]], None]


class ReportPage(Page):
    """Makes the report when it comes into sight and whenever something changes while it is."""

    shown = Signal()
    failed = Signal(str)

    def __init__(
        self,
        document: Document,
        make_report: MakeReport,
        wish: Callable[[], ReportWish],
        remember: Callable[[ReportWish], object],
        ask_other: AskOther,
        ask_template: AskTemplate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._make_report = make_report
        self._remember = remember
        categories = [(row.id, row.title) for row in document.framework.categories]
        self._wish = wish
        self.options = ReportOptions(wish(), categories, ask_other, ask_template)
        self.options.changed.connect(self._wish_changed)
        self._stale = True
        self._from_start = False  # whether another report is on its way, to be read from its first page
        self.content = b""
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self.pdf = QPdfDocument(self)
        self.view = PdfView(self)
        self.view.setAccessibleName(self.tr("Report"))
        self.view.setDocument(self.pdf)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self.view.pageNavigator().currentPageChanged.connect(self._show_number)
        self.pages = PdfPagesModel(self.pdf, self)
        self.page_list = QListView()
        self.page_list.setAccessibleName(self.tr("Pages"))
        self.page_list.setModel(self.pages)
        self.page_list.setIconSize(QSize(WIDTH, round(WIDTH * 1.42)))
        self.page_list.setSpacing(4)
        self.page_list.selectionModel().currentChanged.connect(self._go_to_page)
        self._build()
        document.changed.connect(self._document_changed)

    def _build(self) -> None:
        self.save = QPushButton(self.tr("Save the report…"))
        self.print_button = QPushButton(self.tr("Print…"))
        self.print_button.setObjectName("primary")
        self.smaller = QPushButton("−")
        self.smaller.setAccessibleName(self.tr("Zoom out"))
        self.larger = QPushButton("+")
        self.larger.setAccessibleName(self.tr("Zoom in"))
        self.fit = QPushButton(self.tr("Page width"))
        self.whole = QPushButton(self.tr("Whole page"))
        for button in (self.smaller, self.larger):
            button.setToolTip(button.accessibleName())
        self._state = label(name="muted", wrap=False)
        self.save.clicked.connect(lambda: self.command_wanted.emit("save_report"))
        self.print_button.clicked.connect(lambda: self.command_wanted.emit("print"))
        self.smaller.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        self.fit.clicked.connect(lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth))
        self.whole.clicked.connect(lambda: self.view.setZoomMode(QPdfView.ZoomMode.FitInView))
        header = QWidget()
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        flow = FlowLayout(
            label(self.tr("Report"), "h2", wrap=False),
            self.smaller,
            self.larger,
            self.fit,
            self.whole,
            self.save,
            self.print_button,
            self._state,
        )
        flow.setContentsMargins(12, 6, 12, 6)
        header.setLayout(flow)
        aside = QWidget()
        aside.setObjectName("side")
        aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.options)
        column.addWidget(self.page_list, 1)
        self._aside, self._beside = aside, QScrollArea()
        scroll = self._beside
        scroll.setWidget(aside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_list.setMinimumHeight(round(WIDTH * 1.6))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(scroll)
        body.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(body, 1)

    @property
    def is_current(self) -> bool:
        """Whether what is shown is the report of the present state."""
        return bool(self.content) and not self._stale

    def _fit(self) -> None:
        """Give the choices beside the report the room that their words need."""
        wide = max(WIDTH + 90, self.options.minimumSizeHint().width())
        self._aside.setMinimumWidth(wide)
        self._beside.setFixedWidth(wide + 14)

    def changeEvent(self, event: QEvent) -> None:
        """Fit again in another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the report if it is not there yet."""
        super().showEvent(event)
        self._fit()
        if (names := self._wish().names) != self.options.wish.names:  # the settings have changed meanwhile
            self.options.show_wish(replace(self.options.wish, names=names))
            self._stale = True
        if self._stale:
            self.make()

    def make(self) -> None:
        """Start to make the report of the present state."""
        self._stale = False
        self._state.setText(self.tr("Making the report…"))
        self._make_report(self.options.wish, self._show_pdf, self._show_failure)

    def _wish_changed(self, wish: ReportWish) -> None:
        self._from_start = True
        self._remember(wish)
        self.make()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields - {"modified"}:
            self._stale = True
            if self.isVisible():
                self.make()

    def _show_pdf(self, content: bytes) -> None:
        place = 0 if self._from_start else self.view.verticalScrollBar().value()
        self._from_start = False
        self.content = content
        self.pdf.close()
        self._buffer.close()
        self._bytes = QByteArray(content)
        self._buffer.setBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._buffer)
        self.pages.refresh()
        self.view.verticalScrollBar().setValue(place)
        self._show_number(self.view.pageNavigator().currentPage())
        self.shown.emit()

    def _show_number(self, page: int) -> None:
        """Tell which page is in sight, and mark it in the list."""
        count = self.pdf.pageCount()
        if not count or not self.content:
            return
        self._state.setText(
            self.tr("{report}, page {page} of {count}").format(
                report=part_name(self.options.wish.part), page=page + 1, count=count
            )
        )
        index = self.pages.index(page, 0)
        if self.page_list.currentIndex() != index:
            chosen = self.page_list.selectionModel()
            chosen.blockSignals(True)  # the page is in sight already
            self.page_list.setCurrentIndex(index)
            chosen.blockSignals(False)
            self.page_list.viewport().update()

    def _show_failure(self, sentence: str) -> None:
        self.content = b""
        self.pdf.close()
        self.pages.refresh()
        self._state.setText(sentence)
        self.failed.emit(sentence)

    def _go_to_page(self, index: QModelIndex) -> None:
        if index.isValid():
            self.view.pageNavigator().jump(index.row(), QPointF(), 0)

    def _zoom(self, factor: float) -> None:
        mode = self.view.zoomMode()
        if mode != QPdfView.ZoomMode.Custom and self.pdf.pageCount():
            page = self.pdf.pagePointSize(self.view.pageNavigator().currentPage()) * self.logicalDpiX() / 72
            room = self.view.viewport().size()
            now = (room.width() - 12) / max(1.0, page.width())
            if mode == QPdfView.ZoomMode.FitInView:
                now = min(now, (room.height() - 12) / max(1.0, page.height()))
            self.view.setZoomFactor(max(0.1, now))
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(0.25, min(5.0, self.view.zoomFactor() * factor)))
