"""Remedies of WooCommerce: its steps, and files that its own importer and plugin screen take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from toolkit import Page, Product, Profile, Remedy, RemedyFile, read_remedies

from .origin_import import origin_import
from .php_snippets import SNIPPETS, plugin_files


@cache
def remedies() -> tuple[Remedy, ...]:
    place = "woocommerce/remedies.toml"
    return read_remedies(resources.files(__package__).joinpath("remedies.toml").read_text("utf-8"), place)


def remedy_files(name: str, profile: Profile, sold: Sequence[tuple[Product, Page]]) -> Iterator[RemedyFile]:
    if name == "woocommerce_origin_import":
        yield from origin_import(sold)
    elif name in SNIPPETS:
        yield from plugin_files(name, profile)
