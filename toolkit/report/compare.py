"""Two results of one shop side by side: what is new, what is gone, what is the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Finding
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict

Change = Literal["new", "more", "same", "unseen"]
Key = tuple[str, str]


@dataclass(frozen=True)
class Comparison:
    """`changes` by requirement and check, for every open finding of the later result and for no other.

    new: it was not open before, or was only unknown or by hand and now fails. more: it failed before too, and
    now at places that were not told then. unseen: it failed before and cannot be looked at now, so that
    nobody knows whether it is cured. same: anything else. `gone` are findings of the earlier result that were
    open and are no more.
    """

    before: Result
    now: Result
    changes: Mapping[Key, Change]
    gone: tuple[Finding, ...]

    def change(self, finding: Finding) -> Change | None:
        return self.changes.get(key_of(finding))

    def changed(self, change: Change) -> Iterator[Finding]:
        """The later result's findings of that change, in its order."""
        return (f for f in self.now.findings if self.change(f) == change)

    def sentence(self) -> Text:
        """How many failures are cured, new and left; one that cannot be seen any more counts as left."""
        failed = {key_of(f) for f in self.before.findings if f.verdict is Verdict.FAIL}
        return tr(
            "Since the last run: {fixed} fixed, {new} new, {same} left.",
            fixed=sum(key_of(f) in failed for f in self.gone),
            new=sum(f.verdict is Verdict.FAIL for f in self.changed("new")),
            same=sum(key in failed for key in self.changes),
        )


def compare(before: Result | None, now: Result) -> Comparison | None:
    """`now` against `before`, finding by finding; a waiver hides nothing here. None where nothing was before."""
    if before is None:
        return None
    then = {key_of(f): f for f in before.findings}
    changes = {key_of(f): _change(then.get(key_of(f)), f) for f in now.findings if f.is_open}
    gone = tuple(f for f in before.findings if f.is_open and key_of(f) not in changes)
    return Comparison(before, now, changes, gone)


def key_of(finding: Finding) -> Key:
    return finding.requirement, finding.check


def _change(then: Finding | None, now: Finding) -> Change:
    if then is None or not then.is_open:
        return "new"
    failed, fails = then.verdict is Verdict.FAIL, now.verdict is Verdict.FAIL
    if failed != fails:
        return "unseen" if failed else "new"
    return "more" if fails and _places(now) - _places(then) else "same"


def _places(finding: Finding) -> set[tuple[str, str]]:
    return {(one.url, one.excerpt) for one in finding.seen}
