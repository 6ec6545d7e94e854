"""`toolkit plugins`: what is installed."""

from __future__ import annotations

import click

from toolkit.cli.speech import local_language, speech


@click.group()
def plugins() -> None:
    """The plugins that are installed."""


@plugins.command(name="list")
@click.pass_context
def list_(ctx: click.Context) -> int:
    """Every plugin with what it brings; those that could not be loaded, with the cause."""
    from toolkit.language.translate import tr
    from toolkit.plugins import load_plugins

    language = speech(ctx).language or local_language()
    found = load_plugins()
    click.echo(tr("Plugins: {names}", names=found.names)[language])
    click.echo(tr("Platforms: {names}", names=tuple(p.name for p in found.platforms))[language])
    click.echo(tr("Checks: {n}", n=len(found.checks))[language])
    for name, why in found.faults:
        click.echo(tr("{name} could not be loaded: {why}", name=name, why=why)[language], err=True)
    return 1 if found.faults else 0
