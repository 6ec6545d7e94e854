"""declarations.toml: every declaration that nobody has signed, ready to be filled in and pasted into shop.toml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.catalogue.load import load_pack
from toolkit.judge.case import Case
from toolkit.language.text import Language
from toolkit.model.finding import Finding
from toolkit.model.remedy import RemedyFile
from toolkit.model.verdict import Verdict
from toolkit.persian.isolate import strip_isolates

_HEAD = {
    "fa": (
        "پیش از امضا، هر کدام را خودتان ببینید. تنها آنچه را واقعاً چنین است اظهار کنید.",
        "جلو by نام و نام خانوادگی اظهارکننده و جلو on تاریخ آن روز را بنویسید، مانند ۱۴۰۵/۰۹/۰۱.",
        "آنچه را اظهار نمی‌کنید پاک کنید و سپس همه را در پایان shop.toml بگذارید.",
        "تا نام یا تاریخی خالی باشد، جعبه‌ابزار پرونده را نمی‌پذیرد و شمارهٔ خط آن را می‌گوید.",
    ),
    "en": (
        "Look at each before you sign it. Declare only what is truly so.",
        "Write the full name of whoever declares it after by and the day after on, such as 1405/09/01.",
        "Delete what you do not declare, then put all of it at the end of shop.toml.",
        "While a name or date is empty the toolkit does not take the file, and tells the line.",
    ),
}


def unsigned(case: Case, findings: Sequence[Finding]) -> Iterator[RemedyFile]:
    """Lines for each open by-hand finding, in the pack's order; signer and date are left empty."""
    open_ = {f.requirement for f in findings if f.verdict is Verdict.BY_HAND}
    language: Language = case.profile.language if case.profile else "fa"
    known = load_pack().requirements
    wanted = [*(name for name in known if name in open_), *sorted(open_ - known.keys())]
    if wanted:
        out = [*(f"# {line}" for line in _HEAD[language]), ""]
        for name in wanted:
            if name in known:
                out += [f"# {_plain(known[name].title[language])}: {_plain(known[name].wanted[language])}"]
            out += ["[[declarations]]", f'requirement = "{name}"', 'by = ""', 'on = ""', ""]
        yield RemedyFile("remedies/declarations.toml", "\n".join(out).encode())


def _plain(text: str) -> str:
    return " ".join(strip_isolates(text).split())
