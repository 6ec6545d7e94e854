"""The command `toolkit`: what can be asked of it, each command loaded when it is called."""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Sequence

import click

from toolkit import __version__

COMMANDS = {
    "init": ("toolkit.cli.init", "Make a shop's folder, asking for what the shop must say of itself."),
    "prepare": ("toolkit.cli.prepare", "Pages, audit, report and bundle for a shop's folder."),
    "collect": ("toolkit.cli.collect", "Look at the running shop and keep the evidence."),
    "audit": ("toolkit.cli.audit", "Look at the shop and judge it against every requirement."),
    "read": ("toolkit.cli.read", "What the reader sees on one page, as JSON."),
    "policies": ("toolkit.cli.policies", "Policy pages from the profile."),
    "documents": ("toolkit.cli.documents", "The documents that this applicant owes."),
    "bundle": ("toolkit.cli.bundle", "The submission archive."),
    "report": ("toolkit.cli.report", "Draw findings.json again in other formats."),
    "requirements": ("toolkit.cli.requirements", "The catalogue of requirements."),
    "plugins": ("toolkit.cli.plugins", "The plugins that are installed."),
    "demo": ("toolkit.cli.demo", "A sample shop with known faults, served on loopback."),
    "doctor": ("toolkit.cli.doctor", "What this machine has and lacks."),
}
"""Name to (module, line of help). The line stands here so that --help imports no command."""


class Commands(click.Group):
    """Commands that are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        command = getattr(importlib.import_module(module), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="toolkit")
@click.option("--lang", type=click.Choice(["fa", "en"]), help="Language of what is printed and written.")
@click.option("--quiet", is_flag=True, help="Print results only.")
@click.option("--verbose", is_flag=True, help="Say more of what is done.")
@click.option("--no-color", is_flag=True, help="No colours (NO_COLOR does the same).")
@click.pass_context
def cli(ctx: click.Context, lang: str | None, quiet: bool, verbose: bool, no_color: bool) -> None:
    """Make an Iranian online shop ready for the electronic trust seal (eNAMAD) before it is examined.

    فروشگاه اینترنتی خود را پیش از بررسی برای نماد اعتماد الکترونیکی آماده کنید.
    """
    ctx.obj = {
        "lang": lang,
        "quiet": quiet,
        "verbose": verbose,
        "no_color": no_color or "NO_COLOR" in os.environ,
    }


def main(argv: Sequence[str] | None = None) -> None:
    """Runs the command and leaves with its exit code (docs/cli.md). Being ended is like Ctrl-C: nothing is left half."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(run(list(sys.argv[1:] if argv is None else argv)))


def everywhere(argv: list[str]) -> list[str]:
    """The words with the options that hold everywhere put first, where click looks for them."""
    first: list[str] = []
    rest: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--":
            return [*first, *rest, word, *words]
        if word in ("--quiet", "--verbose", "--no-color") or word.startswith("--lang="):
            first.append(word)
        elif word == "--lang":
            first.extend([word, *([value] if (value := next(words, None)) is not None else [])])
        else:
            rest.append(word)
    return [*first, *rest]


def run(argv: list[str]) -> int:
    """The command's exit code; every fault is printed in one place."""
    from toolkit.cli.failure import say_failure, say_stopped

    try:
        answer = cli.main(everywhere(argv), prog_name="toolkit", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return say_stopped(argv)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as failure:
        return say_failure(failure, argv)
    return answer if isinstance(answer, int) else 0
