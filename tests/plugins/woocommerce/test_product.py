"""Product pages of WooCommerce's classic templates."""

from __future__ import annotations

from decimal import Decimal

import pytest
from plugins.storefront import page

from toolkit.model.money import Money, Unit
from toolkit.model.sale import Product
from toolkit.platform import Platform

BUY = '<form class="cart"><button name="add-to-cart" value="7">افزودن به سبد</button></form>'


def amount(text: str) -> str:
    return f'<span class="woocommerce-Price-amount amount"><bdi>{text}</bdi></span>'


def product(woocommerce: Platform, price: str, rest: str = BUY, kinds: str = "", before: str = "") -> Product:
    html = (
        f'{before}<div id="product-7" class="product type-product {kinds}"><div class="summary">'
        f'<h1 class="product_title entry-title">کاسهٔ مسی</h1><p class="price">{price}</p></div>{rest}</div>'
    )
    read = woocommerce.read_product(page(html, "/product/bowl/"))
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("۱۸۵٬۰۰۰ تومان", 185_000, "toman"),
        ("185,000 &#x062A;&#x0648;&#x0645;&#x0627;&#x0646;", 185_000, "toman"),
        ("<span>&#xfdfc;</span>۱٬۸۵۰٬۰۰۰", 1_850_000, "rial"),
        ("۱۸۵۰۰۰۰&nbsp;<span>ریال</span>", 1_850_000, "rial"),
        ("1,850,000&nbsp;IRR", 1_850_000, "rial"),
        ("IRT 185,000", 185_000, "toman"),
    ],
)
def test_reads_the_price_in_the_unit_that_is_printed(
    woocommerce: Platform, text: str, number: int, unit: Unit
) -> None:
    assert product(woocommerce, amount(text)).price == Money(Decimal(number), unit)


def test_of_a_sale_price_the_one_to_pay_counts(woocommerce: Platform) -> None:
    sale = f"<del>{amount('۲۰۰٬۰۰۰ تومان')}</del> <ins>{amount('۱۵۰٬۰۰۰ تومان')}</ins>"
    assert product(woocommerce, sale).price == Money(Decimal(150_000))


def test_of_a_range_the_lowest_counts_and_the_words_keep_both(woocommerce: Platform) -> None:
    read = product(woocommerce, f"{amount('۱۰۰٬۰۰۰ تومان')} – {amount('۳۰۰٬۰۰۰ تومان')}")
    assert read.price == Money(Decimal(100_000))
    assert "۳۰۰٬۰۰۰" in read.price_text


def test_without_a_price_and_a_button_nothing_is_made_up(woocommerce: Platform) -> None:
    read = product(woocommerce, "", rest="")
    assert (read.price, read.price_text, read.purchasable, read.in_stock) == (None, "", False, None)


def test_words_in_place_of_a_price_are_kept_beside_a_button(woocommerce: Platform) -> None:
    read = product(woocommerce, "تماس بگیرید")
    assert (read.price, read.price_text, read.purchasable) == (None, "تماس بگیرید", True)


@pytest.mark.parametrize(
    ("rest", "kinds"), [('<p class="stock out-of-stock">ناموجود</p>', ""), ("", "outofstock")]
)
def test_sold_out_is_told_by_its_notice_or_its_class(woocommerce: Platform, rest: str, kinds: str) -> None:
    read = product(woocommerce, amount("۵۰٬۰۰۰ تومان"), rest, kinds)
    assert (read.in_stock, read.purchasable) == (False, False)


def test_a_related_product_lends_neither_price_nor_button(woocommerce: Platform) -> None:
    related = (
        '<section class="related"><li class="product outofstock">'
        f'<span class="price">{amount("۹۰٬۰۰۰ تومان")}</span><a class="add_to_cart_button" href="?x">خرید</a>'
        "</li></section>"
    )
    read = product(woocommerce, "", related)
    assert (read.price, read.purchasable, read.in_stock) == (None, False, None)


GALLERY = '<div class="woocommerce-product-gallery">{}</div>'
PICTURE = '<div class="woocommerce-product-gallery__image"><img class="wp-post-image" src="a.jpg"></div>'
PLACEHOLDER = '<div class="woocommerce-product-gallery__image--placeholder"><img class="wp-post-image" src="p.png"></div>'


@pytest.mark.parametrize(
    ("pictures", "count"),
    [
        (GALLERY.format(PICTURE), 1),
        (GALLERY.format(PICTURE * 3), 3),
        ('<img class="wp-post-image" src="a.jpg">', 1),
        (GALLERY.format(PLACEHOLDER), 0),
        ("", 0),
    ],
)
def test_each_picture_counts_once_and_the_placeholder_never(
    woocommerce: Platform, pictures: str, count: int
) -> None:
    assert product(woocommerce, "", pictures).images == count


def test_attributes_are_read_as_they_stand(woocommerce: Platform) -> None:
    table = (
        '<table class="woocommerce-product-attributes shop_attributes"><tr><th>کشور سازنده</th><td>ایران</td>'
        "</tr><tr><th>برند</th><td>نمونه</td></tr></table>"
    )
    read = product(woocommerce, "", table)
    assert (read.country, read.brand) == ("", "")
    assert read.attributes == (("کشور سازنده", "ایران"), ("برند", "نمونه"))


@pytest.mark.parametrize(
    ("data", "brand", "country"),
    [
        ('{"@type":"Product","brand":{"name":"الف"},"manufacturer":"ب"}', "الف", ""),
        ('{"@graph":[{"@type":"Product","manufacturer":"ب","countryOfOrigin":"IR"}]}', "ب", "IR"),
        ('[{"@type":["Product","Thing"],"brand":"الف"}]', "الف", ""),
        ('{"@graph":null}', "", ""),
        ('{"@type":"Product","brand":7}', "", ""),
        ("{half", "", ""),
        ("[" * 100_000, "", ""),
    ],
)
def test_data_for_search_engines_is_read_and_never_trusted(
    woocommerce: Platform, data: str, brand: str, country: str
) -> None:
    script = f'<script type="application/ld+json">{data}</script>'
    read = product(woocommerce, "", before=script)
    assert (read.brand, read.country) == (brand, country)


def test_a_page_without_a_product_sells_nothing(woocommerce: Platform) -> None:
    assert woocommerce.read_product(page("<h1 class='product_title'>تماس</h1>")) is None
    assert woocommerce.read_product(page("")) is None


def of_a_block_theme(price: str, rest: str = "") -> str:
    shown = '<div class="wc-block-components-product-price">{}</div>'
    return (
        '<div class="wp-block-group woocommerce product"><h1 class="wp-block-post-title">کاسه</h1>'
        f'{shown.format(price)}{rest}<ul><li class="wp-block-post product">'
        f"{shown.format(amount('۹۰٬۰۰۰ تومان'))}</li></ul></div>"
    )


def test_a_block_theme_prints_a_product_too(woocommerce: Platform) -> None:
    read = woocommerce.read_product(page(of_a_block_theme(amount("۵۰٬۰۰۰ تومان"), BUY)))
    assert read is not None
    assert (read.name, read.price, read.purchasable) == ("کاسه", Money(Decimal(50_000)), True)


def test_without_its_own_price_a_block_theme_lends_no_other(woocommerce: Platform) -> None:
    read = woocommerce.read_product(page(of_a_block_theme("")))
    assert read is not None
    assert (read.price, read.purchasable) == (None, False)


@pytest.mark.parametrize("kind", ["posted_in", "taxonomy-product_cat", "posted_in taxonomy-product_cat"])
def test_categories_are_named_once(woocommerce: Platform, kind: str) -> None:
    read = product(woocommerce, "", f'<div class="{kind}">دسته: <a href="/c/">آشپزخانه</a></div>')
    assert read.categories == ("آشپزخانه",)


def test_a_range_keeps_its_dearest_and_a_sale_has_none(woocommerce: Platform) -> None:
    dearest = product(woocommerce, f"{amount('۱۰۰٬۰۰۰ تومان')} – {amount('۳۰۰٬۰۰۰ تومان')}").price_to
    assert dearest == Money(Decimal(300_000))
    sale = f"<del>{amount('۲۰۰٬۰۰۰ تومان')}</del> <ins>{amount('۱۵۰٬۰۰۰ تومان')}</ins>"
    assert product(woocommerce, sale).price_to is None


@pytest.mark.parametrize(
    ("offers", "stated"),
    [
        ('{"price":"185000","priceCurrency":"IRT"}', Money(Decimal(185_000))),
        ('[{"price":185000,"priceCurrency":"IRR"}]', Money(Decimal(185_000), "rial")),
        ('{"price":"185","priceCurrency":"IRHT"}', Money(Decimal(185_000))),
        ('{"price":"185","priceCurrency":"IRHR"}', Money(Decimal(185_000), "rial")),
        ('{"lowPrice":"250000","highPrice":"290000","priceCurrency":"IRT"}', Money(Decimal(250_000))),
        (
            '{"priceSpecification":[{"price":"9","priceCurrency":"IRT","priceType":"x"},{"price":"7","priceCurrency":"IRT"}]}',
            Money(Decimal(7)),
        ),
        ('{"price":"185000"}', None),
        ('{"price":"NaN","priceCurrency":"IRT"}', None),
        ('{"price":"two","priceCurrency":"IRT"}', None),
        ("null", None),
    ],
)
def test_search_engines_are_told_a_price(woocommerce: Platform, offers: str, stated: Money | None) -> None:
    data = f'<script type="application/ld+json">{{"@type":"Product","offers":{offers}}}</script>'
    assert product(woocommerce, "", before=data).stated_price == stated


def test_a_virtual_product_is_not_sent(woocommerce: Platform) -> None:
    assert product(woocommerce, "").sent
    assert not product(woocommerce, "", kinds="downloadable virtual purchasable").sent


def test_the_words_of_a_product_leave_out_reviews_and_other_products(woocommerce: Platform) -> None:
    rest = (
        '<p>کد وزارت ارشاد: 8-1234</p><div id="reviews"><p>ساخت چین است</p></div>'
        '<section class="related"><p>دیگر</p></section>'
    )
    assert product(woocommerce, "", rest).words == "کد وزارت ارشاد: 8-1234"
