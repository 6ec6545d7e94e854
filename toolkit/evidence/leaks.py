"""Files that a server should not hand out, known by what they hold and never by the status of an answer."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, get_args

from toolkit.language.text import Text

Grade = Literal["secret", "leak"]
NOWHERE = "/namad-toolkit-no-such-file.txt"
"""An address that no shop has: how it is answered tells what a refusal of the others means."""
BARRED = (401, 403, 406, 429)
"""How a firewall answers; to an address that nobody has a host of good will says 404."""


@dataclass(frozen=True, slots=True)
class Leak:
    """One kind of file: the paths where it is left behind, and the sign by which its bytes are known."""

    paths: tuple[str, ...]
    sign: re.Pattern[bytes]
    grade: Grade
    holds: Text

    def paths_at(self, host: str) -> Iterator[str]:
        """The paths to ask at a host; backups are often called after it."""
        return (path.replace("{host}", host.removeprefix("www.")) for path in self.paths)

    def is_in(self, body: bytes) -> bool:
        return self.sign.search(body) is not None


@cache
def leaks() -> tuple[Leak, ...]:
    """The list of leaks.toml, in its order."""
    told = tomllib.loads(resources.files("toolkit.evidence").joinpath("leaks.toml").read_text("utf-8"))
    return tuple(_leak(**one) for one in told["leaks"])


def _leak(paths: list[str], sign: str, grade: Grade, fa: str, en: str) -> Leak:
    assert grade in get_args(Grade), grade
    return Leak(tuple(paths), re.compile(sign.encode()), grade, Text(fa, en))


def signs_in(body: bytes) -> bytes:
    """All that the evidence keeps of such an answer: the signs, without what stands beside them.

    Signs are kept as they stood, the first of each kind; keeping what was kept changes nothing.
    """
    return next((found[0] for leak in leaks() if (found := leak.sign.search(body))), b"")
