# Two commands do everything: `make run` opens the window, `make test` checks all there is to check.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do command -v $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.stamp

.DEFAULT_GOAL := help
.PHONY: help run test check lint types contract pytest coverage bench torture format resources lock system clean

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(STAMP): requirements/dev.txt pyproject.toml tools/setup_system.sh
	@bash tools/setup_system.sh "$(PYTHON)"
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

run: $(STAMP) ## open the window
	@bash tools/run.sh $(BIN)/python $(FILE)

test: lint types contract pytest ## lint, types, import contract and every test, without a screen

check: test

lint: $(STAMP) ## formatting and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(STAMP) ## strict types
	$(BIN)/mypy

contract: $(STAMP) ## who may import whom
	$(BIN)/lint-imports --no-cache

pytest: $(STAMP) ## the tests, on every core, with coverage
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist loadgroup --cov --cov-report= $(ARGS)
	$(BIN)/python tools/coverage_floor.py

bench: $(STAMP) ## how fast it is, as ratios measured in one run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

torture: $(STAMP) ## kill, fill and corrupt, and count what is lost
	$(BIN)/python tools/torture.py $(ARGS)

format: $(STAMP) ## put the code in order
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

resources: $(STAMP) ## make the schema and the released frameworks from their sources
	$(BIN)/python tools/make_resources.py
	$(BIN)/python tools/translations.py

lock: $(STAMP) ## resolve the dependencies again, for every system, with hashes and no hosts
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --extra dev --upgrade pyproject.toml -o requirements/dev.txt

system: ## only the system libraries that Qt needs
	@bash tools/setup_system.sh "$(PYTHON)"

clean: ## forget the environment and every cache
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* build dist
