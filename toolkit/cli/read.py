"""`toolkit read FILE.html`: what the reader sees on one page."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(dir_okay=False, allow_dash=True, path_type=Path)
)
@click.option("--url", default="", help="Where the page stood.")
def read(files: tuple[Path, ...], url: str) -> None:
    """Print what each page is and says, one JSON object a line (- reads stdin)."""
    from toolkit.reader import decoded
    from toolkit.reader import read as look

    for path in files:
        source = sys.stdin.buffer.read() if str(path) == "-" else _bytes(path)
        answer = look(decoded(source), url).as_json(str(path))
        click.echo(json.dumps(answer, ensure_ascii=False))


def _bytes(path: Path) -> bytes:
    from toolkit.errors import UsageError
    from toolkit.language.translate import tr

    try:
        return path.read_bytes()
    except OSError as failure:
        raise UsageError(
            tr("{file} could not be read: {why}", file=str(path), why=failure.strerror or "")
        ) from failure
