"""The reason why a value cannot be used, for a person to read."""

from __future__ import annotations

from toolkit.language.text import Text


class Wrong(ValueError):
    """A value that cannot be used. `wanted` says what is wanted instead and never repeats the value."""

    def __init__(self, wanted: Text) -> None:
        super().__init__(wanted.en)
        self.wanted = wanted
