"""The check of names: what is missing is printed, and more than one in ten fails."""

from pathlib import Path

import pytest

from check_test_names import main


def lay(root: Path, modules: int, tests: int) -> None:
    for number in range(modules):
        path = root / f"desktop/muster/model/part/m{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        (path.parent / "__init__.py").touch()
    for number in range(tests):
        path = root / f"tests/model/part/test_m{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


@pytest.mark.parametrize(("tests", "code"), [(10, 0), (9, 0), (8, 1)])
def test_nine_in_ten_are_enough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], tests: int, code: int
) -> None:
    lay(tmp_path, 10, tests)
    assert main(tmp_path) == code
    missing = [line for line in capsys.readouterr().out.splitlines() if "has no" in line]
    assert missing == [
        f"model/part/m{number}.py has no tests/model/part/test_m{number}.py" for number in range(tests, 10)
    ]
