"""Markings: ordered schemes of levels, which marking is at or below another, and which one a whole carries.

A marking is compared as a whole, after NFKC, case folding and folding of white space. One that stands in
no scheme is at or below nothing but itself: it must not slip through.
"""

import unicodedata
from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from muster.model.assessment import Answer, Assessment
from muster.model.base import Model
from muster.model.framework import Identifier


def folded(marking: str) -> str:
    """Return the form in which markings are compared (Unicode's compatibility caseless match, D146)."""
    text = unicodedata.normalize("NFD", marking).casefold()
    text = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFKC", " ".join(unicodedata.normalize("NFKD", text).split()))


class MarkingLevel(Model):
    """One level: the names that mean it, in any language, the first of them the usual one."""

    names: Annotated[tuple[Identifier, ...], Field(min_length=1)]


class MarkingScheme(Model):
    """The levels of one organisation, lowest first; a name belongs to one level only."""

    id: Identifier
    title: Identifier
    levels: Annotated[tuple[MarkingLevel, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _no_name_twice(self) -> Self:
        seen: set[str] = set()
        for level in self.levels:
            names = {folded(name) for name in level.names}
            if again := sorted((names & seen) | (names & {""})):
                raise PydanticCustomError("marking_twice", "marking_twice", {"marking": again[0]})
            seen |= names
        return self


class Markings:
    """Several schemes at once: markings of different organisations are not compared with each other."""

    def __init__(self, schemes: Iterable[MarkingScheme]) -> None:
        self._heights = [
            {folded(name): height for height, level in enumerate(scheme.levels) for name in level.names}
            for scheme in schemes
        ]

    def is_known(self, marking: str) -> bool:
        """Return whether a marking stands in a scheme."""
        return any(folded(marking) in heights for heights in self._heights)

    def is_open(self, marking: str) -> bool:
        """Return whether a marking keeps nothing back: there is none, or it is the lowest of its schemes."""
        form = folded(marking)
        heights = [heights[form] for heights in self._heights if form in heights]
        return not form or (bool(heights) and not any(heights))

    def is_within(self, marking: str, most: str) -> bool:
        """Return whether `marking` is at or below `most`: nothing is marked, the same words, or by scheme.

        Both have to stand in one scheme, and where several have both, all have to say so.
        """
        one, two = folded(marking), folded(most)
        if not one or one == two:
            return True
        shared = [heights for heights in self._heights if one in heights and two in heights]
        return bool(shared) and all(heights[one] <= heights[two] for heights in shared)

    def ordered(self, markings: Iterable[str]) -> list[str]:
        """Return the markings without doubles, the lowest first; those in no scheme last."""
        by_form = {folded(marking): marking for marking in sorted(markings) if folded(marking)}

        def height(form: str) -> tuple[bool, int, str]:
            known = [heights[form] for heights in self._heights if form in heights]
            return not known, max(known, default=0), form

        return [by_form[form] for form in sorted(by_form, key=height)]

    def highest(self, markings: Iterable[str]) -> list[str]:
        """Return markings that cover all of these and none of them another; of equal ones the first."""
        given = [marking for marking in dict.fromkeys(markings) if folded(marking)]

        def is_covered(place: int, marking: str) -> bool:
            return any(
                other != place
                and self.is_within(marking, by)
                and (other < place or not self.is_within(by, marking))
                for other, by in enumerate(given)
            )

        top = [marking for place, marking in enumerate(given) if not is_covered(place, marking)]
        rest = [marking for marking in given if not any(self.is_within(marking, by) for by in top)]
        if not top:  # only schemes that contradict each other come to this
            return given
        # What was covered only by something that is covered itself, in another scheme, stands beside.
        return sorted([*top, *(self.highest(rest) if rest else ())], key=given.index)


def marking_of(assessment: Assessment, answer: Answer) -> str:
    """Return the marking of an answer; one without its own has the document's."""
    own = answer.marking or ""
    return own if folded(own) else assessment.marking


def markings_inside(assessment: Assessment, markings: Markings) -> list[str]:
    """Return the markings of document and answers, the lowest first; those in no scheme last."""
    return markings.ordered({assessment.marking, *(row.marking or "" for row in assessment.answers.values())})


def banner(assessment: Assessment, markings: Markings) -> str:
    """Return the marking of the whole: the document's, or a higher one of an answer; never lower than inside.

    Markings that cannot be compared stand beside each other.
    """
    inside = markings.ordered(answer.marking or "" for answer in assessment.answers.values())
    return " / ".join(markings.highest([assessment.marking, *inside]))
