"""What a command gives the program to work with, from its options."""

from __future__ import annotations

import click

from toolkit.audit import Tools
from toolkit.cli.speech import Speech
from toolkit.evidence.limits import Limits
from toolkit.language.text import Language
from toolkit.language.translate import tr


def tools(
    said: Speech,
    language: Language,
    *,
    allow_private: bool = False,
    at_most: int = 4,
    time_limit: int = 900,
    place_test_order: bool = False,
    no_seal_host: bool = False,
    no_open_files: bool = False,
) -> Tools:
    """Plugins, pack and limits for one run; plugins that could not be used are named on stderr."""
    limits = Limits(per_host=at_most, collection_seconds=time_limit)
    given = Tools(
        limits=limits,
        allow_private=allow_private,
        place_test_order=place_test_order,
        ask_seal_host=not no_seal_host,
        open_files=not no_open_files,
        say=said.progress(language),
    )
    for name, why in given.plugins.faults:
        click.echo(tr("{name} could not be loaded: {why}", name=name, why=why)[language], err=True)
    return given
