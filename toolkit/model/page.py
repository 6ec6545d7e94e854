"""One HTTP exchange as it stands in the evidence."""

from __future__ import annotations

from dataclasses import dataclass, field

from toolkit.model.markup import shallow

PROOF_ROLE = "proof"
BESIDE = frozenset({"seal", PROOF_ROLE, "host", "search_visitor", "crawler", "exposed"})
"""Roles of answers that are none of the shop's own pages as a buyer meets them: the seal's portal, the file
that proves the domain, a further host's front, the home page as others get it, files that nobody should get."""


@dataclass(frozen=True, slots=True)
class Page:
    """An answer of the shop: where, what, and the archive's record of it.

    `role` says why it was fetched: home, link, product, cart, checkout, add_to_cart, platform, robots,
    sitemap, login, alias, or one of BESIDE; `asked` is the address that was first asked (before redirects).
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    record: str = ""
    role: str = "link"
    method: str = "GET"
    asked: str = ""

    def header(self, name: str) -> str | None:
        """The first header of that name, whatever its case."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), None)

    @property
    def beside(self) -> bool:
        """Whether it was asked for a question of its own and is no page of the shop's walk."""
        return self.role in BESIDE

    @property
    def is_html(self) -> bool:
        kind = self.header("Content-Type") or ""
        return "html" in kind.lower() or (not kind and self.body[:200].lstrip()[:1] == b"<")

    @property
    def text(self) -> str:
        """The body as text, by the charset it names, else UTF-8; what cannot be read is replaced.

        Cut where its tags nest deeper than pages do (toolkit.model.markup).
        """
        kind = (self.header("Content-Type") or "").lower()
        charset = kind.partition("charset=")[2].split(";")[0].strip(" \"'") or "utf-8"
        try:
            text = self.body.decode(charset, errors="replace")
        except (LookupError, ValueError):  # a name that is no text coding, such as idna or hex
            text = self.body.decode("utf-8", errors="replace")
        return shallow(text) if self.is_html else text
