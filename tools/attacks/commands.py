"""Real commands on damaged and heavy files, into streams that fail, in any locale: a sentence and a code."""

import contextlib
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from functools import cache, partial
from pathlib import Path

from tests.factory import framework_data, question

from attacks.content import EXAMPLE, example
from attacks.mutations import mutated, restructured
from muster.cli.main import main
from muster.storage import age_format

CODES = (0, 1, 2, 3)
SECONDS, MEGABYTES = 2.0, 400  # of the processor, and of memory, for any command on any file
PASSPHRASE = "harmattan"
CHEAP = 4  # a work factor with which thousands of sealed files can be tried


@cache
def _bank() -> bytes:
    return json.dumps(framework_data([question(f"Q{n}", "ab"[n % 2]) for n in range(6)])).encode()


@cache
def _with_bank() -> bytes:
    """Return a small assessment with its bank inside and one of everything."""
    raw = {
        **json.loads(EXAMPLE.read_bytes()),
        "framework": json.loads(_bank()),
        "decisions": [],
        "sessions": [],
    }
    vote = {"assessor": "x", "round": 1, "level": 2}
    answer = {"state": "answered", "level": 1, "range": [0, 2], "evidence": [{"title": "t"}], "votes": [vote]}
    condition = {"accepted_by": "x", "accepted_on": "2013-01-01"}
    action = {"id": "a", "question": "Q0", "title": "t", "owner": "o", "due": "2013-01-01", "target_level": 3}
    return json.dumps(
        {
            **raw,
            "answers": {"Q0": answer},
            "assessors": [{"id": "x", "name": "X"}],
            "actions": [{**action, "condition": condition}],
            "lessons": {"L1": {"applies": "partly", "note": "x"}},
            "weights": {"categories": {"a": 2}, "questions": {"Q0": 2}, "reason": "r"},
        }
    ).encode()


@cache
def _sealed() -> bytes:
    return age_format.encrypt(EXAMPLE.read_bytes(), PASSPHRASE, CHEAP)


def sealed_once(chance: random.Random) -> str:
    """Open a damaged confidential file of a low work factor with its passphrase."""
    from attacks.mutations import opens

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.muster.json.age"
        path.write_bytes(mutated(_sealed(), chance))
        return opens(path, PASSPHRASE)


def _arguments(folder: Path, file: Path, chance: random.Random) -> list[str]:
    """Return a command with some of its options, on this file."""
    whole, out = (
        str(EXAMPLE),
        str(folder / f"out{chance.choice(['.html', '.xlsx', '.docx', '.csv', '.x', ''])}"),
    )
    target = chance.choice(["ready", "conditional", "perhaps"])
    day = chance.choice(["2013-06-01", "9999-12-31", "0001-01-01", "no day"])
    number = chance.choice(["0", "-1", "1e308", "nan", "40", "9" * 400])
    return chance.choice(
        [
            ["score", str(file)],
            ["score", str(file), "--json"],
            ["validate", str(file), whole],
            ["report", str(file), "-o", out],
            ["report", str(file), "-o", out, "--blank"],
            ["compare", whole, str(file)],
            ["plan", str(file), "--target", target, "--by", day, "--json"],
            ["plan", str(file), "--effort", number, "--from", day],
            ["merge", whole, str(file), "-o", str(folder / "merged.muster.json")],
            ["merge", str(file), whole, "-o", str(folder / "merged.muster.json")],
            ["votes", str(file), "--as", chance.choice(["x", "j3", ""]), "-o", str(folder / "votes")],
            ["score", str(file), "--passphrase-file", chance.choice([whole, str(folder), "/dev/null"])],
        ]
    ) + chance.choice([[], [], [], ["--lang", "fr"], ["--lang", "x" * 300]])


def _told(code: object, errors: str) -> str:
    if code not in CODES:
        return f"returned {code}"
    if "Traceback" in errors:
        return f"a traceback: {errors[-300:]}"
    return "no sentence" if code == 2 and "muster: " not in errors else ""


def damaged_once(chance: random.Random) -> str:
    """Run a command on a damaged file in this process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "a.muster.json"
        if chance.random() < 0.5:
            file.write_bytes(
                restructured(chance.choice([EXAMPLE.read_bytes(), _bank(), _with_bank()]), chance)
            )
        else:
            file.write_bytes(mutated(chance.choice([EXAMPLE.read_bytes(), _bank(), _sealed()]), chance))
        arguments = _arguments(folder, file, chance)
        out, errors, stdin = io.StringIO(), io.StringIO(), sys.stdin
        sys.stdin = io.StringIO()
        begin = time.process_time()
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
                code = main(arguments)
        finally:
            sys.stdin = stdin
        left = [path.name for path in folder.iterdir() if path.name.endswith(".part")]
        lost = _told(code, errors.getvalue()) or (f"left {left}" if left else "")
        if time.process_time() - begin > SECONDS:
            lost = lost or f"took {time.process_time() - begin:.1f} s of the processor"
        return f"{' '.join(arguments[:1])}: {lost}" if lost else ""


def _program(arguments: list[bytes], **how: object) -> subprocess.Popen[bytes]:
    command = [os.fsencode(sys.executable), b"-m", b"muster", *arguments]
    return subprocess.Popen(command, **how)  # type: ignore[call-overload,no-any-return]


def stream_once(chance: random.Random) -> str:
    """Run a real command with streams that are closed, full or left early, in a locale of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / os.fsdecode(chance.choice([b"a.json", b"caf\xe9.json", b"x" * 250, b"a\nb.json"]))
        file.write_bytes(EXAMPLE.read_bytes())
        arguments = [os.fsencode(part) for part in _arguments(folder, file, chance)]
        if chance.random() < 0.2:
            arguments = chance.choice(
                [[b"schema"], [b"examples"], [b"--help"], [b"score", b"\xff"], [b"score", b"x" * 5000]]
            )
        environment = dict(os.environ, **chance.choice(LOCALES))
        kind = chance.choice(["full", "closed pipe", "closed", "early", "plain"])
        out: object = subprocess.PIPE
        if kind == "full":
            out = os.open("/dev/full", os.O_WRONLY)
        elif kind == "closed pipe":
            listen, out = os.pipe()
            os.close(listen)
        closing = partial(os.closerange, 0, 2) if kind == "closed" else None
        with _program(
            arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.PIPE, env=environment,
            preexec_fn=closing,
        ) as program:  # fmt: skip
            if isinstance(out, int) and out > 2:
                os.close(out)
            if program.stdout is not None:
                if kind == "early":
                    program.stdout.read(1)
                    program.stdout.close()
                else:
                    program.stdout.read()
            assert program.stderr is not None
            errors = program.stderr.read().decode(errors="replace")
        lost = _told(program.returncode, errors)
        return f"{kind} {environment.get('LC_ALL')} {arguments[:1]}: {lost}" if lost else ""


LOCALES = (
    {"LC_ALL": "C.UTF-8"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "POSIX"},
    {"LC_ALL": "fr_FR.UTF-8"},
    {"LC_ALL": "no such", "LANG": ""},
    {"PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "cp1252"},
)


def _heavy_answers(questions: int, votes: int, letters: int) -> bytes:
    """Return an assessment with its bank inside, just within the limits."""
    answers: dict[str, object] = {}
    for number in range(questions):
        row: dict[str, object] = (
            {"state": "unknown"} if number % 3 == 0 else {"state": "answered", "level": 2}
        )
        row["note"] = "word " * (letters // questions // 5)
        row["votes"] = [{"assessor": f"v{n}", "round": 1, "level": (n + number) % 5} for n in range(votes)]
        answers[f"Q{number}"] = row
    rows = [
        question(f"Q{n}", "abcde"[n % 5], weight=1 + n % 5, critical=n % 3 == 1) for n in range(questions)
    ]
    raw = {**json.loads(example().to_json()), "framework": framework_data(rows), "answers": answers}
    raw |= {
        "assessors": [{"id": f"v{n}", "name": f"n{n}"} for n in range(votes)],
        "lessons": {},
        "weights": {},
    }
    raw["mission"]["profile"] = {}
    return json.dumps(raw).encode()


def _write_heavy(folder: Path) -> None:
    """Write files that are as costly as limits let them be, or as hostile as files can be."""
    log = [{"time": "2013-01-01T00:00:00Z", "who": "x", "text": "x" * 40}] * 50_000
    made = {
        "500 questions": _heavy_answers(500, 0, 0),
        "8,000 votes": _heavy_answers(100, 80, 0),
        "3,000,000 letters": _heavy_answers(500, 0, 2_900_000),
        "one long note": _heavy_answers(5, 0, 495_000),
        "50,000 log entries": json.dumps({**json.loads(example().to_json()), "log": log}).encode(),
        "32 MB of nothing": EXAMPLE.read_bytes() + b" " * (31 * 1024**2),
        "8,000,000 objects": b"[" + b"{}," * 8_000_000 + b"{}]",
        "30,000,000 brackets": b"[" * 30_000_000,
        "600,000 answers": b'{"format":"muster-assessment","version":1,"answers":{'
        + b",".join(b'"%d":{"a":1}' % n for n in range(600_000))
        + b"}}",
        "sealed, as age does": age_format.encrypt(EXAMPLE.read_bytes(), PASSPHRASE, 18),
        "sealed, far too costly": _sealed().replace(b" %d\n" % CHEAP, b" 30\n", 1),
    }
    for name, content in made.items():
        (folder / f"{name}.muster.json").write_bytes(content)


@cache
def heavy_files() -> list[Path]:
    """Return the heavy files. A process of its own makes them: what is large here is large in every child."""
    keep.append(tempfile.TemporaryDirectory())
    child = os.fork()
    if child == 0:
        try:
            _write_heavy(Path(keep[0].name))
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    return sorted(Path(keep[0].name).iterdir())


keep: list[tempfile.TemporaryDirectory[str]] = []


def heavy_once(chance: random.Random) -> str:
    """Run a real command on a heavy or hostile file; it has to keep within time and memory."""
    file = chance.choice(heavy_files())
    with tempfile.TemporaryDirectory() as folder:
        phrase = Path(folder) / "phrase"
        phrase.write_text(PASSPHRASE)
        known = ["--passphrase-file", str(phrase)]
        out = str(Path(folder) / f"out{chance.choice(['.pdf', '.html', '.xlsx', '.docx'])}")
        arguments = chance.choice(
            [["score", str(file), *known], ["score", str(file), "--json", *known], ["validate", str(file)],
             ["report", str(file), "-o", out, *known], ["compare", str(file), str(file), *known],
             ["plan", str(file), *known], ["plan", str(file), "--effort", "200", "--json", *known]]
        )  # fmt: skip
        begin = time.monotonic()
        with (Path(folder) / "errors").open("w+b") as errors:
            program = _program(
                [part.encode() for part in arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=errors,
            )  # fmt: skip
            _, status, used = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
            errors.seek(0)
            lost = _told(program.returncode, errors.read().decode(errors="replace"))
        seconds, megabytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        if megabytes > MEGABYTES:
            lost = lost or f"took {megabytes:.0f} MB"
        if seconds > SECONDS:
            lost = lost or f"took {seconds:.1f} s of the processor, {time.monotonic() - begin:.1f} s in all"
        return (
            f"{arguments[0]} {Path(out).suffix if arguments[0] == 'report' else ''} on {file.name}: {lost}"
            if lost
            else ""
        )
