"""`toolkit policies`: pages from the profile."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.options import shop_dir
from toolkit.cli.speech import speech


@click.group()
def policies() -> None:
    """Policy pages from the profile."""


@policies.command()
@shop_dir
@click.pass_context
def render(ctx: click.Context, dir: Path) -> None:
    """Write the pages to DIR/policies in both languages, as HTML, Markdown and PDF."""
    from datetime import datetime

    from toolkit.audit import open_shop
    from toolkit.judge.case import TEHRAN
    from toolkit.language.translate import trn
    from toolkit.policies.render import render as write_pages

    shop = open_shop(dir)
    assert shop.profile is not None
    language = speech(ctx).of(shop.profile)
    done = write_pages(shop.profile, shop.folder.policies, datetime.now(TEHRAN).date())
    n = len(done.pages)
    words = trn(
        "{n} page was made from the profile. Read it before publishing; it does not replace a lawyer.",
        "{n} pages were made from the profile. Read them before publishing; they do not replace a lawyer.",
        n,
    )
    click.echo(words[language])
    click.echo(str(shop.folder.policies))


@policies.command()
def coverage() -> None:
    """Which page and section answers which requirement."""
    from toolkit.policies.coverage import coverage as answers

    for requirement, places in sorted(answers().items()):
        click.echo(f"{requirement}\t" + ", ".join(f"{page}/{section}" for page, section in places))
