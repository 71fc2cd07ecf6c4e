"""Makes what is generated from its sources: the JSON Schema and the releases of the question banks.

A release is one JSON file a version and language, which the program opens in a millisecond. Releases of
versions other than the present one are never touched: they stay for the assessments made with them.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from muster.model.schema import schema_text
from muster.phrases import phrases_in
from muster.phrases.errors import fault_line, sentence
from muster.phrases.results import withholds_verdict
from muster.resources import resource
from muster.scoring import readiness
from muster.storage.errors import StorageError
from muster.storage.frameworks.library import RELEASED, FrameworkLibrary, languages, load_folder
from muster.storage.references import References


def generated() -> Iterator[tuple[Path, str]]:
    """Yield every generated file with the text that it should have."""
    yield resource("schema", "assessment.schema.json"), schema_text()
    yield index_of_references()
    for head in sorted(resource("frameworks").glob("*/framework.toml")):
        folder = head.parent
        framework = load_folder(folder)
        yield folder / RELEASED / f"{framework.version}.json", framework.model_dump_json(indent=1) + "\n"
        for language in languages(folder):
            translated = load_folder(folder, language)
            name = f"{framework.version}.{language}.json"
            yield folder / RELEASED / name, translated.model_dump_json(indent=1) + "\n"


def index_of_references() -> tuple[Path, str]:
    """Return the index of the reference missions with how each stands: the start page loads no scoring."""
    path = resource("references", "index.json")
    index = json.loads(path.read_text(encoding="utf-8"))
    library, references = FrameworkLibrary(resource("frameworks")), References(path.parent)
    for name, words in index.items():
        assessment = references.load(name)
        result = readiness(library.of(assessment), assessment)
        verdict = "early" if withholds_verdict(result) else result.verdict.value or "open"
        words["stands"] = {
            "verdict": verdict,
            "answered": result.answered,
            "applicable": result.applicable,
        }
        score = None if result.is_early else result.score
        for language in set(words) - {"stands"}:
            figures = phrases_in(language).figures
            words[language]["score"] = "" if score is None else figures.points(score, 1)
    return path, json.dumps(index, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    """Write what differs and name it, or with --check only name it and return 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when something differs")
    check = parser.parse_args().check
    try:
        files = list(generated())
    except StorageError as problem:
        for fault in problem.faults:
            print(f"{problem.name}/{fault_line(fault, phrases_in('en'))}")
        print(sentence(problem, phrases_in("en")), file=sys.stderr)
        return 2
    stale = 0
    for path, text in files:
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        print(f"{'differs' if check else 'written'}: {path}")
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
