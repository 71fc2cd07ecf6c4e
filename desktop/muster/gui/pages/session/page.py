"""The planning session: what is in sight follows from where the session stands."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from muster.gui.pages.page import Page
from muster.gui.pages.session.vote_files_part import VoteFilesPart
from muster.gui.pages.session.vote_sheet import VoteSheet
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import Appearance
from muster.model import Assessor


class SessionPage(Page):
    """On a vote file its owner's answers; on an assessment the session."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._parts = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)
        self.sheet: VoteSheet | None = None
        self.files: VoteFilesPart | None = None
        if document.assessment.vote_of is not None:
            self.sheet = VoteSheet(document, appearance)
            self.sheet.moved.connect(self.moved)
            self._parts.addWidget(self.sheet)
            self.sheet.begin(self._owner(), ends=False)
        else:
            self.files = VoteFilesPart(document, appearance)
            self.files.command_wanted.connect(self.command_wanted)
            self._parts.addWidget(self.files)
        document.changed.connect(self._document_changed)

    def _owner(self) -> Assessor:
        """Return whose vote file this is."""
        assessment = self._document.assessment
        owner = assessment.vote_of or ""
        return next((row for row in assessment.assessors if row.id == owner), Assessor(id=owner, name=owner))

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a question of a vote file; the session has one place."""
        if self.sheet is None:
            return super().show_place(rest, focus=focus)
        self.sheet.begin(self._owner(), rest or self.sheet.question, ends=False)
        if focus:
            self.sheet.focus_levels()
        return self.sheet.question

    def go_on(self) -> None:
        """Go to the next question of a vote file."""
        if self.sheet is not None:
            self.sheet.go_on()

    def go_back(self) -> None:
        """Go to the question before on a vote file."""
        if self.sheet is not None:
            self.sheet.go_back()

    def _document_changed(self, change: ChangeSet) -> None:
        if self.sheet is not None:
            self.sheet.show_votes()
        elif self.files is not None:
            self.files.show_missing()
