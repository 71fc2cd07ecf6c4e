"""What every test starts from: a fixed environment, a home of its own, and how hard hypothesis looks."""

import gc
import os
import sys
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.database import DirectoryBasedExampleDatabase

import muster.gui  # noqa: F401 - before any Qt: it keeps Python's constants alive under PySide6
from tests.tokens import fixed_tokens

ROOT = Path(__file__).parents[1]

# Where Python keeps nothing that it compiled, each program that a test starts would compile all anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Whether examples are drawn in time depends on what else the machine does, so nothing here asks the clock.
settings.register_profile(
    "fixed",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "long",
    parent=settings.get_profile("fixed"),
    derandomize=False,
    max_examples=2000,
    database=DirectoryBasedExampleDatabase(ROOT / ".hypothesis" / "examples"),
)
# For `make mutants`: a complaint of hypothesis would pass for a test that noticed, and nobody looks at what
# it would make of a failure. First 20 examples are tried; where none notices, as many as in `make test`.
for name, examples in (("quick", 20), ("thorough", 100)):
    settings.register_profile(
        name,
        parent=settings.get_profile("fixed"),
        max_examples=examples,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
    )
settings.load_profile(os.environ.get("MUSTER_EXAMPLES", "fixed"))  # unless --hypothesis-profile names another


def pytest_configure(config: pytest.Config) -> None:
    """Hide the user's own settings, languages, displays, terminal from the tests and their children."""
    for name in list(os.environ):
        if name.startswith(("QT_", "LC_", "XDG_")) and name != "QT_QPA_PLATFORM":
            del os.environ[name]
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "NO_COLOR", "FORCE_COLOR"):
        os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LANG"] = "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8"
    os.environ["COLUMNS"] = "80"  # argparse wraps its help there
    home = TemporaryDirectory(prefix="muster-home-")
    config.add_cleanup(home.cleanup)
    os.environ["HOME"] = home.name


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Say with a failure that was found at random which seed finds it again."""
    report = yield
    seed = getattr(getattr(item, "obj", None), "_hypothesis_internal_use_generated_seed", None)
    if report.failed and seed is not None:
        report.sections.append(("Seed", f"make test-long SEED={seed} ARGS='{item.nodeid}'"))
    return report


@pytest.fixture(autouse=True)
def _same_tokens(request: pytest.FixtureRequest) -> Generator[None]:
    """Draw ids and keys alike in every run, unless the run is there to explore."""
    if request.config.getoption("--hypothesis-profile") == "long":
        yield
    else:
        with fixed_tokens(request.node.nodeid):
            yield


@pytest.fixture(autouse=True)
def _rubbish_goes_in_this_thread() -> Generator[None]:
    """Look for rubbish as the program does: windows of a test must not go in a thread of the next one."""
    from muster.gui.rubbish import collect_due

    gc.disable()
    yield
    collect_due()
