"""Clauses that terms, returns and complaints pages owe, told from what only sounds like them."""

from __future__ import annotations

import pytest

from toolkit.clauses.owed import OwedClause, said
from toolkit.clauses.owed_terms import (
    CONTRACT_CHANGE,
    FOLLOWED_UP,
    REGISTERED_AT_PORTAL,
    SENT_ALONG,
    WITHDRAWAL_CONFIRMED,
)
from toolkit.clauses.wording import in_text

SAID = [
    (CONTRACT_CHANGE, "اگر موضوع سفارش تغییر کند، پیش از آن به شما خبر می‌دهیم."),
    (CONTRACT_CHANGE, "هر تغييري در قرارداد به اطلاع مشتري مي رسد."),
    (CONTRACT_CHANGE, "سفارش شما تابع متنی است که هنگام ثبت سفارش دیده‌اید."),
    (CONTRACT_CHANGE, "If the contract changes we tell you first."),
    (WITHDRAWAL_CONFIRMED, "پس از اعلام انصراف، تأییدیهٔ آن پیامک می‌شود."),
    (WITHDRAWAL_CONFIRMED, "رسيد فسخ قرارداد را با ايميل مي فرستيم."),
    (WITHDRAWAL_CONFIRMED, "We confirm your withdrawal by e-mail."),
    (SENT_ALONG, "شمارهٔ سفارش و تصویر کالا را بفرستید."),
    (SENT_ALONG, "مدارك خود را پيوست كنيد."),
    (SENT_ALONG, "Send us the order number."),
    (REGISTERED_AT_PORTAL, "شکایت را در سامانهٔ نماد اعتماد ثبت کنید."),
    (REGISTERED_AT_PORTAL, "در سايت enamad شكايت ثبت مي شود."),
    (REGISTERED_AT_PORTAL, "You can register a complaint at the portal of the seal."),
    (FOLLOWED_UP, "کد پیگیری شکایت پیامک می‌شود."),
    (FOLLOWED_UP, "با شماره‌ی رهگيري، وضعیت را ببینید."),
    (FOLLOWED_UP, "پیگیری شکایت از همین صفحه ممکن است."),
]
NOT_SAID = [
    (CONTRACT_CHANGE, "قرارداد در هر زمان بدون اطلاع تغییر می‌کند."),
    (CONTRACT_CHANGE, "برای تغییر رمز سفارش خود اطلاع دهید."),
    (CONTRACT_CHANGE, "قیمت‌ها تغییر می‌کند."),
    (WITHDRAWAL_CONFIRMED, "انصراف پس از تأیید کارشناس پذیرفته می‌شود."),
    (WITHDRAWAL_CONFIRMED, "برای انصراف رسید خرید لازم است."),
    (WITHDRAWAL_CONFIRMED, "تأییدیهٔ سفارش را می‌فرستیم."),
    (SENT_ALONG, "شکایت خود را بنویسید."),
    (SENT_ALONG, "فرستادن مدارک لازم نیست."),
    (SENT_ALONG, "تلفن ما شبانه‌روزی است."),
    (REGISTERED_AT_PORTAL, "نماد ما را در صفحهٔ نخست ببینید."),
    (REGISTERED_AT_PORTAL, "شکایت را به ما بگویید."),
    (REGISTERED_AT_PORTAL, "در سامانه سفارش ثبت کنید."),
    (FOLLOWED_UP, "کد رهگیری بستهٔ پستی پیامک می‌شود."),
    (FOLLOWED_UP, "شکایت خود را بفرستید."),
    (FOLLOWED_UP, "کد تخفیف بگیرید."),
]


@pytest.mark.parametrize(("clause", "words"), SAID)
def test_a_clause_is_found(clause: OwedClause, words: str) -> None:
    assert said(clause, in_text(words))


@pytest.mark.parametrize(("clause", "words"), NOT_SAID)
def test_another_sentence_is_no_clause(clause: OwedClause, words: str) -> None:
    assert not said(clause, in_text(words))
