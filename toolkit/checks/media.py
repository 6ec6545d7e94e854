"""Original software and media: the Ministry's code and the sentence on the hologram, on each product's page."""

from __future__ import annotations

import re

from toolkit.checks.named_products import names, seen
from toolkit.judge.answers import NotSeen, failed, passed
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Product
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

Products = tuple[Product, ...]

HOLOGRAM = "این محصول دارای هلوگرام می باشد"
"""The sentence as S1 gives it."""

_HOLOGRAM = re.compile(r"این محصول دارای هلوگرام می ?باشد")
_CODE = r"(?=[\w./-]*\d{3})[\w./-]*\d[\w./-]*"
_ERSHAD = re.compile(
    rf"(?:کد|شماره|مجوز|پروانه|شناسه)(?: [\w()]+){{0,6}}? ?(?:ارشاد|فرهنگ و ارشاد)(?: [\w()]+){{0,3}}?"
    rf"\s*[:：]?\s*(?P<code>{_CODE})"
    rf"|(?:وزارت ارشاد|ارشاد اسلامی|مجوز ارشاد)(?: (?:به )?(?:شماره|کد|مجوز))*\s*[:：]?\s*(?P<other>{_CODE})"
)
_MEDIA = re.compile(
    r"نرم ?افزار|(?<!\w)بازی (?:رایانه|کامپیوتر|ویدی|pc|ps|ایکس)|(?<!\w)(?:سی|دی ?وی) ?دی(?!\w)|لوح فشرده|بلوری"
    r"|فیلم (?!بردار)|سریال"
    r"|البوم(?! عکس)|موسیقی|کتاب (?:صوتی|گویا)|اموزش(?:ی)? (?:تصویری|ویدی|نرم)|مجموعه اموزشی|لایسنس|انیمیشن"
    r"|\b(?:dvd|cd|blu-?ray|software|windows|office|antivirus|album|movie|soundtrack|licen[cs]e)\b"
)
"""Words by which a product is software or media where the shop sells other things too."""


def is_media(product: Product) -> bool:
    told = " ".join((product.name, *product.categories))
    return bool(_MEDIA.search(fold_text(told)))


def ershad_code(product: Product) -> str:
    """The code as the page shows it; empty where there is none. «مجوز ارشاد دارد» alone is no code."""
    lines = (*(f"{name}: {value}" for name, value in product.attributes), *_lines(product))
    for line in lines:
        found = _ERSHAD.search(fold_text(line))
        if found:
            return found["code"] or found["other"]
    return ""


def has_hologram_sentence(product: Product) -> bool:
    return any(_HOLOGRAM.search(fold_text(line)) for line in _lines(product))


def _lines(product: Product) -> list[str]:
    return [*product.description.splitlines(), *product.words.splitlines()]


def _media(products: Products, merchant: Profile | None) -> Products:
    """The products that these duties are about: all of a shop that sells nothing else, else those named so."""
    groups = set(merchant.shop.goods_groups) if merchant else set()
    if groups and groups <= {"original_media", "copied_media"}:
        return products
    found = tuple(p for p in products if is_media(p))
    if not found:
        raise NotSeen(
            tr("None of the products that were looked at is named as software or media; look at yours."),
            *seen(products),
        )
    return found


@check("DIG-ERSHAD")
def original_media_show_their_code(products: Products, merchant: Profile | None) -> Answer:
    owed = _media(products, merchant)
    away = [p for p in owed if not ershad_code(p)]
    if away:
        return failed(
            tr("Software and media without a code of the Ministry of Culture: {names}.", names=names(away)),
            *seen(away),
        )
    return passed(
        tr("Each software or media product shows its code of the Ministry of Culture."),
        *(Seen(p.url, ershad_code(p), p.record or None) for p in owed[:10]),
    )


@check("DIG-HOLO-TEXT")
def original_media_say_that_they_have_a_hologram(products: Products, merchant: Profile | None) -> Answer:
    owed = _media(products, merchant)
    away = [p for p in owed if not has_hologram_sentence(p)]
    if away:
        return failed(
            tr(
                "Software and media whose page lacks the sentence «{sentence}»: {names}.",
                sentence=HOLOGRAM,
                names=names(away),
            ),
            *seen(away),
        )
    return passed(tr("Each software or media product says that it has a hologram."), *seen(owed, HOLOGRAM))
