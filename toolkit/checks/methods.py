"""Methods: the model of the business and its ways of selling show no sign of what the law forbids."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.checks.listed import (
    Match,
    answered,
    answers_told,
    asked,
    together,
    what,
)
from toolkit.checks.sentences import parts
from toolkit.goods.row import GoodsList, RowKind
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

_DENIED = re.compile(
    r"ممنوع|غیرقانونی|غیر قانونی|غیرمجاز|غیر مجاز|خودداری|پرهیز|مبارزه|جرم|هرگز|نمی ?(?:پذیر|فروش|کن|شود|باشد|دهیم)|ندار|نیست"
    r"|prohibit|forbid|illegal|unlawful|not allowed|do not|does not|never|against"
)
"""Words by which a sentence speaks against a thing, or says that it is not done."""


@check("CNT-MODEL")
def no_words_of_an_unlawful_model_stand_on_the_site(
    site: Site, goods: GoodsList, merchant: Profile | None
) -> Answer:
    return _asked(site, goods, merchant, "model")


@check("CNT-PROCESS")
def no_words_of_an_unlawful_method_stand_on_the_site(
    site: Site, goods: GoodsList, merchant: Profile | None
) -> Answer:
    return _asked(site, goods, merchant, "method")


def _asked(site: Site, goods: GoodsList, merchant: Profile | None, kind: RowKind) -> Answer:
    pages = [site.home, *(p for p in site.pages if p is not site.home and _of_the_shop(p, site))]
    found = [match for page in pages for match in _matches(page, goods, merchant, kind)]
    open_ = [match for match in found if not match.answer]
    if open_:
        told = tr("Words that a reviewer would stop at; look at them: {words}.", words=what(open_))
        return asked(told, open_)
    told = tr(
        "No word of the list stands on the {n} pages that were looked at; that alone proves nothing.",
        n=len(pages),
    )
    return passed(together(told, *answers_told(found)), site.home.seen())


def _of_the_shop(page: SitePage, site: Site) -> bool:
    """Pages of goods and of the shop's own rules; an article about a thing is not doing it."""
    return page in site.own_words or "product" in page.reading.kinds


def _matches(page: SitePage, goods: GoodsList, merchant: Profile | None, kind: RowKind) -> Iterator[Match]:
    lent = [
        fold_text(link.text) for link in page.reading.links if _leads_off(link.href, page.url) and link.text
    ]
    for words in parts(page.reading.main_text):
        folded = fold_text(words).strip()
        if _DENIED.search(folded) or any(folded in one for one in lent if folded):
            continue
        for one in goods.finders[kind].find(words):
            yield Match(goods.by_id[one.sort], one, page.seen(words), answered(one, merchant))


def _leads_off(href: str, url: str) -> bool:
    return bool(host_of(href)) and host_of(href) != host_of(url)


_HARMLESS = re.compile(r"ship_to_different|create_?account|remember_?me|terms|accept|agree|save|wc-|privacy")
"""Boxes that sell nothing: another address, an account, consent to the rules, a remembered login."""


@check("CNT-PROCESS")
def no_extra_is_ticked_beforehand(site: Site) -> Answer:
    """Boxes on product, cart and checkout pages that are ticked before the buyer comes."""
    trade = [p for p in site.pages if {"product", "cart", "checkout"} & set(p.reading.kinds)]
    ticked = [seen for page in trade for seen in _ticked(page)]
    if ticked:
        return failed(
            tr("Boxes that are ticked before the buyer comes to them; leave the choice to him."), *ticked[:10]
        )
    return passed(
        tr(
            "No box that would add something is ticked beforehand on {n} product, cart and checkout pages.",
            n=len(trade),
        ),
        *(page.seen() for page in trade[:3] or [site.home]),
    )


def _ticked(page: SitePage) -> Iterator[Seen]:
    tree = LexborHTMLParser(page.page.text)
    for box in tree.css("input[type=checkbox][checked]"):
        told = box.attributes
        name = f"{told.get('name') or ''} {told.get('id') or ''}".lower()
        if "disabled" not in told and not _HARMLESS.search(name):
            yield page.seen(label_of(tree, box) or name)


def label_of(tree: LexborHTMLParser, box: LexborNode) -> str:
    """The words beside a box, by its label or round it; empty where none stand there."""
    id = box.attributes.get("id") or ""
    for label in tree.css("label[for]"):
        if id and label.attributes.get("for") == id:
            return " ".join(label.text(separator=" ").split())
    parent = box.parent
    return " ".join(parent.text(separator=" ").split()) if parent and parent.tag == "label" else ""
