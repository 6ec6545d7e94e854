"""Content: nothing forbidden is sold or advertised, as far as words and names show; a person judges."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from toolkit.checks.listed import (
    Match,
    answered,
    answers_told,
    ask,
    asked,
    in_names,
    rules_told,
    together,
    what,
)
from toolkit.goods.row import GoodsList
from toolkit.goods.words import Sorter
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.named import Named
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile


@check("CNT-BANNED")
def no_name_is_of_goods_that_may_not_be_sold(
    named: tuple[Named, ...], goods: GoodsList, merchant: Profile | None
) -> Answer:
    """Names only; it warns and asks, since a word is no proof of what is sold."""
    found = in_names(named, goods, "banned", merchant)
    open_ = [match for match in found if not match.answer]
    if open_:
        told = tr("These look like goods that may not be sold; look at each: {goods}.", goods=what(open_))
        return asked(told, open_)
    told = tr(
        "None of the {n} names of products, categories and menus that were looked at holds a word of the list of "
        "forbidden goods; the list is not complete.",
        n=len(named),
    )
    return passed(together(told, *answers_told(found)), *(one.seen for one in named[:5]))


_STATE_HOST = re.compile(r"(?:^|\.)gov\.ir$|(?:^|\.)police\.ir$")
_SEALS = re.compile(r"enamad|samandehi|ecunion|نماد اعتماد|ساماندهی")


@check("CNT-ADS-ILLEGAL")
def no_unlawful_advertising_is_linked(site: Site, goods: GoodsList, merchant: Profile | None) -> Answer:
    """Links that lead off the shop; what it sells itself is another duty (CNT-BANNED)."""
    found = [
        Match(goods.by_id[one.sort], one, page.seen(f"{link.text} {link.href}"), answered(one, merchant))
        for page in site.pages
        for link in page.reading.links
        if (host := host_of(link.href)) and host != host_of(page.url)
        for one in goods.finders["advert"].find(f"{link.text}\n{_spelt(host)}")
    ]
    open_ = [match for match in found if not match.answer]
    if open_:
        told = tr("Links that look like unlawful advertising; look at them: {words}.", words=what(open_))
        return asked(told, open_)
    told = tr("No link on {n} pages looks like unlawful advertising.", n=len(site.pages))
    return passed(together(told, *answers_told(found)), site.home.seen())


def _spelt(host: str) -> str:
    """A host's name in words: bet-90.example as "betting", since its own words say so."""
    words = re.sub(r"[.\-_\d]+", " ", host)
    return re.sub(r"\bbet\b", "betting", words)


@check("CNT-EMBLEM")
def no_emblem_of_the_state_is_shown(site: Site, goods: GoodsList, merchant: Profile | None) -> Answer:
    found = [seen for page in site.pages for seen in _emblems(page, goods.finders["emblem"], merchant)]
    if found:
        rules = rules_told(goods.of_kind("emblem"))
        told = tr("Pictures that look like an emblem of the state; look at them.")
        return failed(together(told, *rules, ask()), *found[:10])
    return passed(
        tr("No picture on {n} pages is named as an emblem of the state.", n=len(site.pages)), site.home.seen()
    )


def _emblems(page: SitePage, names: Sorter, merchant: Profile | None) -> list[Seen]:
    found = []
    for picture in LexborHTMLParser(page.page.text).css("img"):
        told = picture.attributes
        src = told.get("src") or ""
        file = re.sub(r"[-_.\d]+", " ", src.rsplit("/", 1)[-1])
        words = f"{told.get('alt') or ''}\n{told.get('title') or ''}\n{file}"
        state = [one for one in names.find(words) if not answered(one, merchant)]
        if (state or _STATE_HOST.search(host_of(src, page.url))) and not _SEALS.search(
            fold_text(f"{words} {src}")
        ):
            found.append(page.seen(f"{told.get('alt') or ''} {src}"))
    return found
