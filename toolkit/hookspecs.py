"""The whole plugin surface (pluggy, project `toolkit`); an entry point in group `toolkit` brings a plugin in."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Protocol

import pluggy

if TYPE_CHECKING:
    from toolkit.judge.check import Check
    from toolkit.platform import Platform

PROJECT = "toolkit"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class Hooks(Protocol):
    """Each hook returns a sequence; what a plugin does not implement adds nothing."""

    @hookspec
    def platforms(self) -> Sequence[Platform]:
        """Shop platforms that this plugin recognises, walks and reads."""

    @hookspec
    def checks(self) -> Sequence[Check]:
        """Checks that decide requirements of a rule pack."""

    @hookspec
    def packs(self) -> Sequence[Traversable]:
        """Rule packs, each one TOML file (docs/packs.md); a profile names those it wants in `packs.use`."""
