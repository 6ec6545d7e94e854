"""What was collected about a shop: its pages and the facts that are not pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from toolkit.language.text import Text
from toolkit.model.page import Page


@dataclass(frozen=True, slots=True)
class Tls:
    """One handshake: what the host showed. Dates are UTC; `error` says why it is not trusted."""

    host: str
    port: int
    trusted: bool
    error: str = ""
    protocol: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Redirects:
    """Where one address led: every hop with its status, and the last address."""

    start: str
    hops: tuple[tuple[str, int], ...]
    end: str
    status: int
    error: str = ""


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie that the shop set, without its value; `lifetime` in seconds, None for the session's."""

    name: str
    host: str
    set_by: str
    secure: bool
    http_only: bool
    same_site: str = ""
    lifetime: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the walk to the checkout: product, add_to_cart, cart, checkout, login.

    `blind`: the step failed for want of looking (no answer, a page only a browser draws), not by the shop.
    """

    name: str
    url: str
    done: bool
    why: Text
    record: str = ""
    blind: bool = False


@dataclass(frozen=True, slots=True)
class TrialOrder:
    """An order that was placed to see what follows it, or why none was; `url` is where it was to be seen.

    `cancelled` is what the platform said of it when it was read back.
    """

    why: Text
    url: str = ""
    number: str = ""
    gateway: str = ""
    placed: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something that was looked for and could not be looked at."""

    role: str
    url: str
    why: Text


@dataclass(frozen=True, slots=True)
class PlatformFacts:
    """What was recognised, and what the platform's own interface said (JSON values)."""

    name: str
    why: str
    said: dict[str, object]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that judging may look at; `sha256` names it."""

    sha256: str
    collected_at: datetime
    url: str
    pages: tuple[Page, ...] = ()
    tls: tuple[Tls, ...] = ()
    redirects: tuple[Redirects, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    steps: tuple[Step, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    platform: PlatformFacts | None = None
    robots: str = ""
    test_order: TrialOrder | None = None

    @property
    def reached(self) -> bool:
        """Whether the shop's home page answered at all."""
        return any(page.role == "home" for page in self.pages)

    @property
    def home_unseen(self) -> Unseen | None:
        """Why the home page did not come; None where it came, or where nobody wrote a reason down."""
        missed = (one for one in self.unseen if one.role == "home")
        return None if self.reached else next(missed, None)
