"""Each fault shows where it should, and nowhere in a shop that is in order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from toolkit.demo.faults import DEFAULT_FAULTS, Fault
from toolkit.demo.said import SAID
from toolkit.demo.shop import SampleShop

Serve = Callable[..., SampleShop]

# (fault, page, words, whether the fault is what puts them there; otherwise it takes them away)
SIGNS = [
    (Fault.NO_PRICE, "product/patterned-jug/", "تماس بگیرید", True),
    (Fault.NO_PRICE, "shop/", "390,000", False),
    (Fault.PRICE_SILENT, "product/patterned-jug/", "single_add_to_cart_button", False),
    (Fault.PRICE_WITHOUT_UNIT, "product/turquoise-mug/", "&#x062A;", False),
    (Fault.PRICE_TENFOLD, "product/turquoise-mug/", '"priceCurrency": "IRR"', True),
    (Fault.NO_PICTURE, "product/turquoise-mug/", "woocommerce-product-gallery", False),
    (Fault.THIN_PRODUCT, "product/turquoise-mug/", "tab-description", False),
    (Fault.NO_COUNTRY, "product/turquoise-mug/", "کشور سازنده", False),
    (Fault.NO_COUNTRY, "product/turquoise-mug/", "countryOfOrigin", False),
    (Fault.NO_BRAND, "product/turquoise-mug/", "کارگاه سفال نمونه", False),
    (Fault.BOASTING, "product/turquoise-mug/", "صددرصد تضمینی", True),
    (Fault.ILLEGAL_ADS, "", "شرط‌بندی", True),
    (Fault.STATE_EMBLEM, "", "نشان وزارت", True),
    (Fault.BANNED_GOODS, "product/patterned-jug/", "قلیان", True),
    (Fault.LICENSED_GOODS, "product/patterned-jug/", "عسل کوهستان", True),
    (Fault.UNDECLARED_GOODS, "product/patterned-jug/", "کاپشن", True),
    (Fault.UNDECLARED_CATEGORY, "product/patterned-jug/", "کیف و کفش", True),
    (Fault.PYRAMID_WORDS, "", "زیرمجموعه", True),
    (Fault.TICKED_EXTRA, "checkout/", "gift_wrap", True),
    (Fault.LUCKY_WHEEL, "", "گردونهٔ شانس", True),
    (Fault.NO_CONTACT_ADDRESS, "contact/", "خیابان نمونه", False),
    (Fault.NO_CONTACT_ADDRESS, "", "کد پستی", False),
    (Fault.MOBILE_AS_LANDLINE, "contact/", "۰۳۱-", False),
    (Fault.MOBILE_AS_LANDLINE, "checkout/", "+989090000018", True),
    (Fault.OTHER_EMAIL, "contact/", "salam@sofal-nemooneh.example", False),
    (Fault.OTHER_POSTAL_CODE, "contact/", "۸۱۴۵۶۷۸۹۱۳", False),
    (Fault.NO_PHONE, "contact/", "تلفن ثابت", False),
    (Fault.NO_EMAIL, "contact/", "<th>پست الکترونیکی", False),
    (Fault.ADVERTS_TICKED, "checkout/", "newsletter", True),
    (Fault.NO_RECEIVERS, "privacy/", "دریافت‌کننده", False),
    (Fault.NO_CONTACT_LINK, "", 'href="/contact/"', False),
    (Fault.NO_ABOUT_LINK, "", 'href="/about/"', False),
    (Fault.NO_ABOUT_LINK, "contact/", 'href="/about/"', False),
    (Fault.OWNER_NOT_NAMED, "about/", "نمونه‌پور", False),
    (Fault.OWNER_NOT_NAMED, "complaints/", "نمونه‌پور", False),
    (Fault.OWNER_NOT_NAMED, "checkout/", "نمونه‌پور", False),
    (Fault.NO_LICENCES, "about/", "۱۲۳۴/ن", False),
    (Fault.NO_TERMS_PAGE, "", 'href="/terms/"', False),
    (Fault.TERMS_NOT_LINKED_AT_CHECKOUT, "checkout/", 'id="terms"', False),
    (Fault.NO_CHANGE_CLAUSE, "terms/", "تغییر قرارداد", False),
    (Fault.NO_PRIVACY_PAGE, "", 'href="/privacy/"', False),
    (Fault.NO_PRIVACY_PAGE, "checkout/", "woocommerce-privacy-policy-link", False),
    (Fault.PRIVACY_UNFILLED, "privacy/", "متن پیشنهادی", True),
    (Fault.PRIVACY_NOT_IN_TERMS, "terms/", "آنچه دربارهٔ داده‌های شماست", False),
    (Fault.UNDECLARED_COOKIE, "", "stats.example", True),
    *((fault, f"{kind}/", sentence, True) for fault, (kind, sentence) in SAID.items()),
    (Fault.NO_LAW_BASIS, "privacy/", "قانون تجارت الکترونیکی", False),
    (Fault.NO_ACCURACY, "privacy/", "درستی آنچه وارد می‌کنید", False),
    (Fault.NO_COURT_CLAUSE, "privacy/", "مرجع ذی‌صلاح", False),
    (Fault.NO_RECIPIENT, "privacy/", "داده‌های گیرنده", False),
    (Fault.NO_REVIEW_RULE, "privacy/", "نظرهای خریداران", False),
    (Fault.NO_PASSWORD_RULE, "privacy/", "رمز عبور", False),
    (Fault.NO_ADVERT_RULE, "privacy/", "پیام تبلیغاتی", False),
    (Fault.DATA_TO_NOBODY, "privacy/", "به هیچ شخص یا سازمانی منتقل نمی‌شود", True),
    (Fault.NO_RETURNS_PAGE, "terms/", "انصراف", False),
    (Fault.RETURNS_REFUSED, "returns/", "پس گرفته نمی‌شود", True),
    (Fault.RETURNS_REFUSED, "", "روز کاری پس از تحویل", False),
    (Fault.SHORT_WITHDRAWAL, "returns/", "۲۴ ساعت", True),
    (Fault.SHORT_WITHDRAWAL, "terms/", "۷ روز کاری", False),
    (Fault.NO_WITHDRAWAL_RECEIPT, "returns/", "تأییدیهٔ فسخ", False),
    (Fault.NO_COMPLAINTS_PAGE, "", "شکایت", False),
    (Fault.NO_COMPLAINTS_PAGE, "terms/", "شکایت", False),
    (Fault.COMPLAINTS_WAIVED, "terms/", "سلب می‌شود", True),
    (Fault.COMPLAINT_FEE, "complaints/", "هزینهٔ بررسی هر شکایت", True),
    (Fault.NO_COMPLAINT_PORTAL, "complaints/", "enamad.ir", False),
    (Fault.NO_TRACKING_PAGE, "", "پیگیری سفارش", False),
    (Fault.NO_TAX_ROW, "checkout/", "tax-rate", False),
    (Fault.NO_TAX_ROW, "cart/", "tax-rate", False),
    (Fault.NO_TAX_ROW, "product/turquoise-mug/", "woocommerce-price-suffix", False),
    (Fault.TOTAL_WRONG, "checkout/", "468,500", True),
    (
        Fault.LINE_WRONG,
        "checkout/",
        'هر عدد <span class="woocommerce-Price-amount amount"><bdi>370,000',
        True,
    ),
    (Fault.TOTAL_TENFOLD, "checkout/", "&#x0631;&#x06CC;&#x0627;&#x0644;", True),
    (Fault.PRICE_GROWS, "cart/", "203,500", True),
    (Fault.NO_BUYER_ON_PREINVOICE, "checkout/", "billing_first_name", False),
    (Fault.NO_UNIT_PRICE_ON_PREINVOICE, "checkout/", "هر عدد", False),
    (Fault.HIDDEN_FEE, "checkout/", 'tr class="fee"', True),
    (Fault.NO_SHIPPING_COST, "checkout/", "45,000", False),
    (Fault.NO_SHIPPING_COST, "shipping/", "۴۵٬۰۰۰", False),
    (Fault.UNDECLARED_PAYMENT, "checkout/", "کارت‌به‌کارت", True),
    (Fault.UNDECLARED_SHIPPING, "checkout/", "پیک موتوری", True),
    (Fault.NO_SELLER_ON_PREINVOICE, "checkout/", "pre-invoice-seller", False),
    (Fault.NO_DATE_ON_PREINVOICE, "checkout/", "۱ آبان ۱۴۰۵", False),
    (Fault.NO_VALIDITY, "checkout/", "۲۴ ساعت", False),
    (Fault.NO_VALIDITY, "terms/", "اعتبار دارد", False),
    (Fault.CHECKOUT_BROKEN, "checkout/", "خطایی رخ داده", True),
    (Fault.CART_REFUSES_ITEMS, "cart/", "cart-empty", True),
    (Fault.LOGIN_WALL, "shop/", "woocommerce-form-login", True),
    (Fault.SEAL_PICTURE_EARLY, "", "/wp-content/uploads/enamad.png", True),
    (Fault.SEAL_NULL_CODE, "", "Code=null", True),
    (Fault.SEAL_BACKGROUND, "", "url('/wp-content/uploads/e-namad.png')", True),
    (Fault.SEAL_DRAWING, "", "<title>نماد اعتماد الکترونیکی</title>", True),
    (Fault.SEAL_WORDS, "", "دارای نماد اعتماد", True),
    (Fault.SEAL_ELSEWHERE, "", "trustseal.enamad.example", True),
    (Fault.SEAL_OF_ANOTHER, "", "id=900018", True),
    (Fault.HIDDEN_LINKS, "", "left:-9000px", True),
    (Fault.CARD_SKIMMER, "checkout/", "eval(atob(", True),
    (Fault.OPEN_SETTINGS, ".env", "DB_PASSWORD=", True),
    (Fault.OPEN_REPOSITORY, ".git/HEAD", "ref: refs/heads/main", True),
    (Fault.OPEN_BACKUP, "backup.sql", "MySQL dump", True),
    (Fault.OPEN_LOG, "wp-content/debug.log", "PHP Warning", True),
    (Fault.OPEN_FOLDER, "wp-content/uploads/", "Index of", True),
    (Fault.MIXED_CONTENT, "checkout/", "/badge.png", True),
    (Fault.VERSION_TOLD, "", "WordPress 6.4.2", True),
    (Fault.UNDECLARED_FIELD, "checkout/", "تاریخ تولد", True),
    (Fault.UNDECLARED_TRACKER, "", "yektanet.com", True),
    (Fault.HIDDEN_IFRAME, "", "<iframe", True),
    (Fault.MINER_SCRIPT, "", "coinhive", True),
    (Fault.FORM_ELSEWHERE, "contact/", 'action="http://forms-collect.example', True),
    (Fault.COMING_SOON, "", "wp-block-woocommerce-coming-soon", True),
    (Fault.PLACEHOLDER_TEXT, "", "لورم ایپسوم", True),
]
SHOWN_ELSEWHERE = {
    Fault.SEAL_MISSING,
    Fault.SEAL_COMMENTED,
    Fault.SEAL_COPIED,
    Fault.COOKIE_UNPROTECTED,
    Fault.NO_SECURITY_HEADERS,
    Fault.SEARCHERS_SENT_AWAY,
    Fault.SPAM_FOR_ROBOTS,
    Fault.SOFT_404,
    Fault.SERVER_BUSY,
}


def seen(shop: SampleShop, page: str, visitor: requests.Session) -> str:
    if page in ("cart/", "checkout/"):
        visitor.get(f"{shop.url}?add-to-cart=101&quantity=2")
    return visitor.get(f"{shop.url}{page}").text


@pytest.mark.parametrize(("fault", "page", "words", "puts"), SIGNS)
def test_a_fault_shows_on_its_page_and_not_without_it(
    fault: Fault, page: str, words: str, puts: bool, serve: Serve, visitor: requests.Session
) -> None:
    assert (words in seen(serve(fault), page, visitor)) is puts
    visitor.cookies.clear()
    assert (words in seen(serve(), page, visitor)) is not puts


def test_every_fault_has_a_sign() -> None:
    assert {sign[0] for sign in SIGNS} | SHOWN_ELSEWHERE == set(Fault)


@pytest.mark.parametrize(
    ("fault", "page"),
    [
        (Fault.NO_TERMS_PAGE, "terms/"),
        (Fault.NO_PRIVACY_PAGE, "privacy/"),
        (Fault.NO_RETURNS_PAGE, "returns/"),
        (Fault.NO_COMPLAINTS_PAGE, "complaints/"),
        (Fault.NO_TRACKING_PAGE, "order-tracking/"),
    ],
)
def test_a_missing_page_answers_404(fault: Fault, page: str, serve: Serve, visitor: requests.Session) -> None:
    assert visitor.get(f"{serve(fault).url}{page}").status_code == 404
    assert visitor.get(f"{serve().url}{page}").status_code == 200


def test_a_fee_that_the_cart_kept_quiet_is_in_the_checkouts_total(
    serve: Serve, visitor: requests.Session
) -> None:
    shop = serve(Fault.HIDDEN_FEE)
    assert "456,500" in seen(shop, "cart/", visitor)
    assert "473,000" in visitor.get(f"{shop.url}checkout/").text


def test_a_broken_checkout_answers_500(serve: Serve, visitor: requests.Session) -> None:
    assert visitor.get(f"{serve(Fault.CHECKOUT_BROKEN).url}checkout/").status_code == 500


def test_a_busy_server_asks_for_patience_twice(serve: Serve, visitor: requests.Session) -> None:
    shop = serve(Fault.SERVER_BUSY)
    answers = [visitor.get(shop.url) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "1"


def test_the_session_cookie_is_guarded_unless_the_fault_bares_it(
    serve: Serve, visitor: requests.Session
) -> None:
    assert "HttpOnly" in visitor.get(serve().url).headers["Set-Cookie"]
    assert "HttpOnly" not in visitor.get(serve(Fault.COOKIE_UNPROTECTED).url).headers["Set-Cookie"]


def test_a_granted_seal_stands_on_the_home_page_unless_it_is_missing(
    serve: Serve, visitor: requests.Session
) -> None:
    granted = {"seal": {"state": "granted", "id": "18", "code": "abc123"}}
    address = "https://trustseal.enamad.ir/?id=18&amp;Code=abc123"
    assert address in visitor.get(serve(**granted).url).text
    assert f'<!-- <a href="{address}' in visitor.get(serve(Fault.SEAL_COMMENTED, **granted).url).text
    assert "/wp-content/uploads/seal.png" in visitor.get(serve(Fault.SEAL_COPIED, **granted).url).text
    assert address not in visitor.get(serve(Fault.SEAL_MISSING, **granted).url).text


def test_headers_that_protect_are_sent_unless_the_fault_drops_them(
    serve: Serve, visitor: requests.Session
) -> None:
    assert visitor.get(serve().url).headers["X-Content-Type-Options"] == "nosniff"
    assert "X-Content-Type-Options" not in visitor.get(serve(Fault.NO_SECURITY_HEADERS).url).headers


def test_a_searcher_is_sent_away_and_a_robot_is_lied_to_by_their_faults_alone(
    serve: Serve, visitor: requests.Session
) -> None:
    searched, robot = {"Referer": "https://www.google.com/"}, {"User-Agent": "Googlebot/2.1"}
    away, spam = serve(Fault.SEARCHERS_SENT_AWAY), serve(Fault.SPAM_FOR_ROBOTS)
    answer = visitor.get(away.url, headers=searched, allow_redirects=False)
    assert answer.headers["Location"].startswith("http://pills-nemooneh.example/")
    assert visitor.get(away.url, allow_redirects=False).status_code == 200
    assert "casino" in visitor.get(spam.url, headers=robot).text
    assert "casino" not in visitor.get(spam.url).text


def test_missing_addresses_answer_200_where_the_fault_softens_them(
    serve: Serve, visitor: requests.Session
) -> None:
    assert visitor.get(f"{serve(Fault.SOFT_404).url}no-such-page/").status_code == 200
    assert visitor.get(f"{serve().url}no-such-page/").status_code == 404


def test_the_coming_shop_keeps_its_store_api_open(serve: Serve, visitor: requests.Session) -> None:
    shop = serve(Fault.COMING_SOON)
    assert visitor.get(f"{shop.url}shop/").status_code == 200
    assert len(visitor.get(f"{shop.url}wp-json/wc/store/v1/products").json()) == 5


def test_all_faults_together_still_serve_every_page(serve: Serve, visitor: requests.Session) -> None:
    closing = {Fault.COMING_SOON, Fault.LOGIN_WALL, Fault.CHECKOUT_BROKEN, Fault.SERVER_BUSY}
    shop = serve(*(set(Fault) - closing))
    for page in (
        "",
        "shop/",
        "product/patterned-jug/",
        "cart/",
        "checkout/",
        "about/",
        "contact/",
        "shipping/",
    ):
        assert visitor.get(f"{shop.url}{page}").status_code == 200, page


def test_faults_name_requirements_and_speak_both_languages() -> None:
    for fault in Fault:
        assert fault.requirements or fault in (Fault.SERVER_BUSY, Fault.SOFT_404)
        assert fault.description.fa != fault.description.en
    assert 10 <= len(DEFAULT_FAULTS) <= 12
