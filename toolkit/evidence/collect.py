"""A shop looked at over HTTP, from its home page to the pre-invoice; nothing is judged and nothing ordered."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from toolkit.evidence.archive import Recorder
from toolkit.evidence.client import Client
from toolkit.evidence.entrance import signed_in, walked, wall_of
from toolkit.evidence.exposed import exposed_files
from toolkit.evidence.facts import ARCHIVE, Facts, load, save
from toolkit.evidence.find import from_sitemap, sample, sitemap_addresses, sitemaps_in, worth_asking
from toolkit.evidence.forbidden import is_forbidden
from toolkit.evidence.fronts import fronts
from toolkit.evidence.guide import Guide, guide_to
from toolkit.evidence.order import Order
from toolkit.evidence.proof import proof_file
from toolkit.evidence.seal import seals_as_granted
from toolkit.evidence.search import as_searchers_get_it
from toolkit.evidence.tls import handshake
from toolkit.evidence.trial import settled, tried
from toolkit.evidence.visitor import Visitor
from toolkit.language.translate import tr, trn
from toolkit.model.evidence import Evidence, PlatformFacts, Redirects, Step, Tls, TrialOrder, Unseen
from toolkit.model.page import Page
from toolkit.reader import read

SITEMAPS = 12
"""Sitemaps of an index that are read at most."""


@dataclass
class Notes:
    """What one collection has found so far."""

    pages: dict[str, Page] = field(default_factory=dict)
    unseen: list[Unseen] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    tls: list[Tls] = field(default_factory=list)
    redirects: list[Redirects] = field(default_factory=list)
    platform: PlatformFacts | None = None
    robots: str = ""
    test_order: TrialOrder | None = None

    def take(self, answer: Page | Unseen) -> Page | None:
        """Keeps an answer; the page where one came."""
        if isinstance(answer, Unseen):
            self.unseen.append(answer)
            return None
        self.pages[answer.asked or answer.url] = answer
        return answer


def collect(order: Order) -> Evidence:
    """Looks at the shop and leaves `order.folder` with the archive and the facts.

    A shop that does not answer leaves evidence too: what could not be looked at, and why. Stopped in the
    middle (Ctrl-C), it leaves the folder as it was.
    """
    notes = Notes()
    started = order.now()
    secrets = tuple(order.secrets.values())
    with (
        Recorder(order.folder / ARCHIVE, secrets, order.now) as recorder,
        Client(
            [order.url, *order.hosts, *order.aliases, *order.verification],
            order.limits,
            recorder,
            allow_private=order.allow_private,
            forbidden=[rule for platform in order.platforms for rule in platform.forbidden],
            ca_file=order.ca_file,
        ) as visitor,
    ):
        _look(order, visitor, notes)
        redirects, cookies = (*visitor.redirects, *notes.redirects), visitor.cookies
    facts = Facts(
        collected_at=started,
        url=order.url,
        tls=tuple(notes.tls),
        redirects=tuple(dict.fromkeys(redirects)),
        cookies=cookies,
        steps=tuple(notes.steps),
        unseen=tuple(notes.unseen),
        platform=notes.platform,
        robots=notes.robots,
        test_order=notes.test_order,
    )
    save(facts, order.folder, secrets)
    return load(order.folder)


def _look(order: Order, visitor: Client, notes: Notes) -> None:
    order.say(tr("Asking for the home page: {url}", url=order.url))
    home = notes.take(visitor.get(order.url, "home"))
    _hosts(order, visitor, notes)
    if home is None:
        return
    guide = guide_to(order.platforms, home, notes.unseen)
    buyer = visitor.buyer()
    notes.test_order = settled(order, guide.platform if guide else None, buyer, home)
    home = _through_the_wall(order, guide, visitor, buyer, home, notes)
    shopper: Visitor = buyer if notes.steps and notes.steps[-1].done else visitor
    _rules(order, guide, shopper, home, notes)
    products = _products(order, guide, shopper, home, notes)
    if guide is not None:
        notes.platform = guide.facts(buyer, home, order.secrets)
        order.say(tr("Walking the purchase as far as the pre-invoice; no order is placed."))
        notes.steps.extend(walked(order, guide, buyer, home, products))
        if order.buyer and notes.test_order is None:
            notes.test_order = tried(order, guide.platform, buyer, home, visitor.seconds_left)
    _beside(order, visitor, home, notes)


def _beside(order: Order, visitor: Client, home: Page, notes: Notes) -> None:
    """Questions of their own, after the walk: a firewall that bars whoever asks them has then nothing to hide."""
    order.say(tr("Asking for the seal, further hosts, and files that nobody should get"))
    main = order.hosts[0] if order.hosts else ""
    answers = [
        *seals_as_granted(visitor, home),
        *proof_file(visitor, home.url, order.proof),
        *fronts(visitor, home.url, main, order.hosts),
        *as_searchers_get_it(visitor, home.url),
        *(exposed_files(visitor, home.url) if order.open_files else ()),
    ]
    for answer in answers:
        if isinstance(answer, Unseen):
            notes.unseen.append(answer)


def _through_the_wall(
    order: Order, guide: Guide | None, visitor: Client, buyer: Visitor, home: Page, notes: Notes
) -> Page:
    """The home page as a buyer sees it: signed in first, where the shop shows its goods to nobody else."""
    addresses = guide.addresses(home).get("shop", ())[:1] if guide else ()
    shops = [page for url in addresses if isinstance(page := visitor.get(url, "shop"), Page)]
    wall = wall_of(home, shops)
    if wall is None:
        for page in shops:
            notes.take(page)
        return home
    notes.steps.append(signed_in(order, guide, buyer, home, wall))
    if not notes.steps[-1].done:
        return home
    return notes.take(buyer.get(order.url, "home")) or home


def _rules(order: Order, guide: Guide | None, shopper: Visitor, home: Page, notes: Notes) -> None:
    """The pages of rules and identity: by links, by the profile, by the platform, by the sitemap."""
    wanted = {urljoin(order.url, url): kind for kind, url in order.pages.items() if url}
    wanted |= worth_asking(read(home.text, home.url), home.url)
    for kind, urls in (guide.addresses(home) if guide else {}).items():
        wanted |= {url: kind for url in urls if kind != "shop" and url not in wanted}
    wanted |= {u: k for u, k in from_sitemap(_sitemap(shopper, home, notes), home.url) if u not in wanted}
    asked = [(url, kind) for url, kind in wanted.items() if url not in notes.pages and _may_ask(order, url)]
    order.say(trn("Reading {n} page", "Reading {n} pages", len(asked)))
    for answer in shopper.get_all(asked):
        notes.take(answer)


def _sitemap(shopper: Visitor, home: Page, notes: Notes) -> list[str]:
    robots = shopper.get(urljoin(home.url, "/robots.txt"), "robots")
    if isinstance(robots, Page) and robots.status == 200 and not robots.is_html:
        notes.robots = robots.text
    first = sitemaps_in(notes.robots) or (urljoin(home.url, "/sitemap.xml"),)
    found: list[str] = []
    for index in shopper.get_all([(url, "sitemap") for url in first[:2]]):
        if isinstance(index, Page) and index.status == 200:
            listed = sitemap_addresses(index)
            below = [u for u in listed if urlsplit(u).path.endswith(".xml")]
            found += [u for u in listed if u not in below]
            for one in shopper.get_all([(url, "sitemap") for url in below[:SITEMAPS]]):
                found += sitemap_addresses(one) if isinstance(one, Page) else ()
    return found


def _products(order: Order, guide: Guide | None, shopper: Visitor, home: Page, notes: Notes) -> list[Page]:
    """A sample of the product pages, in the order in which they are worth trying to buy."""
    if guide is None:
        return []
    lists = [home, *(p for p in notes.pages.values() if p.role == "shop")]
    addresses = dict.fromkeys(url for page in lists for url in guide.product_addresses(page))
    chosen = sample(tuple(url for url in addresses if _may_ask(order, url)), order.products)
    order.say(trn("Looking at {n} product", "Looking at {n} products", len(chosen)))
    answers = [notes.take(answer) for answer in shopper.get_all([(url, "product") for url in chosen])]
    return [page for page in answers if page]


def _may_ask(order: Order, url: str) -> bool:
    """Whether an address that the shop's own pages name is none of those that place orders."""
    return not is_forbidden([rule for one in order.platforms for rule in one.forbidden], "GET", url)


def _hosts(order: Order, visitor: Client, notes: Notes) -> None:
    """Certificates of every host, and where plain http and the aliases lead."""
    for url in dict.fromkeys([order.url, *(f"https://{host}/" for host in order.hosts)]):
        parts = urlsplit(url)
        if parts.scheme == "https" and parts.hostname:
            _certificate(parts.hostname, parts.port or 443, visitor, notes, order.ca_file)
            plain = f"http://{parts.hostname}/"
            if parts.port in (None, 443) and visitor.allows(plain):
                notes.redirects.append(visitor.trace(plain, "alias"))
    for alias in order.aliases:
        notes.redirects.append(visitor.trace(f"http://{alias}/", "alias"))


def _certificate(host: str, port: int, visitor: Client, notes: Notes, ca_file: str | None) -> None:
    addresses = visitor.addresses(host, port)
    if isinstance(addresses, Unseen):
        notes.unseen.append(addresses)
    else:
        notes.tls.append(handshake(host, port, addresses[0], ca_file=ca_file))
