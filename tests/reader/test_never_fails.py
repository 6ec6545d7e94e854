"""Any text and any HTML is read, and read alike each time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.reader import read

LONG_RUNS = {
    "letters": "ا",
    "spaces": " ",
    "digits": "۱",
    "cost words": "ارسال هزینه ",
    "names": "مریم علی ",
    "brackets": "[",
    "mail": "a@",
    "elements": "<div>x</div>",
    "prices": "<p>۱۲٬۰۰۰ تومان</p>",
    "sums": "1هزار و ",
    "phones": "021-88776655 ",
    "labelled phones": "تلفن 88776655، ",
    "at signs": "@",
    "hidden mail": "a [at] ",
    "seals": '<a href="https://trustseal.enamad.ir/?id=1&amp;Code=a"><img src=/enamad.png></a>',
    "streets": "<p>خیابان</p>",
    "owners": "خانم مریم شرکت پارس ",
    "capitals": "1 Aa Bb ",
    "licences": "<p>پروانه</p>",
    "links": '<a href="/x">خرید</a>',
}
TAGS = [
    "<p>",
    "</p>",
    "<a href='",
    "//[",
    "'>",
    "<form action='http://[x'>",
    "<input type=password>",
    "<!--",
    "-->",
    "<h1>",
    "<main>",
]
WORDS = [
    "بازگشت ",
    "کالا ",
    "۷ روز ",
    "تلفن ",
    "021-",
    "45518000",
    "trustseal.enamad.ir/?id=",
    "&Code=",
    "حریم خصوصی",
    "\u200c",
    "\u202e",
]


def whole(html: str, url: str) -> dict[str, object]:
    reading = read(html, url)
    return {
        **reading.as_json("x"),
        "sums": "1هزار و ",
        "phones": "021-88776655 ",
        "labelled phones": "تلفن 88776655، ",
        "at signs": "@",
        "hidden mail": "a [at] ",
        "seals": '<a href="https://trustseal.enamad.ir/?id=1&amp;Code=a"><img src=/enamad.png></a>',
        "streets": "<p>خیابان</p>",
        "owners": "خانم مریم شرکت پارس ",
        "capitals": "1 Aa Bb ",
        "licences": "<p>پروانه</p>",
        "links": reading.links,
        "forms": reading.forms,
        "marks": reading.seal_marks,
    }


@settings(deadline=None)
@given(st.text(), st.sampled_from(["", "https://shop.example/", "https://[", "x"]))
def test_any_text_is_read_alike_twice(text: str, url: str) -> None:
    assert whole(text, url) == whole(text, url)


@settings(deadline=None)
@given(st.lists(st.one_of(st.sampled_from(TAGS), st.sampled_from(WORDS), st.text(max_size=5))))
def test_any_markup_is_read_alike_twice(parts: list[str]) -> None:
    html = "".join(parts)
    assert whole(html, "https://shop.example/x") == whole(html, "https://shop.example/x")


@pytest.mark.parametrize("unit", LONG_RUNS.values(), ids=LONG_RUNS)
def test_a_long_run_is_read(unit: str) -> None:
    html = f"<main>{unit * (200_000 // len(unit.encode()))}</main>"
    assert read(html, "https://shop.example/x").as_json("x")["file"] == "x"


@pytest.mark.parametrize(
    "unit", ["۱", "1 ", "@", "1هزار و ", '<a href="https://trustseal.enamad.ir/?id=1&amp;Code=a">x</a>']
)
def test_the_identity_and_seal_of_a_page_of_two_megabytes_are_read_in_seconds(unit: str) -> None:
    reading = read(f"<main>{unit * (2_000_000 // len(unit.encode()))}</main>", "https://shop.example/x")
    started = time.monotonic()
    assert (reading.identity.landline, bool(reading.seal)) == ((), True)
    assert time.monotonic() - started < 30
