"""A product page of WooCommerce, in classic templates or a block theme."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Money, Page, Product

from .nodes import each, is_hidden, json_value, said, words
from .sums import coded, money

ROOTS = "div.product.type-product, div.product[id^=product-], div.woocommerce.product"
"""The whole of a product: in classic templates by its number, in a block theme by the group around it."""


def read_product(page: Page) -> Product | None:
    """The product of a single-product page, or None. Without a price `price` is None."""
    tree = LexborHTMLParser(page.text)
    root = tree.css_first(ROOTS)
    title = tree.css_first("h1.product_title, .product_title.entry-title, .wp-block-post-title")
    if root is None or title is None:
        return None
    price = root.css_first(".summary p.price, .summary .price, p.price, .wc-block-components-product-price")
    linked = dict(_linked_data(tree))
    cheapest, dearest = _prices(price)
    return Product(
        name=words(title),
        url=page.url,
        price=cheapest,
        price_to=dearest,
        stated_price=next(_stated_prices(tree), None),
        price_text=words(price),
        purchasable=_can_be_bought(root),
        in_stock=_in_stock(root),
        description=_description(root),
        attributes=tuple(_attributes(root)),
        images=_images(root),
        categories=tuple(words(a) for a in each(root, ".posted_in a, .taxonomy-product_cat a")),
        brand=linked.get("brand", ""),
        country=linked.get("country", ""),
        record=page.record,
        words=_words(root),
        sent=_is_sent(tree, root),
    )


def _can_be_bought(root: LexborNode) -> bool:
    """Whether the page offers to put it in the cart (a variable product once its options are chosen)."""
    return root.css_first("form.cart button, form.cart [name=add-to-cart]") is not None


def _in_stock(root: LexborNode) -> bool | None:
    if root.css_first("p.stock.out-of-stock") or "outofstock" in (root.attributes.get("class") or ""):
        return False
    return True if _can_be_bought(root) else None


def _images(root: LexborNode) -> int:
    """Pictures of the product; the grey placeholder of a product without one is no picture."""
    gallery = root.css(".woocommerce-product-gallery__image")
    lone = root.css("img.wp-post-image:not(.woocommerce-placeholder)")
    return len(gallery) or (0 if root.css(".woocommerce-product-gallery__image--placeholder") else len(lone))


def _description(root: LexborNode) -> str:
    parts = (said(root, ".woocommerce-product-details__short-description"), said(root, "#tab-description"))
    return "\n".join(p for p in parts if p)


def _attributes(root: LexborNode) -> Iterator[tuple[str, str]]:
    for row in each(root, "table.woocommerce-product-attributes tr, table.shop_attributes tr"):
        name, value = said(row, "th"), said(row, "td")
        if name and value:
            yield name, value


def _is_sent(tree: LexborHTMLParser, root: LexborNode) -> bool:
    """A virtual product says so in its classes; a block theme puts them on the whole page."""
    named = [root, *tree.css("body.single-product")]
    return not any("virtual" in (node.attributes.get("class") or "").split() for node in named)


def _prices(price: LexborNode | None) -> tuple[Money | None, Money | None]:
    """The price to pay, and the dearest of a range; of `del` and `ins` only the second is asked for."""
    if price is None or price.css_first(".amount") is None:
        return None, None
    asked = each(price, "ins .amount") or [
        one for one in each(price, ".amount") if not _within(one, "del") and not is_hidden(one)
    ]
    told = [found for one in asked if (found := money(one))]
    units = {one.unit for one in told}
    return money(price), max(told, key=lambda m: m.amount) if len(told) > 1 and len(units) == 1 else None


def _within(node: LexborNode, tag: str) -> bool:
    here = node.parent
    while here is not None and here.tag != tag:
        here = here.parent
    return here is not None


def _words(root: LexborNode) -> str:
    """All that the page says of the product itself, a line a block; other products beside it are not its own."""
    copy = LexborHTMLParser(root.html or "")
    for other in copy.css(".related, .upsells, .cross-sells, #reviews, script, style, noscript, select"):
        other.decompose()
    lines = (words(block) for block in each(copy, "p, li, td, th, h2, h3, h4, dt, dd, .product_meta span"))
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _stated_prices(tree: LexborHTMLParser) -> Iterator[Money]:
    """Prices as data for search engines tell them, with the currency code there; the first is to be paid."""
    for script in tree.css('script[type="application/ld+json"]'):
        for thing in _things(json_value(script.text())):
            offers = thing.get("offers")
            for offer in offers if isinstance(offers, list) else [offers]:
                if isinstance(offer, dict):
                    yield from _offered(offer)


def _offered(offer: dict[str, object]) -> Iterator[Money]:
    listed = offer.get("priceSpecification")
    inner = listed if isinstance(listed, list) else [listed]
    for told in (offer, *(one for one in inner if isinstance(one, dict) and not one.get("priceType"))):
        number, code = told.get("price", told.get("lowPrice")), told.get("priceCurrency")
        price = coded(number, code) if number is not None and code else None
        if price is not None:
            yield price


def _linked_data(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Brand and country as schema.org names them; of two brands the later counts."""
    for script in tree.css('script[type="application/ld+json"]'):
        for thing in _things(json_value(script.text())):
            for key, name in (("manufacturer", "brand"), ("brand", "brand"), ("countryOfOrigin", "country")):
                value = thing.get(key)
                text = value.get("name") if isinstance(value, dict) else value
                if isinstance(text, str) and text.strip():
                    yield name, text.strip()


def _things(data: object) -> Iterator[dict[str, object]]:
    """The products in a script of linked data, whichever way it lists them."""
    graph = data.get("@graph", data) if isinstance(data, dict) else data
    for thing in graph if isinstance(graph, list) else [graph]:
        if isinstance(thing, dict):
            kind = thing.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if "Product" in kinds or "ProductGroup" in kinds:
                yield thing
