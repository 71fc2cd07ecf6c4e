"""PySide6 starts without what only tools and faults need, and has it all the same when it is asked for."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WAIT = ("shibokensupport.signature.parser", "shibokensupport.signature.lib.pyi_generator")

ASK = """
import builtins, json, sys
if {lighter}:
    import muster.gui
from PySide6.QtCore import QObject, QTimer
def waits(name):
    return "_muster_run" in vars(sys.modules[name])
before = [waits(name) for name in {names}]
try:
    QTimer().start(1, 2, 3, 4)
except TypeError as problem:
    fault = str(problem)
from PySide6.support.signature import get_signature
signature = str(get_signature(QTimer.start))
print(json.dumps({{
    "before": before,
    "after": [waits(name) for name in {names}],
    "fault": fault,
    "signature": signature,
    "asks": builtins.__import__ is builtins.__feature_import__,
    "finders": [type(finder).__name__ for finder in sys.meta_path],
}}))
"""


def asked(*, lighter: bool) -> dict[str, object]:
    """Return what a fresh process says of PySide6, with Muster's window loaded first or without it."""
    ran = subprocess.run(
        [sys.executable, "-c", ASK.format(lighter=lighter, names=WAIT)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"},
    )
    answer: dict[str, object] = json.loads(ran.stdout)
    return answer


@pytest.fixture(scope="module")
def light() -> dict[str, object]:
    return asked(lighter=True)


def test_what_reads_signatures_waits_until_a_fault_wants_it(light: dict[str, object]) -> None:
    assert light["before"] == [True, True]
    assert light["after"] == [False, True]


def test_faults_and_signatures_read_as_without_muster(light: dict[str, object]) -> None:
    heavy = asked(lighter=False)
    assert light["fault"] == heavy["fault"]
    assert light["signature"] == heavy["signature"] != "None"


def test_no_import_asks_for_names_in_snake_case_and_no_finder_stays(light: dict[str, object]) -> None:
    assert not light["asks"]
    assert "_Finder" not in light["finders"]  # type: ignore[operator]


def _told(ask: str) -> list[str]:
    """Return the lines that another Python prints."""
    ran = subprocess.run(
        [sys.executable, "-c", ask],
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"},
    )
    return ran.stdout.splitlines()


def test_texts_of_python_itself_need_nothing_that_waits() -> None:
    """PySide6 tells the signatures of Qt's methods on some versions of Python, and on others nothing."""
    ask = """
import sys
import muster.gui
from PySide6.QtCore import QObject
module = sys.modules["shibokensupport.signature.errorhandler"]
plain = (object.__new__.__doc__, dict.fromkeys.__doc__)
assert "_muster_run" in vars(module)
text = QObject.setObjectName.__doc__
print(text)
assert ("_muster_run" in vars(module)) == (text is None)
assert (object.__new__.__doc__, dict.fromkeys.__doc__) == plain
print(plain)
"""
    [by_itself] = _told("from PySide6.QtCore import QObject; print(QObject.setObjectName.__doc__)")
    assert by_itself in ("setObjectName(self, name: str, /) -> None", "None")
    assert _told(ask) == [by_itself, repr((object.__new__.__doc__, dict.fromkeys.__doc__))]
