"""Which lines tell the shop's own place, and what only sounds like it."""

import pytest

from toolkit.reader import read


def is_told(line: str) -> bool:
    return read(
        f"<html><head><title>گالری مینا</title></head><body><p>{line}</p></body></html>"
    ).identity.postal_address


@pytest.mark.parametrize(
    "line",
    [
        "تهران، خیابان ولیعصر، بالاتر از میدان ونک، پلاک ۱۲۳۴",
        "آدرس: مشهد - بلوار سجاد - سجاد ۵ - پلاک ۱۰",
        "نشانی: تبریز، بازار بزرگ، سرای امیر، طبقه اول",
        "آدرس فروشگاه: کرج، گوهردشت، فاز ۳، خیابان دهم غربی",
        "دفتر مرکزی : اصفهان خیابان چهارباغ بالا مجتمع کوثر واحد ۵",
        "آدرس: شهرک صنعتی شمس آباد، بلوار نخلستان، خیابان ۳۱",
        "تهران، سعادت آباد، کوچه ۱۲، پلاک ۳",
        "قم، ۴۵ متری صدوق، نبش کوچه ۱۲",
        "ایران، رشت، گلسار، بلوار سمیه، روبروی بانک ملی",
        "آدرس دفتر: جاده مخصوص کرج، کیلومتر ۱۴",
        "نشانی ما: اهواز، کیانپارس، خیابان ۵ شرقی، پلاک ۱۲، طبقه ۲",
        "No. 5, Valiasr St., Tehran, Iran",
        "Unit 4, 12 Baker Street, London",
    ],
)
def test_a_place_down_to_a_street_is_the_shops(line: str) -> None:
    assert is_told(line)


@pytest.mark.parametrize(
    "line",
    [
        "آدرس خود را کامل وارد کنید: استان، شهر، خیابان، پلاک",
        "نشانی گیرنده: تهران، خیابان آزادی، پلاک ۳",
        "هزینه ارسال در تهران ۵۰ هزار تومان و شهرستان‌ها ۷۰ هزار تومان",
        "ارسال با پیک در محدوده تهران از میدان آزادی تا تهرانپارس",
        "آدرس ایمیل: info@shop.ir",
        "آدرس سایت: www.shop.ir",
        "کتاب خیابان‌های تهران، نوشته علی",
        "خرید حضوری در تهران امکان‌پذیر است",
        "لباس مجلسی مدل تهران ۱۲",
        "پلاک خودرو، کد ۱۲ تهران",
        "ماساژور طبقه بندی شده، تهران",
        "در صورت نبود پلاک و واحد، سفارش ارسال نمی‌شود",
        "Sesame Street toys, 12 pieces",
        "The 7 Way of life",
    ],
)
def test_a_buyers_place_and_a_town_alone_are_not_the_shops(line: str) -> None:
    assert not is_told(line)


@pytest.mark.parametrize(
    "body",
    [
        "<p>آدرس:</p><p>ولیعصر، نرسیده به ونک، ساختمان ۱۲</p>",
        "<div>تهران</div><div>خیابان ولیعصر</div><div>پلاک ۱۲</div>",
        "<table><tr><td>نشانی</td><td>خیابان آزادی ۱۲</td></tr></table>",
    ],
)
def test_a_place_in_lines_of_its_own_is_read_together(body: str) -> None:
    assert read(f"<html><body>{body}</body></html>").identity.postal_address


def test_a_place_left_open_is_none() -> None:
    assert not is_told("آدرس ما: شهر [نام شهر]، خیابان [نام خیابان]")
