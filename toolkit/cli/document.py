"""The command reference, written from the commands themselves: `python -m toolkit.cli.document` prints it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from toolkit.cli.main import COMMANDS, cli

HEAD = """# The command `toolkit`

Generated from the code by `python -m toolkit.cli.document`; do not edit.

Machine output goes to stdout, people's to stderr; progress only to a terminal. Exit codes: 0 ready; 1 a blocker
fails; 2 wrong usage, or a profile or file that cannot be used (every fault listed, with its place); 3 no blocker
fails but something is not known or not signed off, or the shop did not answer at all; 70 a fault of the toolkit itself.
"""


def reference() -> str:
    """The whole reference as Markdown."""
    context = click.Context(cli, info_name="toolkit")
    parts = [HEAD, "## Everywhere\n", _options(cli, context)]
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        parts.extend(_command(command, name, context))
    return "\n".join(parts)


def _command(command: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            below = command.get_command(context, child)
            assert below is not None
            yield from _command(below, child, context)
        return
    yield f"## `{context.command_path}`\n"
    yield f"    {command.get_usage(context).removeprefix('Usage: ')}\n"
    yield (command.help or "").strip() + "\n"
    table = _options(command, context)
    if table:
        yield table


def _options(command: click.Command, context: click.Context) -> str:
    rows = [p.get_help_record(context) for p in command.params if isinstance(p, click.Option)]
    lines = [f"| `{row[0]}` | {row[1]} |" for row in rows if row]
    return "\n".join(["| option | |", "| --- | --- |", *lines, ""]) if lines else ""


if __name__ == "__main__":
    sys.stdout.write(reference())
