"""Every page of the workspace, one row each: it feeds the Go menu, the side bar, Find and the page stack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from muster.gui.background import Background
    from muster.gui.pages.compare import Opened
    from muster.gui.pages.page import Page
    from muster.gui.session.chances import Chances
    from muster.gui.session.document import Document, ReferenceMissions
    from muster.gui.session.report_wish import ReportWish
    from muster.gui.session.vote_watch import VoteWatch
    from muster.gui.theme import Appearance
    from muster.model.marking import Markings


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


@dataclass(frozen=True, slots=True)
class PageTools:
    """What pages are made of: the document and what may be done with it.

    `make_report` starts to make the PDF that is wished for and hands its bytes to the first function, a
    sentence to the second; `report_wish` tells the last wish and `remember_wish` keeps another one;
    `confirm` asks a question with details and the words of its button; `save_file` asks where and writes,
    told the ending, the kind for the dialog, and the content; `vote_watch` makes what watches a folder;
    `offered_markings` are those of the scheme that is used here; `ask_evidence` asks for files that support
    an answer; `kept` and `keep` remember between runs how a part was left.
    """

    document: Document
    appearance: Appearance
    language: str
    references: ReferenceMissions
    ask_other: Callable[[], Opened | None]
    ask_template: Callable[[], Path | None]
    chances: Chances
    background: Background
    markings: Markings
    make_report: Callable[[ReportWish, Callable[[bytes], object], Callable[[str], object]], None]
    report_wish: Callable[[], ReportWish]
    remember_wish: Callable[[ReportWish], object]
    confirm: Callable[[str, str, str], bool]
    save_file: Callable[[str, str, bytes], None]
    vote_watch: Callable[[], VoteWatch]
    ask_evidence: Callable[[], Sequence[Path]]
    kept: Callable[[str], str]
    keep: Callable[[str, str], None]
    offered_markings: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page. `title` carries the menu's mnemonic; `section` is the id of its heading in the side bar.

    `note` tells what stands at the right of its row in the side bar. `ahead`: made and polished before it
    is first wanted. `by_category`: the side bar shows the bank's categories in its place. `is_large`: takes
    long to make, so it is made once nobody does anything.
    """

    id: str
    title: str
    section: str
    make: Callable[[PageTools], Page]
    keys: tuple[str, ...] = ()
    note: Callable[[Document], str] | None = None
    ahead: bool = False
    by_category: bool = False
    is_large: bool = False


SECTIONS = (
    ("prepare", QT_TRANSLATE_NOOP("pages", "Prepare")),
    ("walk", QT_TRANSLATE_NOOP("pages", "Walk the lessons")),
    ("meet", QT_TRANSLATE_NOOP("pages", "In the room")),
    ("decide", QT_TRANSLATE_NOOP("pages", "Decide")),
    ("learn", QT_TRANSLATE_NOOP("pages", "Learn")),
)


def _profile(tools: PageTools) -> Page:
    from muster.gui.pages.profile import ProfilePage

    return ProfilePage(tools.document, tools.offered_markings)


def _assessors(tools: PageTools) -> Page:
    from muster.gui.pages.assessors import AssessorsPage

    return AssessorsPage(tools.document)


def _walk(tools: PageTools) -> Page:
    from muster.gui.pages.walk.page import WalkPage

    return WalkPage(tools.document, tools.appearance, tools.ask_evidence, tools.kept, tools.keep)


def _session(tools: PageTools) -> Page:
    from muster.gui.pages.session.page import SessionPage

    return SessionPage(tools.document, tools.appearance, tools.confirm, tools.vote_watch)


def _actions(tools: PageTools) -> Page:
    from muster.gui.pages.session.actions_page import ActionsPage

    return ActionsPage(tools.document, tools.appearance, tools.save_file)


def _decisions(tools: PageTools) -> Page:
    from muster.gui.pages.session.decisions_page import DecisionsPage

    return DecisionsPage(tools.document, tools.appearance)


def _action_count(document: Document) -> str:
    count = sum(not action.is_settled for action in document.assessment.actions)
    return str(count) if count else ""


def _decision_count(document: Document) -> str:
    assessment = document.assessment
    count = len(assessment.decisions) + sum(answer.flagged for answer in assessment.answers.values())
    return str(count) if count else ""


def _readiness(tools: PageTools) -> Page:
    from muster.gui.pages.readiness.page import ReadinessPage

    return ReadinessPage(tools.document, tools.appearance, tools.references, tools.chances)


def _plan(tools: PageTools) -> Page:
    from muster.gui.pages.plan.page import PlanPage

    return PlanPage(tools.document, tools.appearance, tools.background)


def _what_if(tools: PageTools) -> Page:
    from muster.gui.pages.what_if import WhatIfPage

    return WhatIfPage(tools.document, tools.appearance, tools.chances, tools.background)


def _compare(tools: PageTools) -> Page:
    from muster.gui.pages.compare import ComparePage

    return ComparePage(tools.document, tools.appearance, tools.references, tools.ask_other, tools.chances)


def _weights(tools: PageTools) -> Page:
    from muster.gui.pages.weights import WeightsPage

    return WeightsPage(tools.document, tools.appearance)


def _report(tools: PageTools) -> Page:
    from muster.gui.pages.report import ReportPage  # brings the PDF modules

    return ReportPage(
        tools.document,
        tools.make_report,
        tools.report_wish,
        tools.remember_wish,
        tools.ask_other,
        tools.ask_template,
    )


def _lessons(tools: PageTools) -> Page:
    from muster.gui.pages.lessons.page import LessonsPage

    return LessonsPage(tools.document, tools.appearance, tools.kept, tools.keep)


def _strength(tools: PageTools) -> Page:
    from muster.gui.pages.strength import StrengthPage
    from muster.resources import resource
    from muster.storage.strength_series import read_strength

    book = read_strength(resource("references", "strength.json"), tools.language)
    return StrengthPage(book, tools.appearance)


def _backcast(tools: PageTools) -> Page:
    from muster.gui.pages.backcast import BackcastPage
    from muster.resources import resource
    from muster.storage import FrameworkLibrary
    from muster.storage.backcast import read_backcast

    book = read_backcast(resource("references", "backcast.json"), tools.language)
    bank = FrameworkLibrary(resource("frameworks")).load(book.bank, tools.language)
    return BackcastPage(book, bank, tools.appearance)


def _exercise(tools: PageTools) -> Page:
    from muster.gui.pages.exercise import ExercisePage
    from muster.resources import resource
    from muster.storage import FrameworkLibrary
    from muster.storage.backcast import read_backcast, read_exercise

    book = read_backcast(resource("references", "backcast.json"), tools.language)
    exercise = read_exercise(resource("references", "exercise.json"), book, tools.language)
    bank = FrameworkLibrary(resource("frameworks")).load(book.bank, tools.language)
    return ExercisePage(exercise, bank, tools.appearance)


def _explain(tools: PageTools) -> Page:
    from muster.gui.pages.explain import ExplainPage

    return ExplainPage(tools.language, lambda: tools.document.framework.intro, tools.appearance)


def _history(tools: PageTools) -> Page:
    from muster.gui.pages.history import HistoryPage

    return HistoryPage(tools.document, tools.appearance)


def _assessor_count(document: Document) -> str:
    return str(len(document.assessment.assessors))


def _own_weights(document: Document) -> str:
    return "≠" if document.assessment.weights.reason else ""


PAGES = (
    PageRow(
        "profile",
        QT_TRANSLATE_NOOP("pages", "&Mission profile"),
        "prepare",
        _profile,
        ("Ctrl+1",),
        ahead=True,
    ),
    PageRow(
        "assessors",
        QT_TRANSLATE_NOOP("pages", "Who is &assessing"),
        "prepare",
        _assessors,
        ("Ctrl+2",),
        _assessor_count,
        ahead=True,
    ),
    PageRow(
        "walk",
        QT_TRANSLATE_NOOP("pages", "&Walk the lessons"),
        "walk",
        _walk,
        ("Ctrl+3",),
        ahead=True,
        by_category=True,
    ),
    PageRow("session", QT_TRANSLATE_NOOP("pages", "Plannin&g session"), "meet", _session, ("Ctrl+M",)),
    PageRow(
        "actions",
        QT_TRANSLATE_NOOP("pages", "Action p&lan"),
        "meet",
        _actions,
        ("Ctrl+Shift+A",),
        _action_count,
    ),
    PageRow(
        "decisions",
        QT_TRANSLATE_NOOP("pages", "&Decisions"),
        "meet",
        _decisions,
        ("Ctrl+Shift+D",),
        _decision_count,
    ),
    PageRow(
        "readiness",
        QT_TRANSLATE_NOOP("pages", "&Readiness"),
        "decide",
        _readiness,
        ("Ctrl+4",),
        ahead=True,
    ),
    PageRow("plan", QT_TRANSLATE_NOOP("pages", "What to &fix first"), "decide", _plan, ("Ctrl+8",)),
    PageRow("what-if", QT_TRANSLATE_NOOP("pages", "W&hat if…"), "decide", _what_if, ("Ctrl+9",)),
    PageRow(
        "compare",
        QT_TRANSLATE_NOOP("pages", "&Compare"),
        "decide",
        _compare,
        ("Ctrl+Shift+C",),
        is_large=True,
    ),
    PageRow("weights", QT_TRANSLATE_NOOP("pages", "We&ights"), "decide", _weights, (), _own_weights),
    PageRow("report", QT_TRANSLATE_NOOP("pages", "Rep&ort"), "decide", _report, ("Ctrl+5",), is_large=True),
    PageRow("lessons", QT_TRANSLATE_NOOP("pages", "&Lessons"), "learn", _lessons, ("Ctrl+6",), ahead=True),
    PageRow(
        "strength", QT_TRANSLATE_NOOP("pages", "How long it really &takes"), "learn", _strength, ("Ctrl+7",)
    ),
    PageRow(
        "backcast", QT_TRANSLATE_NOOP("pages", "Tried on &past missions"), "learn", _backcast, is_large=True
    ),
    PageRow("exercise", QT_TRANSLATE_NOOP("pages", "Try your&self first"), "learn", _exercise),
    PageRow("explain", QT_TRANSLATE_NOOP("pages", "The m&ethod"), "learn", _explain, is_large=True),
    PageRow("history", QT_TRANSLATE_NOOP("pages", "Histor&y"), "learn", _history),
)
PAGE_BY_ID = {row.id: row for row in PAGES}
