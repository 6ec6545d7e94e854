"""`toolkit prepare DIR`: the whole sentence."""

from __future__ import annotations

from pathlib import Path

import click

from toolkit.cli.options import baseline, network, shop_dir, test_order
from toolkit.cli.speech import speech


@click.command()
@shop_dir
@network
@test_order
@baseline
@click.pass_context
def prepare(
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
    baseline: Path | None,
) -> int:
    """Write the pages, look at the running shop, judge it, report, and pack the application file.

    Exit codes: 0 ready; 1 a blocker fails; 2 the profile cannot be used; 3 something could not be looked at.
    """
    from toolkit.audit import open_shop
    from toolkit.cli.drawn import earlier
    from toolkit.cli.outcome import say_outcome
    from toolkit.cli.tools import tools
    from toolkit.cli.trial import agree
    from toolkit.prepare import prepare as run

    said, before = speech(ctx), earlier(baseline)
    shop = open_shop(dir, url)
    assert shop.profile is not None
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
    done = run(shop, shop.profile, given, language, before)
    say_outcome(
        said,
        language,
        done.result,
        done.pack.requirements,
        done.files,
        done.page_faults,
        done.shop_unseen,
        done.since,
        done.test_order,
    )
    return done.exit_code
