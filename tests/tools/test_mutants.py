"""Counting under mutation: what is no change at all, and nothing else, is left out."""

import pytest

from mutants import is_alike


def change(before: str, after: str) -> str:
    return f"--- a.py\n+++ a.py\n@@ -1,3 +1,3 @@\n def f():\n-{before}\n+{after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    for a, b in zip(x, y, strict=True):", "    for a, b in zip(x, y, strict=False):"),
        ("    for a, b in zip(x, y, strict=True):", "    for a, b in zip(x, y, ):"),
        ('    path.read_text(encoding="utf-8")', '    path.read_text(encoding="UTF-8")'),
        ('    assert x is not None, "cannot be"', '    assert x is not None, "XXcannot beXX"'),
        ('    raise ValueError("cannot be")', '    raise ValueError("XXcannot beXX")'),
        ('    raise age.Damaged(f"2^{n} is much")', '    raise age.Damaged(f"2^{N} IS MUCH")'),
    ],
)
def test_two_ways_to_write_one_thing_are_no_change(before: str, after: str) -> None:
    assert is_alike(change(before, after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    return f(a, b)", "    return f(a, )"),
        ("    for a, b in zip(x, y, strict=False):", "    for a, b in zip(x, y, strict=True):"),
        ("    for a, b in zip(x, y, strict=True):", "    for a, b in zip(x, None, strict=True):"),
        ('    path.read_text(encoding="utf-8")', "    path.read_text(encoding=None)"),
        ('    path.read_text(encoding="utf-8")', "    path.read_text()"),
        ('    assert x is not None, "cannot be"', '    assert x is None, "cannot be"'),
        ('    raise Unreadable(name, "faulty")', '    raise Unreadable(name, "XXfaultyXX")'),
        ('    raise Unreadable("faulty")', '    raise Unreadable("FAULTY")'),
        ("    return 1", "    return 2"),
    ],
)
def test_every_other_change_counts(before: str, after: str) -> None:
    assert not is_alike(change(before, after))
