"""Remedies of Shopify: its steps, and the file that its product import takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from urllib.parse import unquote, urlsplit

from toolkit import Page, Product, Remedy, RemedyFile, read_remedies, sheet

HEADS = ("URL handle", "Title", "Vendor", "کشور سازنده (product.metafields.custom.country_of_origin)")
"""Handle and title name the product; columns that are left out stay as they are in the shop."""


@cache
def remedies() -> tuple[Remedy, ...]:
    place = "shopify/remedies.toml"
    return read_remedies(resources.files(__package__).joinpath("remedies.toml").read_text("utf-8"), place)


def remedy_files(name: str, sold: Sequence[tuple[Product, Page]]) -> Iterator[RemedyFile]:
    if name == "shopify_origin_import":
        rows = [(_handle(p.url), p.name, p.brand, p.country) for p, _ in sold if not (p.brand and p.country)]
        yield from sheet("shopify/maker-and-country-import.csv", HEADS, rows)


def _handle(url: str) -> str:
    """`blue-plate` of …/products/blue-plate."""
    return unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2]
