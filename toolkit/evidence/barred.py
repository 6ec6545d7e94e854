"""A request that was not sent, or whose answer could not be read, with the reason for the merchant."""

from __future__ import annotations

from toolkit.language.text import Text


class Barred(Exception):
    """Nothing can be seen at an address. `retry` says that asking again may help."""

    def __init__(self, why: Text, *, retry: bool = False) -> None:
        super().__init__(why.en)
        self.why = why
        self.retry = retry
