"""Opening an assessment: read, checked, migrated; what is wrong is told, the file stays as it was."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from muster.model import Assessment, Fault, Framework, framework_faults, schema_faults
from muster.model.assessment import FORMAT, VERSION
from muster.model.faults import MOST_SHOWN
from muster.storage.encryption import is_sealed, unseal
from muster.storage.errors import AssessmentUnreadable
from muster.storage.limits import is_surely_within, limit_faults
from muster.storage.migrations import MIGRATIONS, migrate
from muster.storage.strict_json import check_counts, decode_json, decode_text, read_bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """An assessment as it was read, the SHA-256 of the bytes it was read from, their version, their seal."""

    assessment: Assessment
    digest: str
    version: int = VERSION
    is_sealed: bool = False


def _check_head(raw: Any, name: str) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise AssessmentUnreadable(name, "not_an_object")
    if raw.get("format") != FORMAT:
        if "questions" in raw and "categories" in raw:
            raise AssessmentUnreadable(name, "is_framework")
        if raw.get("format") is None:
            raise AssessmentUnreadable(name, "no_format", wanted=FORMAT)
        raise AssessmentUnreadable(
            name, "other_format", actual=str(raw["format"])[:MOST_SHOWN], wanted=FORMAT
        )
    version = raw.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise AssessmentUnreadable(name, "bad_version", version=str(version)[:MOST_SHOWN])
    if version > VERSION:
        raise AssessmentUnreadable(name, "newer_version", version=version, known=VERSION)
    if version < VERSION:
        if any(step not in MIGRATIONS for step in range(version, VERSION)):
            raise AssessmentUnreadable(name, "older_version", version=version)
        return migrate(raw, version)
    return raw


def parse_assessment(content: bytes, name: str) -> Assessment:
    """Return the assessment in `content`; `name` is used in messages.

    Raises `AssessmentUnreadable` with every fault when it is not a valid assessment of a known version.
    """
    return _parse(content, name)[0]


def _as_we_write(content: bytes) -> Assessment | None:
    """Return the assessment when the file is just as Muster writes it, None when it has to be looked into.

    What comes out again byte for byte has no key twice, no NaN and nothing else that is read one way and
    written another: the slow checks would find nothing.
    """
    try:
        assessment = Assessment.model_validate_json(content)
    except ValueError:
        return None
    if isinstance(assessment.framework, Framework) or assessment.to_bytes() != content:
        return None
    return assessment


def _check_limits(document: dict[str, Any] | Assessment, name: str) -> None:
    faults = limit_faults(document)
    if faults:
        raise AssessmentUnreadable(name, "faulty", faults=faults)


def _parse(content: bytes, name: str) -> tuple[Assessment, int]:
    check_counts(content, name, AssessmentUnreadable)
    quick = _as_we_write(content)
    if quick is not None:
        if not is_surely_within(content):
            _check_limits(quick, name)
        return quick, VERSION
    text = decode_text(content, name, AssessmentUnreadable)
    read = decode_json(text, name, AssessmentUnreadable)
    raw = _check_head(read, name)
    if raw is not read:
        text = json.dumps(raw, ensure_ascii=False)
    _check_limits(raw, name)
    faults: list[Fault] = []
    embedded = raw.get("framework")
    if isinstance(embedded, dict) and "questions" in embedded:
        faults = [
            Fault(f"framework.{fault.key}", fault.code, fault.values) for fault in framework_faults(embedded)
        ]
    try:
        assessment = Assessment.model_validate_json(text)
    except ValidationError as error:
        faults += [
            fault for fault in schema_faults(error) if not (faults and fault.key.startswith("framework."))
        ]
        raise AssessmentUnreadable(name, "faulty", faults=faults) from None
    if faults:
        raise AssessmentUnreadable(name, "faulty", faults=faults)
    _check_limits(assessment, name)  # with all that it has by default: what opens can be saved
    return assessment, int(read["version"])


def open_assessment(path: Path | str, passphrase: str | None = None) -> Opened:
    """Return the assessment in a file (`-` reads standard input).

    Raises `AssessmentUnreadable`; for a sealed file `PassphraseNeeded` or `WrongPassphrase`. The file is
    only ever read.
    """
    content = read_bytes(path, AssessmentUnreadable)
    sealed = is_sealed(content)
    inside = unseal(content, passphrase, str(path)) if sealed else content
    assessment, version = _parse(inside, str(path))
    return Opened(assessment, hashlib.sha256(content).hexdigest(), version, sealed)


def unknown_questions(assessment: Assessment, framework: Framework) -> list[Fault]:
    """Return one fault for each answer to a question that the framework does not have.

    Such answers are kept in the file and never scored.
    """
    return [
        Fault(f"answers.{name}", "unknown_question", {"id": name, "bank": framework.label})
        for name in assessment.answers
        if name not in framework.by_id
    ]
