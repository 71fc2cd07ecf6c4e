"""The arithmetic on paper can be done again with a pencil."""

import re

from muster.reporting.parts import Wish, build
from tests.factory import assessment
from tests.reporting.support import bank_of, source_of


def test_every_line_of_arithmetic_comes_out() -> None:
    bank = bank_of(3)
    case = assessment(bank, {name: n % 5 for n, name in enumerate(bank.by_id)})
    lines = build(Wish(), source_of((bank, case))).how
    sums = [line for line in lines if re.search(r"= [\d.]+\.$", line)]
    assert len(sums) == 4
    for line in sums:
        term, _, told = line.partition(": ")[2].rstrip(".").rpartition(" = ")
        made = eval(term.replace("×", "*").replace("÷", "/"))
        assert abs(made - float(told)) < 0.05, line


def test_while_it_is_too_early_no_total_is_told() -> None:
    bank = bank_of(3)
    lines = build(Wish(), source_of((bank, assessment(bank, {"ALPHA-000": 2})))).how
    assert not [line for line in lines if line.startswith("Readiness:")]
