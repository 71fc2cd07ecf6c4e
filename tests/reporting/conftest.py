"""The case that most tests of reports print."""

import pytest

from muster.model import Assessment, Framework
from tests.reporting.support import full_case


@pytest.fixture
def full() -> tuple[Framework, Assessment]:
    """Every kind of thing that an assessment can hold."""
    return full_case()
