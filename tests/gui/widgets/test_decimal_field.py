"""Weights and efforts are typed in the digits of any script, with the point of either."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from muster.gui.widgets.decimal_field import DecimalField
from tests.gui.widgets.test_any_figures import type_any


@pytest.mark.parametrize(("language", "typed"), [("en_GB", "٣٫٥"), ("fr_FR", "٣٫٥"), ("en_GB", "۳.۵")])
def test_a_number_with_decimals(language: str, typed: str, shown: Callable[[QWidget], QWidget]) -> None:
    QLocale.setDefault(QLocale(language))
    field = DecimalField()
    field.setRange(0, 100)
    shown(field)
    field.setFocus()
    field.selectAll()
    type_any(field, typed)
    assert field.value() == 3.5
