"""Goods: described, priced, and with their maker and country."""

from __future__ import annotations

from toolkit.checks.sentences import sentence
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.language.translate import tr, trn
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity

Products = tuple[Product, ...]

THIN = 40
"""Characters of description under which a product with no attributes is not described (our reading)."""


def _seen(products: list[Product], words: str = "") -> list[Seen]:
    return [Seen(p.url, words or p.name, p.record or None) for p in products[:10]]


@check("SAL-1")
def every_product_is_described(products: Products) -> Answer:
    thin = [p for p in products if len(p.description) < THIN and not _specified(p)]
    if thin:
        names = tuple(p.name for p in thin[:10])
        return failed(
            tr("Products with hardly a description and no attributes: {names}.", names=names), *_seen(thin)
        )
    told = trn(
        "The {n} product looked at is described.", "The {n} products looked at are described.", len(products)
    )
    return passed(told, *_seen(list(products)))


def _specified(product: Product) -> bool:
    """Whether it has an attribute besides who made it and where, which are duties of their own."""
    return any(value not in (product.brand, product.country) for _, value in product.attributes)


@check("SAL-2")
def what_can_be_bought_has_a_price(products: Products) -> Answer:
    away = [p for p in products if p.purchasable and (p.price is None or p.price.amount <= 0)]
    if away:
        names = tuple(p.name for p in away[:10])
        return failed(
            tr("Products that can be bought and show no price: {names}.", names=names), *_seen(away)
        )
    return passed(
        tr("Every product that can be bought shows its price."),
        *_seen([p for p in products if p.purchasable]),
    )


@check("SAL-2")
def every_product_shows_a_price(products: Products) -> Answer:
    """A product that cannot be put in the cart may ask the buyer to call (L17): a warning, not a blocker."""
    away = [p for p in products if not p.purchasable and p.in_stock is not False and p.price is None]
    if away:
        names = tuple(p.name for p in away[:10])
        return failed(
            tr(
                "Products without a price, which cannot be put in the cart: {names}. Say there why, and ask to call.",
                names=names,
            ),
            *_seen(away),
            at_most=Severity.WARNING,
        )
    return passed(tr("No product is shown without a price."), *_seen(list(products)))


@check("CHK9-COUNTRY")
def every_product_names_its_country(products: Products) -> Answer:
    away = [p for p in products if not p.country]
    if away:
        names = tuple(p.name for p in away[:10])
        return failed(
            tr("Products that do not name the country of manufacture: {names}.", names=names), *_seen(away)
        )
    return passed(
        tr("Each product that was looked at names its country of manufacture."),
        *(Seen(p.url, p.country, p.record or None) for p in products[:10]),
    )


@check("CHK9-SUPPLIER")
def every_product_names_its_maker(products: Products) -> Answer:
    away = [p for p in products if not p.brand]
    if away:
        names = tuple(p.name for p in away[:10])
        return failed(tr("Products that name neither maker nor brand: {names}.", names=names), *_seen(away))
    return passed(
        tr("Each product that was looked at names its maker."),
        *(Seen(p.url, p.brand, p.record or None) for p in products[:10]),
    )


BOASTS = (
    r"(?<!\w)بهترین(?!\w)|صد ?در ?صد|100 ?(?:%|درصد)|تضمینی|معجزه|بی ?نظیر|ارزان ?ترین|اولین و تنها|قطعی"
    r"|\bbest\b|guaranteed|miracle|100 ?%"
)
"""Words of boasting (S1 forbids exaggeration; the words are our reading)."""


@check("SAL-1-HONEST")
def no_product_is_praised_beyond_measure(products: Products) -> Answer:
    found = [
        (p, words)
        for p in products
        if (words := sentence(p.description, BOASTS, bars=r"پنبه|نخ|چرم|cotton|leather"))
    ]
    if found:
        return failed(
            tr("Product descriptions that boast; look at them."),
            *(Seen(p.url, words[:200], p.record or None) for p, words in found[:10]),
        )
    return passed(
        tr("No boast was found in the descriptions of the products that were looked at."),
        *_seen(list(products)),
    )
