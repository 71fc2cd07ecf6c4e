"""On the walk: what supports the answer: evidence, note, review date, partner, marking."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.evidence_list import EvidenceList, EvidenceRow
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.suggest_field import SuggestField
from muster.gui.widgets.text import LineField, TextField, label
from muster.model import Answer, Question
from muster.scoring.leave_one_out import partners


class SupportBox(QWidget):
    """Every field belongs to the question it was filled for, says so by name, and writes to no other.

    `refused` tells why what was typed is not taken; `accepted` that there is nothing to tell any more.
    """

    link_wanted = Signal(str)
    refused = Signal(str)
    accepted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._edits = AnswerEdits(document)
        self._question = ""
        self._is_refused = False
        self._proof = label(name="small")
        self.evidence = EvidenceList()
        self.note = TextField(self.tr("Note"), self.tr("What was said, assumed or left open"))
        self.review = DateField(self.tr("Review by"), self.tr("Review this answer by"))
        self._stale = label(name="bad")
        self.marking = LineField(self.tr("Marking of this answer"), self.tr("Marking of this answer, if any"))
        self.marking.setMinimumWidth(220)
        self.partner = SuggestField(
            self.tr("Depends on one partner"), self.tr("Depends on one partner, if so: which")
        )
        self.partner.setMinimumWidth(260)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Evidence"), "h3"))
        layout.addWidget(self._proof)
        layout.addWidget(self.evidence)
        layout.addWidget(label(self.tr("Note"), "h3"))
        layout.addWidget(self.note)
        layout.addLayout(FlowLayout(self.review, self._stale, self.partner, self.marking))
        self.evidence.edited.connect(self._set_evidence)
        self.evidence.left.connect(self._document.break_typing)
        self.evidence.link_wanted.connect(self.link_wanted)
        self.note.typed.connect(self._set_note)
        self.note.left.connect(self._note_left)
        self.review.picked.connect(self._set_review)
        self.partner.edited.connect(self._set_partner)
        self.partner.left.connect(self._document.break_typing)
        self.marking.textEdited.connect(self._set_marking)
        self.marking.left.connect(self._document.break_typing)

    # --- what it shows

    def show_question(self, question: Question) -> None:
        """Fill the fields for a question, and name them for it."""
        if question.id != self._question:
            self._question = question.id
            self._is_refused = False
            self.note.setAccessibleName(self.tr("Note on {question}").format(question=question.id))
            self.evidence.setAccessibleName(self.tr("Evidence for {question}").format(question=question.id))
            self.review.edit.setAccessibleName(self.tr("Review {question} by").format(question=question.id))
            self.marking.setAccessibleName(self.tr("Marking of {question}").format(question=question.id))
            self.partner.setAccessibleName(
                self.tr("Partner that {question} depends on").format(question=question.id)
            )
            self._proof.setText(
                self.tr("What would prove it: {evidence}").format(evidence=question.evidence)
                if question.evidence
                else ""
            )
            self._proof.setVisible(bool(question.evidence))
        self.show_answer()

    def show_answer(self) -> None:
        """Show what the document holds, save where a note that is needed was emptied."""
        if not self._question:
            return
        answer = self._document.assessment.answer(self._question)
        self._is_refused &= answer.state == "not_applicable"
        if not self._is_refused:
            self.note.show_text(answer.note)
        self.evidence.show_rows(
            [EvidenceRow(e.title, e.date or "", e.reliability, e.link) for e in answer.evidence]
        )
        self.review.show_day(answer.review_by)
        self.marking.show_text(answer.marking or "")
        others = self._document.assessment.with_answer(self._question, Answer())
        self.partner.show_suggestions(partners(others))
        self.partner.show_text(answer.depends_on)
        stale = answer.review_by is not None and answer.review_by < phrases.today()
        self._stale.setText(self.tr("The date is past: is the answer still true?") if stale else "")

    # --- what the user does

    def _set_evidence(self, rows: list[EvidenceRow]) -> None:
        texts = [
            (
                row.number,
                {
                    "title": row.title,
                    "date": row.date or None,
                    "reliability": row.reliability,
                    "link": row.link,
                },
            )
            for row in rows
        ]
        self._edits.set_evidence_texts(self._question, texts)

    def _set_note(self, text: str) -> None:
        answer = self._document.assessment.answer(self._question)
        self._is_refused = answer.state == "not_applicable" and not text.strip()
        if self._is_refused:
            self.refused.emit(self.tr("“Not applicable” needs a note that says why."))
        else:
            self._edits.set_note(self._question, text)

    def _note_left(self) -> None:
        self._document.break_typing()
        if self._is_refused:
            self._is_refused = False
            self.accepted.emit()
        self.show_answer()

    def _set_marking(self, text: str) -> None:
        self._edits.set_marking(self._question, text)

    def _set_partner(self, text: str) -> None:
        self._edits.set_depends_on(self._question, text)

    def _set_review(self, day: date | None) -> None:
        self._edits.set_review_by(self._question, day)
