"""Which plugins are loaded; one that fails is named and left out, and the others go on."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from plugins.storefront import page

from toolkit.hookspecs import hookimpl
from toolkit.judge.check import Check
from toolkit.platform import Platform
from toolkit.plugins import Plugins, load_plugins


class Bazaar(Platform):
    name = "bazaar"


class BringsBazaar:
    @hookimpl
    def platforms(self) -> Sequence[Platform]:
        return [Bazaar()]


class Raises:
    @hookimpl
    def platforms(self) -> Sequence[Platform]:
        raise RuntimeError("no market today")


class RaisesLate:
    """Its platforms are sound and its checks are not: all of it is left out."""

    @hookimpl
    def platforms(self) -> Sequence[Platform]:
        return [Bazaar()]

    @hookimpl
    def checks(self) -> Sequence[Check]:
        raise KeyError("rules")


class AnswersNone:
    """What a plugin without anything to bring may say, as pluggy has it."""

    @hookimpl
    def platforms(self) -> Sequence[Platform] | None:
        return None


class AnswersNumber:
    @hookimpl
    def checks(self) -> object:
        return 7


class AnswersWords:
    @hookimpl
    def platforms(self) -> object:
        return ["woocommerce"]


class TakesWhatIsNotGiven:
    @hookimpl
    def platforms(self, shop: str) -> Sequence[Platform]:
        return []


class KnowsAnotherHook:
    @hookimpl
    def sellers(self) -> Sequence[str]:
        return []


def names_of(plugins: Plugins) -> list[str]:
    return [platform.name for platform in plugins.platforms]


def test_the_core_and_both_platforms_are_loaded() -> None:
    plugins = load_plugins()
    assert plugins.names == ("core", "shopify", "woocommerce")
    assert names_of(plugins) == ["shopify", "woocommerce"]
    assert plugins.checks
    assert plugins.faults == ()


def test_each_platform_recognises_its_own_page_only() -> None:
    pages = {
        "shopify": page("<script>Shopify.theme = {}</script><p>نه woocommerce</p>"),
        "woocommerce": page('<body class="woocommerce"><p>نه cdn.shopify.com</p></body>'),
        None: page("<body><h1>روزنامه</h1></body>"),
    }
    for name, home in pages.items():
        found = [platform.name for platform in load_plugins().platforms if platform.recognises(home)]
        assert found == ([name] if name else [])


def test_a_further_plugin_is_loaded_beside_them() -> None:
    plugins = load_plugins([BringsBazaar()])
    assert names_of(plugins) == ["bazaar", "shopify", "woocommerce"]
    assert plugins.platform("bazaar") is not None
    assert plugins.platform("market") is None


def test_a_plugin_that_brings_nothing_is_no_fault() -> None:
    assert load_plugins([AnswersNone(), object()]).faults == ()


@pytest.mark.parametrize(
    ("plugin", "cause"),
    [
        (Raises(), "RuntimeError: no market today"),
        (RaisesLate(), "KeyError"),
        (AnswersNumber(), "checks"),
        (AnswersWords(), "platforms"),
        (TakesWhatIsNotGiven(), "shop"),
        (KnowsAnotherHook(), "sellers"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_a_plugin_that_fails_is_named_and_left_out(plugin: object, cause: str) -> None:
    sound = load_plugins()
    plugins = load_plugins([plugin])
    ((name, why),) = plugins.faults
    assert name == type(plugin).__name__
    assert cause in why
    assert set(names_of(sound)) <= set(names_of(plugins))
    assert [check.name for check in plugins.checks] == [check.name for check in sound.checks]


@pytest.mark.parametrize("plugin", [Raises(), RaisesLate(), AnswersNumber(), AnswersWords()])
def test_nothing_of_a_faulty_plugin_is_used(plugin: object) -> None:
    sound = load_plugins()
    plugins = load_plugins([plugin])
    assert plugins.names == sound.names
    assert names_of(plugins) == names_of(sound)


def test_a_failing_plugin_does_not_hinder_the_next() -> None:
    assert "bazaar" in names_of(load_plugins([Raises(), BringsBazaar()]))
