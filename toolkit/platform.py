"""What a platform plugin answers about a shop that runs on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Step, Unseen
from toolkit.model.order import Buyer, Ended, Journalled, Placed
from toolkit.model.page import Page
from toolkit.model.remedy import Remedy, RemedyFile
from toolkit.model.sale import Cart, PreInvoice, Product, Receipt

if TYPE_CHECKING:
    from toolkit.profile.profile import Profile


class Shopper(Protocol):
    """The guarded network as a plugin may use it: one visitor with his own cookies.

    Nothing is raised for a shop that does not answer: the reason comes back as `Unseen`.
    """

    def get(self, url: str, role: str) -> Page | Unseen: ...

    def post(self, url: str, fields: Mapping[str, str], role: str) -> Page | Unseen: ...


class Keys(Protocol):
    """Secrets of the shop's platform by name (from `.env`); None where there is none."""

    def get(self, name: str) -> str | None: ...


class Till(Protocol):
    """The guarded network at the till: signed requests, and one that may place an order.

    `place` is the only way past the requests that are never sent, for one POST to one address; asked a
    second time it raises. What passes here is archived as the merchant's private data.
    """

    def ask(
        self, method: str, url: str, *, json: object = None, headers: Mapping[str, str] | None = None
    ) -> Page | Unseen: ...

    def place(self, url: str, json: object, headers: Mapping[str, str]) -> Page | Unseen: ...

    def show(self, url: str) -> Page | Unseen:
        """The page after the order, as its buyer sees it."""
        ...


class Platform:
    """One shop platform. Override what the platform can tell; the rest stays unknown, never passed.

    Reading (`read_*`) is pure: it is done from the evidence, a year later too. Everything that asks the
    shop goes through the `Shopper` it is given.
    """

    name: ClassVar[str] = ""
    forbidden: ClassVar[Sequence[tuple[str, str]]] = ()
    """Requests that must never be sent, as (method, pattern of the address): what places an order."""

    def recognises(self, home: Page) -> str | None:
        """The words on the home page that show this platform, or None."""
        return None

    def addresses(self, home: Page) -> Mapping[str, Sequence[str]]:
        """Addresses worth looking at, by role (shop, login, platform); known from the platform alone."""
        return {}

    def closed(self, home: Page) -> str | None:
        """The words by which the platform says that the shop is not open yet, or None."""
        return None

    def product_addresses(self, page: Page) -> Sequence[str]:
        """The product pages that a page links to."""
        return ()

    def settings(self, shopper: Shopper, home: Page, keys: Keys) -> dict[str, object]:
        """What the platform's own interface says of the shop, as JSON values."""
        return {}

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> Iterator[Step]:
        """Product, cart and checkout with an item in the cart; never the final button."""
        yield from ()

    def no_order_because(self, keys: Keys) -> Text | None:
        """Why no test order can be placed with these keys; None where one can. Nothing is asked."""
        return tr("The plugin for this platform places no test orders; place one yourself and look.")

    def may_order(self, till: Till, home: Page, keys: Keys) -> Text | None:
        """Asks the platform whether an order could be placed and cancelled; why not, or None."""
        return self.no_order_because(keys)

    def place_order(self, till: Till, home: Page, buyer: Buyer) -> Placed | Text | Unseen:
        """Orders what is in the cart, paid on delivery or by cheque; why the shop would not.

        `Unseen` where it was sent and nobody knows what came of it.
        """
        return tr("The plugin for this platform places no test orders; place one yourself and look.")

    def cancel_order(self, till: Till, home: Page, keys: Keys, order: Journalled) -> Ended | Text:
        """Finds a journalled order and cancels it; how it ended, or why it may still be open."""
        return tr("The plugin for this platform cancels no orders; cancel it yourself.")

    def remedies(self) -> Sequence[Remedy]:
        """Steps on this platform, under the ids of the core's remedies or new ones."""
        return ()

    def remedy_files(
        self, name: str, profile: Profile, sold: Sequence[tuple[Product, Page]] = ()
    ) -> Sequence[RemedyFile]:
        """The files that a remedy of this platform names, from the profile and the products with their pages.

        Where the profile lacks a value that a file prints, none is made.
        """
        return ()

    def read_product(self, page: Page) -> Product | None:
        """The product that a page sells, or None."""
        return None

    def read_cart(self, page: Page) -> Cart | None:
        """The cart with its lines, or None where the page is no cart or it is empty."""
        return None

    def read_pre_invoice(self, page: Page) -> PreInvoice | None:
        """What stands before the final button, or None where the page shows none."""
        return None

    def read_receipt(self, page: Page) -> Receipt | None:
        """What the buyer is shown after his order, or None where the page is no such page."""
        return None
