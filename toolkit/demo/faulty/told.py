"""What is told of one fault of the sample shop."""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.language.text import Text


@dataclass(frozen=True, slots=True)
class Told:
    """The requirements that a fault breaks, and what is wrong in two languages.

    A fault without requirements is a hardship of the network, not something a merchant must mend.
    """

    requirements: tuple[str, ...]
    description: Text
