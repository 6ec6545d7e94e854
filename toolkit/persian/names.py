"""Names of people, companies and shops found in a text, without the titles and kinds that go with them."""

from __future__ import annotations

import re

from toolkit.persian.letters import fold_text

_TITLES = frozenset(
    [
        "اقای",
        "خانم",
        "جناب",
        "سرکار",
        "مهندس",
        "دکتر",
        "سید",
        "سیده",
        "حاج",
        "حاجی",
        "استاد",
        "mr",
        "mrs",
        "ms",
        "dr",
    ]
)
_KINDS = frozenset(
    [
        "شرکت",
        "موسسه",
        "فروشگاه",
        "اینترنتی",
        "سهامی",
        "خاص",
        "عام",
        "با",
        "مسیولیت",
        "مسوولیت",
        "محدود",
        "تعاونی",
        "انلاین",
        "وب",
        "سایت",
        "گروه",
        "مجموعه",
        "بازرگانی",
        "company",
        "co",
        "ltd",
        "shop",
        "store",
        "online",
    ]
)
LONG = 4
"""Letters from which a word is also found inside a longer one, written without its blank."""
_WORD = re.compile(r"[^\W_]+")


def telling(name: str) -> tuple[str, ...]:
    """The words of a name that tell it; all of them where none is left without titles and kinds."""
    words = tuple(_WORD.findall(fold_text(name)))
    return tuple(w for w in words if w not in _TITLES | _KINDS) or words


def line_naming(text: str, name: str) -> str:
    """The first line that holds every telling word of a name, in any order and joined or apart; else empty."""
    wanted = telling(name)
    for line in text.splitlines() if wanted else ():
        words = _WORD.findall(fold_text(line))
        run = "".join(words)
        if all(one in words or (len(one) >= LONG and one in run) for one in wanted) or "".join(wanted) in run:
            return line.strip()
    return ""
