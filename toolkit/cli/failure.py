"""Every error that ends a command, printed in one place: what, where, and the way out."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from toolkit.language.text import Language


def language_of(argv: Sequence[str]) -> Language:
    """The language asked for on the command line, else the environment's."""
    asked = [argv[i + 1] for i, word in enumerate(argv[:-1]) if word == "--lang"]
    asked += [word.partition("=")[2] for word in argv if word.startswith("--lang=")]
    if asked and asked[0] in ("fa", "en"):
        return "fa" if asked[0] == "fa" else "en"
    told = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "fa" if told.startswith("fa") else "en"


def say_failure(failure: Exception, argv: Sequence[str]) -> int:
    """Prints the failure to stderr; its exit code (2, 3 or 70)."""
    from toolkit.errors import FaultyFile, ToolkitError
    from toolkit.language.translate import tr

    language = language_of(argv)
    if not isinstance(failure, ToolkitError):
        return _say_own_fault(failure, language)
    click.echo(tr("Error: {what}", what=failure.message)[language], err=True)
    if isinstance(failure, FaultyFile):
        for fault in failure.faults:
            click.echo(f"  {fault.place}: {fault.message[language]}", err=True)
    if failure.hint:
        click.echo(failure.hint[language], err=True)
    return failure.exit_code


def _say_own_fault(failure: Exception, language: Language) -> int:
    """A fault of the toolkit: the trace goes to a file without the values that errors carry."""
    from toolkit.language.translate import tr

    handle, name = tempfile.mkstemp(prefix="toolkit-fault-", suffix=".txt")
    frames = traceback.format_list(traceback.extract_tb(failure.__traceback__))
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write("".join(frames) + type(failure).__name__ + "\n")
    words = tr("This is the toolkit's fault, not your shop's. Its log is here; it holds no data of yours:")
    click.echo(words[language], err=True)
    click.echo(str(Path(name)), err=True)
    return 70
