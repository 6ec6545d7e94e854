"""What is sent to put a product in the cart, a variable one with the first of its variations that can be bought."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Page

from .nodes import json_value

Order = dict[str, str]
"""Fields of WooCommerce's add-to-cart request without the quantity."""


def order(page: Page) -> Order | None:
    """The fields for the page's product; None where the page does not tell a choice that can be bought."""
    form = LexborHTMLParser(page.text).css_first("form.cart")
    button = form.css_first("[name=add-to-cart]") if form is not None else None
    item = (button.attributes.get("value") or "") if button is not None else ""
    if form is None or not item.isdecimal():
        return None
    if "variations_form" not in (form.attributes.get("class") or "").split():
        return {"add-to-cart": item}
    variation = _variation(form)
    return {"add-to-cart": item, **variation} if variation else None


def _variation(form: LexborNode) -> Order | None:
    listed = json_value(form.attributes.get("data-product_variations") or "")
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict) and each.get("is_in_stock") and each.get("is_purchasable"):
            number, chosen = each.get("variation_id"), each.get("attributes")
            if number and isinstance(chosen, dict) and all(chosen.values()):
                return {"variation_id": str(number), **{str(k): str(v) for k, v in chosen.items()}}
    return None
