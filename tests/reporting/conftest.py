"""The case that most tests of reports print."""

import pytest

from muster.model import Assessment, Framework, Session
from tests.factory import NOW
from tests.reporting.support import Case, full_case


@pytest.fixture
def full() -> tuple[Framework, Assessment]:
    """Every kind of thing that an assessment can hold."""
    return full_case()


@pytest.fixture
def met(full: Case) -> Case:
    """The full case, with a session that was held."""
    bank, case = full
    session = Session(id="s1", title="Thursday", opened=NOW, present=("a",))
    return bank, case.model_copy(update={"sessions": (session,)})
