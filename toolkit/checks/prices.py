"""The price of one thing on its way from the product page through the cart to the pre-invoice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from toolkit.checks.sums import amounts, is_tenfold, minor_unit, unit_price
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Line, PreInvoice, Product
from toolkit.persian.letters import fold_text


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that costs more on a page than on the page before it, or a tenth or the tenfold of it."""

    name: str
    before: Money
    after: Money
    url: str
    record: str

    @property
    def tenfold(self) -> bool:
        return is_tenfold(self.before, self.after)

    @property
    def by_tax(self) -> bool:
        """Whether a tax of up to a quarter may be all that was added."""
        return self.before.rial < self.after.rial <= self.before.rial * Decimal("1.25")


def mismatches(products: Sequence[Product], cart: Cart, page: PreInvoice) -> tuple[Mismatch, ...]:
    """Every line whose price grew on the way; a lower price further on (a reduction) harms nobody."""
    return (*_from_product(products, cart), *_from_cart(cart, page))


def any_is_sent(lines: Sequence[Line], products: Sequence[Product]) -> bool:
    """Whether a line is sent to the buyer; what no product page is known of is taken to be."""
    known = (_product_of(line, products) for line in lines)
    return any(product is None or product.sent for product in known) or not lines


def _from_product(products: Sequence[Product], cart: Cart) -> Iterator[Mismatch]:
    for line in cart.lines:
        product = _product_of(line, products)
        paid = unit_price(line)
        if product is None or product.price is None or paid is None:
            continue
        dearest = product.price_to or product.price
        step = minor_unit((*amounts(cart), product.price))
        if _grew(dearest, paid, step) and not _is_taxed(product, cart, dearest, paid):
            yield Mismatch(product.name, dearest, paid, product.url, product.record)


def _from_cart(cart: Cart, page: PreInvoice) -> Iterator[Mismatch]:
    known = {_plain(line.name): line for line in cart.lines}
    for line in page.lines:
        before = known.get(_plain(line.name))
        here, there = unit_price(before) if before else None, unit_price(line)
        if here is not None and there is not None and _grew(here, there, minor_unit(amounts(page))):
            yield Mismatch(line.name, here, there, cart.url, cart.record)


def _grew(before: Money, after: Money, step: Decimal) -> bool:
    if "other" in (before.unit, after.unit) and before.unit != after.unit:
        return False  # not told in one currency: another check's matter
    return after.rial > before.rial + step or is_tenfold(before, after)


def _is_taxed(product: Product, cart: Cart, before: Money, after: Money) -> bool:
    """Whether the page said that tax comes on top, and the cart shows the price with a tax of up to 25 %."""
    told = fold_text(f"{product.price_text} {product.words}")
    says = any(
        words in told
        for words in ("بدون مالیات", "بدون احتساب", "به علاوه مالیات", "به اضافه مالیات", "excl", "ex tax")
    )
    return says and bool(cart.tax_included) and after.rial <= before.rial * Decimal("1.25")


def _product_of(line: Line, products: Sequence[Product]) -> Product | None:
    by_address = [p for p in products if line.url and _address(p.url) == _address(line.url)]
    by_name = [p for p in products if _plain(p.name) == _plain(line.name)]
    found = by_address or by_name
    return found[0] if len(found) == 1 else None


def _address(url: str) -> str:
    return url.split("#")[0].split("?attribute")[0].rstrip("/").lower()


def _plain(name: str) -> str:
    return " ".join(fold_text(name).split())
