"""The way from the product to the pre-invoice, and the visitor's account."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from toolkit.demo.answers import Answer, Notice, Request, page, redirect, whole
from toolkit.demo.cart import Session, add_up, cart_lines, put_in
from toolkit.demo.faults import Fault
from toolkit.demo.site import Site


def add_to_cart(site: Site, request: Request, session: Session) -> Notice | None:
    """Heeds add-to-cart on any address, by GET or POST; as in WooCommerce the status stays 200."""
    asked = request.form.get("add-to-cart") or request.query.get("add-to-cart")
    if asked is None:
        return None
    told = {**request.query, **request.form}
    number, variation = whole(asked), whole(told.get("variation_id", "0"))
    pieces = whole(told.get("quantity", "1"))
    refusal = put_in(session, site.stock, number, variation, pieces, site.faults)
    if refusal:
        return Notice("error", refusal)
    good = site.stock.by_id(number)
    return Notice("message", f"«{good.name if good else ''}» به سبد خرید افزوده شد.")


def cart(site: Site, request: Request, session: Session, notice: Notice | None) -> Answer:
    """The cart; `remove_item` takes a line out, a posted `cart[KEY][qty]` changes its pieces."""
    for line in cart_lines(session, site.stock, site.merchant, site.faults):
        wanted = whole(request.form.get(f"cart[{line.key}][qty]", str(line.pieces)))
        if request.query.get("remove_item") == line.key or wanted < 1:
            del session.lines[line.good.id, line.variation]
        else:
            session.lines[line.good.id, line.variation] = min(wanted, line.good.stock)
    return page(site.draw("cart.html", session, notice=notice, **_sums(site, session, at_checkout=False)))


def checkout(site: Site, request: Request, session: Session, notice: Notice | None) -> Answer:
    """The pre-invoice; an empty cart leads back to the cart, and no order is ever taken."""
    if Fault.CHECKOUT_BROKEN in site.faults:
        return page(site.draw("broken.html", session), 500)
    if not session.lines:
        return redirect("/cart/")
    if request.method == "POST":
        notice = Notice("error", "این فروشگاه نمونه است و سفارشی نمی‌پذیرد.")
    facts = _sums(site, session, at_checkout=True)
    return page(site.draw("checkout.html", session, notice=notice, today=site.today(), **facts))


def account(site: Site, request: Request, session: Session, notice: Notice | None) -> Answer:
    """The sign-in form; a right answer leads on to the shop."""
    told = request.form
    if request.method == "POST" and "login" in told:
        known = (told.get("username"), told.get("password")) == (site.account.user, site.account.password)
        if known and told.get("woocommerce-login-nonce") == session.nonce:
            session.signed_in = True
            return redirect("/my-account/")
        notice = Notice("error", "نام کاربری یا رمز عبور درست نیست.")
    return page(site.draw("account.html", session, notice=notice))


def sign_out(site: Site, request: Request, session: Session, notice: Notice | None) -> Answer:
    """Forgets the visitor's account, and keeps his cart."""
    session.signed_in = False
    return redirect("/my-account/")


STEPS: Mapping[str, Callable[[Site, Request, Session, Notice | None], Answer]] = {
    "/cart/": cart,
    "/checkout/": checkout,
    "/my-account/": account,
    "/my-account/customer-logout/": sign_out,
}


def _sums(site: Site, session: Session, *, at_checkout: bool) -> dict[str, object]:
    lines = cart_lines(session, site.stock, site.merchant, site.faults)
    carrier = site.merchant.carriers[0]
    totals = add_up(lines, carrier, site.merchant, site.faults, at_checkout=at_checkout)
    return {"lines": lines, "totals": totals, "chosen_carrier": carrier}
