"""Goods: described, pictured, with their maker and country, and praised within measure."""

from __future__ import annotations

from toolkit.checks.boasts import boast
from toolkit.checks.named_products import names, seen
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.origin import is_about_origin
from toolkit.language.translate import tr, trn
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity

Products = tuple[Product, ...]

THIN = 40
"""Characters of description under which a product with no attributes is not described (our reading)."""


@check("SAL-1")
def every_product_is_described(products: Products) -> Answer:
    thin = [p for p in products if len(p.description) < THIN and not _specified(p)]
    if thin:
        return failed(
            tr("Products with hardly a description and no attributes: {names}.", names=names(thin)),
            *seen(thin),
        )
    told = trn(
        "The {n} product looked at is described.", "The {n} products looked at are described.", len(products)
    )
    return passed(told, *seen(products))


def _specified(product: Product) -> bool:
    """Whether it has an attribute besides who made it and where, which are duties of their own."""
    return any(
        not is_about_origin(name) and value not in (product.brand, product.country)
        for name, value in product.attributes
    )


@check("SAL-1")
def every_product_is_pictured(products: Products) -> Answer:
    """The sources name particulars and use, no picture: without one a product is worth a second look."""
    away = [p for p in products if not p.images]
    if away:
        return failed(
            tr("Products without a picture: {names}.", names=names(away)),
            *seen(away),
            at_most=Severity.ADVICE,
        )
    return passed(tr("Every product that was looked at has a picture."), *seen(products))


@check("CHK9-COUNTRY")
def every_product_names_its_country(products: Products) -> Answer:
    away = [p for p in products if not p.country]
    if away:
        return failed(
            tr("Products that do not name the country of manufacture: {names}.", names=names(away)),
            *seen(away),
        )
    return passed(
        tr("Each product that was looked at names its country of manufacture."),
        *(Seen(p.url, p.country, p.record or None) for p in products[:10]),
    )


@check("CHK9-SUPPLIER")
def every_product_names_its_maker(products: Products) -> Answer:
    away = [p for p in products if not p.brand]
    if away:
        return failed(
            tr("Products that name neither maker nor brand: {names}.", names=names(away)), *seen(away)
        )
    return passed(
        tr("Each product that was looked at names its maker."),
        *(Seen(p.url, p.brand, p.record or None) for p in products[:10]),
    )


@check("SAL-1-HONEST")
def no_product_is_praised_beyond_measure(products: Products) -> Answer:
    found = [(p, words) for p in products if (words := boast(p.description, p.name))]
    if found:
        return failed(
            tr("Product descriptions that boast; look at them."),
            *(Seen(p.url, words[:200], p.record or None) for p, words in found[:10]),
        )
    return passed(
        tr("No boast was found in the descriptions of the products that were looked at."), *seen(products)
    )
