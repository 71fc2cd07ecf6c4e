"""On the walk: what supports the answer, in a fold: evidence, note, review date, partner, marking."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.session.links import attachable, link_to
from muster.gui.theme import Appearance
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.evidence_list import EvidenceList, EvidenceRow
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.fold import Fold
from muster.gui.widgets.suggest_field import SuggestField
from muster.gui.widgets.text import LineField, TextField, label
from muster.model import Answer, Evidence, Question
from muster.scoring.leave_one_out import partners

OPEN, CLOSED = WISHES = ("open", "closed")  # on every question


class SupportBox(QWidget):
    """Every field belongs to the question it was filled for, says so by name, and writes to no other.

    The fold opens by itself where it holds something. Opened where it holds nothing it stays open on every
    question, closed where it holds something it stays closed, until it is turned the other way again.
    `opened` tells which part has just been opened; `refused` why what was typed is not taken; `accepted`
    that there is nothing to tell any more; `attached` which files are linked to now, and which are not.
    `wish` is how the fold was left, one of `WISHES` or empty; `wish_changed` tells another one.
    """

    link_wanted = Signal(str)
    refused = Signal(str)
    accepted = Signal()
    attached = Signal(str)
    wish_changed = Signal(str)
    opened = Signal(QWidget)

    def __init__(
        self, document: Document, appearance: Appearance, wish: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._edits = AnswerEdits(document)
        self._question = ""
        self._is_refused = False
        self._is_stale = False  # behind the document, while closed
        self._wish = wish if wish in WISHES else ""
        self.fold = Fold(self.tr("Evidence and note"), appearance, "evidence")
        self._proof = label(name="small")
        self.evidence = EvidenceList(appearance)
        self.note = TextField(self.tr("Note"), self.tr("What was said, assumed or left open"))
        self.review = DateField(self.tr("Review by"), self.tr("Add a date to review it by"), named=True)
        self._stale = label(name="bad")
        self.marking = LineField(self.tr("Marking of this answer"), self.tr("Its own marking, if any"))
        self.marking.shows_hint_whole = True
        self.partner = SuggestField(
            self.tr("Depends on one partner"), self.tr("The one partner it depends on")
        )
        self.partner.shows_hint_whole = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        column = self.fold.column
        column.addWidget(self._proof)
        column.addWidget(self.evidence)
        column.addWidget(self.note)
        column.addLayout(FlowLayout(self.review, self._stale, self.partner, self.marking))
        self.fold.turned.connect(self._turned)
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
        """Fill the fields for a question and name them for it; the summary alone while it is closed."""
        moved = question.id != self._question
        if moved:
            self._question = question.id
            self._is_refused = False
            self._is_stale = True
            self.fold.open(self._holds_anything() if not self._wish else self._wish == OPEN)
        self.show_answer()

    def show_answer(self) -> None:
        """Show what the document holds, in the fields or in a few words."""
        if not self._question:
            return
        self.fold.show_summary(self._summary())
        if self.fold.is_open:
            self._show_fields()
        else:
            self._is_stale = True

    def _holds_anything(self) -> bool:
        answer = self._document.assessment.answer(self._question)
        more = answer.review_by is not None or bool(answer.marking) or bool(answer.depends_on)
        return bool(answer.note.strip() or answer.evidence) or more

    def _summary(self) -> str:
        """Return what the fold holds, or what would prove an answer where it holds nothing."""
        if self.fold.is_open:
            return ""
        answer = self._document.assessment.answer(self._question)
        parts = []
        if answer.evidence:
            parts.append(self.tr("Evidence: {count}").format(count=len(answer.evidence)))
        if answer.note.strip():
            parts.append(self.tr("Note: {note}").format(note=" ".join(answer.note.split())))
        if answer.review_by is not None:
            parts.append(self.tr("Review by {day}").format(day=phrases.day(answer.review_by)))
        if answer.depends_on:
            parts.append(answer.depends_on)
        if answer.marking:
            parts.append(answer.marking)
        return " · ".join(parts) or self._what_proves()

    def _what_proves(self) -> str:
        evidence = self._document.framework.by_id[self._question].evidence
        return self.tr("What would prove it: {evidence}").format(evidence=evidence) if evidence else ""

    def _name_fields(self) -> None:
        name = self._question
        self.note.setAccessibleName(self.tr("Note on {question}").format(question=name))
        self.evidence.setAccessibleName(self.tr("Evidence for {question}").format(question=name))
        self.review.edit.setAccessibleName(self.tr("Review {question} by").format(question=name))
        self.marking.setAccessibleName(self.tr("Marking of {question}").format(question=name))
        self.partner.setAccessibleName(self.tr("Partner that {question} depends on").format(question=name))
        self._proof.setText(self._what_proves())
        self._proof.setVisible(bool(self._proof.text()))

    def _show_fields(self) -> None:
        """Show what the document holds, save where a note that is needed was emptied."""
        if self._is_stale:
            self._name_fields()
        self._is_stale = False
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
        self._stale.setVisible(stale)

    # --- what is opened and closed

    def _turned(self, is_open: bool) -> None:
        as_it_would_be = is_open == self._holds_anything()
        self._wish = "" if as_it_would_be else OPEN if is_open else CLOSED
        self.wish_changed.emit(self._wish)
        self.show_answer()
        if is_open:
            self.opened.emit(self.fold)

    def open(self) -> None:
        """Open the fold as the user does."""
        if not self.fold.is_open:
            self.fold.head.click()

    def write_note(self) -> None:
        """Put the keyboard into the note."""
        self.open()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(self.note)

    def write_evidence(self) -> None:
        """Put the keyboard into the row to write the next piece of evidence in."""
        self.open()
        field = self.evidence.next_field()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit(field)

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

    def attach(self, paths: Sequence[Path]) -> None:
        """Link to files as evidence, each a row of its own; what cannot be read is told and left out."""
        place = self._document.path
        good, bad = attachable(paths)
        rows = self._document.assessment.answer(self._question).evidence
        links = {row.link for row in rows}
        new = [(path, link_to(path, place.parent if place else None)) for path in good]
        new = [(path, link) for path, link in new if link not in links]
        if new:
            more = tuple(Evidence(title=path.stem, link=link) for path, link in new)
            self._document.break_typing()
            self._edits.set_evidence(self._question, (*rows, *more))
            self._document.break_typing()
            self.open()
            self.opened.emit(self.evidence.row_widgets()[-1])
        said = []
        if new:
            names = phrases.spoken().listed(path.name for path, _ in new)
            said.append(
                self.tr("Attached to {question}: {names}.").format(question=self._question, names=names)
            )
        if len(new) < len(good):
            said.append(self.tr("What is attached already was left as it is."))
        if bad:
            names = phrases.spoken().listed(path.name or str(path) for path in bad)
            said.append(
                self.tr("Not attached, because it is no file that can be read: {names}.").format(names=names)
            )
        self.attached.emit(" ".join(said))

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
