"""Bytes of any coding become the text that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.reader import decoded, read

WORDS = "تا ۷ روز مي توانيد از خريد انصراف دهيد."
OLD = "شرايط بازگشت كالا تا 7 روز پس از تحويل. هزينه ارسال به عهده خريدار است."


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_with_a_mark_or_without(coding: str) -> None:
    html = f"<html><head><title>Returns</title></head><body><p class='text'>{WORDS}</p></body></html>"
    assert decoded(html.encode(coding)) == html


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<meta charset=windows-1256>",
        "<meta http-equiv='Content-Type' content='text/html; charset=Windows-1256'>",
    ],
)
def test_old_persian_pages_are_read_with_their_coding_named_or_not(head: str) -> None:
    page = f"<html><head>{head}</head><body><p>{OLD}</p></body></html>"
    assert decoded(page.encode("cp1256")) == page
    assert read(decoded(page.encode("cp1256"))).statements["shipping_cost"] == "stated"


def test_a_page_in_utf8_that_names_another_coding_is_read_as_it_is() -> None:
    page = f"<meta charset=windows-1256><p>{WORDS}</p>"
    assert decoded(page.encode()) == page


def test_a_few_broken_bytes_spoil_nothing_else() -> None:
    data = (WORDS * 20).encode()
    broken = data[:101] + b"\xff" + data[101:]
    assert WORDS * 10 in decoded(broken)


@pytest.mark.parametrize("name", [b"hex", b"idna", b"nonsense", b"utf-8"])
def test_a_coding_that_is_none_is_passed_over(name: bytes) -> None:
    assert "بازگشت" in decoded(b"<meta charset=" + name + b"><p>" + OLD.encode("cp1256"))


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    assert isinstance(decoded(data), str)
