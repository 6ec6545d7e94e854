"""The report as Markdown; a stranger's words cannot become markup, a link or a mention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from toolkit.language.text import Language
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report import stranger
from toolkit.report.card import Card, Place, card, spoken
from toolkit.report.compare import Comparison
from toolkit.report.headline import beside, headline
from toolkit.report.labels import collected, ending, labels
from toolkit.report.outline import outline, title_of

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def as_markdown(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> str:
    """CommonMark; a Persian report stands in a right-to-left block."""
    body = "\n".join(_lines(result, requirements, language, since)) + "\n"
    return f'<div dir="rtl">\n\n{body}\n</div>\n' if language == "fa" else body


def _lines(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None,
) -> Iterator[str]:
    plan = outline(result, requirements)
    words = {name: text[language] for name, text in labels().items()}

    def part(name: str, findings: tuple[Finding, ...]) -> Iterator[str]:
        if findings:
            yield from (f"## {words[name]}", "")
            for finding in findings:
                yield from _card(card(finding, requirements, language, since), words)

    yield from (f"# {words['report']}: {_plain(stranger.words(result.shop_name))}", "")
    yield from (f"{words['collected']}: {spoken(collected(result)[0], language)}", "")
    yield from (f"**{spoken(headline(result, plan.state), language)}**", "")
    for sentence in beside(result, plan.state):
        yield from (spoken(sentence, language), "")
    if since:
        yield from (spoken(since.sentence(), language), "")
        if since.gone:
            yield from (f"## {words['gone']}", "")
            yield from (f"- {_plain(spoken(title_of(f, requirements), language))}" for f in since.gone)
            yield ""
    yield from part("blocking", plan.blocking)
    yield from part("warnings", plan.warnings)
    yield from part("advice", plan.advice)
    yield from part("waived", plan.waived)
    if plan.unseen:
        yield from (f"## {words['unseen']}", "", words["unseen_why"], "")
    for why, findings in plan.unseen:
        yield from (f"{words['because']} {_plain(spoken(why, language))}", "")
        drawn = (card(f, requirements, language, since) for f in findings)
        yield from (
            f"- **{c.severity_word}:** {_plain(c.title)}{f' ({c.change_word})' if c.change_word else ''}"
            for c in drawn
        )
        yield ""
    yield from part("by_hand", plan.by_hand)
    yield from ("---", "", f"{words['pack']}: {_plain(f'{result.pack_name} {result.pack_version}')}", "")
    for one in result.packs[1:]:
        yield from (f"{words['further_pack']}: {_plain(f'{one.name} {one.version}')} `{one.sha256}`", "")
    yield from (f"{words['evidence_hash']}: `{result.evidence_sha256}`", "", spoken(ending(result), language))


def _card(drawn: Card, words: Mapping[str, str]) -> Iterator[str]:
    yield from (f"### {_plain(drawn.title)}", "")
    yield from (f"**{drawn.verdict_word} · {drawn.severity_word}**", "", _plain(drawn.reason), "")
    if drawn.remedy:
        yield from (f"**{words['remedy']}:** {_plain(drawn.remedy)}", "")
    for cure in drawn.cures:
        yield from (f"{_plain(cure.title)} ({cure.effort})", "")
        yield from (f"{n}. {_plain(step)}" for n, step in enumerate(cure.steps, 1))
        yield from _fenced(cure.paste)
        yield from ("", *(f"- [{_plain(name)}]({_target(path)})" for name, path in cure.files), "")
    for place in drawn.places:
        yield from _place(place)
    for dispute in drawn.disputes:
        yield from (f"**{words['contested']}:** {_plain(dispute.subject)}", "")
        yield from (f"- {_plain(source)}: {_plain(says)}" for source, says in dispute.claims)
        yield from ("", f"{words['applied']} {_plain(dispute.applied)}", "")
        if dispute.pinned:
            yield from (f"{words['pinned']} {_plain(dispute.pinned)}", "")
    for note in (drawn.change_word, drawn.more_places, drawn.waived, drawn.declared):
        if note:
            yield from (_plain(note), "")


def _fenced(lines: str) -> Iterator[str]:
    """Lines as they are, inside a fence longer than any run of its sign in them."""
    if lines:
        fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", lines)), default=0))
        yield from ("", fence, *lines.splitlines(), fence)


def _place(place: Place) -> Iterator[str]:
    if place.excerpt:
        yield from (f"> {_plain(place.excerpt)}", "")
    if place.href:
        yield from (f"[{_plain(place.shown)}]({_target(place.href)})", "")
    elif place.shown:
        yield from (_plain(place.shown), "")


def _plain(text: str) -> str:
    """Words with every ASCII mark escaped, which CommonMark takes as the mark itself."""
    return _PUNCTUATION.sub(r"\\\1", text)


def _target(href: str) -> str:
    return "<" + quote(href, safe="%/:?#[]@!$&'*+,;=~-._") + ">"
