"""Which commands there are: each is a module beside this one, with `add_arguments` and `run`."""

COMMANDS = ("score", "validate", "report", "compare", "plan", "merge", "votes", "schema", "examples")
