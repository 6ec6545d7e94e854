"""`toolkit documents`: what this applicant owes, and what is there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from toolkit.cli.options import shop_dir
from toolkit.cli.speech import speech


@click.group()
def documents() -> None:
    """The documents that this applicant owes."""


@documents.command(name="list")
@shop_dir
@click.pass_context
def list_(ctx: click.Context, dir: Path) -> None:
    """Every slot with what is there."""
    _print(ctx, dir, faults_only=False)


@documents.command()
@shop_dir
@click.pass_context
def check(ctx: click.Context, dir: Path) -> int:
    """Look at each file; exit 1 when one is missing or unfit."""
    return 1 if _print(ctx, dir, faults_only=True) else 0


def _print(ctx: click.Context, dir: Path, *, faults_only: bool) -> int:
    """Prints the slots; the number of those that are missing or unfit."""
    from toolkit.audit import open_shop
    from toolkit.documents.inventory import inventory
    from toolkit.judge.case import TEHRAN
    from toolkit.language.translate import tr

    shop = open_shop(dir)
    assert shop.profile is not None
    language = speech(ctx).of(shop.profile)
    wanting = 0
    for state in inventory(shop.profile, shop.folder.root, datetime.now(TEHRAN).date()):
        unfit = state.wanted and not state.filled
        wanting += unfit
        if not (state.wanted or state.ask or state.files) or (faults_only and not unfit and not state.faults):
            continue
        word = tr("there") if state.filled else tr("ask the Centre") if state.ask else tr("missing")
        click.echo(f"{state.slot.id:28} {word[language]:14} {state.slot.title[language]}")
        for fault in state.faults:
            click.echo(f"{'':28} {fault[language]}")
    return wanting
