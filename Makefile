# Every target installs what it needs into .venv. A bare machine with make and Python 3.11 is enough.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# What a wheel could be without: its files, tables and words, through every door. The laws need no second run.
ON_WHEEL := tests/house tests/knowledge tests/words tests/cli tests/chart

VENV := .venv
BIN := $(VENV)/bin
LOCKS := requirements
PYTHON ?= $(shell command -v python3.11 || command -v python3)
UV := $(BIN)/uv --quiet
# uv brings its own certificates; behind a proxy only the machine's are right.
export UV_SYSTEM_CERTS := 1
COMPILE := $(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# Compiled once here, every start is quick, and without it a cold start takes twice as long.
unexport PYTHONDONTWRITEBYTECODE
# uv does not read pip's settings; where only pip can reach its mirror, pip installs the same hashes.
SYNC = $(UV) pip sync --python $(BIN)/python --compile-bytecode --require-hashes $(1) || \
  { echo "uv could not; trying pip"; $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r $(1); }
INSTALL_SELF := $(UV) pip install --python $(BIN)/python --no-deps --no-build-isolation --no-index --editable . && \
  $(BIN)/python -m compileall -q src/restride

.PHONY: help venv run test coverage soak lint format test-wheel lock bench tables clean

help: ## say what each target does
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

venv: $(BIN)/.test ## everything to run, test and build, in .venv

run: $(BIN)/.run ## open the app on this machine
	@$(BIN)/restride serve

test: lint $(BIN)/.test ## lint, tests, and the tests again on the installed wheel
	$(BIN)/pytest -n auto
	$(MAKE) --no-print-directory test-wheel

lint: $(BIN)/.test ## ruff, mypy and the import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(BIN)/.test ## let ruff repair what it can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

coverage: $(BIN)/.test ## the tests, and which lines none of them reaches: half as long again
	$(BIN)/pytest -n auto --cov --cov-report=term

soak: $(BIN)/.test ## kill 200 writers on each database, and count what is left
	RESTRIDE_KILLS=200 $(BIN)/pytest tests/web -k killed

test-wheel: $(BIN)/.test ## build the wheel, install it apart, run the tests on it
	rm -rf build/wheel
	@echo "The tests again, on the installed wheel"
	$(UV) build --wheel --no-build-isolation --python $(BIN)/python --out-dir build/wheel
	$(UV) pip install --python $(BIN)/python --no-deps --no-index --compile-bytecode --target build/wheel/site build/wheel/*.whl
	PYTHONPATH=build/wheel/site RESTRIDE_WHEEL=build/wheel/site $(BIN)/pytest -n auto -p no:cacheprovider $(ON_WHEEL)

lock: $(BIN)/.uv ## resolve again: requirements/*.lock, newest that pyproject.toml allows
	$(COMPILE) --upgrade --group pyproject.toml:bootstrap -o $(LOCKS)/uv.lock
	$(COMPILE) --upgrade pyproject.toml --extra study --extra web --group build -o $(LOCKS)/run.lock
	$(COMPILE) --upgrade pyproject.toml --extra study --extra web --group test -c $(LOCKS)/run.lock -o $(LOCKS)/test.lock

bench: $(BIN)/.test ## measure against peers; one question: make bench Q=name
	$(BIN)/python -m bench $(Q)

tables: $(BIN)/.run ## check the knowledge tables and compile them to the JSON that ships
	$(BIN)/python -m restride.knowledge.build

clean: ## take away everything that make made
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage

# The environment: a stamp file for each step, so that a second call does nothing.
$(BIN)/python:
	@test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Restride needs Python 3.11 or newer. Install it, or name it: make PYTHON=path-to-python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "This Python cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

$(BIN)/.uv: $(LOCKS)/uv.lock | $(BIN)/python
	@echo "Installing uv into $(VENV)"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCKS)/uv.lock
	@touch $@

# The test lock holds every pin of the run lock: once it is installed, `make run` keeps it.
$(BIN)/.run: $(LOCKS)/run.lock pyproject.toml $(BIN)/.uv
	@echo "Installing what Restride needs to run into $(VENV)"
	@if test -e $(BIN)/.test; then lock=$(LOCKS)/test.lock; else lock=$(LOCKS)/run.lock; fi; \
	  $(call SYNC,$$lock)
	@$(INSTALL_SELF)
	@touch $@

$(BIN)/.test: $(LOCKS)/test.lock pyproject.toml $(BIN)/.uv
	@echo "Installing what Restride and its tests need into $(VENV)"
	@$(call SYNC,$(LOCKS)/test.lock)
	@$(INSTALL_SELF)
	@touch $(BIN)/.run $@
