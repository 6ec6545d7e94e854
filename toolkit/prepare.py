"""The whole sentence: render the pages, look at the shop, judge, report, pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from toolkit.audit import Shop, Tools, collect_evidence, exit_code, judged, rules_of, slots_of
from toolkit.bundle.build import build
from toolkit.bundle.inputs import BundleInfo, BundleInputs
from toolkit.errors import Fault, FaultyFile
from toolkit.judge.case import TEHRAN
from toolkit.language.text import Language, Text
from toolkit.language.translate import tr
from toolkit.model.evidence import TrialOrder, Unseen
from toolkit.model.finding import Finding
from toolkit.model.requirement import Pack
from toolkit.model.result import Result
from toolkit.model.verdict import Verdict
from toolkit.policies.render import render
from toolkit.profile.profile import Profile
from toolkit.remedies.write import write_remedies
from toolkit.report.compare import Comparison, compare
from toolkit.report.formats import write


@dataclass(frozen=True)
class Prepared:
    """What `prepare` left: the result, where the files are, and the pages that lack facts."""

    result: Result
    exit_code: int
    files: dict[str, Path]
    bundle: BundleInfo
    pack: Pack
    page_faults: tuple[Fault, ...] = ()
    shop_unseen: Unseen | None = None
    since: Comparison | None = None
    test_order: TrialOrder | None = None


def prepare(
    shop: Shop, profile: Profile, tools: Tools, language: Language, before: Result | None = None
) -> Prepared:
    """A bundle is built even when things are missing, and says so; the pages are not published.

    The report tells what changed since `before`.
    """
    pack = rules_of(shop, tools).pack
    faults = _pages(shop, profile, tools)
    evidence = collect_evidence(shop, tools)
    tools.say(tr("Judging {n} requirements", n=len(pack.requirements)))
    found = judged(shop, evidence, tools)
    result = found.result
    write_remedies(found.files, shop.folder)
    since = compare(before, result)
    files = report(shop, result, pack, language, since)
    tools.say(tr("Packing the bundle"))
    inputs = BundleInputs(
        profile=profile,
        result=result,
        slots=slots_of(shop, evidence) or (),
        folder=shop.folder.root,
        secrets=shop.secrets.values(),
        missing=missing(result, pack, faults),
        pages_are_current=not faults,
    )
    bundle = build(inputs, shop.folder.bundle)
    pages = {} if faults else {"policies": shop.folder.policies}
    remedies = {"remedies": shop.folder.remedies} if found.files else {}
    written = files | pages | remedies | {"bundle": shop.folder.bundle}
    return Prepared(
        result=result,
        exit_code=exit_code(result, evidence),
        files=written,
        bundle=bundle,
        pack=pack,
        page_faults=faults,
        shop_unseen=evidence.home_unseen,
        since=since,
        test_order=evidence.test_order,
    )


def _pages(shop: Shop, profile: Profile, tools: Tools) -> tuple[Fault, ...]:
    """The policy pages; a fact that they lack is a listed fault and does not stop the rest."""
    tools.say(tr("Writing the policy pages"))
    today = tools.now().astimezone(TEHRAN).date()
    try:
        render(profile, shop.folder.policies, today)
    except FaultyFile as incomplete:
        return incomplete.faults
    return ()


def report(
    shop: Shop, result: Result, pack: Pack, language: Language, since: Comparison | None = None
) -> dict[str, Path]:
    """findings.json and the HTML report, in the shop's folder."""
    files = {"html": shop.folder.report, "json": shop.folder.findings}
    for name, path in files.items():
        write(result, pack.requirements, name, path, language, since)
    return files


def missing(result: Result, pack: Pack, faults: Sequence[Fault]) -> tuple[Text, ...]:
    """What else keeps the file from being complete: the bundle finds the documents that are missing by itself."""
    site = [
        f for f in result.blockers if f.verdict is not Verdict.BY_HAND and f.check != "documents_are_there"
    ]
    told = [_told(f, pack) for f in sorted(site, key=lambda f: f.verdict is Verdict.UNKNOWN)]
    unsigned = tuple(
        pack.requirements[f.requirement].title for f in result.blockers if f.verdict is Verdict.BY_HAND
    )
    if unsigned:
        told.append(tr("To be declared and signed off by you: {titles}.", titles=unsigned))
    return (*told, *(f.message for f in faults))


def _told(finding: Finding, pack: Pack) -> Text:
    return tr("{title}: {reason}", title=pack.requirements[finding.requirement].title, reason=finding.reason)
