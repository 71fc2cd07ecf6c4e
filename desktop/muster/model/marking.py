"""Markings: which of two is higher, and which one a screen has to carry."""

from muster.model.assessment import Assessment

# Words that tell how high a marking is, lowest first; the highest word found counts.
_WORDS = (
    (
        "public",
        "unclassified",
        "not marked",
        "unmarked",
        "exercise",
        "sans marquage",
        "non classifié",
        "non protégé",
    ),
    ("official", "internal", "limited distribution", "interne", "diffusion limitée"),
    ("restricted", "sensitive", "diffusion restreinte", "sensible"),
    ("confidential", "confidentiel"),
    ("secret", "strictly confidential", "strictement confidentiel"),
    ("top secret", "très secret"),
)
UNKNOWN = len(_WORDS)


def rank(marking: str) -> int:
    """Return how high a marking is: 0 public to 5 top secret, 6 for words that are not known.

    A marking that nobody can place counts as higher than all: it must not slip through.
    """
    text = " ".join(marking.casefold().split())
    if not text:
        return 0
    found = [level for level, words in enumerate(_WORDS) if any(word in text for word in words)]
    if "unclassified" in text or "non classifié" in text:
        found = [level for level in found if level < 1 or level > 4] or [0]
    return max(found, default=UNKNOWN)


def banner(assessment: Assessment) -> str:
    """Return the marking of the whole: the document's, or a higher one of an answer; never lower than inside.

    Markings that nobody can place stand beside the document's.
    """
    own = assessment.marking
    inside = {answer.marking for answer in assessment.answers.values() if answer.marking}
    inside.discard(own)
    known = sorted((text for text in inside if rank(text) < UNKNOWN), key=lambda text: (rank(text), text))
    best = known[-1] if known and rank(known[-1]) > rank(own) and rank(own) < UNKNOWN else own
    strange = sorted(text for text in inside if rank(text) == UNKNOWN)
    return " / ".join(text for text in (best, *strange) if text)
