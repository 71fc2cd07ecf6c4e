"""Every way to start Muster forbids core dumps."""

import subprocess
import sys

import pytest

resource = pytest.importorskip("resource")

LIMIT = "print('limit', resource.getrlimit(resource.RLIMIT_CORE)[0])"
RAISED = "core = resource.RLIMIT_CORE; resource.setrlimit(core, (resource.getrlimit(core)[1],) * 2)"


@pytest.mark.parametrize("arguments", [["schema"], ["score", "nowhere.json"]])
def test_a_command_leaves_no_core_dump(arguments: list[str]) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip("the system allows none as it is")
    code = f"import resource; {RAISED}; from muster.__main__ import main; main({arguments}); {LIMIT}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("limit 0\n")
    plain = subprocess.run(
        [sys.executable, "-c", f"import resource; {RAISED}; {LIMIT}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert plain.stdout != "limit 0\n", "it was allowed before"
