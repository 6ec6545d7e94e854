"""Every mark of the seal on a shop's pages, sorted by what is right or wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.judge.site import Site, SitePage
from toolkit.model.finding import Seen
from toolkit.profile.seal import Seal
from toolkit.reader import SealMark
from toolkit.reader.seal_traces import lazy_pictures


@dataclass(frozen=True)
class Trace:
    """A mark with its page; `kind` says what it is, `words` what stands there."""

    page: SitePage
    kind: str
    words: str


def shown(found: list[Trace]) -> list[Seen]:
    return [one.page.seen(one.words) for one in found[:5]]


def _own_pages(site: Site) -> tuple[SitePage, ...]:
    """The home page and pages that serve a purpose: an article that tells of seals shows none."""
    return tuple(page for page in site.pages if page is site.home or page.reading.kinds)


def _marks(site: Site) -> list[tuple[SitePage, SealMark]]:
    return [(page, mark) for page in site.pages for mark in page.reading.seal_marks]


def marks_on(site: Site) -> list[Trace]:
    """Blocks with the seal's link, whatever id they hold."""
    return [Trace(page, "code", mark.href) for page, mark in _marks(site) if mark.kind == "code"]


def pictures(site: Site) -> list[Trace]:
    """Pictures of the seal that do not come from its host, in whatever form they are given."""
    own = _own_pages(site)
    copies = [
        Trace(page, "copy", mark.src)
        for page, mark in _marks(site)
        if mark.kind == "code" and mark.copy and not _is_delayed(page, mark)
    ]
    plain = [
        Trace(page, "picture", mark.src)
        for page, mark in _marks(site)
        if mark.kind == "picture" and page in own
    ]
    forms = ("background", "drawing", "source")
    others = [
        Trace(page, trace.kind, trace.words)
        for page in own
        for trace in page.seal_traces
        if trace.kind in forms
    ]
    return [*copies, *plain, *others]


def _is_delayed(page: SitePage, mark: SealMark) -> bool:
    """Whether the copy is only what stands there until a script has loaded the genuine picture."""
    return any(src and mark.src.endswith(src) for src in lazy_pictures(page.page.text))


def statements(site: Site) -> list[Trace]:
    """Lines that claim the seal, on pages where the shop speaks of itself."""
    speaking = (page for page in _own_pages(site) if page is site.home or page in site.own_words)
    return [
        Trace(page, "words", trace.words)
        for page in speaking
        for trace in page.seal_traces
        if trace.kind == "words"
    ]


def forged(site: Site, own: Seal | None) -> list[Trace]:
    """Marks that are nobody's or another's: a hollow code, an imitating host, an id that is not the profile's."""
    coded = [(page, mark) for page, mark in _marks(site) if mark.kind == "code"]
    hollow = [Trace(p, "hollow", m.href) for p, m in coded if _is_hollow(m)]
    elsewhere = [
        Trace(page, "elsewhere", trace.words)
        for page in site.pages
        for trace in page.seal_traces
        if trace.kind == "elsewhere"
    ]
    return [*hollow, *elsewhere, *_anothers(coded, own)]


def _is_hollow(mark: SealMark) -> bool:
    return not mark.id.isdigit() or not mark.code or mark.code.lower() in ("null", "undefined", "none")


def _anothers(coded: list[tuple[SitePage, SealMark]], own: Seal | None) -> list[Trace]:
    if own is None:
        return []
    if not own.id:
        return [Trace(page, "not_held", mark.href) for page, mark in coded]
    wrong = ((p, m) for p, m in coded if m.id != own.id or (own.code and m.code != own.code))
    return [Trace(page, "anothers", mark.href) for page, mark in wrong]
