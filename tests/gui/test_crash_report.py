"""A report of a crash tells where, and nothing of what was worked on."""

import os
import stat
from pathlib import Path

import pytest

from muster.gui import crash_report as module
from muster.gui.crash_report import KEPT, MOST_FRAMES, crash_report, keep, place_of, shown_file
from muster.model.faults import schema_faults

SECRET = "Operation Sandstorm"


def error_of(act: object) -> Exception:
    """Return what a call raises, with its trace."""
    assert callable(act)
    with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever it is
        act()
    return raised.value


def deep(levels: int, plan: str) -> None:
    if levels:
        deep(levels - 1, plan)
    raise ValueError(plan)


def test_messages_values_and_names_of_files_are_left_out(tmp_path: Path) -> None:
    def fail() -> None:
        name = f"{SECRET}.muster.json"
        try:
            (tmp_path / name).read_text()
        except OSError as problem:
            problem.add_note(SECRET)
            raise KeyError(SECRET) from problem

    text = crash_report(error_of(fail))
    assert SECRET not in text
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text
    assert "builtins.KeyError" in text
    assert "caused by\nbuiltins.FileNotFoundError" in text
    assert "in fail" in text


def test_own_code_is_quoted_with_its_place() -> None:
    text = crash_report(error_of(lambda: schema_faults(None)))  # type: ignore[arg-type]
    assert "  muster/model/faults.py, line " in text
    assert "errors(" in text, "the line of Muster's own source"


def test_what_was_raised_while_handling_and_in_groups_is_told() -> None:
    def fail() -> None:
        try:
            deep(0, SECRET)
        except ValueError:
            raise ExceptionGroup(SECRET, [TypeError(SECRET)])  # noqa: B904

    text = crash_report(error_of(fail), "journal")
    assert "in the thread journal" in text
    assert "while handling\nbuiltins.ValueError" in text
    assert SECRET not in text


def test_one_that_goes_round_in_circles_ends() -> None:
    one, two = ValueError(), TypeError()
    one.__cause__, two.__cause__ = two, one
    assert crash_report(one).count("caused by") == 1


def test_a_deep_one_is_cut_in_the_middle() -> None:
    text = crash_report(error_of(lambda: deep(200, SECRET)))
    assert text.count("in deep") == MOST_FRAMES - 2
    assert "more)" in text


def test_files_are_named_by_their_package() -> None:
    assert shown_file(module.__file__) == "muster/gui/crash_report.py"
    assert shown_file("/home/amina/.venv/lib/site-packages/numpy/x.py") == "site-packages/numpy/x.py"
    assert shown_file("/home/amina/secret/plan.py") == "plan.py"
    assert shown_file(f"<{SECRET}>") == "?"


def test_the_same_place_is_the_same_crash() -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    errors = [error_of(lambda: fail("a")) for _ in range(2)]
    assert place_of(errors[0]) == place_of(errors[1])
    assert place_of(errors[0]) != place_of(error_of(lambda: deep(1, "b")))


def test_reports_are_kept_for_their_owner_only_and_few(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "crashes"
    places = [keep(f"report {number}", folder) for number in range(KEPT + 3)]
    assert len(list(folder.iterdir())) == KEPT
    last = places[-1]
    assert last is not None
    assert last.read_text("utf-8") == f"report {KEPT + 2}"
    if os.name == "posix":
        assert stat.S_IMODE(last.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_takes_nothing_is_no_second_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert keep("report", tmp_path / "file" / "crashes") is None
    assert "could not be kept" in capsys.readouterr().err
