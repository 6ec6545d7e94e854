"""What a line of shop.toml means, in Persian and English, beside its type."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic.fields import FieldInfo

from toolkit.language.text import Text


@dataclass(frozen=True, slots=True)
class Says:
    """The meaning of a field; `personal` values are never shown in messages, reports or public pages."""

    fa: str
    en: str
    personal: bool = False

    @property
    def text(self) -> Text:
        return Text(self.fa, self.en)


def meaning(field: FieldInfo) -> Says:
    """What `field` says; every field of the profile says something (a test holds it)."""
    return next(m for m in field.metadata if isinstance(m, Says))
