"""How far apart two colours look: contrast (WCAG 2), CIEDE2000, and both as colour-blind people see them."""

import math

Rgb = tuple[float, float, float]  # 0-1, as a screen is given them
Lab = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
SIGHTS: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def rgb(colour: str) -> Rgb:
    """Return the parts of a colour `#rrggbb`."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _times(matrix: tuple[Rgb, Rgb, Rgb], vector: Rgb) -> Rgb:
    a, b, c = (sum(m * v for m, v in zip(line, vector, strict=True)) for line in matrix)
    return a, b, c


def _light(colour: str, sight: str) -> Rgb:
    red, green, blue = rgb(colour)
    seen = _times(SIGHTS[sight], (_linear(red), _linear(green), _linear(blue)))
    a, b, c = (min(1.0, max(0.0, part)) for part in seen)
    return a, b, c


def luminance(colour: str) -> float:
    """Return the relative luminance, 0-1."""
    return _times(_XYZ, _light(colour, "usual"))[1]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1-21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(colour: str, sight: str = "usual") -> Lab:
    """Return lightness (0-100), a and b."""
    parts = []
    for value, white in zip(_times(_XYZ, _light(colour, sight)), _WHITE, strict=True):
        part = value / white
        parts.append(part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116)
    x, y, z = parts
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: str, other: str, sight: str = "usual") -> float:
    """Return the CIEDE2000 difference (Sharma, Wu and Dalal 2005)."""
    return difference_of(lab(one, sight), lab(other, sight))


def difference_of(first: Lab, second: Lab) -> float:
    """Return the CIEDE2000 difference of two colours in Lab."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25.0**7)))
    c1, c2 = math.hypot(stretch * a1, b1), math.hypot(stretch * a2, b2)
    h1 = math.degrees(math.atan2(b1, stretch * a1)) % 360 if c1 else 0.0
    h2 = math.degrees(math.atan2(b2, stretch * a2)) % 360 if c2 else 0.0
    turn = 0.0 if not c1 * c2 else (h2 - h1 + 180) % 360 - 180
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    around = h1 + h2 if not c1 * c2 else (h1 + turn / 2) % 360
    weight = (
        1
        - 0.17 * math.cos(math.radians(around - 30))
        + 0.24 * math.cos(math.radians(2 * around))
        + 0.32 * math.cos(math.radians(3 * around + 6))
        - 0.20 * math.cos(math.radians(4 * around - 63))
    )
    s_l = 1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    bend = 2 * math.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    bend *= -math.sin(math.radians(60 * math.exp(-(((around - 275) / 25) ** 2))))
    d_l, d_c, d_h = (l2 - l1) / s_l, (c2 - c1) / s_c, hue / s_h
    return math.sqrt(d_l**2 + d_c**2 + d_h**2 + bend * d_c * d_h)
