"""What the terminal says at the end of a run: what blocks, what is next, and where the files are."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.language.text import Language, Text
from toolkit.language.translate import tr, trn
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report.card import card, spoken
from toolkit.report.compare import Comparison
from toolkit.report.headline import beside, headline
from toolkit.report.outline import Outline, outline, title_of
from toolkit.report.words import file_word

if TYPE_CHECKING:
    from rich.console import Console

SHOWN = 8
CAUSES = 3
_COLOUR = {"ready": "bold green", "failed": "bold red", "unseen": "bold yellow", "unsigned": "bold magenta"}


def print_summary(
    result: Result,
    requirements: Mapping[str, Requirement],
    console: Console,
    language: Language,
    files: Mapping[str, Path],
    since: Comparison | None = None,
) -> None:
    """The outcome for a person, as wide as the console; a file's path stands alone and unbroken.

    `files` by the name of their format or part (toolkit.report.words.file_word); `since` tells what
    changed since another run.
    """
    plan = outline(result, requirements)
    page = _Page(console, language)
    page.say(_closed(headline(result, plan.state)), _COLOUR[plan.state])
    if plan.state == "unseen":
        page.say(tr("First thing to do: cure the cause, then run again."), "bold")
    elif plan.first:
        page.say(tr("First thing to do: {first}.", first=title_of(plan.first, requirements)), "bold")
    for sentence in beside(result, plan.state):
        page.say(sentence)
    if since is not None:
        page.say(since.sentence())
    _blocking(page, plan, requirements)
    _causes(page, plan)
    _unsigned(page, plan, requirements)
    for name, path in files.items():
        page.gap()
        page.say(tr("{file}:", file=file_word(name) or name))
        page.alone(str(path))


def _blocking(page: _Page, plan: Outline, requirements: Mapping[str, Requirement]) -> None:
    for finding in plan.blocking[:SHOWN]:
        _one(page, finding, requirements)
    more = len(plan.blocking) - SHOWN
    if more > 0:
        page.gap()
        page.say(trn("and {n} more blocker", "and {n} more blockers", more))


def _one(page: _Page, finding: Finding, requirements: Mapping[str, Requirement]) -> None:
    drawn = card(finding, requirements, page.language)
    page.gap()
    page.say(tr("Blocker: {title}", title=title_of(finding, requirements)), "bold")
    page.line(drawn.reason, indent=2)
    if drawn.remedy:
        page.say(tr("Remedy: {remedy}", remedy=finding.remedy), indent=2)


def _causes(page: _Page, plan: Outline) -> None:
    """Why blockers could not be seen: the causes that hide most of them."""
    held = [(why, sum(f.holds_up for f in group)) for why, group in plan.unseen]
    causes = [(why, n) for why, n in held if n][:CAUSES]
    if not causes:
        return
    page.gap()
    page.say(tr("Not seen, because:"), "bold")
    for why, n in causes:
        page.say(trn("{n} blocker: {why}", "{n} blockers: {why}", n, why=why), indent=2)


def _unsigned(page: _Page, plan: Outline, requirements: Mapping[str, Requirement]) -> None:
    waiting = [f for f in plan.by_hand if f.holds_up]
    if not waiting:
        return
    page.gap()
    page.say(tr("A person must look at these and sign off:"), "bold")
    for finding in waiting[:SHOWN]:
        page.say(title_of(finding, requirements), indent=2)
    if len(waiting) > SHOWN:
        more = len(waiting) - SHOWN
        page.say(trn("and {n} more", "and {n} more", more), indent=2)


def _closed(title: Text) -> Text:
    return Text(fa=title.fa + ".", en=title.en + ".")


class _Page:
    """Lines on a console in one language; nothing in them is taken for markup."""

    def __init__(self, console: Console, language: Language) -> None:
        self.console, self.language = console, language

    def say(self, text: Text, style: str = "", indent: int = 0) -> None:
        self.line(spoken(text, self.language), style, indent)

    def line(self, words: str, style: str = "", indent: int = 0) -> None:
        from rich.text import Text as Styled

        room = max(self.console.width - indent, 10)
        for line in Styled(words, style=style).wrap(self.console, room, overflow="fold"):
            line.rstrip()
            line.pad_left(indent)
            self.console.print(line, highlight=False, soft_wrap=True)

    def alone(self, path: str) -> None:
        """A path as it is typed: no marks in it, never broken over lines."""
        self.console.print(path, style="", markup=False, highlight=False, emoji=False, soft_wrap=True)

    def gap(self) -> None:
        self.console.print()
