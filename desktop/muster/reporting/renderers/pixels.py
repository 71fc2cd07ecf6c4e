"""The picture of readiness as pixels, for Word and Excel, which old versions of read no SVG."""

from muster.reporting.content import Drawn
from muster.resources import resource

RESOLUTION = 192.0  # pixels an inch: sharp on paper, some 30 kB


def picture_png(drawn: Drawn) -> bytes:
    """Return the picture as PNG, with the shipped fonts; raises `ReportUnmade`."""
    from muster.reporting.renderers.typeset import typeset

    return typeset(resource("reports", "picture.typ"), "png", {"svg": drawn.svg}, RESOLUTION)
