"""What the processes that are measured start with: the same as a user's."""

import os


def as_for_a_user(**more: str) -> dict[str, str]:
    """Return this environment and `more`, in which Python keeps compiled modules as it does by itself.

    Where it is told not to (some containers do), every start would compile Muster anew, and no user's does.
    """
    return {**{name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}, **more}
