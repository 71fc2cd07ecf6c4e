"""Words that are meant though typed otherwise: without case and accents, half typed, or with a slip."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable

# Marks above and below letters, by block: a pattern is ten times as quick as asking of every letter.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_WORD = re.compile(r"\w+")
SHORTEST = 4  # letters of a word in which a slip is forgiven
LONG = 8  # letters of a word in which two are


def folded(text: str) -> str:
    """Return the text as it is searched: without case and accents."""
    plain = text.casefold()
    return plain if plain.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", plain))


def folded_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its letters the place in `text` that it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = folded(letter)
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), [*places, len(text)]


def slips(word: str, other: str) -> int:
    """Return how many slips lead from a beginning of `other` to `word`.

    A slip is a letter too many, missing, wrong, or changed with its neighbour: the optimal string alignment
    distance (Damerau 1964), least over all beginnings, for a word may be half typed.
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, start=1):
        two_before, before, row = before, row, [i]
        for j, at in enumerate(other, start=1):
            cost = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter != at))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == at:
                cost = min(cost, two_before[j - 2] + 1)
            row.append(cost)
    return min(row)


def forgiven(word: str) -> int:
    """Return how many slips are forgiven in a word of this length."""
    return 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2


class Vocabulary:
    """All words of some folded texts, to find those that a word may mean."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: set[str] = set()
        for text in texts:
            self._words.update(_WORD.findall(text))
        self._by_pair: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for pair in _pairs(word):
                self._by_pair[pair].append(word)

    def near(self, word: str) -> list[str]:
        """Return the words that `word` may mean: the nearest, first of all those of the same letters.

        None for a short word, in which a slip makes another one.
        """
        most = forgiven(word)
        if not most:
            return []
        pairs = _pairs(word)
        shared = Counter(other for pair in pairs for other in self._by_pair.get(pair, ()))
        least = max(1, len(pairs) - 3 * most)  # two letters changed with each other touch three pairs
        ranked = []
        for other, count in shared.items():
            if count >= least and len(other) >= len(word) - most:
                far = slips(word, other[: len(word) + most])
                if far <= most:
                    mixed = sorted(other[: len(word)]) != sorted(word)
                    ranked.append(((far, mixed), other))
        nearest = min((rank for rank, _ in ranked), default=(0, False))
        return sorted(other for rank, other in ranked if rank == nearest)


def _pairs(word: str) -> set[str]:
    whole = f" {word}"
    return {whole[place : place + 2] for place in range(len(whole) - 1)}
