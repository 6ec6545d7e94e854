"""The files that are written."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from toolkit.errors import ToolkitError
from toolkit.policies.render import Rendered, render
from toolkit.profile.profile import Profile
from toolkit.typeset import typeset

Make = Callable[..., Profile]


@pytest.fixture
def rendered(make: Make, today: date, tmp_path: Path) -> Rendered:
    return render(make(), tmp_path, today)


def test_every_page_stands_in_four_shapes_with_its_hash(rendered: Rendered) -> None:
    assert len(rendered.pages) == 14
    for page in rendered.pages:
        assert set(page.paths) == {"html", "fragment", "md", "pdf"}
        for shape, path in page.paths.items():
            assert sha256((rendered.folder / path).read_bytes()).hexdigest() == page.sha256[shape]
    assert (rendered.folder / "fa/privacy.fragment.html").exists()


def test_the_same_profile_gives_the_same_bytes_on_another_day(
    rendered: Rendered, make: Make, tmp_path: Path
) -> None:
    again = render(make(), tmp_path / "again", date(2026, 12, 24))
    assert [page.sha256 for page in again.pages] == [page.sha256 for page in rendered.pages]


def test_a_page_that_stands_alone_fits_a_phone_and_paper(rendered: Rendered) -> None:
    for language, direction in (("fa", "rtl"), ("en", "ltr")):
        html = (rendered.folder / language / "terms.html").read_text("utf-8")
        assert f'<html lang="{language}" dir="{direction}">' in html
        assert 'name="viewport" content="width=device-width' in html
        assert "@media print" in html and "@media (max-width" in html
        assert html.count("<h1>") == 1
        assert 'href="returns.html"' in html


def test_paths_of_the_site_are_whole_addresses_outside_it(rendered: Rendered) -> None:
    html = (rendered.folder / "fa/complaints.html").read_text("utf-8")
    assert 'href="http://127.0.0.1:8765/complaints/"' in html
    assert "](<http://127.0.0.1:8765/complaints/>)" in (rendered.folder / "fa/complaints.md").read_text(
        "utf-8"
    )


def test_markdown_keeps_phones_in_order_and_marks_out_of_the_text(rendered: Rendered) -> None:
    words = (rendered.folder / "fa/contact.md").read_text("utf-8")
    assert words.startswith("# تماس با ما\n")
    assert "[\u2066۰۳۱-۰۰۰۰۰۰۱۸\u2069](<tel:+983100000018>)" in words
    assert words.count("\u2066") == words.count("\u2069")
    assert "<!-- CHK2-TEL CHK2-LANDLINE L1 -->" in words


def base_fonts(page: PageObject) -> list[str]:
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    fonts = resources["/Font"].get_object()
    assert isinstance(fonts, DictionaryObject)
    described = [font.get_object() for font in fonts.values()]
    return [str(font["/BaseFont"]) for font in described if isinstance(font, DictionaryObject)]


def test_pdf_is_archival_dated_and_carries_its_font(rendered: Rendered) -> None:
    path = rendered.folder / "fa/returns.pdf"
    data = path.read_bytes()
    assert b"<pdfaid:part>2</pdfaid:part>" in data and b"<pdfaid:conformance>B</pdfaid:conformance>" in data
    with path.open("rb") as file:
        reader = PdfReader(file)
        info = reader.metadata
        fonts = {name for page in reader.pages for name in base_fonts(page)}
    assert info is not None and info.creation_date is not None
    assert info.creation_date.date() == date(2026, 9, 23)
    assert info.title == "بازگشت کالا و انصراف از خرید"
    assert fonts and all(re.search(r"\+NotoSansArabic", font) for font in fonts)


def test_words_of_the_merchant_never_become_markup(make: Make, today: date, tmp_path: Path) -> None:
    def hostile(data: dict[str, Any]) -> None:
        data["shop"]["goods"] = '<b>سفال</b> & "کاسه" #panic() $x$ @y \\ `*_ |'

    folder = render(make(hostile), tmp_path, today, ("fa",)).folder
    html = (folder / "fa/about.html").read_text("utf-8")
    assert "<b>سفال" not in html and "&lt;" in html
    assert r"\*\_ \|" in (folder / "fa/about.md").read_text("utf-8")


def test_a_warning_of_the_compiler_is_an_error() -> None:
    with pytest.raises(ToolkitError, match="font"):
        typeset("odd", '#set text(font: "No Such Font")\nx', date(2026, 1, 1))


def test_a_letter_without_a_glyph_is_an_error(make: Make, today: date, tmp_path: Path) -> None:
    """The one font that we carry has no Chinese; a page with boxes in it must not leave."""
    profile = make(lambda data: data["shop"].update(goods="陶器"))
    with pytest.raises(ToolkitError):
        render(profile, tmp_path, today, ("fa",))
    assert not list(tmp_path.iterdir())
