"""Shopify's import file names products by handle and title, and nothing that it need not change."""

from __future__ import annotations

import csv
import io

from toolkit.demo.folder import sample_profile
from toolkit.model.page import Page
from toolkit.model.sale import Product
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile


def test_products_without_maker_or_country_are_named_by_their_handle() -> None:
    platform = load_plugins().platform("shopify")
    assert platform is not None
    url = "https://shop.example/products/%D9%84%DB%8C%D9%88%D8%A7%D9%86?variant=1"
    page = Page(url, 200, (), b"")
    sold = (
        (Product("لیوان", url, None, "", True, brand="کارگاه"), page),
        (Product("کاسه", url, None, "", True, brand="کارگاه", country="ایران"), page),
    )
    profile = Profile.model_validate(sample_profile())
    (file,) = platform.remedy_files("shopify_origin_import", profile, sold)
    heads, row = csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline=""))
    assert heads[:3] == ["URL handle", "Title", "Vendor"]
    assert heads[3].endswith("(product.metafields.custom.country_of_origin)")
    assert row == ["لیوان", "لیوان", "کارگاه", ""]
