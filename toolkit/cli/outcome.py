"""What a command says at the end of an audit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from toolkit.cli.speech import Speech
from toolkit.errors import Fault
from toolkit.language.text import Language
from toolkit.language.translate import tr, trn
from toolkit.model.evidence import TrialOrder, Unseen
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.compare import Comparison
from toolkit.report.terminal import print_summary


def say_outcome(
    said: Speech,
    language: Language,
    result: Result,
    requirements: Mapping[str, Requirement],
    files: Mapping[str, Path],
    page_faults: Sequence[Fault] = (),
    shop_unseen: Unseen | None = None,
    since: Comparison | None = None,
    test_order: TrialOrder | None = None,
) -> None:
    """What became of a test order, why the shop was not seen, what the pages lack, then what blocks."""
    if test_order is not None:
        click.echo(test_order.why[language], err=True)
    if shop_unseen is not None:
        words = tr("The shop was not seen, and most requirements stay open. {why}", why=shop_unseen.why)
        click.echo(words[language])
        click.echo()
    if page_faults:
        n = len(page_faults)
        words = trn(
            "The policy pages were not written: {n} answer is missing.",
            "The policy pages were not written: {n} answers are missing.",
            n,
        )
        click.echo(words[language])
        for fault in page_faults:
            click.echo(f"  {fault.place}: {fault.message[language]}")
        click.echo()
    print_summary(result, requirements, said.console(), language, files, since)
