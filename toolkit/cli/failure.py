"""Every error that ends a command, printed in one place: what, where, and the way out."""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.language.text import Language

if TYPE_CHECKING:
    from toolkit.errors import UsageError


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
    if isinstance(failure, OSError) and failure.filename:
        failure = _refused(failure)
    if not isinstance(failure, ToolkitError):
        return _say_own_fault(failure, language)
    click.echo(tr("Error: {what}", what=failure.message)[language], err=True)
    if isinstance(failure, FaultyFile):
        for fault in failure.faults:
            click.echo(f"  {fault.place}: {fault.message[language]}", err=True)
    if failure.hint:
        click.echo(failure.hint[language], err=True)
    return failure.exit_code


def say_stopped(argv: Sequence[str]) -> int:
    """What is said after Ctrl-C; the exit code of a program that was interrupted."""
    from toolkit.language.translate import tr

    click.echo("", err=True)
    words = tr(
        "Stopped. Files that stand are whole, and some may be of an earlier run; run it again to finish."
    )
    click.echo(words[language_of(argv)], err=True)
    return 130


def _refused(failure: OSError) -> UsageError:
    """A file that the system would not read or write, as a fault of the place that was named."""
    from toolkit.errors import UsageError
    from toolkit.language.translate import tr

    why = failure.strerror or type(failure).__name__
    return UsageError(
        tr("{file} could not be read or written: {why}.", file=str(failure.filename), why=why),
        tr("Name a place where you may read and write."),
    )


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
