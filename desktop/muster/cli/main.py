"""Runs one command: picks the language, tells in one sentence what went wrong, returns the exit code."""

from muster.cli.exit_codes import ExitCode
from muster.cli.language import language_asked
from muster.cli.output import let_go, prepare, tell
from muster.cli.parser import parse
from muster.model.problems import Problem
from muster.phrases import Phrases, user_language
from muster.phrases.errors import sentence


def main(arguments: list[str]) -> int:
    """Run the command that the arguments name and return its exit code."""
    prepare()
    phrases = Phrases(user_language(), isolates=False)
    try:
        phrases = Phrases(language_asked(arguments), isolates=False)
        options = parse(arguments, phrases)
        return int(options.run(options, phrases))
    except BrokenPipeError:
        let_go()
        return ExitCode.DONE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Problem as problem:
        tell(sentence(problem, phrases))
        return ExitCode.REFUSED
