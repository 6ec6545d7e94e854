"""Sheets and pages set as PDF/A by typst, with the one Persian font that a dependency carries."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from importlib import resources
from pathlib import Path

from toolkit.errors import ToolkitError
from toolkit.language.translate import tr

FONTS = Path(str(resources.files("justmytype_intl_rtl"))) / "fonts" / "ofl" / "notosansarabic"


def typeset(name: str, source: str | Path, day: date, inputs: Mapping[str, str] | None = None) -> bytes:
    """Typst markup, or a template file with its neighbours, as PDF/A-2b dated `day`.

    Equal arguments are equal bytes on every machine. `name` stands in the error. Raises ToolkitError on any
    warning: an unknown font is a mere warning to typst, which then silently takes another face.
    """
    with tempfile.TemporaryDirectory(prefix="toolkit-") as scratch:
        page = source if isinstance(source, Path) else Path(scratch) / "page.typ"
        if isinstance(source, str):
            page.write_text(source, "utf-8")
        return _compiled(name, page, day, inputs or {})


_UNSETTABLE = re.compile(
    r"[^\n\x20-\x7e\xa0-\xa3\xa5\xa7-\xab\xae-\xb0\xb4\xb6-\xb8\xba\xbb\xbf-\u0107\u0600-\u06ff\u0750-\u077f"
    r"\u200c-\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2066-\u2069\u20ac\u2122\u2212]"
)
"""What Noto Sans Arabic has no sign for."""
_ARROWS = dict.fromkeys(map(ord, "←→"), "/")


def settable(text: str) -> str:
    """A stranger's text (a product's name, say) without the signs that our font has not, such as emoji.

    Arrows between the names of menus become a stroke, which has no direction that could be wrong.
    """
    return _UNSETTABLE.sub("", text.translate(_ARROWS))


def _compiled(name: str, page: Path, day: date, inputs: Mapping[str, str]) -> bytes:
    import typst

    try:
        pdf, warnings = typst.compile_with_warnings(
            page,
            root=page.parent,
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
            ),
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards="a-2b",
            timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
            sys_inputs=dict(inputs),
        )
    except typst.TypstError as fault:
        raise _untypeset(name, str(fault)) from fault
    if warnings or not isinstance(pdf, bytes):
        raise _untypeset(name, "; ".join(str(w.message) for w in warnings))
    return pdf


def _untypeset(name: str, why: str) -> ToolkitError:
    return ToolkitError(
        tr("{name} could not be set as PDF: {why}", name=name, why=why),
        tr("Take signs that are neither Persian nor Latin letters, such as emoji, out of the profile."),
    )
