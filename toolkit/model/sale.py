"""A product and a pre-invoice, in the common model that every platform is read into."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.model.money import Money


@dataclass(frozen=True, slots=True)
class Product:
    """One product page. `price` is None where none is shown; `price_text` is what stands there instead.

    `price_to`: the dearest of a range whose cheapest is `price`. `stated_price`: what the page tells search
    engines. `brand` and `country` are what its data for search engines names; `words` is all that is said of it;
    `sent` is False for what needs no delivery (a download, a service).
    """

    name: str
    url: str
    price: Money | None
    price_text: str
    purchasable: bool
    in_stock: bool | None = None
    description: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    images: int = 0
    categories: tuple[str, ...] = ()
    brand: str = ""
    country: str = ""
    record: str = ""
    price_to: Money | None = None
    stated_price: Money | None = None
    sent: bool = True
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cart or a pre-invoice; sums of the whole line unless named otherwise.

    `unit_price` is None where it is not shown; `url` is the product's page where the line links to it.
    """

    name: str
    quantity: int | None
    total: Money | None
    unit_price: Money | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Charge:
    """A named amount: carriage, a fee, a tax, a discount. `amount` is None where only words stand."""

    label: str
    amount: Money | None
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class FormField:
    """A field that the buyer fills in."""

    name: str
    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class PreInvoice:
    """What the buyer sees before the final button; `words` is all the text shown above it, a line a block."""

    url: str
    lines: tuple[Line, ...]
    subtotal: Money | None
    total: Money | None
    discounts: tuple[Charge, ...] = ()
    shipping: tuple[Charge, ...] = ()
    fees: tuple[Charge, ...] = ()
    taxes: tuple[Charge, ...] = ()
    tax_included: str = ""
    payment_methods: tuple[str, ...] = ()
    fields: tuple[FormField, ...] = ()
    terms_link: str = ""
    terms_words: str = ""
    button: str = ""
    words: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Cart:
    """The cart page with something in it."""

    url: str
    lines: tuple[Line, ...]
    shipping: tuple[Charge, ...] = ()
    taxes: tuple[Charge, ...] = ()
    total: Money | None = None
    record: str = ""
    subtotal: Money | None = None
    discounts: tuple[Charge, ...] = ()
    fees: tuple[Charge, ...] = ()
    tax_included: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The page after an order; `number` is empty where the page shows none."""

    url: str
    number: str
    total: Money | None = None
    record: str = ""
