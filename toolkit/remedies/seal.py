"""What a shop puts on its site for the seal: the proof of its domain before the grant, the genuine block after it; and
what must go."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.persian.digits import to_ascii
from toolkit.profile.profile import Profile
from toolkit.reader import SealMark
from toolkit.reader.seal import HOST
from toolkit.remedies.sheets import sheet


def domain_proof(case: Case) -> Iterator[RemedyFile]:
    """The meta tag or the empty file, where the profile holds the code that the portal gave (PRC-DOMAIN).

    Sources (licences.md, section 4): the tag was seen on eight public sites; the file stands in one
    developer's note only, as do the phrase in the title and the e-mail, for which there is no file.
    """
    seal = case.profile.seal if case.profile else None
    if seal is None or not seal.proof_code:
        return
    if seal.proof == "meta":
        tag = f'<meta name="enamad" content="{escape(to_ascii(seal.proof_code))}">\n'
        yield RemedyFile("remedies/domain-proof.html", tag.encode())
    elif seal.proof_file:
        yield RemedyFile(f"remedies/{seal.proof_file}", b"")


def seal_block(case: Case) -> Iterator[RemedyFile]:
    """The granted seal's own block (COM-SEAL-HOME); nothing before there is an id and a code."""
    seal = case.profile.seal if case.profile else None
    if seal and seal.state == "granted" and seal.id and seal.code:
        yield RemedyFile("remedies/seal.html", embed(seal.id, seal.code).encode())


def embed(id: str, code: str) -> str:
    """The block as the portal gives it (law.md L27): both addresses at its host, the referrer let through."""
    query = escape(f"id={id}&Code={code}")
    return (
        f'<a referrerpolicy="origin" target="_blank" href="https://{HOST}/?{query}">'
        f'<img referrerpolicy="origin" src="https://{HOST}/logo.aspx?{query}" alt="" style="cursor:pointer" '
        f'code="{escape(code)}"></a>\n'
    )


def marks(case: Case) -> Iterator[RemedyFile]:
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
        return "تصویر را بردارید و نوشتهٔ seal.html را به‌جای آن بگذارید."
    if (mark.id, mark.code) != (profile.seal.id, profile.seal.code):
        return "شناسه یا کد از آنِ شما نیست؛ بردارید و نوشتهٔ seal.html را بگذارید."
    return "درست است؛ دست نزنید."
