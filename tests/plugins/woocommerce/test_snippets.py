"""Snippets for WooCommerce: valid PHP, safe with any profile, and they mend what the finding lacks."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.checks import checks
from toolkit.demo.folder import sample_profile
from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.model.evidence import Evidence, PlatformFacts
from toolkit.model.page import Page
from toolkit.persian.dates import jalali_short
from toolkit.platform import Platform
from toolkit.plugins import load_plugins
from toolkit.profile.profile import Profile

PHP = shutil.which("php")
php_only = pytest.mark.skipif(PHP is None, reason="no php on this machine")
STUBS = """<?php
define( 'ABSPATH', '/' );
function add_action( $hook, $do ) { $GLOBALS['done'][ $hook ] = $do; }
function add_filter( $hook, $do ) { $GLOBALS['done'][ $hook ] = $do; }
function esc_html( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ); }
function wp_kses_post( $html ) { return $html; }
require $argv[1];
"""
HTML = (("Content-Type", "text/html; charset=utf-8"),)


def merchant(**shop: Any) -> Profile:
    data = sample_profile()
    data["shop"].update(shop)
    return Profile.model_validate(data)


SNIPPETS = ("pre_invoice", "tracking_mail", "tax_note", "hologram")


def render(name: str, profile: Profile) -> str:
    """The snippet as the installed plugin makes it."""
    platform = load_plugins().platform("woocommerce")
    assert platform is not None
    code, _ = platform.remedy_files(name, profile)
    return code.data.decode()


def printed(tmp_path: Path, name: str, profile: Profile, code: str) -> str:
    """What a snippet's own PHP prints, WordPress replaced by stubs that escape as it does."""
    assert PHP is not None
    (tmp_path / "snippet.php").write_text(render(name, profile))
    (tmp_path / "run.php").write_text(STUBS + code)
    command = [PHP, str(tmp_path / "run.php"), str(tmp_path / "snippet.php")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    return done.stdout


def test_every_snippet_that_a_remedy_names_is_made(woocommerce: Platform) -> None:
    named = {name for remedy in woocommerce.remedies() for name in remedy.files}
    assert named == {*SNIPPETS, "woocommerce_origin_import"}
    for name in SNIPPETS:
        file, packed = woocommerce.remedy_files(name, merchant())
        with zipfile.ZipFile(io.BytesIO(packed.data)) as plugin:
            (entry,) = plugin.namelist()
            assert plugin.read(entry) == file.data
            assert entry.endswith(f"/{file.path.rsplit('/', 1)[1]}")
        assert file.path.startswith("remedies/woocommerce/namad-")
        text = file.data.decode()
        assert text.startswith("<?php\n")
        assert "defined( 'ABSPATH' ) || exit;" in text
        assert "{{" not in text


def test_no_other_file_is_made(woocommerce: Platform) -> None:
    assert woocommerce.remedy_files("nothing", merchant()) == ()


@php_only
@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_installed_twice_does_its_work_once(tmp_path: Path, name: str) -> None:
    assert PHP is not None
    code = render(name, merchant())
    for file in ("one.php", "two.php"):
        (tmp_path / file).write_text(code)
    count = STUBS.replace("$GLOBALS['done'][ $hook ] = $do;", "$GLOBALS['hooks'][] = $hook;")
    (tmp_path / "run.php").write_text(
        count + "$once = count( $hooks ); require $argv[2]; echo $once, ' ', count( $hooks );"
    )
    command = [PHP, str(tmp_path / "run.php"), str(tmp_path / "one.php"), str(tmp_path / "two.php")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    once, twice = done.stdout.split()
    assert int(once) == int(twice) > 0


@php_only
@pytest.mark.parametrize("name", SNIPPETS)
@pytest.mark.parametrize(
    "shop", ["فروشگاه سفال نمونه", "O'Neil \\ <script>alert(1)</script> ?> \" $x {{ 7 }}", "back\\"]
)
def test_a_snippet_is_valid_php_whatever_the_shop_is_called(tmp_path: Path, name: str, shop: str) -> None:
    assert PHP is not None
    path = tmp_path / "snippet.php"
    path.write_text(render(name, merchant(name_fa=shop)))
    done = subprocess.run([PHP, "-l", str(path)], capture_output=True, text=True, check=False, timeout=20)
    assert done.returncode == 0, done.stdout + done.stderr


@php_only
def test_a_name_is_printed_as_text_and_never_as_markup(tmp_path: Path) -> None:
    html = printed(
        tmp_path, "pre_invoice", merchant(name_fa="O'Neil <script>"), "echo namad_pre_invoice_html();"
    )
    assert "O&#039;Neil &lt;script&gt;" in html
    assert "<script>" not in html


@php_only
def test_the_day_is_the_solar_calendars(tmp_path: Path) -> None:
    code = """for ( $n = 0; $n < 9000; $n += 7 ) {
        $day = new DateTimeImmutable( "2010-01-01 +$n days", new DateTimeZone( 'Asia/Tehran' ) );
        echo $day->format( 'Y-m-d' ), ' ', namad_pre_invoice_day( $day ), "\\n";
    }"""
    for line in printed(tmp_path, "pre_invoice", merchant(), code).splitlines():
        day, shown = line.split()
        assert shown == jalali_short(date.fromisoformat(day))


CHECKOUT = (
    '<form class="checkout woocommerce-checkout"><p class="form-row validate-required" id="billing_name_field">'
    '<label>نام</label><input name="billing_name"></p>{0}<div id="order_review">'
    '<table class="woocommerce-checkout-review-order-table"><tbody><tr class="cart_item"><td class="product-name">'
    'لیوان <strong class="product-quantity">×&nbsp;2</strong>{1}</td><td class="product-total"><span class="amount">'
    '200,000 تومان</span></td></tr></tbody><tfoot><tr class="order-total"><td><strong><span class="amount">'
    '200,000 تومان</span></strong></td></tr></tfoot></table><button id="place_order">ثبت سفارش</button></div></form>'
)
BOTH = """echo namad_pre_invoice_html(), "\\f";
class Cart { function get_product_price( $p ) { return '<span class="amount">100,000 تومان</span>'; } }
function WC() { return (object) array( 'cart' => new Cart() ); }
echo $GLOBALS['done']['woocommerce_checkout_cart_item_quantity']( '', array( 'data' => 1 ) );"""


@pytest.fixture
def judged() -> Callable[[str, Profile], dict[str, str]]:
    """The findings of SAL-5 about a checkout's HTML by requirement; of several checks one that fails tells."""
    plugins = load_plugins()

    def judge(html: str, profile: Profile) -> dict[str, str]:
        pages = (
            Page("https://shop.example/", 200, HTML, "<h1>فروشگاه</h1>".encode(), role="home"),
            Page("https://shop.example/checkout/", 200, HTML, html.encode(), role="checkout"),
        )
        facts = PlatformFacts("woocommerce", "", {})
        evidence = Evidence("0" * 64, datetime.now(UTC), pages[0].url, pages, platform=facts)
        case = Case(evidence, plugins.platforms, profile)
        wanted = [one for one in checks() if one.requirement.startswith("SAL-5")]
        told = [(one.requirement, run(one, case).verdict.value) for one in wanted]
        return dict(sorted(told, key=lambda pair: pair[1] == "fail"))

    return judge


@php_only
def test_with_the_snippet_a_stock_checkout_passes_and_without_it_fails(
    tmp_path: Path, judged: Callable[[str, Profile], dict[str, str]]
) -> None:
    box, unit = printed(tmp_path, "pre_invoice", merchant(), BOTH).split("\f")
    assert set(judged(CHECKOUT.format("", ""), merchant()).values()) == {"fail"}
    assert set(judged(CHECKOUT.format(box, unit), merchant()).values()) == {"pass"}
    assert judged(CHECKOUT.format(box, ""), merchant())["SAL-5"] == "fail"


@php_only
@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("woocommerce-classic-checkout-tax-included-coupon.html.gz", r'<div id="order_review"'),
        ("woocommerce-blocks-rendered-checkout.html.gz", r"<div[^>]*wp-block-woocommerce-checkout "),
    ],
)
def test_with_the_snippet_the_recorded_checkout_passes(
    tmp_path: Path, name: str, before: str, judged: Callable[[str, Profile], dict[str, str]]
) -> None:
    import gzip

    from support.recordings import recording

    html = gzip.decompress(recording(name).read_bytes()).decode()
    box = printed(tmp_path, "pre_invoice", merchant(), "echo namad_pre_invoice_html();")
    mended, times = re.subn(before, lambda m: box + m[0], html, count=1)
    assert times == 1
    assert judged(html, merchant()) == {"SAL-5": "fail", "SAL-5-VALIDITY": "fail"}
    assert judged(mended, merchant()) == {"SAL-5": "pass", "SAL-5-VALIDITY": "pass"}


def test_a_snippet_that_would_print_an_empty_sentence_is_not_made(woocommerce: Platform) -> None:
    data = sample_profile()
    del data["orders"]["offer_valid"]
    assert woocommerce.remedy_files("pre_invoice", Profile.model_validate(data)) == ()


@given(st.text(st.characters(codec="utf-8"), min_size=1).map(str.strip).filter(bool))
def test_whatever_the_shop_is_called_its_name_stays_within_its_quotes(name: str) -> None:
    try:
        profile = merchant(name_fa=name)
    except ValueError:
        return  # no name that a profile may hold
    line = next(one for one in render("pre_invoice", profile).split("$seller = ")[1:])
    inner = re.match(r"'((?:[^'\\]|\\.)*)';", line, re.DOTALL)
    assert inner is not None
    assert re.sub(r"\\(['\\])", r"\1", inner[1]) == profile.shop.name_fa.replace("\t", "")
