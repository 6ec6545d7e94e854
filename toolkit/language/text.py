"""A text in the two languages that a merchant reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["fa", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in Persian and in English."""

    fa: str
    en: str

    def __getitem__(self, language: Language) -> str:
        return self.fa if language == "fa" else self.en

    def as_dict(self) -> dict[str, str]:
        return {"fa": self.fa, "en": self.en}
