"""A test order through the Store API, found again and cancelled through the admin interface."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urljoin

from toolkit import Buyer, Ended, Journalled, Keys, Page, Placed, Text, Till, Unseen

from .messages import (
    CART_STAYS_EMPTY,
    KEYS_MAY_ONLY_READ,
    KEYS_MISSING,
    NO_GATEWAY,
    NOT_CANCELLED,
    ORDER_NOTE,
    cart_answered,
    order_refused,
)
from .nodes import json_value
from .rest import Admin, Refusal, admin

GATEWAYS = ("cod", "cheque")
"""Ways of paying that take no money when the order is placed."""

STORE = "/wp-json/wc/store/v1/"
LATEST = 50
"""Orders looked through for one that the search does not find."""


def no_order_because(keys: Keys) -> Text | None:
    return None if keys.get("woocommerce_key") and keys.get("woocommerce_secret") else KEYS_MISSING


def may_order(till: Till, root: str, keys: Keys) -> Text | None:
    """Whether the keys can cancel what will be placed, and a way of paying takes no money."""
    office = admin(till, root, keys)
    if isinstance(office, Text):
        return office
    seen = office.ask("GET", "orders?per_page=1")
    if not isinstance(seen, list):
        return _why(seen)
    # Changing an order that cannot exist tells a key that may write (404) from one that may only read (401).
    tried = office.ask("PUT", "orders/0", {})
    if isinstance(tried, Text):
        return tried
    if isinstance(tried, Refusal) and tried.status in (401, 403):
        return KEYS_MAY_ONLY_READ
    ways = office.ask("GET", "payment_gateways")
    if not isinstance(ways, list):
        return _why(ways)
    enabled = [way.get("id") for way in ways if isinstance(way, dict) and way.get("enabled") is True]
    return None if any(way in enabled for way in GATEWAYS) else NO_GATEWAY


def place_order(till: Till, root: str, buyer: Buyer) -> Placed | Text | Unseen:
    """Orders what is in this visitor's cart; why not where the shop would not."""
    cart = till.ask("GET", urljoin(root, f"{STORE}cart"))
    if isinstance(cart, Unseen):
        return cart.why
    said, nonce = _table(cart), cart.header("Nonce") or ""
    if cart.status != 200 or not said.get("items"):
        return CART_STAYS_EMPTY if cart.status == 200 else cart_answered(cart.status)
    listed = said.get("payment_methods")
    way = next((one for one in GATEWAYS if isinstance(listed, list) and one in listed), None)
    if way is None:
        return NO_GATEWAY
    address = _address(buyer)
    told = {"billing_address": {**address, "email": buyer.email}, "shipping_address": address}
    sent = {"Nonce": nonce}
    moved = till.ask("POST", urljoin(root, f"{STORE}cart/update-customer"), json=told, headers=sent)
    if isinstance(moved, Unseen):
        return moved.why
    whole = {**told, "payment_method": way, "customer_note": ORDER_NOTE.fa}
    return _placed(till.place(urljoin(root, f"{STORE}checkout"), whole, sent), way)


def cancel_order(till: Till, root: str, keys: Keys, order: Journalled) -> Ended | Text:
    """How the order ended, or why it may still be open."""
    office = admin(till, root, keys)
    if isinstance(office, Text):
        return office
    found = _found(office, order)
    if isinstance(found, Text):
        return found
    if found is None:
        return "absent"
    if found.get("status") == "cancelled":
        return "cancelled"
    done = office.ask("PUT", f"orders/{found.get('id')}", {"status": "cancelled"})
    if isinstance(done, dict):
        return "cancelled" if done.get("status") == "cancelled" else NOT_CANCELLED
    return _why(done)


def _found(office: Admin, order: Journalled) -> dict[str, object] | Text | None:
    """The order as the shop holds it; None where it holds none of this buyer's."""
    if order.order:
        one = office.ask("GET", f"orders/{order.order}")
        if isinstance(one, dict):
            return one
        return None if isinstance(one, Refusal) and one.status == 404 else _why(one)
    for asked in (f"orders?search={quote(order.email)}", f"orders?per_page={LATEST}"):
        listed = office.ask("GET", asked)
        if not isinstance(listed, list):
            return _why(listed)
        mine = [one for one in listed if isinstance(one, dict) and _email(one) == order.email]
        if mine:
            return mine[0]
    return None


def _placed(answer: Page | Unseen, way: str) -> Placed | Text | Unseen:
    """A fault of the server (5xx) does not say that no order was made."""
    if isinstance(answer, Unseen):
        return answer
    said = _table(answer)
    number = said.get("order_id")
    if answer.status not in (200, 201) or not isinstance(number, int):
        why = order_refused(answer.status, str(said.get("message") or said.get("code") or ""))
        return Unseen(answer.role, answer.url, why) if answer.status >= 500 else why
    result = said.get("payment_result")
    page = result.get("redirect_url") if isinstance(result, dict) else ""
    return Placed(str(number), page if isinstance(page, str) else "", way)


def _address(buyer: Buyer) -> Mapping[str, str]:
    first, _, last = buyer.name.partition(" ")
    return {
        "first_name": first,
        "last_name": last or first,
        "address_1": buyer.address or buyer.city,
        "city": buyer.city,
        "state": "THR",
        "postcode": buyer.postal_code,
        "country": "IR",
        "phone": buyer.phone,
    }


def _email(order: dict[str, object]) -> str:
    billing = order.get("billing")
    return str(billing.get("email") or "") if isinstance(billing, dict) else ""


def _table(page: Page) -> dict[str, object]:
    said = json_value(page.text)
    return said if isinstance(said, dict) else {}


def _why(answer: object) -> Text:
    if isinstance(answer, Refusal):
        return answer.why
    return answer if isinstance(answer, Text) else NOT_CANCELLED
