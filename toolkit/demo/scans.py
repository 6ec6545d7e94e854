"""Made-up scans for the sample shop's folder, each crossed by the word SAMPLE."""

from __future__ import annotations

import io
import time
from collections.abc import Mapping
from importlib import resources
from typing import Any

from PIL import Image, ImageDraw, ImageFont, features

from toolkit.demo.merchant import address_of, owner_of

PAGE = (827, 1169)  # A4 at 100 dots an inch
DRAWN_ON = time.struct_time((2026, 10, 23, 9, 0, 0, 4, 296, 0))  # the same bytes whenever they are drawn


def scans(profile: Mapping[str, Any]) -> dict[str, bytes]:
    """Files by name, for some of the slots that the sample merchant must fill; the others stay empty."""
    owner, home = owner_of(profile), address_of(profile["premises"])
    licence = profile["licences"]["held"][0]
    host = profile["hosts"]["main"]
    return {
        "lease.jpg": _scan(
            "اجاره‌نامه", [f"مستأجر: {owner}", home, f"پایان: {profile['premises']['lease_ends']}"]
        ),
        "tenant_birth_certificate.jpg": _scan(
            "شناسنامه", [owner, f"نام پدر: {profile['applicant']['father_name']}"]
        ),
        "activity_licence.jpg": _scan(
            licence["title"], [owner, f"شماره: {licence['number']}", licence["issuer"]]
        ),
        "certified_identity.jpg": _scan("کپی برابر اصل شناسنامه", [owner, "مهر دفتر اسناد رسمی"]),
        "domain_record.pdf": _scan(
            "مشخصات دامنه", [f"صاحب دامنه: {profile['hosts']['holder']}"], host, "PDF"
        ),
        "malware_report.pdf": _scan(
            "گزارش بررسی بدافزار", ["بدافزاری دیده نشد"], f"{host}  2026-10-23", "PDF"
        ),
    }


def _scan(title: str, lines: list[str], latin: str = "", kind: str = "JPEG") -> bytes:
    image = Image.new("L", PAGE, 243)
    pen = ImageDraw.Draw(image)
    pen.rectangle((40, 40, PAGE[0] - 41, PAGE[1] - 41), outline=120, width=3)
    _persian(pen, 150, title, 46)
    for number, line in enumerate(lines):
        _persian(pen, 290 + 80 * number, line, 30)
    if latin:
        pen.text((PAGE[0] / 2, 290 + 80 * len(lines)), latin, 60, ImageFont.load_default(28), anchor="mm")
    _persian(pen, PAGE[1] - 120, "نمونه؛ این برگه واقعی نیست", 30)
    image.paste(150, (0, 560), _stamp())
    held = io.BytesIO()
    dates = {"creationDate": DRAWN_ON, "modDate": DRAWN_ON} if kind == "PDF" else {"dpi": (100, 100)}
    image.save(held, kind, **dates)
    return held.getvalue()


def _persian(pen: ImageDraw.ImageDraw, y: float, words: str, size: int) -> None:
    """A centred line, left out where Pillow lacks raqm, which joins Persian letters."""
    if not features.check("raqm"):
        return
    fonts = resources.files("justmytype_intl_rtl").joinpath("fonts", "ofl", "notosansarabic")
    face = io.BytesIO(fonts.joinpath("NotoSansArabic[wdth,wght].ttf").read_bytes())
    font = ImageFont.truetype(face, size, layout_engine=ImageFont.Layout.RAQM)
    pen.text((PAGE[0] / 2, y), words, 40, font, anchor="mm", direction="rtl", language="fa")


def _stamp() -> Image.Image:
    stamp = Image.new("L", (PAGE[0], 420), 0)
    ImageDraw.Draw(stamp).text((PAGE[0] / 2, 210), "SAMPLE", 150, ImageFont.load_default(170), anchor="mm")
    return stamp.rotate(18, fillcolor=0)
