"""collect(shop) -> evidence; judge(shop, evidence) -> findings: the two halves of an audit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from urllib.parse import urlsplit

from toolkit import __version__
from toolkit.documents.inventory import SlotState, inventory
from toolkit.errors import UsageError
from toolkit.evidence import facts as evidence_facts
from toolkit.evidence.collect import collect
from toolkit.evidence.limits import Limits
from toolkit.evidence.order import Order
from toolkit.judge.case import TEHRAN, Case
from toolkit.judge.judge import judge
from toolkit.judge.pins import resolutions
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.order import Buyer
from toolkit.model.remedy import RemedyFile
from toolkit.model.result import Result
from toolkit.plugins import Plugins, load_plugins
from toolkit.profile.addresses import web_url
from toolkit.profile.facts import facts
from toolkit.profile.load import load as load_profile
from toolkit.profile.profile import Profile
from toolkit.profile.secrets import Secrets, secrets
from toolkit.profile.wrong import Wrong
from toolkit.reader.seal import HOST as SEAL_HOST
from toolkit.remedies.attach import with_remedies
from toolkit.rulebook import Rules, rules
from toolkit.shop_folder import ShopFolder
from toolkit.submitted import last_submitted


def _quiet(message: Text) -> None:
    """Progress that nobody listens to."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Tools:
    """What an audit works with; given in, so that tests give their own."""

    plugins: Plugins = field(default_factory=load_plugins)
    limits: Limits = field(default_factory=Limits)
    allow_private: bool = False
    place_test_order: bool = False
    ask_seal_host: bool = True
    open_files: bool = True
    ca_file: str | None = None
    now: Callable[[], datetime] = _now
    say: Callable[[Text], None] = _quiet


@dataclass(frozen=True)
class Shop:
    """A merchant's folder with what he says of himself; a bare address has neither."""

    url: str
    folder: ShopFolder
    profile: Profile | None = None
    secrets: Secrets = field(default_factory=Secrets)


def open_shop(root: Path, url: str | None = None) -> Shop:
    """The shop of a folder. `url` asks it at another address than its profile's.

    Raises FaultyFile with every fault of the profile.
    """
    profile = load_profile(root)
    return Shop(address(url) if url else profile.shop.url, ShopFolder(root), profile, secrets(root))


def address(url: str) -> str:
    """A web address from the command line; UsageError says what is wanted instead."""
    try:
        return web_url(url)
    except Wrong as wrong:
        raise UsageError(tr("{url} cannot be asked.", url=url), wrong.wanted) from wrong


def collect_evidence(shop: Shop, tools: Tools) -> Evidence:
    """Looks at the running shop and leaves the evidence in its folder."""
    return collect(_order(shop, tools))


def _order(shop: Shop, tools: Tools) -> Order:
    hosts, aliases = _hosts(shop)
    return Order(
        url=shop.url,
        folder=shop.folder.evidence,
        platforms=tools.plugins.platforms,
        hosts=hosts,
        aliases=aliases,
        pages=shop.profile.shop.pages.given if shop.profile else {},
        secrets=shop.secrets.as_dict(),
        verification=_seal_hosts(shop, tools),
        proof=shop.profile.seal.proof_file if shop.profile else "",
        open_files=tools.open_files,
        ca_file=tools.ca_file,
        allow_private=tools.allow_private,
        limits=tools.limits,
        now=tools.now,
        say=tools.say,
        journal=shop.folder.test_order,
        buyer=buyer_of(shop) if tools.place_test_order else None,
    )


def _hosts(shop: Shop) -> tuple[Sequence[str], Sequence[str]]:
    """Further hosts that may be asked. A shop tried at another address than its own asks only that one."""
    if shop.profile is None:
        return (), ()
    own = (shop.profile.host, *shop.profile.hosts.subdomains)
    if not _is_at_home(shop):
        return (), ()
    return own, shop.profile.hosts.aliases


def _is_at_home(shop: Shop) -> bool:
    """Whether the shop is asked under a name of its own; www is no other name."""
    if shop.profile is None:
        return True
    own = {host.removeprefix("www.") for host in (shop.profile.host, *shop.profile.hosts.subdomains)}
    return (urlsplit(shop.url).hostname or "").removeprefix("www.") in own


def _seal_hosts(shop: Shop, tools: Tools) -> Sequence[str]:
    """The seal's host, for a shop that stands in public under its own name; a copy on trial bothers nobody."""
    wanted = tools.ask_seal_host and not tools.allow_private and _is_at_home(shop)
    return (SEAL_HOST,) if wanted else ()


def refuse_test_order(shop: Shop, tools: Tools) -> None:
    """Raises UsageError where no test order could be placed and cancelled; nothing is asked for that."""
    buyer_of(shop)
    named = shop.profile.shop.platform if shop.profile else None
    platform = tools.plugins.platform(named) if named else None
    why = platform.no_order_because(shop.secrets) if platform else None
    if why is not None:
        raise UsageError(tr("No test order can be placed."), why)


def buyer_of(shop: Shop) -> Buyer:
    """The merchant himself under an address that no post reaches; UsageError without a profile."""
    if shop.profile is None:
        raise UsageError(
            tr("A test order is placed only in your own shop."),
            tr("Give the shop's folder, with its shop.toml."),
        )
    contact, place = shop.profile.contact, shop.profile.premises
    return Buyer(
        name=shop.profile.applicant.name or shop.profile.shop.name_fa,
        phone=contact.mobile or contact.landline or "",
        email=f"namad-test-{token_hex(6)}@example.invalid",
        city=place.city or "",
        address=" ".join(part for part in (place.street, place.plate) if part),
        postal_code=place.postal_code or "",
    )


def replay(shop: Shop, archive: Path | None = None) -> Evidence:
    """The evidence that lies in the shop's folder, or in an archive of anyone's."""
    return evidence_facts.from_archive(archive) if archive else evidence_facts.load(shop.folder.evidence)


@dataclass(frozen=True)
class Judged:
    """The result, and the files that help to mend what it found."""

    result: Result
    files: tuple[RemedyFile, ...]


def judge_evidence(shop: Shop, evidence: Evidence, tools: Tools) -> Result:
    """Findings from the evidence alone: the network and the clock are not asked."""
    return judged(shop, evidence, tools).result


def judged(shop: Shop, evidence: Evidence, tools: Tools) -> Judged:
    """The findings with what mends them; as pure."""
    today = evidence.collected_at.astimezone(TEHRAN).date()
    profile, known = shop.profile, rules_of(shop, tools)
    case = Case(
        evidence=evidence,
        platforms=tools.plugins.platforms,
        profile=profile,
        slots=slots_of(shop, evidence),
        facts=facts(profile, today) | _seen(evidence) if profile else {},
        goods=known.goods,
        submitted=last_submitted(shop.folder.submitted),
        resolutions=resolutions(known.pack.points, profile.contested if profile else ()),
    )
    return Judged(*with_remedies(judge(case, known.pack, tools.plugins.checks, __version__), case))


def rules_of(shop: Shop, tools: Tools) -> Rules:
    """What this shop is judged by. Raises FaultyFile with every fault of its packs."""
    return rules(shop.profile, shop.folder.root, tools.plugins)


def _seen(evidence: Evidence) -> dict[str, bool]:
    """Facts that the evidence shows whatever the profile says: a login that stood before the goods."""
    return {"login_first": True} if any(step.name == "login" for step in evidence.steps) else {}


def exit_code(result: Result, evidence: Evidence) -> int:
    """The result's exit code; 3 where the shop itself did not answer, whatever else is known of it."""
    return result.exit_code if evidence.reached else 3


def slots_of(shop: Shop, evidence: Evidence) -> tuple[SlotState, ...] | None:
    """The documents that this applicant owes, as they lie in his folder."""
    if shop.profile is None:
        return None
    today = evidence.collected_at.astimezone(TEHRAN).date()
    return inventory(shop.profile, shop.folder.root, today)
