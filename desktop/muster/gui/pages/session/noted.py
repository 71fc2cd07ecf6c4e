"""What a session has noted so far, in the lines that the room sees: decided, to be done, accepted."""

from PySide6.QtCore import QCoreApplication

from muster.model import Action, Assessment, Session

MOST = 1  # line of each kind, the newest: large type has no room for more


def _tr(text: str) -> str:
    return QCoreApplication.translate("noted", text)


def _is_of(session: Session, action: Action) -> bool:
    """Return whether an action was noted in a session, or a condition accepted since it was opened."""
    if action.is_settled:
        return False
    accepted = action.condition.accepted_on if action.condition is not None else None
    if accepted is not None and session.opened is not None:
        return accepted >= session.opened.astimezone().date()
    noted = {(row.text, row.question) for row in session.events if row.kind == "action"}
    return (action.title, action.question) in noted


def noted_lines(assessment: Assessment, session: Session, *, names: bool) -> list[str]:
    """Return the newest decision, action and condition, a line each; owners only with `names`."""
    decided = [_tr("Decided: {text}").format(text=row.text) for row in assessment.decisions[-MOST:]]
    actions, accepted = [], []
    for row in assessment.actions:
        if not _is_of(session, row):
            continue
        text = f"{row.title} ({row.owner})" if names and row.owner else row.title
        if row.condition is None:
            actions.append(_tr("Action: {text}").format(text=text))
        else:
            accepted.append(_tr("Condition on {question}: {text}").format(question=row.question, text=text))
    return decided + actions[-MOST:] + accepted[-MOST:]
