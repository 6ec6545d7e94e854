"""Small questions that several families ask of the site."""

from __future__ import annotations

from toolkit.judge.site import EXCERPT, Site, SitePage, same_address
from toolkit.model.finding import Seen
from toolkit.model.sale import Cart, PreInvoice
from toolkit.persian.letters import fold_text
from toolkit.reader import Form


def linked_from(page: SitePage, target: str, *, own_text: bool = False) -> bool:
    """Whether a page links to an address; with `own_text` a link in menus, header or footer does not count."""
    links = (link for link in page.reading.links if not own_text or link.area == "main")
    return any(same_address(link.href, target) for link in links)


def reachable(site: Site, pages: tuple[SitePage, ...]) -> SitePage | None:
    """The first of the pages that the home page links to, or is itself."""
    for page in pages:
        if (
            page is site.home
            or linked_from(site.home, page.page.asked or page.url)
            or linked_from(site.home, page.url)
        ):
            return page
    return None


def holds(text: str, words: str) -> bool:
    """Whether a text holds the words, letters folded and white space apart."""
    return "".join(fold_text(words).split()) in "".join(fold_text(text).split())


def profile_place(place: str, value: object = "") -> Seen:
    """A place in shop.toml as something that a finding points at."""
    return Seen(f"shop.toml#{place}", str(value))


def first(pages: tuple[SitePage, ...], count: int = 3) -> tuple[Seen, ...]:
    return tuple(page.seen(page.reading.title) for page in pages[:count])


def at_sale(page: PreInvoice | Cart, words: str = "") -> Seen:
    """A cart or pre-invoice as the place that a finding points at."""
    told = " ".join(words.split())
    return Seen(page.url, told if len(told) <= EXCERPT else told[: EXCERPT - 1] + "…", page.record or None)


def asks_for_data(form: Form) -> bool:
    """Whether a person types something of his own into a form; a search box is no such form."""
    typed = [
        f for f in form.fields if f.type in ("text", "email", "tel", "password", "textarea", "number", "")
    ]
    return bool(typed) and not any(f.type == "search" or f.name in ("s", "q", "search") for f in form.fields)
