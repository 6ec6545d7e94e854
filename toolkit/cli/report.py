"""`toolkit report DIR`: findings.json drawn again in other formats."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.options import baseline, output, shop_dir
from toolkit.cli.speech import local_language, speech


@click.command()
@shop_dir
@click.option("--format", "formats", default="html", show_default=True, help="Formats, with commas.")
@output
@baseline
@click.pass_context
def report(ctx: click.Context, dir: Path, formats: str, output: Path | None, baseline: Path | None) -> None:
    """Draw DIR/findings.json again; nothing is asked and nothing judged."""
    from toolkit.audit import Tools, open_shop, rules_of
    from toolkit.cli.drawn import draw, earlier
    from toolkit.report.compare import compare
    from toolkit.report.findings_json import read_file
    from toolkit.shop_folder import ShopFolder

    result = read_file(ShopFolder(dir).findings)
    language = speech(ctx).language or local_language()
    wanted = [name for name in formats.split(",") if name]
    pack = rules_of(open_shop(dir), Tools()).pack
    since = compare(earlier(baseline), result)
    for path in draw(result, pack.requirements, wanted, output, dir, language, since).values():
        click.echo(str(path))
