"""Chances follow the answers in the background; what was known stands until then."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.background import Background
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.scoring.likelihood import full_readiness
from tests.gui.support import PATIENCE


def test_they_come_for_the_newest_answers_and_are_asked_for_once(
    document: Document, chances: Chances, qtbot: QtBot
) -> None:
    edits = AnswerEdits(document)
    edits.set_level("FOR-1", 2)
    assert chances.readiness().chances is None
    with qtbot.waitSignal(chances.ready, timeout=PATIENCE):
        chances.load()
    first = chances.readiness()
    assert first == full_readiness(document.framework, document.assessment)
    told: list[None] = []
    chances.ready.connect(lambda: told.append(None))
    for level in (3, 4, 0, 1):  # a key held down
        edits.set_level("FOR-2", level)
        assert chances.are_coming
        assert chances.readiness().score == document.readiness.score, "the score does not wait"
        assert chances.readiness().chances == first.chances, "nothing goes out on the screen"
    qtbot.waitUntil(lambda: not chances.are_coming, timeout=PATIENCE)
    assert told == [None]
    assert chances.readiness() == full_readiness(document.framework, document.assessment)


def test_nothing_is_asked_for_after_the_end(document: Document, chances: Chances, qtbot: QtBot) -> None:
    AnswerEdits(document).set_level("FOR-1", 2)
    chances.finish()
    with qtbot.assertNotEmitted(chances.ready, wait=100):
        pass
    assert chances.are_coming


def test_nothing_is_asked_or_delivered_after_the_document_has_gone(
    chances: Chances, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[object], object]] = []
    monkeypatch.setattr(background, "run", lambda _purpose, _work, done: asked.append(done))
    told: list[bool] = []
    chances.ready.connect(lambda: told.append(True))
    chances.load()
    assert len(asked) == 1
    chances.finish()
    asked[0](None)  # it was on its way
    chances.load()
    assert (len(asked), told) == (1, [])
