"""The short set: no other choice of 34 questions that keeps the gates would let its heaviest weigh less."""

from fractions import Fraction
from itertools import product

import pytest

from lint_bank import shares
from muster.model import Framework, Question
from muster.storage.frameworks.library import load_folder
from tests.storage.frameworks.support import FOLDER

MOST_QUESTIONS = 34
REACHED = Fraction(112, 23)  # 4.87 of 100: MAN-01 and MAN-03 where no switch adds a question


@pytest.fixture(scope="module")
def bank() -> Framework:
    return load_folder(FOLDER)


def heaviest(share: Fraction, fixed: list[Question], extra: int) -> Fraction:
    """Return the most that a gate weighs of 100 beside `extra` weight, where every switch is off."""
    weight = sum(row.weight for row in fixed) + extra
    return 100 * share * Fraction(max(row.weight for row in fixed)) / Fraction(weight)


def least_possible(bank: Framework, places: int) -> Fraction:
    """Return the least bound on the weight of a gate that any choice of `places` further questions keeps.

    Gates stay. Questions behind a switch never help where it is off, so the best choice of n questions in a
    category is the n heaviest of those that are always asked; what is left is how many each category gets.
    """
    total = sum(category.weight for category in bank.categories)
    curves = []
    for category in bank.categories:
        rows = [row for row in bank.questions if row.category == category.id and not row.applies_when]
        fixed = [row for row in rows if row.critical]
        free = sorted((row.weight for row in rows if not row.critical), reverse=True)
        share = Fraction(category.weight) / Fraction(total)
        curves.append([heaviest(share, fixed, sum(free[:count])) for count in range(len(free) + 1)])
    choices = product(*(range(min(len(curve), places + 1)) for curve in curves))
    return min(
        max(curve[count] for curve, count in zip(curves, choice, strict=True))
        for choice in choices
        if sum(choice) <= places
    )


def test_no_other_choice_of_as_many_questions_is_nearer_to_four(bank: Framework) -> None:
    core = [row for row in bank.questions if row.core]
    assert len(core) == MOST_QUESTIONS
    places = MOST_QUESTIONS - sum(row.critical for row in bank.questions)
    assert max(row.most for row in shares(bank, core=True)) == pytest.approx(float(REACHED))
    assert least_possible(bank, places) == REACHED


def test_four_would_take_seven_more_questions(bank: Framework) -> None:
    places = MOST_QUESTIONS - sum(row.critical for row in bank.questions)
    assert least_possible(bank, places + 6) > 4
    assert least_possible(bank, places + 7) <= 4
