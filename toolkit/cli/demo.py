"""`toolkit demo DIR`: a sample shop with known faults, so that everything can be tried offline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.options import shop_dir
from toolkit.cli.speech import Speech, speech

if TYPE_CHECKING:
    from toolkit.demo.shop import SampleShop


@click.command()
@shop_dir
@click.option("--prepare", "run", is_flag=True, help="Run the main job against it, then stop.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port to serve on; 0 takes a free one."
)
@click.pass_context
def demo(ctx: click.Context, dir: Path, run: bool, port: int) -> int:
    """Make the sample shop's folder in DIR and serve the sample shop on loopback.

    With --prepare: exit 0 when the findings are exactly the sample's known list.
    """
    from toolkit.demo.folder import make_folder, sample_profile
    from toolkit.demo.shop import SampleShop, today_in_tehran
    from toolkit.language.translate import tr

    said = speech(ctx)
    language = said.of(None)
    with SampleShop(sample_profile(today_in_tehran()), port=port) as shop:
        if not (run and _is_ours(dir)):
            make_folder(dir, shop.url, today_in_tehran())
        click.echo(tr("The sample shop is served at:")[language])
        click.echo(shop.url)
        if run:
            return _prepare(said, dir, shop)
        click.echo(tr("Try it in another window; Ctrl+C stops the shop:")[language])
        click.echo(f'toolkit prepare "{dir}" --allow-private')
        shop.wait()
    return 0


def _is_ours(dir: Path) -> bool:
    """Whether DIR is a sample folder of an earlier run, which may be used again."""
    from toolkit.demo.folder import is_sample

    return is_sample(dir)


def _prepare(said: Speech, dir: Path, shop: SampleShop) -> int:
    from toolkit.audit import open_shop
    from toolkit.cli.outcome import say_outcome
    from toolkit.cli.tools import tools
    from toolkit.demo.expected import strayed
    from toolkit.language.translate import tr
    from toolkit.prepare import prepare

    opened = open_shop(dir, shop.url)
    assert opened.profile is not None
    language = said.of(opened.profile)
    given = tools(said, language, allow_private=True)
    done = prepare(opened, opened.profile, given, language)
    say_outcome(
        said, language, done.result, done.pack.requirements, done.files, done.page_faults, done.shop_unseen
    )
    away = strayed(done.result)
    for line in away:
        click.echo(line[language], err=True)
    if away or done.page_faults:
        return 70
    click.echo(tr("The findings are exactly the sample's known list.")[language])
    return 0
