"""Errors that a person reads: what happened, where, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.language.text import Text


class ToolkitError(Exception):
    """A fault with a message and a hint, both in two languages; `exit_code` as in docs/cli.md."""

    exit_code = 2

    def __init__(self, message: Text, hint: Text | None = None) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint


class UsageError(ToolkitError):
    """The command was called with something that cannot be used."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file that a person wrote: its place, what was found, what is wanted.

    `found` is None where the value is personal or secret and must not be shown.
    """

    place: str
    message: Text
    found: str | None = None


class FaultyFile(ToolkitError):
    """A file that cannot be used, with every fault at once."""

    def __init__(self, message: Text, faults: Sequence[Fault], hint: Text | None = None) -> None:
        super().__init__(message, hint)
        self.faults = tuple(faults)
