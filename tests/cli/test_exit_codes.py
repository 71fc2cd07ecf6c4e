"""Exit codes are a contract: other programs test against these numbers."""

from muster.cli.exit_codes import ExitCode


def test_the_numbers_are_those_of_the_contract() -> None:
    assert {code.name: int(code) for code in ExitCode} == {
        "DONE": 0,
        "FAULTS": 1,
        "REFUSED": 2,
        "NOT_REACHED": 3,
        "INTERRUPTED": 130,
    }
