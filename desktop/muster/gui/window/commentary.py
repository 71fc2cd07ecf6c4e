"""Tells screen readers what happens in a document: question, answer, flag, verdict, save, undo."""

from PySide6.QtCore import QCoreApplication, QObject

from muster.gui import phrases
from muster.gui.announce import Announcer
from muster.gui.session.document import ChangeSet, Document
from muster.gui.window.key_sheet import plain
from muster.gui.window.page_table import PAGE_BY_ID
from muster.model import Answer, Assessment


class Commentary(QObject):
    """Listens to one document; where one is, it is told by `tell_place`."""

    def __init__(self, document: Document, announcer: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._announcer = announcer
        self._before: Assessment = document.assessment
        self._verdict = self._verdict_now() if announcer.is_listened_to else ""
        self._index = document.stack.index()
        self._is_done_again = False
        self._place = ""
        document.changed.connect(self._changed)
        document.revisited.connect(self._revisited)
        document.stack.indexChanged.connect(self._stepped)
        document.refused.connect(self._refused)

    # --- where one is

    def tell_place(self, place: str) -> None:
        """Tell a page by its title, a question by its text and answer."""
        if place == self._place or not self._announcer.is_listened_to:
            return
        name, _, part = place.partition("/")
        old, self._place = self._place.partition("/")[0], place
        row = PAGE_BY_ID.get(name)
        if row is None:
            return
        title = plain(QCoreApplication.translate("pages", row.title)) if name != old else ""
        question = self._question(part) if row.by_category else ""
        self._announcer.say("place", ". ".join(text for text in (title, question) if text))

    def _question(self, name: str) -> str:
        document = self._document
        question = document.framework.by_id.get(name)
        if question is None:
            return ""
        ids = document.applicable_ids()
        told = question.text
        if name in ids:
            told = self.tr("Question {place} of {total}: {text}").format(
                place=ids.index(name) + 1, total=len(ids), text=question.text
            )
        answer = document.assessment.answer(name)
        parts = [told, self._answer_words(name, answer)]
        if answer.flagged:
            parts.append(self.tr("Flagged."))
        return " ".join(parts)

    # --- what changes

    def _answer_words(self, name: str, answer: Answer) -> str:
        if answer.level is not None:
            title = self._document.framework.by_id[name].levels[answer.level].title
            return self.tr("Level {level}, {title}.").format(level=answer.level, title=title)
        if answer.state == "not_applicable":
            return self.tr("Not applicable.")
        if answer.state == "unknown":
            return self.tr("Don’t know.")
        return self.tr("Not answered.")

    def _changed(self, change: ChangeSet) -> None:
        before, self._before = self._before, self._document.assessment
        if not self._announcer.is_listened_to:
            return
        if "modified" in change.fields:
            self._announcer.say("saved", self.tr("Saved."))
        if len(change.questions) == 1:
            name = next(iter(change.questions))
            self._tell_answer(name, before.answer(name), self._before.answer(name))
        if self._document.assessment.vote_of is None:
            self._tell_verdict()

    def _tell_answer(self, name: str, was: Answer, now: Answer) -> None:
        if name not in self._document.framework.by_id:
            return
        if (was.state, was.level) != (now.state, now.level):
            result = self._document.readiness
            self._announcer.say(
                "answer",
                self.tr("{question}: {answer} {coverage}.").format(
                    question=name,
                    answer=self._answer_words(name, now),
                    coverage=phrases.coverage(result.answered, result.applicable),
                ),
            )
        elif was.flagged != now.flagged:
            told = self.tr("{question} is flagged.") if now.flagged else self.tr("{question} is not flagged.")
            self._announcer.say("flag", told.format(question=name))
        elif was.confidence != now.confidence:
            self._announcer.say("known", phrases.confidence_name(now.confidence))

    def _verdict_now(self) -> str:
        """Return the verdict as it is said: without its sign, which screen readers spell."""
        title = phrases.picture(self._document.framework, self._document.readiness).title
        return title.lstrip("".join(sign for sign in title if not sign.isalnum()))

    @staticmethod
    def _kind(verdict: str) -> str:
        """Return a verdict without its figures: how many are answered changes all the time."""
        return "".join(sign for sign in verdict if not sign.isdigit())

    def _tell_verdict(self) -> None:
        before, self._verdict = self._verdict, self._verdict_now()
        if before and self._kind(before) != self._kind(self._verdict):
            self._announcer.say(
                "verdict", self.tr("The verdict is now: {verdict}.").format(verdict=self._verdict)
            )

    def _revisited(self, _place: str) -> None:
        self._is_done_again = True

    def _stepped(self, index: int) -> None:
        """Name a step that was taken back or done again; one done first speaks for itself."""
        before, self._index = self._index, index
        again, self._is_done_again = self._is_done_again, False
        stack = self._document.stack
        if index < before:
            self._announcer.say("answer", self.tr("Undone: {step}.").format(step=stack.redoText()))
        elif again:
            self._announcer.say("answer", self.tr("Done again: {step}.").format(step=stack.undoText()))

    def _refused(self) -> None:
        self._announcer.say("refused", self.tr("Read only: nothing was changed."), urgent=True)
