"""The import file holds what the importer replaces, and leaves out what it would break."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from toolkit.demo.folder import sample_profile
from toolkit.model.page import Page
from toolkit.model.sale import Product
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile

HTML = (("Content-Type", "text/html; charset=utf-8"),)
ITEM = "woocommerce-product-attributes-item"
PRODUCT = Product("لیوان", "https://shop.example/product/mug/", None, "", True)


def _row(kind: str, name: str, value: str) -> str:
    mark = f"{ITEM}--{kind}" if kind else ""
    return f'<tr class="{ITEM} {mark}"><th>{name}</th><td><p>{value}</p></td></tr>'


def _page(*rows: str, body: str = "single-product postid-42", more: str = "") -> Page:
    table = f'<table class="woocommerce-product-attributes shop_attributes">{"".join(rows)}</table>'
    html = f'<body class="{body}"><div class="product type-product"><h1 class="product_title">لیوان</h1>{table}{more}'
    return Page(PRODUCT.url, 200, HTML, html.encode(), role="product")


def _table(*sold: tuple[Product, Page]) -> list[dict[str, str]]:
    platform = load_plugins().platform("woocommerce")
    assert platform is not None
    profile = Profile.model_validate(sample_profile())
    files = platform.remedy_files("woocommerce_origin_import", profile, sold)
    text = "".join(file.data.decode("utf-8-sig") for file in files)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_carries_the_number_and_every_attribute_of_the_product() -> None:
    page = _page(
        _row("attribute_pa_colour", "رنگ", "آبی, سبز"),
        _row("attribute_x", "جنس", "گل"),
        _row("weight", "وزن", "1 kg"),
    )
    (row,) = _table((PRODUCT, page))
    assert row["ID"] == "42"
    assert (row["Attribute 1 name"], row["Attribute 1 value(s)"]) == ("سازنده", "")
    assert (row["Attribute 2 name"], row["Attribute 2 value(s)"]) == ("کشور سازنده", "")
    assert (row["Attribute 3 name"], row["Attribute 3 value(s)"], row["Attribute 3 global"]) == (
        "رنگ",
        "آبی, سبز",
        "1",
    )
    assert (row["Attribute 4 name"], row["Attribute 4 global"]) == ("جنس", "0")
    assert "Attribute 5 name" not in row


def test_what_is_known_already_is_not_asked_again() -> None:
    page = _page(_row("attribute_x", "سازنده", "کارگاه"), _row("attribute_y", "کشور سازنده", "-"))
    (row,) = _table((replace(PRODUCT, brand="کارگاه"), page))
    assert row["Attribute 1 name"] == ""
    assert (row["Attribute 2 name"], row["Attribute 2 value(s)"]) == ("کشور سازنده", "")
    assert (row["Attribute 3 name"], row["Attribute 3 value(s)"]) == ("سازنده", "کارگاه")
    assert [name for name in row if name.endswith(" name")][-1] == "Attribute 3 name"


def test_what_the_importer_would_break_is_left_out() -> None:
    varies = _page(more='<form class="variations_form cart"></form>')
    themed = _page(_row("", "رنگ", "آبی"))
    unnumbered = _page(body="single-product")
    whole = replace(PRODUCT, brand="کارگاه", country="ایران")
    assert _table((PRODUCT, varies), (PRODUCT, themed), (PRODUCT, unnumbered), (whole, _page())) == []


def test_a_value_that_a_spreadsheet_would_run_is_quoted_as_the_importer_undoes_it() -> None:
    (row,) = _table((PRODUCT, _page(_row("attribute_x", "رمز", "=1+1"))))
    assert row["Attribute 3 value(s)"] == "'=1+1"
