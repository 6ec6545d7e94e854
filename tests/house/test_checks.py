"""Checks are small and pure: none fetches, none is longer than a screen."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from toolkit.judge.check import Check
from toolkit.plugins import load_plugins

ROOT = Path(__file__).parents[2]
SCREEN = 50
"""Lines of a function."""
JUDGING = [
    path
    for room in ("checks", "judge", "clauses", "goods", "reader")
    for path in sorted((ROOT / "toolkit" / room).rglob("*.py"))
]
FETCHING = {
    "requests",
    "urllib3",
    "urllib.request",
    "http",
    "socket",
    "ssl",
    "ftplib",
    "subprocess",
    "asyncio",
}
CLOCKS = {"datetime.now", "date.today", "datetime.utcnow", "time.time"}


@pytest.mark.parametrize(
    "check", load_plugins().checks, ids=lambda check: f"{check.requirement}-{check.name}"
)
def test_a_check_fits_a_screen(check: Check) -> None:
    assert len(inspect.getsource(check.function).splitlines()) <= SCREEN


def test_no_function_of_judging_is_longer_than_a_screen() -> None:
    long = [
        f"{path.name}:{node.name}"
        for path in JUDGING
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= SCREEN
    ]
    assert not long


def test_judging_imports_nothing_that_fetches() -> None:
    """import-linter holds what is imported by a detour; it does not tell urllib.request from urllib.parse."""
    for path in JUDGING:
        assert not {
            name for name in _imported(path) if name in FETCHING or name.partition(".")[0] in FETCHING
        }, path


def test_judging_asks_no_clock() -> None:
    asking = [
        f"{path.name}: {ast.unparse(node.func)}"
        for path in JUDGING
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in CLOCKS
    ]
    assert not asking


def _imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return names
