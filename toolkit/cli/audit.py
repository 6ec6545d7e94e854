"""`toolkit audit DIR|URL`: collect and judge."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from toolkit.cli.options import baseline, network, output, test_order
from toolkit.cli.speech import speech

if TYPE_CHECKING:
    from toolkit.audit import Shop


@click.command()
@click.argument("shop", required=False)
@network
@test_order
@click.option("--replay", is_flag=True, help="Judge the evidence that lies in DIR/evidence, offline.")
@click.option(
    "--evidence",
    "archive",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Judge this WARC file, offline.",
)
@click.option(
    "--format",
    "formats",
    default="",
    help="Formats to write, with commas: text,html,json,csv,markdown,pdf,sarif,junit.",
)
@output
@baseline
@click.pass_context
def audit(
    ctx: click.Context,
    shop: str | None,
    url: str | None,
    allow_private: bool,
    at_most: int,
    time_limit: int,
    place_test_order: bool,
    yes: bool,
    no_seal_host: bool,
    no_open_files: bool,
    replay: bool,
    archive: Path | None,
    formats: str,
    output: Path | None,
    baseline: Path | None,
) -> int:
    """Judge a shop's folder, a bare address without a profile, or an archive alone (--evidence)."""
    from toolkit.audit import collect_evidence, exit_code, judged, rules_of
    from toolkit.audit import replay as look_again
    from toolkit.cli.drawn import draw, earlier
    from toolkit.cli.outcome import say_outcome
    from toolkit.cli.tools import tools
    from toolkit.cli.trial import agree
    from toolkit.remedies.write import write_remedies
    from toolkit.report.compare import compare

    if shop is None and archive is None:
        raise click.UsageError("Give a shop's folder, an address, or --evidence FILE.")
    if place_test_order and (replay or archive):
        raise click.UsageError("A test order asks the running shop; leave out --replay and --evidence.")
    said, before = speech(ctx), earlier(baseline)
    with tempfile.TemporaryDirectory(prefix="toolkit-") as scratch:
        opened = _open(shop, url, Path(scratch))
        language = said.of(opened.profile)
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
        pack = rules_of(opened, given).pack
        agree(opened, given, language, yes=yes)
        evidence = look_again(opened, archive) if replay or archive else collect_evidence(opened, given)
        found = judged(opened, evidence, given)
        result = found.result
        wanted = [name for name in formats.split(",") if name]
        keep = None if opened.profile is None else opened.folder.root
        since = compare(before, result)
        if keep is not None:
            write_remedies(found.files, opened.folder)
        files = draw(result, pack.requirements, wanted, output, keep, language, since)
        if output is None or str(output) != "-":
            say_outcome(
                said,
                language,
                result,
                pack.requirements,
                files,
                shop_unseen=evidence.home_unseen,
                since=since,
                test_order=None if replay or archive else evidence.test_order,
            )
    return exit_code(result, evidence)


def _open(shop: str | None, url: str | None, scratch: Path) -> Shop:
    """A folder with a profile, or an address (or an archive alone) whose evidence is kept no longer than the run."""
    from toolkit.audit import Shop, address, open_shop
    from toolkit.shop_folder import ShopFolder

    if shop is None:
        return Shop("", ShopFolder(scratch))
    if "://" in shop:
        return Shop(address(url or shop), ShopFolder(scratch))
    return open_shop(Path(shop), url)
