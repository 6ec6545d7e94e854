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
@click.option("--kind", type=click.Choice(get_args(Kind)), help="Only this kind.")
@click.pass_context
def list_(ctx: click.Context, family: str | None, kind: Kind | None) -> None:
    """Every requirement with its kind, severity and title."""
    from rich.table import Table

    from toolkit.catalogue.load import load_pack
    from toolkit.catalogue.show import head, rows

    said = speech(ctx)
    language = said.language or local_language()
    table = Table(*head(language), box=None, pad_edge=False)
    for row in rows(load_pack(), language, family, kind):
        table.add_row(*row)
    said.console().print(table)


@requirements.command()
@click.argument("id")
@click.pass_context
def show(ctx: click.Context, id: str) -> None:
    """One requirement in full: what is wanted, what to do, where it stands."""
    from toolkit.catalogue.load import load_catalogue
    from toolkit.catalogue.show import find, lines
    from toolkit.profile.facts import FACTS

    language = speech(ctx).language or local_language()
    catalogue = load_catalogue()
    for line in lines(find(catalogue.pack, id), catalogue, language, FACTS):
        click.echo(line)
