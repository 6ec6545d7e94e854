"""The reading of one page: parsed once, folded once, each answer made when it is first asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from toolkit.model.markup import shallow
from toolkit.reader.article import OTHER_BODY, reads_as_article, says_we, sounds_like_article
from toolkit.reader.forms import Form, forms
from toolkit.reader.identity import Identity, identity
from toolkit.reader.kinds import decided, is_front, is_sure, sure_kinds
from toolkit.reader.kinds_model import likely_kinds
from toolkit.reader.language import language_of
from toolkit.reader.links import Link, links
from toolkit.reader.markup import LONGEST, Texts, texts
from toolkit.reader.markup_kinds import HELP_ADDRESS, is_article
from toolkit.reader.names import NOT_OF_SALE
from toolkit.reader.page_words import PageWords, page_words
from toolkit.reader.seal import SealMark, seal_marks, summed_up
from toolkit.reader.sentences import Sentence, sentences
from toolkit.reader.shops_lines import shops_lines
from toolkit.reader.statements import Said, statements
from toolkit.reader.unfilled import unfilled
from toolkit.reader.unwritten import foreign_name, is_unwritten, own_lines

RULES = frozenset(
    {"privacy", "terms", "about", "contact", "complaints", "returns", "shipping", "order_tracking"}
)
"""Kinds of pages that have something to say, and are unfilled where they do not."""


@dataclass(frozen=True)
class Reading:
    """What a page says. `url` is where it stood, or empty."""

    html: str
    url: str = ""

    @cached_property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    @cached_property
    def _texts(self) -> Texts:
        return texts(self.html)

    @property
    def title(self) -> str:
        """The first heading of the page's own part, else its title."""
        return next(iter(self._texts.headings), "") or self._texts.title

    @property
    def main_text(self) -> str:
        """The page's own words, a line a block."""
        return self._texts.main

    @property
    def text(self) -> str:
        """All visible words: the page's own, then menus and headers, then footers."""
        return "\n".join(part for part in (self._texts.title, self._texts.whole) if part)

    @cached_property
    def language(self) -> str:
        return language_of(self.main_text) or language_of(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the page's own part says, folded for matching."""
        return sentences(self._texts.blocks, self.page.names)

    @cached_property
    def said(self) -> Mapping[str, Said]:
        """Statements with the sentences that make them."""
        told = self.sentences
        only_own = self._is_others and not self._is_help
        return statements([one for one in told if says_we(one.text)] if only_own else told)

    @cached_property
    def page(self) -> PageWords:
        return page_words(self._stood_at, self._texts)

    @cached_property
    def likely(self) -> Mapping[str, float]:
        """The likelihood of each kind of rule page and of none, by the page's words, names and address."""
        return likely_kinds(self.page)

    @cached_property
    def is_barred(self) -> bool:
        """Whether it is plainly an article, news, a forum thread, or rules of something else than a sale."""
        page = self.page
        return (
            is_article(self._tree, self._stood_at)
            or bool(re.search(NOT_OF_SALE, f"{page.heading} | {page.title} | {page.path}"))
            or reads_as_article(page.heading, page.title, page.told)
        )

    @cached_property
    def is_doubtful(self) -> bool:
        """Whether it has words of an article or of a body that is nobody's shop; some shops have them too."""
        told = self.page.told
        return bool(re.search(OTHER_BODY, told)) or sounds_like_article(told)

    @property
    def _is_help(self) -> bool:
        """Whether the shop's own help files its answers as articles."""
        page = self.page
        own = re.search(HELP_ADDRESS, self._stood_at)
        return bool(own) and not reads_as_article(page.heading, page.title, page.told)

    @property
    def _is_others(self) -> bool:
        """Whether somebody speaks here of rules and returns who is not the shop."""
        return self.is_barred or (self.is_doubtful and not is_sure(self.likely))

    @cached_property
    def statements(self) -> Mapping[str, str]:
        return {name: said.state for name, said in self.said.items()}

    @cached_property
    def identity(self) -> Identity:
        trade = {"cart", "checkout", "order_received"} & set(
            sure_kinds(self._tree, self._stood_at, self._texts)
        )
        told = self._texts
        own = shops_lines(told.main, told.rest) if trade else "\n".join((told.main, told.rest, *told.rows))
        text = "\n".join((own, told.footer, *told.footer_rows))
        if len(text) > LONGEST:
            text = f"{text[: LONGEST // 2]}\n{text[-LONGEST // 2 :]}"
        return identity(self._tree, text)

    @cached_property
    def _stood_at(self) -> str:
        """The page's address, or the one that it gives itself."""
        own = self._tree.css_first("link[rel=canonical][href]")
        return self.url or ((own.attributes.get("href") or "") if own else "")

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        sure = sure_kinds(self._tree, self._stood_at, self._texts)
        if sure or self.is_barred:
            return sure
        found = decided(self.page, self.likely, doubtful=self.is_doubtful)
        return ("home",) if is_front(self._tree, self._stood_at, self.page, found) else found

    @cached_property
    def links(self) -> tuple[Link, ...]:
        return tuple(links(self._tree, self.url))

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        return tuple(forms(self._tree, self.url))

    @cached_property
    def seal_marks(self) -> tuple[SealMark, ...]:
        return tuple(seal_marks(self._tree, self.url))

    @property
    def seal(self) -> str:
        return summed_up(self.seal_marks)

    @cached_property
    def unfilled(self) -> tuple[str, ...]:
        """What is left open, in the words of the page; a page of headings only names the first of them."""
        told = self._texts
        found = tuple(unfilled(self.main_text))
        if found or not RULES & set(self.kinds):
            return found
        tells_of_shop = bool({"contact", "about"} & set(self.kinds))
        answered = tells_of_shop and self.identity.is_told
        if not answered and is_unwritten(told.blocks, self._tree, tells_of_shop=tells_of_shop):
            return (own_lines(told.blocks)[0].text,)
        name = foreign_name(told.blocks, told.title, (told.rest, told.footer))
        return (name,) if name else ()

    def as_json(self, file: str) -> dict[str, Any]:
        """What `toolkit read` answers (docs/cli.md)."""
        known = self.identity
        return {
            "file": file,
            "language": self.language,
            "kinds": list(self.kinds),
            "statements": dict(self.statements),
            "identity": {
                "postal_address": known.postal_address,
                "landline": list(known.landline),
                "mobile": list(known.mobile),
                "email": list(known.email),
                "postal_code": list(known.postal_code),
                "owner": known.owner,
                "licences": known.licences,
            },
            "seal": self.seal,
            "unfilled": list(self.unfilled),
        }


def read(html: str, url: str = "") -> Reading:
    """The reading of a page, from its HTML alone."""
    return Reading(shallow(html), url)
