"""The one picture of readiness: what it says, how it is laid out, and how it goes on paper."""

from muster.picture.description import Dot, Picture, Zone, describe
from muster.picture.drawing import Drawing, draw

__all__ = ["Dot", "Drawing", "Picture", "Zone", "describe", "draw"]
