"""`toolkit bundle`: the submission archive."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.options import shop_dir
from toolkit.cli.speech import local_language, speech


@click.group()
def bundle() -> None:
    """The submission archive."""


@bundle.command()
@shop_dir
@click.pass_context
def build(ctx: click.Context, dir: Path) -> int:
    """Pack what the last `prepare` or `audit` left in DIR; the shop is not asked again."""
    from toolkit.audit import judge_evidence, open_shop, replay, rules_of, slots_of
    from toolkit.bundle.build import build as packed
    from toolkit.bundle.inputs import BundleInputs
    from toolkit.cli.tools import tools
    from toolkit.policies.needs import missing as page_faults
    from toolkit.prepare import missing, report

    said = speech(ctx)
    shop = open_shop(dir)
    assert shop.profile is not None
    language = said.of(shop.profile)
    given = tools(said, language)
    evidence = replay(shop)
    result = judge_evidence(shop, evidence, given)
    pack = rules_of(shop, given).pack
    report(shop, result, pack, language)
    lacking = page_faults(shop.profile, evidence.collected_at.date())
    inputs = BundleInputs(
        profile=shop.profile,
        result=result,
        slots=slots_of(shop, evidence) or (),
        folder=shop.folder.root,
        secrets=shop.secrets.values(),
        missing=missing(result, pack, lacking),
        pages_are_current=not lacking,
    )
    packed(inputs, shop.folder.bundle)
    click.echo(str(shop.folder.bundle))
    return result.exit_code


@bundle.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def verify(ctx: click.Context, file: Path) -> int:
    """Say whether a bundle is whole, or list every fault."""
    from toolkit.bundle.verify import verify as look
    from toolkit.language.translate import tr

    language = speech(ctx).language or local_language()
    faults = look(file)
    for fault in faults:
        click.echo(fault[language])
    if not faults:
        click.echo(tr("The bundle is whole.")[language])
    return 1 if faults else 0
