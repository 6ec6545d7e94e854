"""The report as PDF/A, to print or to hand on: what blocks first, then everything by family."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from importlib import resources
from typing import Any

from toolkit.language.text import Language
from toolkit.model.finding import Finding
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.report import stranger
from toolkit.report.card import card, spoken
from toolkit.report.compare import Comparison
from toolkit.report.headline import beside, headline
from toolkit.report.labels import collected, ending, labels
from toolkit.report.outline import outline, title_of
from toolkit.report.words import family_word
from toolkit.typeset import settable, typeset

Json = dict[str, Any]


def as_pdf(
    result: Result,
    requirements: Mapping[str, Requirement],
    language: Language,
    since: Comparison | None = None,
) -> bytes:
    """PDF/A-2b dated with the evidence's day; signs that the font has not, such as emoji, are left out."""
    plan = outline(result, requirements)
    words = {name: spoken(text, language) for name, text in labels().items()}

    def cards(findings: Iterable[Finding]) -> list[Json]:
        return [asdict(card(f, requirements, language, since)) for f in findings]

    parts = [
        {"title": words[name], "cards": cards(findings)}
        for name, findings in (
            ("blocking", plan.blocking),
            ("warnings", plan.warnings),
            ("advice", plan.advice),
            ("waived", plan.waived),
            ("by_hand", plan.by_hand),
        )
    ]
    unseen = [{"why": spoken(why, language), "cards": cards(group)} for why, group in plan.unseen]
    families = [
        {"title": spoken(family_word(name), language), "cards": cards(all)} for name, all in plan.families
    ]
    when, moment = collected(result)
    data = {
        "language": language,
        "label": words,
        "shop": stranger.words(result.shop_name),
        "address": stranger.address(result.shop_url),
        "when": spoken(when, language),
        "state": plan.state,
        "headline": spoken(headline(result, plan.state), language),
        "beside": [spoken(text, language) for text in beside(result, plan.state)],
        "since": spoken(since.sentence(), language) if since else "",
        "gone": [spoken(title_of(f, requirements), language) for f in since.gone] if since else [],
        "parts": [part for part in parts if part["cards"]],
        "unseen": unseen,
        "families": families,
        "pack": f"{result.pack_name} {result.pack_version}",
        "pack_hash": result.pack_sha256,
        "further_packs": [f"{one.name} {one.version} {one.sha256}" for one in result.packs[1:]],
        "evidence_hash": result.evidence_sha256,
        "moment": moment,
        "toolkit": f"namad-toolkit {result.toolkit}",
        "ending": spoken(ending(result), language),
    }
    with resources.as_file(resources.files("toolkit.report")) as folder:
        inputs = {"data": settable(json.dumps(data, ensure_ascii=False)), "date": moment[:10]}
        return typeset("report.pdf", folder / "templates" / "report.typ", result.collected_at.date(), inputs)
