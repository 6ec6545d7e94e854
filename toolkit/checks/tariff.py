"""Prices: shown for what can be bought, in a unit that is named, and the same to machines as to people (C21)."""

from __future__ import annotations

import re

from toolkit.checks.named_products import names, seen
from toolkit.checks.sums import is_tenfold, minor_unit
from toolkit.checks.told import slip_of_ten, sum_text
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.sale import Product
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text

Products = tuple[Product, ...]

_ASKS = re.compile(
    r"تماس بگیرید|استعلام|بپرسید|سفارشی|توافقی|نوسان|پس از (?:بازدید|براورد)|\bcall\b|on request|enquire|contact us"
)


@check("SAL-2")
def what_can_be_bought_has_a_price(products: Products) -> Answer:
    away = [p for p in products if p.purchasable and (p.price is None or p.price.amount <= 0)]
    if away:
        return failed(
            tr("Products that can be bought and show no price: {names}.", names=names(away)), *seen(away)
        )
    return passed(
        tr("Every product that can be bought shows its price."), *seen([p for p in products if p.purchasable])
    )


@check("SAL-2")
def every_product_shows_a_price(products: Products) -> Answer:
    """What cannot be put in the cart may ask the buyer to call (L17): a warning then, a blocker where it is silent."""
    away = [p for p in products if not p.purchasable and p.in_stock is not False and p.price is None]
    silent = [
        p for p in away if not _ASKS.search(fold_text(f"{p.name} {p.price_text} {p.description} {p.words}"))
    ]
    if silent:
        return failed(
            tr("Products that show no price and do not say why: {names}.", names=names(silent)), *seen(silent)
        )
    if away:
        return failed(
            tr(
                "Products without a price, which cannot be put in the cart: {names}. Say there why, and ask to call.",
                names=names(away),
            ),
            *seen(away),
            at_most=Severity.WARNING,
        )
    return passed(tr("No product is shown without a price."), *seen(products))


@check("SAL-2")
def prices_name_their_unit(products: Products) -> Answer:
    priced = [p for p in products if p.price is not None]
    away = [p for p in priced if p.price and p.price.unit == "other"]
    if not priced:
        return unknown(tr("No product that was looked at shows a price."), *seen(products))
    if away:
        return unknown(
            tr(
                "Prices beside which no unit could be read: {names}. See that «تومان» or «ریال» stands there.",
                names=names(away),
            ),
            *seen(away),
        )
    return passed(tr("Every price names its unit of money."), *seen(priced))


@check("SAL-2")
def prices_are_the_same_to_search_engines(products: Products) -> Answer:
    """Price comparisons take the price from the data of the page; a slip of ten there is what they then show."""
    told = [
        p
        for p in products
        if p.price and p.stated_price and "other" not in (p.price.unit, p.stated_price.unit)
    ]
    slipped = [p for p in told if p.price and p.stated_price and is_tenfold(p.price, p.stated_price)]
    if slipped and (first := slipped[0]) and first.price and first.stated_price:
        return failed(
            tr(
                "{name} shows {here} to people and {there} to search engines. {slip}",
                name=first.name,
                here=sum_text(first.price),
                there=sum_text(first.stated_price),
                slip=slip_of_ten(),
            ),
            *seen(slipped),
        )
    apart = [p for p in told if not _agree(p)]
    if apart:
        return failed(
            tr("Products whose price for search engines is not the one shown: {names}.", names=names(apart)),
            *seen(apart),
            at_most=Severity.WARNING,
        )
    return passed(
        tr("No product tells search engines another price than it shows ({n} compared).", n=len(told)),
        *seen(told or products),
    )


def _agree(product: Product) -> bool:
    """Within a range, and within a tax of up to a quarter that one of the two may leave out."""
    price, stated = product.price, product.stated_price
    if price is None or stated is None:
        return True
    low, high = price.rial, (product.price_to or price).rial
    step = minor_unit((price, stated))
    return low * 4 / 5 - step <= stated.rial <= high * 5 / 4 + step
