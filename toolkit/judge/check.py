"""A check: a small pure function that decides one requirement from the evidence it names."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from toolkit.model.finding import Answer

Function = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class Check:
    """`needs` are the names of the function's parameters (toolkit.judge.needs says what each holds)."""

    name: str
    requirement: str
    function: Function
    needs: tuple[str, ...]

    def __call__(self, **evidence: Any) -> Answer:
        return self.function(**evidence)


def check(requirement: str) -> Callable[[Function], Check]:
    """Makes a function the check of a requirement; its name is a statement that is true or false."""

    def declare(function: Function) -> Check:
        needs = tuple(inspect.signature(function).parameters)
        return Check(function.__name__, requirement, function, needs)

    return declare


def checks_of(module: object) -> tuple[Check, ...]:
    """Every check that a module declares."""
    return tuple(value for value in vars(module).values() if isinstance(value, Check))
