"""How many examples a law is tried on: more in a long run, fewer under mutation."""

from hypothesis import settings


def examples(count: int) -> settings:
    """Return a decorator for a slower law: `count` examples in `make test`, in proportion elsewhere.

    The profile in force says how many a law has without this (100 in `make test`).
    """
    profile = settings.get_profile(settings.get_current_profile_name())
    return settings(max_examples=max(1, count * profile.max_examples // 100))
