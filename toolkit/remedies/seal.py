"""The seal: the code that shows the genuine one, and the list of marks that must go."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.profile.profile import Profile
from toolkit.reader import SealMark
from toolkit.remedies.sheets import sheet

Files = Iterator[RemedyFile]
HOST = "https://trustseal.enamad.ir"
_CODE = Markup(
    '<a referrerpolicy="origin" target="_blank" href="{host}/?id={id}&amp;Code={code}">'
    '<img referrerpolicy="origin" src="{host}/logo.aspx?id={id}&amp;Code={code}" alt=""'
    ' style="cursor:pointer" code="{code}"></a>\n'
)
"""The form in present use (law.md L27): both addresses at the seal's host, both with their referrer policy."""


def code(case: Case) -> Files:
    """The embed, from the profile's id and code (COM-SEAL-HOME); none before the seal is granted."""
    if (
        case.profile
        and case.profile.seal.state == "granted"
        and case.profile.seal.id
        and case.profile.seal.code
    ):
        told = _CODE.format(host=HOST, id=case.profile.seal.id, code=case.profile.seal.code)
        yield RemedyFile("remedies/seal-code.html", str(told).encode())


def marks(case: Case) -> Files:
    """Every mark of the seal on the site with what to do (SEAL-NO-EARLY, SEAL-NO-FORGE, SEAL-NO-PICTURE)."""
    pages = case.site.pages if case.site else ()
    rows = [
        (
            page.url,
            "کد" if mark.kind == "code" else "تصویر",
            mark.href or mark.src,
            _advice(mark, case.profile),
        )
        for page in pages
        for mark in page.reading.seal_marks
    ]
    return sheet("seal-marks.csv", ("صفحه", "گونه", "نشانی آن", "چه باید کرد"), rows)


def _advice(mark: SealMark, profile: Profile | None) -> str:
    if profile is None:
        return "ببینید نماد از آنِ خود شماست؛ اگر نیست، بردارید."
    if profile.seal.state != "granted":
        return "تا روز صدور نماد بردارید."
    if mark.kind == "picture" or mark.copy:
        return "تصویر را بردارید و نوشتهٔ seal-code.html را به‌جای آن بگذارید."
    if (mark.id, mark.code) != (profile.seal.id, profile.seal.code):
        return "شناسه یا کد از آنِ شما نیست؛ بردارید و نوشتهٔ seal-code.html را بگذارید."
    return "درست است؛ دست نزنید."
