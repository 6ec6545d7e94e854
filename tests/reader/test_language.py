"""A text's language by its letters and small words."""

import pytest

from toolkit.reader.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("کالا را پس می‌گیریم", "fa"),
        ("نحن نرحب بالعملاء", "ar"),
        ("We take the goods back", "en"),
        ("Die Ware ist mit der Rechnung und nicht ohne das Etikett auf ein Konto", "de"),
        ("Le client et la boutique sont dans la ville pour des achats avec nous", "fr"),
        ("Bu ürün için bir iade ve daha sonra bir değişim gibi", "tr"),
        ("IKEA BILLY", "en"),
        ("12 – 34", ""),
        (
            '<p style="text-align:right"><span style="font-family:Calibri,sans-serif">شرایط استفاده از سایت</span></p>',
            "fa",
        ),
        ("https://shop.example/a-long-address-in-latin-letters/for-a-persian-text شرایط استفاده", "fa"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert language_of(text) == language
