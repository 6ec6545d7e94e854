"""Someone who looks at a shop's pages: a passer-by without a memory, or a buyer with one cookie jar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib import request as browser
from urllib.parse import urldefrag, urlsplit, urlunsplit

from requests import PreparedRequest, Request
from requests.cookies import RequestsCookieJar
from urllib3 import HTTPResponse

from toolkit.evidence.barred import Barred
from toolkit.evidence.cookies import cookies_of
from toolkit.evidence.forbidden import NeverSent, is_forbidden
from toolkit.evidence.hosts import canonical
from toolkit.evidence.permit import Permit
from toolkit.evidence.trails import is_redirect, target
from toolkit.evidence.troubles import NETWORK, barred
from toolkit.evidence.visit import Visit
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Redirects, Unseen
from toolkit.model.page import Page

_AT_ONCE = 16
_HEADERS = {
    "User-Agent": "namad-toolkit (readiness check, run for the shop's owner)",
    "Accept": "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8",
    "Accept-Language": "fa,en;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be sent next."""

    method: str
    url: str
    fields: Mapping[str, str] | None
    json: object
    headers: Mapping[str, str]

    def prepared(self, jar: RequestsCookieJar) -> PreparedRequest:
        return Request(
            self.method,
            self.url,
            headers={**_HEADERS, **self.headers},
            data=dict(self.fields) if self.fields is not None else None,
            json=self.json,
            cookies=jar,
        ).prepare()

    def led_to(self, target: str, status: int) -> _Wanted:
        """What a browser would send after a redirect; what the caller added stays with its host."""
        here, there = urlsplit(self.url), urlsplit(target)
        away = here.netloc.lower() != there.netloc.lower() or (here.scheme, there.scheme) == ("https", "http")
        headers = {} if away else self.headers
        if status == 303 or (status in (301, 302) and self.method == "POST"):
            return _Wanted("GET", target, None, None, headers)
        return _Wanted(self.method, target, self.fields, self.json, headers)


@dataclass(frozen=True, slots=True)
class _Trail:
    """Where one address led: the page at its end, or why there is none."""

    start: str
    hops: tuple[tuple[str, int], ...]
    end: str
    page: Page | None
    why: Text | None

    @property
    def redirects(self) -> Redirects:
        status = self.page.status if self.page else self.hops[-1][1] if self.hops else 0
        return Redirects(self.start, self.hops, self.end, status, self.why.en if self.why else "")


class Visitor:
    """Asks one shop. Network trouble comes back as `Unseen`; only `NeverSent` is raised."""

    def __init__(self, visit: Visit, jar: RequestsCookieJar | None = None) -> None:
        self._visit = visit
        self._jar = jar

    def get(self, url: str, role: str, *, headers: Mapping[str, str] | None = None) -> Page | Unseen:
        return self.request("GET", url, role, headers=headers)

    def post(
        self,
        url: str,
        fields: Mapping[str, str] | None,
        role: str,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page | Unseen:
        return self.request("POST", url, role, fields=fields, json=json, headers=headers)

    def request(
        self,
        method: str,
        url: str,
        role: str,
        *,
        fields: Mapping[str, str] | None = None,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        permit: Permit | None = None,
    ) -> Page | Unseen:
        """The page where the address leads in the end, or why it could not be seen.

        With a `permit` a request that is never sent may pass, once; it is not asked again, whatever comes.
        """
        trail = self._follow(_Wanted(method.upper(), _bare(url), fields, json, headers or {}), role, permit)
        if trail.hops:
            self._visit.notes.redirect(trail.redirects)
        if trail.page is not None:
            return trail.page
        return Unseen(role=role, url=url, why=trail.why or Text("", ""))

    def get_all(
        self, wanted: Sequence[tuple[str, str]], *, headers: Mapping[str, str] | None = None
    ) -> list[Page | Unseen]:
        """Many addresses with their roles, answers in the same order."""
        if not wanted:
            return []
        with ThreadPoolExecutor(max_workers=min(len(wanted), _AT_ONCE)) as threads:
            return list(threads.map(lambda each: self.get(*each, headers=headers), wanted))

    def trace(self, url: str, role: str = "alias") -> Redirects:
        """Where the address leads, whatever is met on the way; `error` in English where it leads nowhere."""
        redirects = self._follow(_Wanted("GET", _bare(url), None, None, {}), role).redirects
        self._visit.notes.redirect(redirects)
        return redirects

    def allows(self, url: str) -> bool:
        """Whether the address is one of the shop's own."""
        try:
            self._visit.hosts.check(_bare(url))
        except Barred:
            return False
        return True

    def _follow(self, wanted: _Wanted, role: str, permit: Permit | None = None) -> _Trail:
        if is_forbidden(self._visit.forbidden, wanted.method, wanted.url) and not (
            permit and permit.spend(wanted.method, wanted.url)
        ):
            raise NeverSent(wanted.method, wanted.url)
        start = wanted.url
        jar = self._jar if self._jar is not None else RequestsCookieJar()
        hops: list[tuple[str, int]] = []
        try:
            while True:
                page = self._step(wanted, jar, role, start, once=permit is not None)
                target = _target(page)
                if target is None:
                    return _Trail(start, tuple(hops), page.url, page, None)
                hops.append((page.url, page.status))
                wanted = wanted.led_to(target, page.status)
                self._check_hop(wanted, len(hops))
        except Barred as trouble:
            return _Trail(start, tuple(hops), wanted.url, None, trouble.why)

    def _check_hop(self, wanted: _Wanted, hops: int) -> None:
        visit = self._visit
        if hops > visit.limits.redirects:
            raise Barred(
                tr("The address was redirected more than {limit} times.", limit=visit.limits.redirects)
            )
        if is_forbidden(visit.forbidden, wanted.method, wanted.url):
            raise Barred(tr("It redirects to {url}, which is never asked.", url=wanted.url))
        try:
            visit.hosts.check(wanted.url)
        except Barred as trouble:
            raise Barred(tr("It redirects to {url}. {why}", url=wanted.url, why=trouble.why)) from trouble

    def _step(
        self, wanted: _Wanted, jar: RequestsCookieJar, role: str, start: str, *, once: bool = False
    ) -> Page:
        visit = self._visit
        try:
            request = wanted.prepared(jar)
        except NETWORK as error:
            raise barred(error, wanted.url, visit.limits.body_bytes) from error
        page, raw = visit.ask(request, role, start, once=once)
        _keep_cookies(jar, page.url, raw)
        host = canonical(urlsplit(page.url).hostname or "")
        for cookie in cookies_of(page, host, visit.now()):
            visit.notes.cookie(cookie)
        return page


def _keep_cookies(jar: RequestsCookieJar, url: str, raw: HTTPResponse) -> None:
    """Takes up new cookies, and drops those that the shop takes back."""
    original = raw._original_response
    if original is not None:
        jar.extract_cookies(original, browser.Request(url))


def _target(page: Page) -> str | None:
    """Where a redirecting answer points; None where it does not redirect."""
    try:
        return _bare(target(page)) if is_redirect(page) else None
    except ValueError:
        raise Barred(tr("It redirects to something that is not an address.")) from None


def _bare(url: str) -> str:
    """The address without fragment, and without a name and password in front of the host."""
    try:
        parts = urlsplit(urldefrag(url.strip()).url)
    except ValueError:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
