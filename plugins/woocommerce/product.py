"""A product page of WooCommerce, in classic templates or a block theme."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Page, Product

from .nodes import each, json_value, money, said, words

ROOTS = "div.product.type-product, div.product[id^=product-], div.woocommerce.product"
"""The whole of a product: in classic templates by its number, in a block theme by the group around it."""

COUNTRY = ("کشور سازنده", "کشور تولید", "ساخت کشور", "country of origin", "made in", "کشور")
BRAND = ("برند", "تولیدکننده", "تولید کننده", "سازنده", "brand", "manufacturer")


def read_product(page: Page) -> Product | None:
    """The product of a single-product page, or None. Without a price `price` is None."""
    tree = LexborHTMLParser(page.text)
    root = tree.css_first(ROOTS)
    title = tree.css_first("h1.product_title, .product_title.entry-title, .wp-block-post-title")
    if root is None or title is None:
        return None
    price = root.css_first(".summary p.price, .summary .price, p.price, .wc-block-components-product-price")
    attributes = tuple(_attributes(root))
    linked = dict(_linked_data(tree))
    return Product(
        name=words(title),
        url=page.url,
        price=money(price) if price is not None and price.css_first(".amount") else None,
        price_text=words(price),
        purchasable=_can_be_bought(root),
        in_stock=_in_stock(root),
        description=_description(root),
        attributes=attributes,
        images=_images(root),
        categories=tuple(words(a) for a in each(root, ".posted_in a, .taxonomy-product_cat a")),
        brand=linked.get("brand") or _named(attributes, BRAND),
        country=linked.get("country") or _named(attributes, COUNTRY),
        record=page.record,
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


def _named(attributes: tuple[tuple[str, str], ...], names: tuple[str, ...]) -> str:
    found = (value for name, value in attributes for wanted in names if name.lower().startswith(wanted))
    return next(found, "")


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
