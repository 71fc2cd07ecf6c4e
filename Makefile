# Two commands do everything: `make run` opens the window, `make test` checks all there is to check.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do command -v $$p && exit; done; echo python3)
PY := .venv/bin/python
PACKAGER := .venv-package/bin/python

.DEFAULT_GOAL := help
.PHONY: version release docs package test-package packagers samples help run test test-long check lint types contract pytest audit coverage bench torture mutants missing licences desktop undo-desktop man test-desktop test-office test-print icons screenshots pictures format resources lock system clean \
	users developers

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

users:
	@"$(PYTHON)" tools/make_environment.py run
developers:
	@"$(PYTHON)" tools/make_environment.py dev
packagers:
	@"$(PYTHON)" tools/make_environment.py package

run: users ## open the window, with FILE="a mission.muster.json" if you like
	@bash tools/run.sh $(PY) $(if $(FILE),"$(FILE)")

test: lint types contract pytest ## lint, types, import contract and every test, without a screen

check: test

lint: developers ## formatting, lint, and whether tests lie where one looks for them
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) tools/check_test_names.py
	$(PY) tools/design_page.py --check
	$(PY) tools/icons.py --check
	$(PY) tools/man_page.py --check
	$(PY) tools/completions.py --check

types: developers ## strict types, and what Windows and macOS do not have
	$(PY) -m mypy
	for system in win32 darwin; do \
		$(PY) -m mypy --platform $$system --no-warn-unreachable --cache-dir .mypy_cache/$$system desktop || exit; \
	done

contract: developers ## who may import whom
	$(PY) -c "from importlinter.cli import lint_imports_command as run; run()" --no-cache

pytest: developers ## the tests, on every core
	$(PY) -m pytest -n auto --dist loadgroup $(ARGS)

coverage: developers ## the tests once more, counting what they reach: each package has a floor
	$(PY) -m pytest -n auto --dist loadgroup --cov --cov-report= $(ARGS)
	$(PY) tools/coverage_floor.py

test-long: developers ## explore: twenty times the examples, at random; SEED=… finds a failure again
	$(PY) -m pytest -n auto --dist loadgroup -m "not office and not printer and not desktop" --hypothesis-profile=long $(if $(SEED),--hypothesis-seed=$(SEED)) $(ARGS)

audit: developers ## every page in every language and all colours, as screen reader, keyboard and weak eyes meet it
	$(PY) -m pytest -n auto --dist loadgroup -m "" tests/gui/access $(ARGS)

mutants: developers ## change the code a line at a time, and see whether a test notices
	$(PY) tools/mutants.py $(ARGS)

bench: developers ## how fast it is, as ratios measured in one run
	QT_QPA_PLATFORM=offscreen $(PY) -m benchmarks

torture: developers ## kill, fill and corrupt, and count what is lost
	$(PY) tools/torture.py $(ARGS)

missing: developers ## what the translations lack, in all languages or in LANGS="ar de"
	$(PY) tools/translations.py --missing $(LANGS)

licences: developers ## look at the licence of everything that Muster stands on, and write NOTICE
	$(PY) tools/licences.py

package: packagers ## make every package in dist/: wheel, source, folder without Python, .deb, bill of materials, checksums
	$(PACKAGER) tools/licences.py --package --check
	$(PACKAGER) tools/package.py

version: developers ## begin a release: VERSION=1.2.3 is written into program, changelog, metainfo, manual pages and samples
	$(PY) tools/release.py --prepare "$(VERSION)"
	$(PY) tools/man_page.py
	$(PY) tools/samples.py

release: developers ## make a release: tests, packages, checksums signed with KEY=…, and a signed tag
	$(PY) tools/release.py --check --key "$(KEY)"
	$(MAKE) test package
	$(PY) tools/release.py --key "$(KEY)"

test-package: package ## does the packaged folder open its window as soon as the checkout? Needs Xvfb and xwininfo
	$(PACKAGER) tools/compare_start.py build/package/muster

docs: ## the documentation as a site that works offline, in build/site, with every link and anchor checked
	@"$(PYTHON)" tools/make_environment.py docs
	.venv-docs/bin/python tools/docs_site.py

desktop: users ## put Muster into the menu of this user's desktop, with its file types, manual page and completion
	@sh packaging/linux/install.sh

undo-desktop: ## take out what `make desktop` has put there
	@sh packaging/linux/install.sh --remove

man: developers ## write manual page and completion from the commands
	$(PY) tools/man_page.py
	$(PY) tools/completions.py

test-office: developers ## open the reports with LibreOffice and Chromium, which are installed first
	@bash tools/setup_office.sh
	$(PY) -m pytest -n 2 --dist loadgroup -m office tests/office $(ARGS)

test-print: developers ## print on a real queue of CUPS, which is installed first
	@bash tools/setup_print.sh
	$(PY) -m pytest -m printer tests/printing $(ARGS)

test-desktop: developers ## double-click in a real file manager, and ask the desktop's own tools, installed first
	@bash tools/setup_desktop.sh
	$(PY) -m pytest -m desktop tests/desktop $(ARGS)

icons: developers ## render the icons from their drawings
	$(PY) tools/icons.py

screenshots: developers ## pictures of every page in every language, theme, text and window size, with sheets to look at
	$(PY) tools/screenshots.py --matrix $(ARGS)

pictures: developers ## the pictures in docs/
	$(PY) tools/screenshots.py --places profile walk/CAP-08 lessons/L03 strength readiness plan report

format: developers ## put the code in order
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

samples: developers ## make the sample reports in docs/samples
	$(PY) tools/samples.py

resources: developers ## make the schema and the released frameworks from their sources
	$(PY) tools/make_resources.py
	$(PY) tools/translations.py

LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-annotate --no-header

lock: developers ## resolve the dependencies again, for every system, with hashes and no hosts
	$(PY) -m pip install --quiet uv
	$(PY) -m $(LOCK) --upgrade pyproject.toml -o requirements/run.txt
	$(PY) -m $(LOCK) --upgrade --extra dev --constraint requirements/run.txt pyproject.toml -o requirements/dev.txt
	$(PY) -m $(LOCK) --upgrade --extra package --constraint requirements/run.txt pyproject.toml -o requirements/package.txt
	$(PY) -m $(LOCK) --upgrade --group docs -o requirements/docs.txt
	! grep -n '://' requirements/*.txt

system: ## only the system libraries that Qt needs
	@bash tools/setup_system.sh "$(PYTHON)"

clean: ## forget the environment and every cache
	rm -rf .venv .venv-package .venv-docs .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* build dist
