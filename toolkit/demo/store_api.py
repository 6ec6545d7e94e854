"""The sample shop's answers in the shape of WordPress's REST index and WooCommerce's Store API."""

from __future__ import annotations

from toolkit.demo.answers import Answer, Request, as_json, whole
from toolkit.demo.cart import CartLine, Session, add_up, cart_lines, price_of, put_in
from toolkit.demo.faults import Fault
from toolkit.demo.goods import Good
from toolkit.demo.site import Site

STORE = "/wp-json/wc/store/v1"
NAMESPACES = ("wp/v2", "wc/v3", "wc/store", "wc/store/v1")


def answer(site: Site, request: Request, session: Session) -> Answer:
    """Products and cart without a key; a POST needs the Nonce that GET cart gave."""
    path = request.path.rstrip("/")
    if path == "/wp-json":
        return as_json({"name": site.merchant.name, "url": site.url, "namespaces": NAMESPACES, "routes": {}})
    if path.startswith("/wp-json/wc/v3"):
        return _refusal(401, "woocommerce_rest_cannot_view")
    if request.method == "POST" and request.nonce != session.nonce:
        return _refusal(401, "woocommerce_rest_missing_nonce")
    if path == f"{STORE}/products":
        return as_json([product(site, good) for good in site.stock.goods])
    if path == f"{STORE}/cart/add-item" and request.method == "POST":
        number, variation = whole(request.form.get("id", "")), 0
        for good in site.stock.goods:
            if number in {v.id for v in good.variations}:
                number, variation = good.id, number
        pieces = whole(request.form.get("quantity", "1"))
        if put_in(session, site.stock, number, variation, pieces, site.faults):
            return _refusal(400, "woocommerce_rest_cart_product_no_stock")
        return _cart_answer(site, session, 201)
    if path in (f"{STORE}/cart", f"{STORE}/cart/update-customer"):
        return _cart_answer(site, session, 200)
    if path == f"{STORE}/checkout":
        return _refusal(403, "woocommerce_rest_checkout_disabled")
    return _refusal(404, "rest_no_route")


def product(site: Site, good: Good) -> dict[str, object]:
    """One product; a price is a string in the currency's minor unit."""
    cost = str(price_of(good, 0, site.merchant, site.faults))
    full = str(good.price * site.merchant.per_toman) if cost != "0" else "0"
    thin = Fault.THIN_PRODUCT in site.faults
    return {
        "id": good.id,
        "name": good.name,
        "slug": good.slug,
        "type": good.kind,
        "permalink": site.url + good.path,
        "description": "" if thin else f"<p>{good.description}</p>",
        "short_description": "" if thin else f"<p>{good.summary}</p>",
        "on_sale": good.sale_price is not None,
        "prices": {"price": cost, "regular_price": full, "sale_price": cost, **_currency(site)},
        "images": [{"id": good.id, "src": f"{site.url}/wp-content/uploads/{good.slug}.svg"}],
        "categories": [{"id": 1, "name": good.category, "slug": good.picture}],
        "attributes": [
            {"name": name, "terms": [{"name": value}]} for name, value in ([] if thin else good.attributes)
        ],
        "variations": [
            {"id": v.id, "attributes": [{"name": good.option, "value": v.name}]} for v in good.variations
        ],
        "has_options": bool(good.variations),
        "is_purchasable": True,
        "is_in_stock": good.stock > 0,
    }


def _cart_answer(site: Site, session: Session, status: int) -> Answer:
    headers = (("Nonce", session.nonce), ("Cart-Token", session.id))
    return as_json(_cart(site, session), status, headers)


def _cart(site: Site, session: Session) -> dict[str, object]:
    lines = cart_lines(session, site.stock, site.merchant, site.faults)
    carriers = site.merchant.carriers
    sums = add_up(lines, carriers[0], site.merchant, site.faults, at_checkout=True)
    shipping = (sums.shipping or 0) if lines else 0
    tax = sums.tax if lines else 0
    rates = [
        {
            "rate_id": f"flat_rate:{n}",
            "name": c.name,
            "price": str(c.cost_of(sums.subtotal)),
            "selected": n == 1,
        }
        for n, c in enumerate(carriers, 1)
    ]
    return {
        "items": [_item(site, line) for line in lines],
        "fees": [{"name": "سایر", "totals": {"total": str(sums.fee)}}] if sums.fee and lines else [],
        "totals": {
            "total_items": str(sums.subtotal),
            "total_fees": str(sums.fee if lines else 0),
            "total_shipping": str(shipping),
            "total_tax": str(tax),
            "total_price": str(sums.total if lines else 0),
            "tax_lines": [
                {"name": "مالیات بر ارزش افزوده", "price": str(tax), "rate": f"{site.merchant.vat_rate}%"}
            ],
            **_currency(site),
        },
        "shipping_rates": [{"package_id": 0, "shipping_rates": rates}] if lines else [],
        "payment_methods": [payment.id for payment in site.merchant.payments],
        "items_count": sum(line.pieces for line in lines),
        "needs_shipping": bool(lines),
        "errors": [],
    }


def _item(site: Site, line: CartLine) -> dict[str, object]:
    return {
        "key": line.key,
        "id": line.variation or line.good.id,
        "name": line.good.name,
        "quantity": line.pieces,
        "permalink": site.url + line.good.path,
        "prices": {"price": str(line.unit_price), **_currency(site)},
        "totals": {"line_total": str(line.total), **_currency(site)},
    }


def _currency(site: Site) -> dict[str, object]:
    return {
        "currency_code": site.merchant.currency,
        "currency_symbol": site.merchant.unit,
        "currency_minor_unit": 0,
    }


def _refusal(status: int, code: str) -> Answer:
    return as_json({"code": code, "message": "", "data": {"status": status}}, status)
