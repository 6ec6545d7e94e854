"""`toolkit requirements`: the catalogue."""

from __future__ import annotations

from typing import get_args

import click

from toolkit.cli.speech import local_language, speech
from toolkit.model.requirement import Kind


@click.group()
def requirements() -> None:
    """The catalogue of requirements."""


@requirements.command(name="list")
@click.option("--family", help="Only this family (identity, premises, contact, ...).")
@click.option("--pack", help="Only this rule pack (enamad-seeds, iran-law-facts, ...).")
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Only this kind.")
@click.pass_context
def list_(ctx: click.Context, family: str | None, pack: str | None, kind: Kind | None) -> None:
    """Every requirement of every pack that can be chosen, with its kind, severity, pack and title."""
    from rich.table import Table

    from toolkit.catalogue.show import head, rows
    from toolkit.plugins import load_plugins
    from toolkit.rulebook import all_packs

    said = speech(ctx)
    language = said.language or local_language()
    table = Table(*head(language), box=None, pad_edge=False)
    for one in all_packs(load_plugins()):
        if pack is None or one.pack.name == pack:
            for row in rows(one.pack, language, family, kind):
                table.add_row(*row)
    said.console().print(table)


@requirements.command()
@click.argument("id")
@click.pass_context
def show(ctx: click.Context, id: str) -> None:
    """One requirement in full: what is wanted, what to do, where it stands."""
    from toolkit.catalogue.show import find, lines
    from toolkit.plugins import load_plugins
    from toolkit.profile.facts import FACTS
    from toolkit.rulebook import all_packs

    language = speech(ctx).language or local_language()
    catalogues = all_packs(load_plugins())
    requirement = find(catalogues, id)
    catalogue = next(one for one in catalogues if requirement.id in one.pack.requirements)
    for line in lines(requirement, catalogue, language, FACTS):
        click.echo(line)
