"""Which section of which page answers which requirement, read from the templates themselves."""

from __future__ import annotations

import re

from toolkit.language.text import Language
from toolkit.policies.fill import template_source
from toolkit.policies.kinds import KINDS, Kind

_SECTION = re.compile(r'<section id="([a-z-]+)">(.*?)</section>', re.DOTALL)
_MARKS = re.compile(r"<!--(.*?)-->", re.DOTALL)


def coverage(language: Language = "fa") -> dict[str, list[tuple[Kind, str]]]:
    """Ids of requirements (`SAL-3`) and of facts of law (`L5`) to the (page, section) that answer them.

    Sections that only some profiles switch on are among them.
    """
    found: dict[str, list[tuple[Kind, str]]] = {}
    for kind in KINDS:
        for section, inside in _SECTION.findall(template_source(f"{language}/{kind}.html.j2") or ""):
            for identity in dict.fromkeys(" ".join(_MARKS.findall(inside)).split()):
                found.setdefault(identity, []).append((kind, section))
    return dict(sorted(found.items()))
