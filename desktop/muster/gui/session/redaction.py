"""Copies to give away: what goes and what stays is shown, then the copy is written beside the document."""

from collections.abc import Callable, Collection
from datetime import datetime
from functools import cache, partial

from PySide6.QtCore import QCoreApplication, QObject

from muster.gui import phrases
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.file_names import documents_folder
from muster.gui.session.problems import tell
from muster.gui.session.saving import Saving
from muster.model import Assessment
from muster.model.marking import Markings, markings_inside
from muster.storage.atomic_write import SUFFIX
from muster.storage.disclosure import Entry, Part, entries, left_behind
from muster.storage.redaction import FIGURES, Extra, NotReleasable, clean_copy, releasable_copy

NAME = "copy" + SUFFIX  # the document's own name may say what the copy must not

Make = Callable[[Collection[Extra]], Assessment]


def _tr(text: str) -> str:
    return QCoreApplication.translate("redaction", text)


def part_name(part: Part) -> str:
    """Return what a part of a file is called."""
    return {
        Part.ANSWERS: _tr("Answers"),
        Part.RANGES: _tr("Ranges of levels"),
        Part.NOTES: _tr("Notes and reasons"),
        Part.EVIDENCE: _tr("Evidence"),
        Part.LINKS: _tr("Links of evidence"),
        Part.VOTES: _tr("Votes"),
        Part.MISSION: _tr("Mission"),
        Part.PROFILE: _tr("Mission profile"),
        Part.LESSONS: _tr("How far lessons carry over"),
        Part.WEIGHTS: _tr("Own weights"),
        Part.ACTIONS: _tr("Actions"),
        Part.CONDITIONS: _tr("Accepted conditions"),
        Part.DECISIONS: _tr("Decisions"),
        Part.SESSIONS: _tr("Sessions"),
        Part.NAMES: _tr("Names of people and partners"),
        Part.DATES: _tr("Times and dates"),
        Part.FLAGS: _tr("Flags"),
        Part.MARKING: _tr("Marking of the whole"),
        Part.IDENTITY: _tr("Title and number of the assessment"),
        Part.BANK: _tr("Question bank"),
        Part.LOG: _tr("Log"),
        Part.UNKNOWN: _tr("What this Muster does not know"),
    }[part]


def extra_name(extra: Extra) -> str:
    """Return what a choice is called that lets more go."""
    return {
        Extra.MISSION: _tr("Name, area, lead, strength and start of the mission"),
        Extra.RANGES: _tr("Ranges of levels"),
        Extra.NOTES: _tr("Notes"),
        Extra.EVIDENCE: _tr("Evidence, without links"),
        Extra.VOTES: _tr("Votes, without names and notes"),
        Extra.WEIGHTS: _tr("Own weights, without the reason"),
        Extra.ACTIONS: _tr("Actions, without owners and notes"),
    }[extra]


def _words(part: Part, text: str) -> str:
    """Return an entry's values in the window's language, where they are the format's own words."""
    if part not in (Part.ANSWERS, Part.VOTES, Part.PROFILE):
        return text
    spoken = phrases.spoken()
    known = {state: spoken(f"answer.{state}") for state in ("unanswered", "unknown", "not_applicable")}
    known |= {name: phrases.confidence_name(name) for name in ("low", "medium", "high")}
    known |= {"answered": _tr("answered"), "True": _tr("yes"), "False": _tr("no")}
    return " · ".join(known.get(value, value) for value in text.split(" · "))


def _line(entry: Entry) -> str:
    head = f"{part_name(entry.part)} – {entry.of}" if entry.of else part_name(entry.part)
    return _tr("{what}: {text}").format(what=head, text=_words(entry.part, entry.text))


def what_goes(copy: Assessment) -> list[str]:
    """Return a line for everything that stands in the copy, but for its number, which is drawn anew."""
    return [_line(entry) for entry in entries(copy) if entry.text != copy.id]


def what_stays(assessment: Assessment, copy: Assessment) -> list[str]:
    """Return a line for each part of which something stays: how much, and of what."""
    lines = []
    stays = left_behind(assessment, copy)
    for part in Part:
        of = [entry.of for entry in stays if entry.part is part]
        if of:
            names = phrases.spoken().listed(dict.fromkeys(name for name in of if name))
            count = f"{len(of)} ({names})" if names else str(len(of))
            lines.append(_tr("{what}: {text}").format(what=part_name(part), text=count))
    return lines


class Redaction(QObject):
    """Asks what may go out, shows it, and writes it; the document stays as it is."""

    def __init__(
        self,
        prompts: Prompts,
        saving: Saving,
        markings: Markings,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._saving = saving
        self._markings = markings
        self._now = now

    def save_clean(self, document: Document) -> None:
        """Write a copy without names and words, of answers of any marking."""
        make = partial(clean_copy, document.assessment, document.framework, self._markings, now=self._now())
        self._give_away(document, lambda extras: make(extras=extras), FIGURES)

    def save_releasable(self, document: Document) -> None:
        """Ask up to which marking, and write a copy that holds nothing above it."""
        inside = markings_inside(document.assessment, self._markings)
        if not inside:
            self._prompts.about(self.tr("Nothing in this assessment is marked."))
            return
        chosen = self._prompts.choose(
            self.tr("Which marking may the copy have? What is marked higher stays out of it."), inside
        )
        if chosen is None:
            return
        make = partial(
            releasable_copy,
            document.assessment,
            document.framework,
            self._markings,
            inside[chosen],
            now=self._now(),
        )
        self._give_away(document, lambda extras: make(extras=extras), frozenset())

    def _give_away(self, document: Document, make: Make, offered: frozenset[Extra]) -> None:
        """Let the user choose what goes, with the lists of what goes and stays in sight, and write that."""
        options = list(Extra)

        @cache  # the copy that is written is the very one that was shown
        def copy(chosen: frozenset[int]) -> Assessment:
            return make([options[number] for number in chosen])

        def preview(chosen: frozenset[int]) -> tuple[list[str], list[str]]:
            made = copy(chosen)
            return what_goes(made), what_stays(document.assessment, made)

        try:
            copy(frozenset())
        except NotReleasable as problem:
            tell(self._prompts, problem)
            return
        chosen = self._prompts.choose_parts(
            [(extra_name(extra), extra in offered) for extra in options], preview
        )
        if chosen is None:
            return
        folder = document.path.parent if document.path else documents_folder()
        self._saving.save_copy(copy(chosen), folder / NAME, is_sealed=document.is_sealed, own=document.path)
