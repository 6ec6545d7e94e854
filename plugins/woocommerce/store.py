"""The WooCommerce platform: what each question about a shop is answered by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from selectolax.lexbor import LexborHTMLParser

from toolkit import (
    Buyer,
    Cart,
    Ended,
    Journalled,
    Keys,
    Page,
    Placed,
    Platform,
    PreInvoice,
    Product,
    Profile,
    Receipt,
    Remedy,
    RemedyFile,
    Shopper,
    Step,
    Text,
    Till,
    Unseen,
)

from . import orders
from .cart import read_cart
from .links import product_addresses, shop_addresses
from .nodes import words
from .pre_invoice import read_pre_invoice
from .product import read_product
from .receipt import read_receipt
from .remedies import remedies, remedy_files
from .settings import read_settings
from .store_cart import read_store_cart
from .walk import walk

FILES = "wp-content/plugins/woocommerce/"


class WooCommerce(Platform):
    """WordPress with WooCommerce, read as its classic templates print it."""

    name = "woocommerce"
    forbidden: ClassVar[Sequence[tuple[str, str]]] = (
        # The Store API's checkout makes a draft order even on GET; a batch may hold it unseen.
        ("*", r"wc/store(/v\d+)?/checkout"),
        ("POST", r"wc/store(/v\d+)?/batch"),
        # The form's POST and its AJAX twins place an order; order-pay pays one.
        ("*", r"[?&]wc-ajax=checkout\b"),
        ("*", r"[?&]action=woocommerce_checkout\b"),
        ("POST", r"/(checkout|تسو[یي]ه[-_ \u200c]?حساب|پرداخت)(-\d+)?(/|\?|$)"),
    )

    def recognises(self, home: Page) -> str | None:
        tree = LexborHTMLParser(home.text)
        generator = tree.css_first('meta[name="generator"][content^="WooCommerce"]')
        if generator:
            return generator.attributes.get("content")
        if tree.css_first('body[class*="woocommerce"], .woocommerce, [class*="wc-block-"]'):
            return "class woocommerce"
        return FILES if tree.css_first(f'[src*="{FILES}"], [href*="{FILES}"]') else None

    def addresses(self, home: Page) -> Mapping[str, Sequence[str]]:
        return shop_addresses(home)

    def closed(self, home: Page) -> str | None:
        sign = LexborHTMLParser(home.text).css_first(".wp-block-woocommerce-coming-soon")
        return words(sign) or "coming soon" if sign is not None else None

    def product_addresses(self, page: Page) -> Sequence[str]:
        return product_addresses(page)

    def settings(self, shopper: Shopper, home: Page, keys: Keys) -> dict[str, object]:
        return read_settings(shopper, home)

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
        return walk(shopper, home, products)

    def remedies(self) -> Sequence[Remedy]:
        return remedies()

    def remedy_files(
        self, name: str, profile: Profile, sold: Sequence[tuple[Product, Page]] = ()
    ) -> Sequence[RemedyFile]:
        return tuple(remedy_files(name, profile, sold))

    def no_order_because(self, keys: Keys) -> Text | None:
        return orders.no_order_because(keys)

    def may_order(self, till: Till, home: Page, keys: Keys) -> Text | None:
        return orders.may_order(till, home.url, keys)

    def place_order(self, till: Till, home: Page, buyer: Buyer) -> Placed | Text | Unseen:
        return orders.place_order(till, home.url, buyer)

    def cancel_order(self, till: Till, home: Page, keys: Keys, order: Journalled) -> Ended | Text:
        return orders.cancel_order(till, home.url, keys, order)

    def read_product(self, page: Page) -> Product | None:
        return read_product(page)

    def read_cart(self, page: Page) -> Cart | None:
        return read_cart(page) if page.is_html else read_store_cart(page)

    def read_pre_invoice(self, page: Page) -> PreInvoice | None:
        return read_pre_invoice(page)

    def read_receipt(self, page: Page) -> Receipt | None:
        return read_receipt(page)
