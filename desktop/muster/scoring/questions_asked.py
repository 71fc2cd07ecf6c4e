"""Which questions an assessor is asked: those that apply, of his or her categories, that are not skipped."""

import hashlib
from collections.abc import Mapping, Sequence

from muster.model import Framework, Session
from muster.scoring.applicability import Applicability

CHECK = 4  # letters of a code that stand for the questions themselves


def questions_asked(
    framework: Framework,
    applies: Mapping[str, Applicability],
    session: Session | None,
    assessor: str | None,
) -> list[str]:
    """Return what an assessor is asked in a session, in the bank's order; None stands for everybody.

    `applies` is what `applicability` returns. Without a session all are asked everything that applies.
    """
    wanted = session.answers_for.get(assessor) if session is not None and assessor is not None else None
    skipped = {row.category for row in session.agenda if row.state == "skipped"} if session else set()
    return [
        question.id
        for question in framework.questions
        if applies[question.id] == "applies"
        and question.category not in skipped
        and (wanted is None or question.category in wanted)
    ]


def set_code(framework: Framework, questions: Sequence[str], set_: str) -> str:
    """Return the code of a set of questions, such as `amisom-lessons-2.0-full-49-3F9A`.

    Bank, version, full or core set, how many, and letters that differ wherever the questions or their order
    do: two sheets with one code can be typed into the same rows.
    """
    check = hashlib.sha256("\n".join(questions).encode()).hexdigest()[:CHECK].upper()
    return f"{framework.id}-{framework.version}-{set_}-{len(questions)}-{check}"
