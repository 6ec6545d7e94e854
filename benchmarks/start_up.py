"""How long `toolkit --help` takes beside a bare click program, as the ratio of whole processes run in turn."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time

BARE = """
import click

@click.group()
def cli() -> None:
    "A bare click program."

@cli.command()
def one() -> None:
    "One command."

cli(["--help"])
"""
OURS = "from toolkit.cli.main import main; main(['--help'])"


def seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=True, timeout=60)
    return time.perf_counter() - start


def main() -> None:
    """Prints medians in milliseconds and the median of the pairwise ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=21)
    runs = max(3, min(parser.parse_args().runs, 200))
    for code in (BARE, OURS):
        seconds(code)
    pairs = [(seconds(BARE), seconds(OURS)) for _ in range(runs)]
    bare, ours = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"bare click {bare:.0f} ms, toolkit --help {ours:.0f} ms, ratio {ratio:.2f} ({runs} pairs)")


if __name__ == "__main__":
    main()
