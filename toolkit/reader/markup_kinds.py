"""The kinds that a page's markup and address give away, and the pages that are articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

_ORDER_RECEIVED = (
    ".woocommerce-order-overview, .woocommerce-thankyou-order-received, body.woocommerce-order-received,"
    "body.checkout-success, body#order-confirmation, body.checkout-onepage-success"
)
_PRODUCT = (
    "form.cart [name=add-to-cart], div.type-product .product_title, body.single-product, body.template-product,"
    "form[action*='/cart/add'], [itemtype$='schema.org/Product'] [itemprop=price],"
    "body.product-product, body#product, body.page-product, body.catalog-product-view"
)
_CHECKOUT = (
    "body.woocommerce-checkout, form.checkout, .wc-block-checkout, [data-block-name='woocommerce/checkout'],"
    "body.checkout-checkout, body#checkout, body.page-checkout, body.checkout-index-index"
)
_CART = (
    "body.woocommerce-cart, .woocommerce-cart-form, .wc-block-cart, form[action$='/cart'] [name='updates[]'],"
    "[data-block-name='woocommerce/cart'], body.checkout-cart, body#cart, body.page-cart, body.checkout-cart-index"
)
_AWAY = re.compile(r"modal|popup|pop-up|off-?canvas|drawer|dropdown|lightbox|mfp-hide|sidebar|mini-?cart")
_ARTICLE_PATH = re.compile(
    r"/(?:blog|news|mag|magazine|article|articles|weblog|forum|forums|thread|threads|topic|topics|wiki)(?:/|$)"
    r"|showthread|viewtopic|/(?:20|13|14)\d\d/\d{1,2}/|/(?:journal|magazin|danesh|mag)/|/news\d*/|^/(?:n|t|a)/"
)
HELP_ADDRESS = r"^https?://(?:help|support)\.|\.zendesk\.com/|/hc/|/help(?:-cent(?:er|re))?/"
"""Where shops answer their buyers, although the answers may be called articles."""
_ARTICLE_BODY = (
    "body.single-post, body.blog-post, body.template-article, .bbpress, #forums, article.type-post"
)
_PRODUCT_DATA = re.compile(r'"@type"\s*:\s*\[?\s*"Product"')
_LIST_DATA = re.compile(r'"@type"\s*:\s*"(?:ItemList|CollectionPage|SearchResultsPage)"')
_SCHEMA = re.compile(r'"@type"\s*:\s*\[?\s*"(?:(?:News|Blog)?(?:Article|Posting)|DiscussionForumPosting)"')


def path_of(url: str) -> str:
    """The address's path, readable; empty where there is none or it cannot be read."""
    try:
        return unquote(urlsplit(url).path)
    except ValueError:
        return ""


def by_markup(tree: LexborHTMLParser) -> Iterator[str]:
    """Kinds that the markup shows, the surest first."""
    if tree.css_first(_ORDER_RECEIVED):
        yield "order_received"
    if is_home(tree):
        yield "home"
    if _is_product(tree) and not tree.css_first("body.archive, body.home"):
        yield "product"
    if tree.css_first(_CHECKOUT):
        yield "checkout"
    elif tree.css_first(_CART):
        yield "cart"
    elif any(_stands_by_itself(box) for box in tree.css("form input[type=password]")):
        yield "login"


def is_article(tree: LexborHTMLParser, url: str) -> bool:
    """Whether markup or address show an article, news or a forum thread."""
    path = path_of(url).lower()
    if _ARTICLE_PATH.search(path) or tree.css_first(_ARTICLE_BODY):
        return True
    if tree.css_first("body.page"):
        return False
    return any(_SCHEMA.search(script.text()) for script in tree.css('script[type="application/ld+json"]'))


def _is_product(tree: LexborHTMLParser) -> bool:
    """Whether markup shows one product; a list of products is none."""
    if tree.css_first(_PRODUCT) or tree.css_first("meta[property='og:type'][content='product']"):
        return True
    told = "".join(script.text() for script in tree.css('script[type="application/ld+json"]'))
    return len(_PRODUCT_DATA.findall(told)) == 1 and not _LIST_DATA.search(told)


def is_home(tree: LexborHTMLParser) -> bool:
    """Whether the platform calls the page its front page."""
    return (
        tree.css_first(
            "body.home:not(.blog), body.template-index, body.common-home, body.cms-home, body#index"
        )
        is not None
    )


def _stands_by_itself(box: LexborNode) -> bool:
    """Whether a password box is the page's own, not one of a header or window that stands on every page."""
    parent = box.parent
    while parent is not None:
        told = parent.attributes
        if parent.tag in ("header", "footer", "nav", "aside") or told.get("role") == "dialog":
            return False
        if parent.tag != "body" and _AWAY.search(f"{told.get('class') or ''} {told.get('id') or ''}".lower()):
            return False
        parent = parent.parent
    return True
