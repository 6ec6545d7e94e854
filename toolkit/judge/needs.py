"""What a check may name as a parameter, and why it may not be there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from toolkit.judge.answers import NotSeen
from toolkit.judge.case import Case
from toolkit.judge.named import Named
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Seen

PAGE_KINDS = {
    "privacy_pages": "privacy",
    "terms_pages": "terms",
    "about_pages": "about",
    "contact_pages": "contact",
    "complaints_pages": "complaints",
    "returns_pages": "returns",
    "shipping_pages": "shipping",
    "tracking_pages": "order_tracking",
    "login_pages": "login",
}


def _site(case: Case) -> Site:
    """The site, where it is open: of one that is not, nothing but its home page can be said."""
    front = _front(case)
    words = case.platform.closed(front.page) if case.platform else None
    if words:
        raise NotSeen(tr("The shop says that it is not open yet."), front.seen(words))
    assert case.site
    return case.site


def _front(case: Case) -> SitePage:
    if case.site:
        return case.site.home
    why = case.evidence.home_unseen
    if why:
        raise NotSeen(why.why, Seen(why.url))
    answered = next((p for p in case.evidence.pages if p.role == "home"), None)
    if answered:
        told = tr("The home page answered {status}.", status=str(answered.status))
        raise NotSeen(told, Seen(answered.url, record=answered.record or None))
    raise NotSeen(tr("The evidence holds no home page."), Seen(case.evidence.url))


def _home(case: Case) -> SitePage:
    return _site(case).home


def _profile(case: Case) -> Any:
    if case.profile is None:
        raise NotSeen(tr("No profile of the shop was given, so there is nothing to compare with."))
    return case.profile


def _products(case: Case) -> Any:
    _site(case)
    if case.platform is None:
        raise NotSeen(
            tr("No installed plugin recognises this shop's platform, so its products were not read.")
        )
    if not case.products:
        raise NotSeen(tr("No product page could be looked at."), *_missed(case, "product"))
    return case.products


def _named(case: Case) -> tuple[Named, ...]:
    """What the shop calls its goods; menus alone are not its goods."""
    _site(case)
    if not any(one.what != "menu" for one in case.named):
        _products(case)
    return case.named


def _pre_invoice(case: Case) -> Any:
    return case.pre_invoice or _not_walked(
        case, "checkout", tr("The checkout was not seen with an item in it.")
    )


def _cart(case: Case) -> Any:
    return case.cart or _not_walked(case, "cart", tr("The cart was not seen with an item in it."))


def _not_walked(case: Case, step: str, otherwise: Any) -> Any:
    """Ends with the reason why the walk did not come to `step`."""
    _site(case)
    broken = next((s for s in case.evidence.steps if not s.done), None)
    if broken:
        raise NotSeen(broken.why, Seen(broken.url, record=broken.record or None))
    if case.platform is None:
        raise NotSeen(
            tr("No installed plugin recognises this shop's platform, so the purchase was not walked.")
        )
    raise NotSeen(otherwise, *_missed(case, step))


def _slots(case: Case) -> Any:
    if case.slots is None:
        raise NotSeen(tr("No folder of documents was given."))
    return case.slots


def _missed(case: Case, role: str) -> list[Seen]:
    return [Seen(u.url) for u in case.evidence.unseen if u.role == role]


def _pages(kind: str) -> Callable[[Case], tuple[SitePage, ...]]:
    """Pages of a kind. None found while something could not be fetched is not known, rather than missing."""

    def provide(case: Case) -> tuple[SitePage, ...]:
        found = _site(case).of_kind(kind)
        missed = [u for u in case.evidence.unseen if u.role in (kind, "link")]
        if not found and missed:
            raise NotSeen(missed[0].why, *(Seen(u.url) for u in missed[:3]))
        return found

    return provide


FOUND = "found"
"""What a check names that asks for the run's other findings: it is judged when they are known."""

NEEDS: Mapping[str, Callable[[Case], Any]] = {
    "site": _site,
    "home": _home,
    "front": _front,
    "profile": _profile,
    "merchant": lambda case: case.profile,
    "products": _products,
    "named": _named,
    "known_products": lambda case: case.products,
    "cart": _cart,
    "pre_invoice": _pre_invoice,
    "order_received": lambda case: case.receipt,
    "offer_seen": lambda case: case.pre_invoice,
    "slots": _slots,
    "given_slots": lambda case: case.slots,
    "steps": lambda case: case.evidence.steps,
    "tls": lambda case: case.evidence.tls,
    "redirects": lambda case: case.evidence.redirects,
    "cookies": lambda case: case.evidence.cookies,
    "evidence": lambda case: case.evidence,
    "platform": lambda case: case.platform,
    "facts": lambda case: case.facts,
    "today": lambda case: case.today,
    "goods": lambda case: case.goods,
    "submitted": lambda case: case.submitted,
    "resolutions": lambda case: case.resolutions,
    **{name: _pages(kind) for name, kind in PAGE_KINDS.items()},
}
"""Names of evidence to what provides it; a provider raises NotSeen with the reason."""
