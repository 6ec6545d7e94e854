"""The sample shop's pages say what its profile says, whatever the profile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import requests

from toolkit.demo.merchant import address_of, duration
from toolkit.demo.shop import SampleShop

Serve = Callable[..., SampleShop]


def test_the_contact_page_carries_every_way_to_the_merchant(serve: Serve, visitor: requests.Session) -> None:
    page = visitor.get(f"{serve().url}contact/").text
    for fact in (
        "۰۳۱-۰۰۰۰۰۰۱۸",
        "tel:+983100000018",
        "۰۹۰۹",
        "salam@sofal-nemooneh.example",
        "خیابان نمونه، کوچهٔ سوم، پلاک ۱۲، واحد ۲",
        "۸۱۴۵۶۷۸۹۱۳",
    ):
        assert fact in page


def test_nothing_that_belongs_to_the_application_alone_is_printed(
    serve: Serve, visitor: requests.Session, profile: dict[str, Any]
) -> None:
    shop = serve()
    applicant = profile["applicant"]
    private = (applicant["national_code"], applicant["father_name"], applicant["birth_date"])
    for page in ("", "about/", "contact/", "terms/", "privacy/", "complaints/"):
        text = visitor.get(f"{shop.url}{page}").text
        assert not any(fact in text for fact in private)


def test_a_shop_that_counts_in_rial_prints_rial(
    serve: Serve, visitor: requests.Session, profile: dict[str, Any]
) -> None:
    shop = serve(shop={**profile["shop"], "unit": "rial"})
    page = visitor.get(f"{shop.url}product/turquoise-mug/").text
    assert "1,850,000&nbsp;" in page
    assert "".join(f"&#x{ord(letter):04X};" for letter in "ریال") in page
    assert '"priceCurrency": "IRR"' in page


def test_a_shop_that_charges_no_tax_has_no_tax_row(
    serve: Serve, visitor: requests.Session, profile: dict[str, Any]
) -> None:
    shop = serve(tax={**profile["tax"], "vat": "not_charged"})
    visitor.get(f"{shop.url}?add-to-cart=101")
    checkout = visitor.get(f"{shop.url}checkout/").text
    assert "tax-rate" not in checkout
    assert "230,000" in checkout


def test_a_registered_company_is_named_as_owner(serve: Serve, visitor: requests.Session) -> None:
    shop = serve(applicant={"kind": "legal", "registered_name": "شرکت سفالگران نمونه"})
    assert "شرکت سفالگران نمونه" in visitor.get(f"{shop.url}about/").text


def test_durations_and_addresses_read_as_persian(profile: dict[str, Any]) -> None:
    assert duration("3 days") == "۳ روز"
    tehran = {**profile["premises"], "province": "البرز", "city": "کرج", "unit": ""}
    assert address_of(tehran) == "البرز، کرج، خیابان نمونه، کوچهٔ سوم، پلاک ۱۲"
