"""A field of a number with decimals, apart from its kin: few pages have one, and its class costs time."""

from PySide6.QtWidgets import QDoubleSpinBox

from muster.gui.widgets.any_figures import AnyFigures


class DecimalField(AnyFigures, QDoubleSpinBox):
    """A number with decimals, typed in the digits of any script."""
