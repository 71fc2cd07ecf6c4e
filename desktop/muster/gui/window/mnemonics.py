"""One letter a menu entry, in every language: those that two entries claim go to the first of them."""

from collections.abc import Iterable


def _claimed(text: str) -> tuple[str, str]:
    """Return a text without the sign of its letter, and the letter that it claims."""
    plain, letter, ahead = "", "", iter(text)
    for sign in ahead:
        if sign != "&":
            plain += sign
            continue
        following = next(ahead, "")
        plain += "&&" if following == "&" else following
        letter = letter or ("" if following == "&" else following.casefold())
    return plain, letter


def _other(plain: str, taken: set[str]) -> str:
    """Return the text with a letter that nobody has: the first of a word before one inside of it."""
    places = sorted(
        (place for place, sign in enumerate(plain) if sign.isalpha()),
        key=lambda place: place > 0 and plain[place - 1].isalnum(),
    )
    for place in places:
        if plain[place].casefold() not in taken:
            taken.add(plain[place].casefold())
            return f"{plain[:place]}&{plain[place:]}"
    return plain


def told_apart(texts: Iterable[str]) -> list[str]:
    """Return the texts of one menu, no two with the same letter.

    Who claims a letter first keeps it; the others, and those that claim none, get another as far as there
    are any.
    """
    given = [(text, *_claimed(text)) for text in texts]
    taken: set[str] = set()
    keeps = []
    for _text, _plain, letter in given:
        keeps.append(bool(letter) and letter not in taken)
        taken.add(letter)
    return [
        text if kept else _other(plain, taken)
        for (text, plain, _letter), kept in zip(given, keeps, strict=True)
    ]
