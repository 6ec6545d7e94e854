"""`toolkit doctor`: what this machine has and lacks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

import click

from toolkit.cli.speech import local_language, speech
from toolkit.language.text import Text

NEEDED = (
    "click",
    "pydantic",
    "requests",
    "selectolax",
    "typst",
    "warcio",
    "justmytype-intl-rtl",
    "rich",
    "bagit",
)


@click.command()
@click.pass_context
def doctor(ctx: click.Context) -> int:
    """Say what is there, what is missing, and how to get it; exit 1 when something needed is missing."""
    language = speech(ctx).language or local_language()
    sound = True
    for there, line in _lines():
        sound = sound and there
        click.echo(("✓ " if there else "✗ ") + line[language])
    return 0 if sound else 1


def _lines() -> Iterator[tuple[bool, Text]]:
    from toolkit.language.translate import tr
    from toolkit.plugins import load_plugins

    for name in NEEDED:
        try:
            yield True, tr("{package} {version}", package=name, version=version(name))
        except PackageNotFoundError:
            yield False, tr("{package} is missing. Install the toolkit again.", package=name)
    yield _font()
    for name, why in load_plugins().faults:
        yield False, tr("{name} could not be loaded: {why}", name=name, why=why)
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser:
        yield True, tr("A browser for looking at reports: {path}", path=browser)
    else:
        yield True, tr("No Chromium on this machine; nothing here needs one yet.")


def _font() -> tuple[bool, Text]:
    """Whether the Persian font of the PDF pages is where typst looks for it."""
    from toolkit.language.translate import tr
    from toolkit.typeset import FONTS

    if any(FONTS.rglob("*NotoSansArabic*")):
        return True, tr("The Persian font of the PDF pages is there.")
    return False, tr("The Persian font of the PDF pages is missing. Install the toolkit again.")
