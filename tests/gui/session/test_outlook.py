"""What could change the verdict follows the chances in the background, once somebody has asked."""

from pytestqt.qtbot import QtBot

from muster.gui.background import Background
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.scoring.prospects import prospects
from tests.gui.support import PATIENCE, answered


def test_it_comes_after_the_chances_and_only_when_asked_for(
    document: Document, chances: Chances, background: Background, qtbot: QtBot
) -> None:
    AnswerEdits(document).set_level("FOR-1", 3)
    outlook = chances.outlook
    outlook.load()
    assert not background.is_busy(), "the chances are still to come"
    with qtbot.waitSignal(chances.ready, timeout=PATIENCE):
        chances.load()
    assert not background.is_busy(), "nobody has asked"
    with qtbot.waitSignal(outlook.ready, timeout=PATIENCE):
        outlook.load()
    assert outlook.is_current
    assert outlook.prospects == prospects(document.framework, document.assessment)
    outlook.load()
    assert not background.is_busy(), "once for the same answers"
    before = outlook.prospects
    AnswerEdits(document).set_level("FOR-1", 0)
    assert not outlook.is_current
    assert outlook.prospects is before, "what was known stands until the new comes"


def test_what_is_out_of_date_is_given_up_and_asked_for_again(
    document: Document, chances: Chances, background: Background, qtbot: QtBot
) -> None:
    AnswerEdits(document).set_level("FOR-1", 3)
    with qtbot.waitSignal(chances.ready, timeout=PATIENCE):
        chances.load()
    outlook = chances.outlook
    outlook.load()
    AnswerEdits(document).set_level("FOR-1", 2)
    assert not background.is_busy("outlook, chances")
    document.stack.undo()
    qtbot.waitUntil(lambda: not chances.are_coming, timeout=PATIENCE)
    with qtbot.waitSignal(outlook.ready, timeout=PATIENCE):
        outlook.load()
    assert outlook.is_current


def test_the_next_question_is_known_at_once(document: Document, chances: Chances) -> None:
    for name in ("FOR-1", "FOR-2", "MON-1"):
        AnswerEdits(document).set_level(name, 3)
    moves = prospects(document.framework, document.assessment).moves
    assert moves[chances.outlook.next_question()] == max(moves.values())
    AnswerEdits(document).set_level("FOR-1", 0)
    AnswerEdits(document).set_confidence("FOR-1", "high")
    assert chances.outlook.next_question() == ""


def test_other_missions_stand_in_the_picture(
    document: Document, background: Background, qtbot: QtBot
) -> None:
    for name in ("FOR-1", "FOR-2"):  # enough in common to be set beside
        AnswerEdits(document).set_level(name, 3)
    other = answered(document.assessment, FOR_1=1, FOR_2=1)
    chances = Chances(document, background, references=lambda: [("AMISOM", other)])
    with qtbot.waitSignal(chances.ready, timeout=PATIENCE):
        chances.load()
    assert chances.outlook.picture().dots == ()
    with qtbot.waitSignal(chances.outlook.ready, timeout=PATIENCE):
        chances.outlook.load()
    [dot] = chances.outlook.picture().dots
    assert (dot.title, dot.points) == ("AMISOM", 25.0)
    chances.finish()
