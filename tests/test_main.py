"""The first steps of the program: window or command, and what neither of them loads."""

import contextlib
import gc
import os
import subprocess
import sys
import types

import pytest

from muster.__main__ import main


def test_the_domain_never_loads_qt() -> None:
    code = (
        "import sys, muster.model, muster.scoring, muster.storage, muster.phrases, muster.reporting;"
        "import muster.cli.main, muster.cli.score, muster.cli.validate, muster.cli.report;"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_score_as_text_loads_nothing_heavy() -> None:
    code = (
        "import sys; from muster.__main__ import main; from muster.resources import resource;"
        "main(['score', str(resource('references', 'afisma-2013.muster.json')), '--lang', 'en']);"
        "heavy = {'numpy', 'typst', 'docx', 'pyrage', 'babel', 'xlsxwriter'} & set(sys.modules);"
        "print(*heavy, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.split()) == (0, [])


def test_rubbish_is_collected_again_once_a_command_is_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert gc.isenabled()


@pytest.mark.parametrize("end", [0, ImportError("no Qt"), OSError("broken")])
def test_rubbish_is_collected_again_however_the_window_ends(
    end: int | Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(_given: list[str]) -> int:
        assert not gc.isenabled()
        if isinstance(end, Exception):
            raise end
        return end

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "muster.gui.app", types.SimpleNamespace(run=run))
    with contextlib.suppress(OSError):
        main([])
    assert gc.isenabled()


def test_the_window_is_up_before_the_model_is_loaded() -> None:
    code = (
        "import sys, muster.__main__, muster.gui.app;"
        "sys.exit(any(name.split('.')[0] in ('pydantic', 'typst', 'docx') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_qt_reads_no_source_of_ours_and_keeps_its_own_names() -> None:
    code = (
        "import inspect, muster.gui, PySide6.QtCore as qt;"
        "asked = []; inspect.getsource = lambda module: asked.append(module) or '';"
        "import muster.gui.theme, babel.numbers; assert not asked;"
        "assert hasattr(qt.QObject, 'objectName') and not hasattr(qt.QObject, 'object_name')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a display something that can be missing")
@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("C.UTF-8", "muster: There is no display to open a window on; "),
        ("fr_FR.UTF-8", "muster: Il n’y a pas d’écran où ouvrir une fenêtre\u202f; "),
    ],
)
def test_a_window_without_a_display_is_told(locale: str, told: str) -> None:
    missing = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in missing}
    done = subprocess.run(
        [sys.executable, "-m", "muster"],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**environment, "LC_ALL": locale, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 2
    assert done.stderr.startswith(told)


def test_qt_that_cannot_be_loaded_is_told() -> None:
    code = "import sys; sys.modules['PySide6'] = None; from muster.__main__ import main; sys.exit(main([]))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 2
    assert "The window cannot be opened because Qt cannot be loaded: " in done.stderr
    assert "Traceback" not in done.stderr
