"""The report as plain text: every open finding, for a file, a mail or a pipe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toolkit.language.text import Language, Text
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report import stranger
from toolkit.report.card import Card, card, spoken
from toolkit.report.compare import Comparison
from toolkit.report.headline import beside, headline
from toolkit.report.labels import collected, ending, labels
from toolkit.report.outline import outline, title_of


def as_text(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> str:
    """Lines of unlimited length; an address stands on a line of its own."""
    return "\n".join(_lines(result, requirements, language, since)) + "\n"


def _lines(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None,
) -> Iterator[str]:
    plan = outline(result, requirements)
    words = {name: text[language] for name, text in labels().items()}
    words["quote"] = "«\u2068{}\u2069»" if language == "fa" else "“\u2068{}\u2069”"

    def say(text: Text) -> str:
        return spoken(text, language)

    def part(name: str, findings: tuple[Finding, ...]) -> Iterator[str]:
        if findings:
            yield from ("", words[name], "")
            for finding in findings:
                yield from _card(card(finding, requirements, language, since), words)

    yield f"{words['report']}: {stranger.words(result.shop_name)}"
    yield stranger.address(result.shop_url)
    yield f"{words['collected']}: {say(collected(result)[0])}"
    yield from ("", say(headline(result, plan.state)))
    yield from (say(sentence) for sentence in beside(result, plan.state))
    if since:
        yield from ("", say(since.sentence()))
        if since.gone:
            yield from ("", words["gone"])
            yield from (f"  {say(title_of(f, requirements))}" for f in since.gone)
    yield from part("blocking", plan.blocking)
    yield from part("warnings", plan.warnings)
    yield from part("advice", plan.advice)
    yield from part("waived", plan.waived)
    if plan.unseen:
        yield from ("", words["unseen"], words["unseen_why"])
        for why, findings in plan.unseen:
            yield from ("", f"{words['because']} {say(why)}")
            drawn = (card(f, requirements, language, since) for f in findings)
            yield from (_with_change(f"  {c.severity_word}: {c.title}", c) for c in drawn)
    yield from part("by_hand", plan.by_hand)
    yield from ("", words["pack"] + ":", f"{result.pack_name} {result.pack_version} {result.pack_sha256}")
    for one in result.packs[1:]:
        yield from (words["further_pack"] + ":", f"{one.name} {one.version} {one.sha256}")
    yield from (words["evidence_hash"] + ":", result.evidence_sha256, "", say(ending(result)))


def _card(drawn: Card, words: Mapping[str, str]) -> Iterator[str]:
    yield f"{drawn.severity_word}: {drawn.title} ({drawn.verdict_word})"
    yield f"  {drawn.reason}"
    if drawn.remedy:
        yield f"  {words['remedy']}: {drawn.remedy}"
    for cure in drawn.cures:
        yield f"  {cure.title} ({cure.effort})"
        yield from (f"    {n}. {step}" for n, step in enumerate(cure.steps, 1))
        yield from (f"    {path}" for _, path in cure.files)
    for place in drawn.places:
        if place.excerpt:
            yield f"  {words['seen']}: {words['quote'].format(place.excerpt)}"
        if place.shown:
            yield f"  {place.shown}"
    for dispute in drawn.disputes:
        yield f"  {words['contested']}: {dispute.subject}"
        yield from (f"    {source}: {says}" for source, says in dispute.claims)
        yield f"    {words['applied']} {dispute.applied}"
        if dispute.pinned:
            yield f"    {words['pinned']} {words['quote'].format(dispute.pinned)}"
    yield from (
        f"  {note}" for note in (drawn.change_word, drawn.more_places, drawn.waived, drawn.declared) if note
    )
    yield ""


def _with_change(line: str, drawn: Card) -> str:
    return f"{line} ({drawn.change_word})" if drawn.change_word else line
