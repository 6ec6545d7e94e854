"""The sample shop's addresses and what each of them answers."""

from __future__ import annotations

from toolkit.demo import assets, purchase, store_api, tampered
from toolkit.demo.answers import Answer, Notice, Request, page, redirect
from toolkit.demo.cart import Session
from toolkit.demo.faults import Fault
from toolkit.demo.site import Site

BEHIND_THE_WALL = ("/shop/", "/product/", "/cart/", "/checkout/", "/wp-json/wc/store/")


def answer(site: Site, request: Request, session: Session) -> Answer:
    """The answer to any request; the session may change."""
    told = tampered.answer(site, request)
    if told is not None:
        return told
    asset = assets.answer(request.path, site.url, site.stock, [s.path for s in site.standing.values()])
    if asset is not None:
        return asset
    if Fault.LOGIN_WALL in site.faults and not session.signed_in and request.path.startswith(BEHIND_THE_WALL):
        return redirect("/my-account/")
    if request.path.startswith("/wp-json"):
        return store_api.answer(site, request, session)
    if Fault.COMING_SOON in site.faults:
        return page(site.draw("coming_soon.html", session))
    if not request.path.endswith("/") and request.method == "GET":
        return redirect(f"{request.path}/", 301)
    notice = purchase.add_to_cart(site, request, session)
    return _front(site, request, session, notice)


def _front(site: Site, request: Request, session: Session, notice: Notice | None) -> Answer:
    path = request.path
    if path in purchase.STEPS:
        return purchase.STEPS[path](site, request, session, notice)
    if path in ("/", "/shop/"):
        return page(site.draw("home.html" if path == "/" else "shop.html", session, notice=notice))
    if path.startswith("/product/"):
        good = site.stock.by_slug(path.split("/")[2])
        if good is not None:
            return page(site.draw("product.html", session, notice=notice, good=good))
    kind = next((k for k, s in site.standing.items() if s.path == path), None)
    if kind is not None:
        notice = _heard(kind, request, session) or notice
        return page(site.draw(site.standing[kind].template, session, notice=notice))
    return page(site.draw("missing.html", session), 200 if Fault.SOFT_404 in site.faults else 404)


def _heard(kind: str, request: Request, session: Session) -> Notice | None:
    """What the shop says to a posted complaint or a tracking question."""
    if request.method != "POST":
        return None
    if kind == "complaints":
        return Notice("message", f"شکایت شما ثبت شد. کد پیگیری شکایت: {session.nonce.upper()}")
    return Notice("error", "سفارشی با این شماره پیدا نشد.") if kind == "tracking" else None
