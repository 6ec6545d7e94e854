"""`toolkit collect DIR`: evidence only."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.options import network, shop_dir, test_order
from toolkit.cli.speech import speech


@click.command()
@shop_dir
@network
@test_order
@click.pass_context
def collect(
    ctx: click.Context,
    dir: Path,
    url: str | None,
    allow_private: bool,
    at_most: int,
    time_limit: int,
    place_test_order: bool,
    yes: bool,
    no_seal_host: bool,
    no_open_files: bool,
) -> int:
    """Look at the running shop and keep what was seen in DIR/evidence."""
    from toolkit.audit import collect_evidence, open_shop
    from toolkit.cli.tools import tools
    from toolkit.cli.trial import agree
    from toolkit.language.translate import tr, trn

    said = speech(ctx)
    shop = open_shop(dir, url)
    language = said.of(shop.profile)
    given = tools(
        said,
        language,
        allow_private=allow_private,
        at_most=at_most,
        time_limit=time_limit,
        place_test_order=place_test_order,
        no_seal_host=no_seal_host,
        no_open_files=no_open_files,
    )
    agree(shop, given, language, yes=yes)
    evidence = collect_evidence(shop, given)
    seen = len(evidence.pages)
    click.echo(
        trn("{n} answer of the shop was kept in:", "{n} answers of the shop were kept in:", seen)[language]
    )
    click.echo(str(shop.folder.evidence))
    closed = [line for line in evidence.robots.splitlines() if line.lower().startswith("disallow:")]
    if closed:
        words = trn(
            "robots.txt closes {n} place to robots; it was looked at as its owner may.",
            "robots.txt closes {n} places to robots; they were looked at as their owner may.",
            len(closed),
        )
        click.echo(words[language], err=True)
    if evidence.test_order:
        click.echo(evidence.test_order.why[language], err=True)
    for missed in evidence.unseen:
        click.echo(tr("Not seen: {url}: {why}", url=missed.url, why=missed.why)[language], err=True)
    return 3 if evidence.home_unseen else 0
