"""The texts on which clauses are judged, each with its date; nothing here that was not read in full or in that part."""

from __future__ import annotations

from toolkit.language.text import Text
from toolkit.persian.digits import to_persian


def _ecl(article: str) -> Text:
    return Text(
        to_persian(f"مادهٔ {article} قانون تجارت الکترونیکی، مصوب ۱۷ دی ۱۳۸۲"),
        f"article {article} of the Electronic Commerce Law, 17 Dey 1382",
    )


BEFORE_SALE = _ecl("33")
SEVEN_DAYS = _ecl("37")
SUM_BACK = _ecl("38")
NOT_DELIVERED = _ecl("39")
SUBSTITUTE = _ecl("40")
OTHER_GOODS = _ecl("41")
UNFAIR = _ecl("46")
CLEAR_FACTS = _ecl("52")
ADVERTISING = _ecl("55")
PERSONAL_DATA = _ecl("59")
GROUNDS = Text(
    "آیین‌نامهٔ مواد ۳۸ و ۴۲ قانون تجارت الکترونیکی، مصوب ۹ دی ۱۳۸۳",
    "the bylaw of articles 38 and 42 of the Electronic Commerce Law, 9 Dey 1383",
)
CONSUMER = Text(
    "مادهٔ ۳ قانون حمایت از حقوق مصرف‌کنندگان، مصوب ۱۵ مهر ۱۳۸۸",
    "article 3 of the Consumer Rights Protection Act, 15 Mehr 1388",
)
NOTICE = Text(
    "اطلاعیهٔ مرکز توسعهٔ تجارت الکترونیکی، ۱۴ تیر ۱۳۹۹",
    "the notice of the Centre for E-commerce Development, 14 Tir 1399",
)
AFFIDAVIT = Text("تعهدنامهٔ نماد اعتماد الکترونیکی", "the affidavit of the electronic trust seal")
COMPLAINTS = Text(
    "دستورالعمل نظارت بر کسب‌وکارهای اینترنتی، شاخص MC1",
    "the directive on supervising internet businesses, index MC1",
)
NO_TEXT = Text("متنی که آن را منع کند خوانده نشده است", "no text that forbids it was read")
