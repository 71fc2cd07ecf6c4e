"""What turns one state of an assessment into the next, as plain data: what a journal writes."""

from typing import Any

from muster.model import Assessment


def differences(before: Assessment, after: Assessment) -> dict[str, Any]:
    """Return what turns `before` into `after`: fields, and answers by id (None for one taken back).

    Parts that both share are not looked into, so this costs what was changed and no more. A field that is
    left out of files when it is empty is None when it becomes so. Keys that this
    Muster does not know are under `""`, all of them, when one of them differs.
    """
    changed: dict[str, Any] = {}
    for name in Assessment.model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if old is new or name == "answers":
            continue
        if old != new:
            changed[name] = after.model_dump(mode="json", include={name}).get(name)
    if before.answers is not after.answers:
        answers: dict[str, Any] = {}
        for key in before.answers.keys() | after.answers.keys():
            one, two = before.answers.get(key), after.answers.get(key)
            if one is not two and one != two:
                answers[key] = None if two is None else two.model_dump(mode="json")
        if answers:
            changed["answers"] = answers
    unknown = after.model_extra or {}
    if (before.model_extra or {}) != unknown:
        changed[""] = dict(unknown)
    return changed


def apply(raw: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """Return the plain data of an assessment after a change; `raw` stays as it is."""
    result = {**raw, **{name: value for name, value in changed.items() if name not in ("answers", "")}}
    result = {name: value for name, value in result.items() if value is not None or name not in changed}
    if "answers" in changed:
        answers = {**raw.get("answers", {}), **changed["answers"]}
        result["answers"] = {name: answer for name, answer in answers.items() if answer is not None}
    if "" in changed:
        known = {name: value for name, value in result.items() if name in Assessment.model_fields}
        result = {**known, **changed[""]}
    return result
