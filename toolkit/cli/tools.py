"""What a command gives the program to work with, from its options."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.audit import Tools
from toolkit.evidence.limits import Limits
from toolkit.language.text import Text


def tools(
    say: Callable[[Text], None], *, allow_private: bool = False, at_most: int = 4, time_limit: int = 900
) -> Tools:
    """Plugins, pack and limits for one run."""
    limits = Limits(per_host=at_most, collection_seconds=time_limit)
    return Tools(limits=limits, allow_private=allow_private, say=say)
