"""Which lines tell the shop's own licences, and what only sounds like it."""

import pytest

from toolkit.reader import read


def is_told(line: str) -> bool:
    return read(
        f"<html><head><title>گالری مینا</title></head><body><p>{line}</p></body></html>"
    ).identity.licences


@pytest.mark.parametrize(
    "line",
    [
        "پروانه کسب شماره ۱۲۳۴۵۶ صادره از اتحادیه صنف پوشاک",
        "دارای جواز کسب از اتحادیه لوازم خانگی",
        "شماره پروانه کسب: ۰۴۱۲۳۴۵۶۷",
        "مجوز رسمی فعالیت از وزارت فرهنگ و ارشاد اسلامی به شماره ۱۲۳۴",
        "عضو اتحادیه کسب و کارهای مجازی با شماره مجوز ۱۲۳۴۵",
        "پروانه نشر دیجیتال: ۱۲۳۴",
        "پروانه تاسیس داروخانه شماره ۴۵۶",
        "شناسه صنفی: ۰۴۶۱۲۳۴۵۶۷",
        "فروشگاه مینا دارای نماد اعتماد الکترونیکی است",
        "Business licence no. 12345",
        "این فروشگاه دارای مجوز از اتحادیه کشوری کسب و کارهای مجازی است.",
        "مجوز فروش اینترنتی دارو به شماره ۱۲۳",
    ],
)
def test_the_shops_own_licence_is_told(line: str) -> None:
    assert is_told(line)


@pytest.mark.parametrize(
    "line",
    [
        "این محصول دارای مجوز وزارت بهداشت است",
        "دارای پروانه ساخت از سازمان غذا و دارو",
        "شماره پروانه بهداشتی: ۱۲۳/۴۵۶",
        "برای دریافت جواز کسب به اتحادیه مراجعه کنید",
        "همه محصولات ما دارای مجوز بهداشت هستند",
        "گواهی ISO 9001 سازنده",
        "تولیدکننده دارای مجوز رسمی از وزارت صنایع است",
        "فروشندگان موظف‌اند پروانه کسب معتبر داشته باشند",
        "کپی پروانه کسب را ارسال کنید",
        "استفاده از محتوا بدون مجوز ممنوع است",
        "کاربر مجوز استفاده از این نرم‌افزار را دارد",
        "مجوز شما صادر شد",
        "از فروشگاه‌های دارای نماد اعتماد خرید کنید",
        "This software is provided under license number 3",
        "گواهینامه رانندگی",
    ],
)
def test_licences_of_goods_makers_and_sellers_are_not_the_shops(line: str) -> None:
    assert not is_told(line)
