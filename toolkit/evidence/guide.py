"""A platform plugin as the collection asks it: what it breaks at is noted, and the collection goes on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from toolkit.language.translate import tr
from toolkit.model.evidence import PlatformFacts, Step, Unseen
from toolkit.model.page import Page
from toolkit.platform import Keys, Platform, Shopper

T = TypeVar("T")


@dataclass(frozen=True)
class Guide:
    """The platform that knows the shop, and where its troubles are noted."""

    platform: Platform
    why: str
    unseen: list[Unseen]

    def addresses(self, home: Page) -> Mapping[str, Sequence[str]]:
        return asked(self.unseen, self.platform, home.url, lambda: self.platform.addresses(home), {})

    def product_addresses(self, page: Page) -> Sequence[str]:
        return asked(self.unseen, self.platform, page.url, lambda: self.platform.product_addresses(page), ())

    def facts(self, shopper: Shopper, home: Page, keys: Keys) -> PlatformFacts:
        settings: dict[str, object] = asked(
            self.unseen, self.platform, home.url, lambda: self.platform.settings(shopper, home, keys), {}
        )
        return PlatformFacts(self.platform.name, self.why, settings)

    def walk(self, shopper: Shopper, home: Page, products: Sequence[Page]) -> list[Step]:
        """The steps; a walk that breaks ends with a blind one."""
        before = len(self.unseen)
        steps: list[Step] = []
        asked(
            self.unseen,
            self.platform,
            home.url,
            lambda: steps.extend(self.platform.walk(shopper, home, products)),
            None,
        )
        broken = self.unseen[before:]
        return [*steps, *(Step("walk", one.url, False, one.why, blind=True) for one in broken)]


def guide_to(platforms: Sequence[Platform], home: Page, unseen: list[Unseen]) -> Guide | None:
    """The first platform that knows the home page as its own."""
    for platform in platforms:
        why = asked(unseen, platform, home.url, partial(platform.recognises, home), None)
        if why:
            return Guide(platform, why, unseen)
    return None


def asked(unseen: list[Unseen], platform: Platform, url: str, call: Callable[[], T], otherwise: T) -> T:
    """What a plugin answers, or `otherwise` with a note of how it broke: a plugin never ends the run."""
    try:
        return call()
    except (
        Exception
    ) as broken:  # a stranger's code may fail in any way; a request it must not send was not sent
        why = f"{type(broken).__name__}: {broken}"
        unseen.append(
            Unseen("plugin", url, tr("The plugin {name} broke: {why}.", name=platform.name, why=why))
        )
        return otherwise
