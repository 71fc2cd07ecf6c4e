"""The worked example, re-done in fractions from the text that is printed, in document and window."""

import re
from fractions import Fraction
from pathlib import Path

import pytest

from muster.model import Answer, Assessment, Framework
from muster.resources import resource
from muster.scoring import readiness
from muster.scoring.ask_next import moves_chance
from muster.scoring.exact_score import exact_score
from muster.scoring.likelihood import full_readiness
from muster.scoring.ways import ways
from tests.factory import assessment, framework, question
from tests.scoring.enumeration import Enumeration, levels

DOCS = resource("frameworks").parents[1] / "docs"
DOCUMENT, DOCUMENT_FR = DOCS / "method.md", DOCS / "method.fr.md"
HELP = [resource("help", f"method.{language}.md") for language in ("en", "fr", "ar")]
KNOWN = {
    "high": "high",
    "medium": "medium",
    "low": "low",
    "inspected or counted": "high",
    "a paper seen": "medium",
    "somebody's word": "low",
    "somebody’s word": "low",
    "inspecté ou compté": "high",
    "un document vu": "medium",
    "la parole de quelqu’un": "low",
    "معاينة أو عدّ": "high",
    "وثيقة اطُّلع عليها": "medium",
    "إفادة شخص": "low",
}
ROW = re.compile(r"^\| (\w+) (\d)(?: \([^)]*?(\d)\))? \| (\d) \| (\w+) \| ([^|]*?) ?\|", re.MULTILINE)
SUM = re.compile(r"`([^`]+)` = \**(\d+(?:[.,]\d+)?)")
SHARE = re.compile(r"`(\d+)/(\d+)`")


def example(path: Path) -> str:
    """Return the section of a text that holds the example."""
    text = path.read_text(encoding="utf-8")
    start = re.search(
        r"^## (An example to re-do by hand|Un exemple à refaire à la main|example)$", text, re.MULTILINE
    )
    assert start is not None
    return text[start.end() :].split("\n## ")[0]


def worked_out(text: str) -> Fraction:
    """Return what a printed sum comes to, every number in it taken as the fraction that it is."""
    plain = text.replace("·", "*").replace("−", "-").replace(",", ".")
    assert re.fullmatch(r"[\d.()+*/ -]+", plain), text
    exact = re.sub(r"\d+(?:\.\d+)?", lambda number: f"Fraction('{number[0]}')", plain)
    return Fraction(eval(exact, {"Fraction": Fraction}))  # checked above: figures and signs


def printed(path: Path) -> tuple[Framework, Assessment]:
    """Return the bank and the answers that the table of a text shows."""
    rows, answers, names = [], {}, list[str]()
    for name, number, gate, weight, level, known in ROW.findall(example(path)):
        names.append(name)
        key = f"{name}-{number}"
        rows.append(
            question(key, name, weight=int(weight), critical=bool(gate), gate=int(gate) if gate else None)
        )
        if level.isdigit():
            answers[key] = Answer.model_validate(
                {"state": "answered", "level": int(level), "confidence": KNOWN[known]}
            )
    assert len(rows) == 5, "the table of the example is read"
    force, money = dict.fromkeys(names)
    bank = framework(rows, {force: 60, money: 40})
    return bank, assessment(bank).model_copy(update={"answers": answers})


@pytest.mark.parametrize("path", [DOCUMENT, DOCUMENT_FR, *HELP], ids=lambda path: path.name)
def test_every_sum_comes_to_what_is_printed_behind_it(path: Path) -> None:
    sums = SUM.findall(example(path))
    assert len(sums) >= 8
    for text, result in sums:
        exact = Fraction(result.replace(",", "."))
        decimals = len(result.partition("." if "." in result else ",")[2])
        assert abs(worked_out(text) - exact) <= Fraction(1, 2 * 10**decimals), text


@pytest.mark.parametrize("path", [DOCUMENT, DOCUMENT_FR, *HELP], ids=lambda path: path.name)
def test_the_program_comes_to_the_sums_that_are_printed(path: Path) -> None:
    bank, case = printed(path)
    result = readiness(bank, case)
    assert [row.score for row in result.categories] == [60.0, 62.5]
    assert result.score == 61.0
    assert result.bounds == (45.0, 80.0)
    assert (result.verdict.state, result.verdict.value, result.verdict.firm) == (
        "settled",
        "conditional",
        False,
    )
    results = {figure.replace(",", ".") for _, figure in SUM.findall(example(path))}
    assert {"60.0", "62.5", "61.0", "45.0", "80.0", "55.0", "65.0"} <= results


@pytest.mark.parametrize("path", [DOCUMENT, DOCUMENT_FR, *HELP], ids=lambda path: path.name)
def test_the_chances_that_are_printed_are_those_of_every_combination(path: Path) -> None:
    """Every combination in fractions gives what the text prints and what the program gives."""
    bank, case = printed(path)
    every, result, text = Enumeration(bank, case), full_readiness(bank, case), example(path)
    assert len(every.outcomes) == 60, "level 4 of Money 2 is not plausible"
    assert " 60 " in text
    told = {Fraction(int(over), int(under)) for over, under in SHARE.findall(text)}
    assert result.chances is not None
    for name, chance in every.chances().items():
        assert chance in told, name
        assert result.chances[name] == pytest.approx(float(chance), abs=1e-12)
        assert f"{100 * float(chance):.1f}" in text.replace(",", ".")
    opened = levels(every.whole)[2]
    assert ", ".join(str(float(chance)) for chance in opened) in re.sub(r"(\d),(\d)", r"\1.\2", text)
    assert result.likely == (50.0, 75.0)
    for share, end in zip((Fraction(1, 20), Fraction(19, 20)), result.likely, strict=True):
        assert exact_score(bank, case).points(every.percentile(share)) == end


def test_what_to_ask_and_what_it_would_take_are_as_printed() -> None:
    bank, case = printed(DOCUMENT)
    every, moves, text = Enumeration(bank, case), moves_chance(bank, case), example(DOCUMENT)
    told = {Fraction(int(over), int(under)) for over, under in SHARE.findall(text)}
    for name, move in moves.items():
        exact = every.moves(name)
        assert move == pytest.approx(float(exact), abs=1e-12)
        assert exact in told or exact == 0
    taken = ways(bank, case)
    assert taken.up is not None
    assert taken.down is not None
    assert (taken.up.verdict, taken.up.levels) == ("ready", 3)
    assert [(step.question, step.after) for step in taken.up.steps] == [("Force-1", 4), ("Money-2", 2)]
    assert [(step.question, step.after) for step in taken.down.steps] == [("Force-1", 1)]
    assert "is 3 levels: Force 1 to 4 and Money 2 to 2" in text
    assert "1 level: Force 1 to 1" in text


def test_what_a_question_adds_is_as_printed() -> None:
    bank, case = printed(DOCUMENT)
    first = readiness(bank, case).questions[0]
    assert (first.contribution, first.shortfall) == (18.0, 18.0)
    assert "= 18.0 points and leaves out" in example(DOCUMENT)


MOODS = (
    "Since one staff wrote all the answers, ten moods from gloomy to rosy are tried, and in each one answer "
    "in three goes with the mood."
)
OPEN = (
    "An open question is taken to be like the n answers of its category, two more like the whole mission, "
    "and one that could be anything."
)


@pytest.mark.parametrize("path", [DOCUMENT, HELP[0]], ids=lambda path: path.name)
def test_the_two_sentences_stand_word_for_word(path: Path) -> None:
    text = " ".join(path.read_text(encoding="utf-8").split())
    assert MOODS in text
    assert OPEN in text


def test_the_french_document_has_the_same_sections() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (DOCUMENT, DOCUMENT_FR)]
    english, french = (re.findall(r"^(##+) ", text, re.MULTILINE) for text in texts)
    assert english == french
