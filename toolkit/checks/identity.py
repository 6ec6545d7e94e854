"""Identity: the shop bears its name, and no other shop's is left in its pages."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from toolkit.checks.shared import profile_place
from toolkit.checks.void_clauses import pages_of_rules
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text
from toolkit.persian.names import line_naming
from toolkit.profile.profile import Profile


@check("BUS-1")
def home_page_bears_the_shops_name(home: SitePage, profile: Profile) -> Answer:
    names = [name for name in (profile.shop.name_fa, profile.shop.name_en) if name]
    for name in names:
        line = line_naming(f"{home.reading.title}\n{home.reading.text}", name)
        if line:
            return passed(tr("The home page bears the shop's name."), home.seen(line))
    return failed(
        tr("The name {name} stands nowhere on the home page.", name=profile.shop.name_fa),
        home.seen(home.reading.title),
        profile_place("shop.name_fa", profile.shop.name_fa),
    )


_MARKETS = {
    "دیجی کالا": r"(?<!\w)دیجی ?کالا|digikala",
    "باسلام": r"(?<!\w)با ?سلام دات کام|basalam",
    "ترب": r"torob\.com",
    "بامیلو": r"(?<!\w)بامیلو|bamilo",
    "تکنولایف": r"(?<!\w)تکنو ?لایف|technolife",
    "زنبیل": r"(?<!\w)زنبیل دات|zanbil",
    "مدیسه": r"(?<!\w)مدیسه|modiseh",
    "خانومی": r"(?<!\w)خانومی دات|khanoumi",
    "ایسام": r"(?<!\w)ایسام|esam\.ir",
}
"""Large shops whose rules are copied, by the words in which their names stay behind."""
_ACTS = (
    r"(?:متعهد|موظف|مس[یو]{1,2}ل|می ?تواند|حق|نمی|ارایه|دریافت|ارسال|قوانین|خدمات|کاربران"
    r"|مشتریان|حریم|شرایط|فروشگاه)"
)
_SERVICES = re.compile(
    r"enamad|samandehi|post\.ir|gov\.ir|google|instagram|telegram|(?<!\w)t\.me|whatsapp"
    r"|wa\.me|eitaa|rubika|bale\.|soroush|aparat|facebook"
    r"|twitter|linkedin|youtube|zarinpal|shaparak|automattic|gravatar|wordpress|woocommerce"
    r"|shopify|gmail|yahoo|mail\.|tipax|chapar"
    r"|neshan|balad|ecommerce|cyberpolice|mozilla|microsoft|apple|example|w3\.org|schema\.org|cbi\.ir|tax"
)
_DOMAIN = re.compile(
    r"(?<![\w@.-])(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})*\.(?:ir|com|net|org|shop|store))(?![\w-])"
)


@check("BUS-1")
def no_other_shops_name_is_left(site: Site, merchant: Profile | None) -> Answer:
    """Names and addresses of others in the shop's own rules, as copied texts leave them."""
    own = _own_words(site, merchant)
    pages = pages_of_rules(site)
    found = [seen for page in pages for seen in _left(page, own)]
    if found:
        names = tuple(dict.fromkeys(name for name, _ in found))[:5]
        return failed(
            tr("The shop's pages hold names of others, as copied texts do: {names}.", names=names),
            *(seen for _, seen in found[:5]),
            at_most=Severity.WARNING,
        )
    return passed(tr("No other shop's name was found on {n} pages.", n=len(pages)), site.home.seen())


def _own_words(site: Site, merchant: Profile | None) -> str:
    """Hosts and names that are the shop's, run together for matching."""
    hosts = [urlsplit(page.url).hostname or "" for page in site.pages]
    told = [site.home.reading.title, *dict.fromkeys(hosts)]
    if merchant:
        partners = [one.host for one in merchant.payments] + [
            one.tracking_url for one in merchant.shipping.methods
        ]
        known = [merchant.shop.name_fa, merchant.shop.name_en, merchant.hosts.main, *merchant.hosts.aliases]
        told += [word for word in (*known, *partners, merchant.contact.email) if word]
    return "".join(fold_text(" ".join(told)).split())


def _left(page: SitePage, own: str) -> list[tuple[str, Seen]]:
    found = []
    for sentence in page.reading.sentences:
        for name, pattern in _MARKETS.items():
            around = rf"(?:{pattern})[^.]{{0,60}}{_ACTS}|{_ACTS}[^.]{{0,40}}(?:{pattern})"
            if "".join(name.split()) not in own and re.search(around, sentence.text):
                found.append((name, page.seen(sentence.words)))
    for line in page.reading.main_text.splitlines():
        for host in _DOMAIN.findall(fold_text(line)):
            main = ".".join(host.split(".")[-2:])
            if main not in own and not _SERVICES.search(host):
                found.append((host, page.seen(line)))
    return found
