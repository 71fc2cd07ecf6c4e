"""What a question says of itself."""

from muster.model import Framework
from tests.factory import framework, question


def test_questions_name_themselves_and_their_gate() -> None:
    bank: Framework = framework(
        [question("A1", "a", critical=True), question("A2", "a", title="Short", critical=True, gate=1)]
    )
    assert [(q.name, q.gate_level) for q in bank.questions] == [("A1?", 2), ("Short", 1)]
    assert framework([question("A1", "a")]).questions[0].gate_level is None
