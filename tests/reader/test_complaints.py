"""How one complains to a shop, and the right to it that a shop takes away."""

import pytest

from toolkit.reader import read

WAY = "شکایت خود را به شمارهٔ ۰۲۱۸۸۸۸۷۷۷۷ اعلام کنید."


def state(*lines: str, page: str = "قوانین") -> str:
    body = "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)
    html = f"<html><body><main><h1>{page}</h1>{body}</main></body></html>"
    return read(html).statements["complaint_channel"]


WAIVERS = [
    "با خرید از این فروشگاه حق هرگونه شکایت از خریدار سلب می‌شود.",
    "خریدار با ثبت سفارش، حق شکایت را از خود ساقط می‌کند.",
    "خریدار حق هیچ‌گونه اعتراض و شکایتی نخواهد داشت.",
    "به هیچ شکایتی رسیدگی نمی‌شود.",
    "مشتری نمی‌تواند از ما شکایت کند.",
    "We do not accept complaints.",
    "The buyer may not file a complaint.",
]


@pytest.mark.parametrize("waiver", WAIVERS)
def test_a_waived_complaint_is_refused(waiver: str) -> None:
    assert state(waiver) == "refused"


@pytest.mark.parametrize("waiver", WAIVERS)
def test_a_form_beside_a_waiver_does_not_make_it_stated(waiver: str) -> None:
    assert state(WAY, waiver) == "refused"


def test_a_waiver_for_one_case_does_not_take_a_way_to_complain_away() -> None:
    assert state(WAY, "اگر پلمب باز شده باشد خریدار حق شکایت ندارد.") == "stated"


@pytest.mark.parametrize(
    "line",
    [
        WAY,
        "شکایت‌ها را در واتساپ با مدیر در میان بگذارید.",
        "Complaints go to Mona at mona@shop.example.",
        "Complaints can be raised by phone.",
    ],
)
def test_a_way_to_complain_is_stated(line: str) -> None:
    assert state(line) == "stated"


def test_a_question_to_the_unhappy_heads_a_way_on_a_page_of_complaints_only() -> None:
    lines = ("Not happy with us? Ring 0123 456 789.",)
    assert state(*lines, page="Complaints procedure") == "stated"
    assert state(*lines, page="Returns") == "absent"


@pytest.mark.parametrize(
    "line",
    [
        "شهروندان می‌توانند شکایت خود از گران‌فروشی را در سامانه ثبت کنند.",
        "در این مقاله می‌گوییم چگونه شکایت خود را ثبت کنید.",
    ],
)
def test_complaints_to_others_are_no_way_to_complain_here(line: str) -> None:
    assert state(line) == "absent"
