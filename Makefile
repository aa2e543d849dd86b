# Needs: Python 3.11 or newer with its headers, a C compiler, make. Everything else is set up in .venv.
# Choose another interpreter with: make test PYTHON=python3.12

PYTHON ?=
VENV ?= .venv
WORKERS ?= 2
BIN := $(VENV)/bin
MAKEFLAGS += --no-print-directory

# Prints one sentence and fails when the machine lacks something; does nothing when all is there.
find_python = PYTHON='$(PYTHON)' sh scripts/find_python.sh
set_up = python=$$($(find_python)) && "$$python" scripts/setup_env.py --venv $(VENV) --purpose

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup demo test test-all bench mutate-law lint lock clean

help:
	@echo "make demo      adjudicate the examples"
	@echo "make test      lint, types, layers and all tests"
	@echo "make test-all  the tests on every Python of 3.11, 3.12 and 3.13 that is present"
	@echo "make bench     compare the speed with other engines"
	@echo "make mutate-law  small mistakes in the rules: does a scenario notice each of them?"
	@echo "make lint      ruff, mypy and import-linter"
	@echo "make lock      resolve the dependencies anew (UPGRADE=1 takes newer releases)"
	@echo "make clean     remove environments, caches and what was built"

setup:
	@$(set_up) dev

demo:
	@$(set_up) runtime
	@sh scripts/demo.sh $(BIN)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# pytest comes last: its summary is the last line.
test: lint
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup

test-all:
	@python=$$($(find_python)) && "$$python" scripts/test_all.py -n $(WORKERS) --dist loadgroup

bench:
	@$(set_up) bench
	$(BIN)/python benchmarks/run.py

mutate-law: setup
	$(BIN)/sanksi rules mutate --workers $(WORKERS)

lock:
	@python=$$($(find_python)) && "$$python" scripts/setup_env.py --venv .venv-lock --purpose lock
	@sh scripts/lock.sh .venv-lock/bin/uv $(if $(UPGRADE),--upgrade)

clean:
	rm -rf .venv .venv-* .setup.lock build dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find . -name .git -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
