"""A shop of a few pages for the platform plugins: its pages, and a shopper that answers from a dict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from toolkit.evidence.forbidden import is_forbidden
from toolkit.language.text import Text
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

SHOP = "https://shop.test"
NO_ANSWER = Text(fa="فروشگاه پاسخ نداد.", en="The shop did not answer.")

Answer = str | int | tuple[str, str] | None
"""A body, a status without one, the address it leads to with the body there, or None for no answer."""


def page(
    body: str,
    path: str = "/",
    *,
    role: str = "link",
    status: int = 200,
    kind: str = "text/html; charset=utf-8",
) -> Page:
    """An answer of the shop as the archive keeps it."""
    url = SHOP + path
    return Page(url, status, (("Content-Type", kind),), body.encode(), f"record-of-{path}", role, asked=url)


@dataclass
class FakeShopper:
    """Answers by the first key that an address ends with; what it has no key for is 404.

    A list is answered one by one, its last again and again. `asked` has every request as sent; a request
    that the platform forbids fails the test.
    """

    answers: Mapping[str, Answer | list[Answer]]
    forbidden: Sequence[tuple[str, str]] = ()
    asked: list[str] = field(default_factory=list)
    posted: list[Mapping[str, str]] = field(default_factory=list)

    def get(self, url: str, role: str) -> Page | Unseen:
        return self._answer("GET", url, role)

    def post(self, url: str, fields: Mapping[str, str], role: str) -> Page | Unseen:
        self.posted.append(fields)
        return self._answer("POST", url, role)

    def quantities(self) -> list[tuple[str, str]]:
        """(product, quantity) of everything that was put in the cart by an address, in order."""
        said = [parse_qs(urlsplit(asked).query) for asked in self.asked]
        return [(q["add-to-cart"][0], q["quantity"][0]) for q in said if "add-to-cart" in q]

    def _answer(self, method: str, url: str, role: str) -> Page | Unseen:
        path = url.removeprefix(SHOP)
        self.asked.append(f"{method} {path}")
        assert not is_forbidden(self.forbidden, method, url), f"{method} {url} must never be asked"
        answer = next((a for key, a in self.answers.items() if path.endswith(key)), 404)
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if answer is None:
            return Unseen(role, url, NO_ANSWER)
        if isinstance(answer, int):
            return page("", path, role=role, status=answer)
        if isinstance(answer, tuple):
            return page(answer[1], answer[0], role=role)
        return page(answer, path, role=role)
