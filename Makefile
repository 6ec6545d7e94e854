# make demo: set up and run the main job on the sample shop.  make test: set up and run the tests.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check clean

demo: .venv/installed
	"$(BIN)/toolkit" --lang fa demo --prepare demo-shop

test: .venv/tested
	"$(BIN)/python" -m pytest

check: .venv/tested
	"$(BIN)/ruff" check .
	"$(BIN)/ruff" format --check .
	"$(BIN)/mypy"
	"$(BIN)/lint-imports"

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python setup.cfg pyproject.toml
	"$(BIN)/python" -m pip install --quiet --disable-pip-version-check -e .
	touch .venv/installed

.venv/tested: .venv/installed
	"$(BIN)/python" -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	touch .venv/tested

clean:
	rm -rf .venv demo-shop build dist
