"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

shop_dir = click.argument("dir", type=click.Path(file_okay=False, path_type=Path))


output = click.option(
    "--output", type=click.Path(path_type=Path), help="Folder for them, or a file for one; - is stdout."
)

baseline = click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    help="An earlier findings.json; the report tells what is new, gone and the same.",
)


def test_order(function: F) -> F:
    """Options of the commands that may place a test order; `batch` has none of them, and must not."""
    yes = click.option("--yes", is_flag=True, help="Place the test order without asking again.")
    place = click.option(
        "--place-test-order",
        is_flag=True,
        help="Place one real order (cash on delivery or cheque), look at it and cancel it.",
    )
    return place(yes(function))


def network(function: F) -> F:
    """Options of every command that asks the running shop."""
    for option in reversed(
        (
            click.option("--url", help="Ask the shop at this address instead of the profile's."),
            click.option(
                "--allow-private",
                is_flag=True,
                help="Ask addresses that are not public (a shop on this machine).",
            ),
            click.option(
                "--at-most",
                type=click.IntRange(1, 16),
                default=4,
                show_default=True,
                help="Requests at a time.",
            ),
            click.option(
                "--time-limit",
                type=click.IntRange(5),
                default=900,
                show_default=True,
                help="Seconds for the whole collection.",
            ),
            click.option(
                "--no-seal-host",
                is_flag=True,
                help="Do not ask the seal's host about the seal that the shop shows.",
            ),
            click.option(
                "--no-open-files",
                is_flag=True,
                help="Do not look for files left open on the shop's host (backups, logs).",
            ),
        )
    ):
        function = option(function)
    return function
