"""The report as one page that asks nobody for anything and reads well without a script."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from toolkit.language.text import Language, Text
from toolkit.language.translate import tr
from toolkit.model.finding import Finding
from toolkit.model.remedy import Effort
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict
from toolkit.report import stranger
from toolkit.report.card import Card, card, spoken
from toolkit.report.compare import Change, Comparison
from toolkit.report.headline import beside, headline
from toolkit.report.labels import collected, ending, labels
from toolkit.report.outline import Outline, outline, title_of
from toolkit.report.words import effort_word, family_word, severity_word, verdict_word


@dataclass(frozen=True, slots=True)
class Group:
    """Cards under a heading of their own, with their counts in words."""

    title: str
    counts: str
    cards: tuple[tuple[str, Card], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page; `how` says which shape its groups take: cards, lines or folded."""

    name: str
    title: str
    count: str
    note: str
    how: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since another run: findings that are new or were seen at new places, titles that are gone."""

    sentence: str
    new: tuple[tuple[str, Card], ...]
    gone: tuple[str, ...]


NEWS: tuple[Change, ...] = ("new", "more")


def render(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> str:
    """The whole page in one language; equal results give equal pages."""
    plan = outline(result, requirements)
    css = resources.files("toolkit.report").joinpath("templates/report.css").read_text("utf-8")
    drawing = _Drawing(result, requirements, language, since)
    when, moment = collected(result)
    page = _environment().get_template("report.html.j2")
    return page.render(
        language=language,
        direction="rtl" if language == "fa" else "ltr",
        css=Markup(css),
        css_hash=base64.b64encode(hashlib.sha256(css.encode()).digest()).decode(),
        label={name: text[language] for name, text in labels().items()},
        state=plan.state,
        headline=spoken(headline(result, plan.state), language),
        beside=[spoken(text, language) for text in beside(result, plan.state)],
        first=drawing.card(plan.first) if plan.first else None,
        shop=stranger.words(result.shop_name),
        shop_address=stranger.address(result.shop_url),
        shop_link=stranger.link(result.shop_url),
        since=drawing.since(),
        sections=drawing.sections(plan),
        table=_table(result, language),
        when=spoken(when, language),
        moment=moment,
        result=result,
        ending=spoken(ending(result), language),
    )


class _Drawing:
    """Findings turned into cards of one language, each under an anchor that does not change."""

    def __init__(
        self,
        result: Result,
        requirements: Mapping[str, Requirement],
        language: Language,
        since: Comparison | None,
    ) -> None:
        self._requirements, self._language, self._since = requirements, language, since
        self._anchor = {f: f"f{number}" for number, f in enumerate(result.findings, 1)}

    def card(self, finding: Finding) -> tuple[str, Card]:
        return self._anchor[finding], card(finding, self._requirements, self._language, self._since)

    def since(self) -> Since | None:
        """What another run had and this one has not, and the other way round."""
        if self._since is None:
            return None
        return Since(
            sentence=spoken(self._since.sentence(), self._language),
            new=tuple(self.card(f) for change in NEWS for f in self._since.changed(change)),
            gone=tuple(spoken(title_of(f, self._requirements), self._language) for f in self._since.gone),
        )

    def sections(self, plan: Outline) -> list[Section]:
        """The parts in reading order, without those that are empty."""
        unseen = [self._group(f, why) for why, f in plan.unseen]
        families = [self._group(f, family_word(family)) for family, f in plan.families]
        drawn = [
            self._section("blocking", "cards", [self._group(plan.blocking)]),
            self._section("next", "cards", [self._group(f, _work(effort)) for effort, f in plan.next]),
            self._section("waived", "cards", [self._group(plan.waived)]),
            self._section("unseen", "lines", unseen, "unseen_why"),
            self._section("by_hand", "cards", [self._group(plan.by_hand)]),
            self._section("everything", "folded", families),
            self._section("not_applicable", "folded", [self._group(plan.not_applicable)]),
        ]
        return [section for section in drawn if any(group.cards for group in section.groups)]

    def _section(self, name: str, how: str, groups: Iterable[Group], note: str = "") -> Section:
        words, groups = labels(), tuple(groups)
        count = tr("{n}", n=sum(len(group.cards) for group in groups))
        said = words[note][self._language] if note else ""
        return Section(name, words[name][self._language], count[self._language], said, how, groups)

    def _group(self, findings: Iterable[Finding], title: Text | None = None) -> Group:
        findings = tuple(findings)
        tally = Counter(f.verdict for f in findings)
        counts = tuple(tr("{verdict}: {n}", verdict=verdict_word(v), n=tally[v]) for v in Verdict if tally[v])
        return Group(
            title=spoken(title, self._language) if title else "",
            counts=tr("{all}", all=counts)[self._language],
            cards=tuple(self.card(f) for f in findings),
        )


def _work(effort: Effort | None) -> Text:
    return tr("Other warnings and advice") if effort is None else effort_word(effort)


def _table(result: Result, language: Language) -> list[list[str]]:
    """Verdicts by severity: a head, a row for each verdict, and the sums."""
    counts = Counter((f.verdict, f.severity) for f in result.findings)
    words = labels()

    def row(head: Text, verdicts: Iterable[Verdict]) -> list[str]:
        verdicts = tuple(verdicts)
        cells = [sum(counts[v, s] for v in verdicts) for s in Severity]
        shown = (tr("{n}", n=n)[language] if n else "–" for n in (*cells, sum(cells)))
        return [head[language], *shown]

    head = [words["verdict"][language], *(severity_word(s)[language] for s in Severity)]
    rows = [row(verdict_word(v), (v,)) for v in Verdict]
    return [[*head, words["all"][language]], *rows, row(words["all"], Verdict)]


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("toolkit.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
