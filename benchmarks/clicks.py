"""From a key press to the panel repainted, in a real window without a screen.

Steps are taken in rounds, after one to warm up; a figure is the median of the rounds' figures. Nothing is
left out of a step, and rubbish is collected whenever Python does.
"""

from functools import partial

from benchmarks.line import Line, longest, slow
from benchmarks.open_window import open_window, repainted

ROUNDS, STEPS = 7, 60
HELD, TURN = 100, 25  # steps with the key held down, there and back
PLACES = ("readiness", "profile", "assessors", "readiness", "profile") * 4
FRAME = 16  # ms: sixty pictures a second


def run() -> list[Line]:
    """Press answers on every question, go on, go elsewhere, and hold the key down."""
    with open_window() as window:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from muster.gui.pages.walk.page import WalkPage

        workspace = window.workspace
        assert workspace is not None
        first = f"walk/{workspace.document.framework.questions[0].id}"
        walk = workspace.page
        assert isinstance(walk, WalkPage)
        stack = workspace.document.stack
        keys = [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_4]
        answers: list[list[float]] = []
        steps: list[list[float]] = []
        pages: list[list[float]] = []
        held: list[list[float]] = []

        def begin_again() -> None:
            if workspace.place == "readiness":
                repainted(lambda: workspace.go_to(first))

        def press(key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
            return repainted(lambda: QTest.keyClick(walk.answer.levels.cards[0], key, more))

        for turn in range(ROUNDS + 1):
            repainted(lambda: workspace.go_to(first))
            answers.append([])
            steps.append([])
            before = stack.index()
            for number in range(STEPS):
                answers[-1].append(press(keys[(number + turn) % len(keys)]))  # another than the turn before
                steps[-1].append(repainted(walk.go_on))
                begin_again()
            assert not turn or stack.index() - before > STEPS * 0.75, "few presses changed an answer"
            pages.append([repainted(partial(workspace.go_to, place)) for place in PLACES])
        for _ in range(ROUNDS + 1):
            repainted(lambda: workspace.go_to(first))
            ways = [Qt.Key.Key_Left if number // TURN % 2 else Qt.Key.Key_Right for number in range(HELD)]
            held.append([press(way, Qt.KeyboardModifier.AltModifier) for way in ways])
    return [
        Line("answer to repainted panel, 95 %", slow(answers[1:]), "ms", FRAME),
        Line("next question, 95 %", slow(steps[1:]), "ms", FRAME),
        Line("go to another page, 95 %", slow(pages[1:]), "ms", FRAME),
        Line("longest frame, key held down", longest(held[1:]), "ms", FRAME),
    ]
