"""How a command speaks: its language, its progress on stderr, its results on stdout."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from toolkit.language.text import Language, Text

if TYPE_CHECKING:
    from rich.console import Console

    from toolkit.profile.profile import Profile


@dataclass(frozen=True)
class Speech:
    """What the user asked of the program's manner."""

    language: Language | None
    quiet: bool
    verbose: bool
    no_color: bool

    def of(self, profile: Profile | None) -> Language:
        """The language asked for, else the shop's, else the locale's."""
        return self.language or (profile.language if profile else None) or local_language()

    def progress(self, language: Language) -> Callable[[Text], None]:
        """Says what is being done, on a terminal or with --verbose only."""
        speaks = not self.quiet and (self.verbose or sys.stderr.isatty())

        def say(message: Text) -> None:
            if speaks:
                click.echo(message[language], err=True)

        return say

    def console(self) -> Console:
        from rich.console import Console

        return Console(no_color=self.no_color, highlight=False, soft_wrap=False)


def local_language() -> Language:
    """Persian where the machine speaks it, else English."""
    told = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "fa" if (told or (locale.getlocale()[0] or "")).startswith("fa") else "en"


def speech(ctx: click.Context) -> Speech:
    asked: dict[str, Any] = ctx.obj or {}
    return Speech(
        language=asked.get("lang"),
        quiet=bool(asked.get("quiet")),
        verbose=bool(asked.get("verbose")),
        no_color=bool(asked.get("no_color")),
    )
