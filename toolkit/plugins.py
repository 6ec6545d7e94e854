"""The plugins that are installed, in a fresh registry each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points

import pluggy

from toolkit.hookspecs import PROJECT, Hooks
from toolkit.judge.check import Check
from toolkit.platform import Platform


@dataclass(frozen=True, slots=True)
class Plugins:
    """What the plugins brought; `faults` names those that could not be loaded, with the cause."""

    names: tuple[str, ...]
    platforms: tuple[Platform, ...]
    checks: tuple[Check, ...]
    faults: tuple[tuple[str, str], ...] = ()

    def platform(self, name: str | None) -> Platform | None:
        return next((p for p in self.platforms if p.name == name), None)


def load_plugins(extra: Sequence[object] = ()) -> Plugins:
    """The core's own checks, every installed plugin of the group, and `extra` (for tests)."""
    registry = pluggy.PluginManager(PROJECT)
    registry.add_hookspecs(Hooks)
    faults: list[tuple[str, str]] = []
    for name, plugin in [*_installed(faults), *((type(p).__name__, p) for p in extra)]:
        registry.register(plugin, name)
    registry.check_pending()
    return Plugins(
        names=tuple(sorted(name for name, _ in registry.list_name_plugin())),
        platforms=tuple(sorted((p for ps in registry.hook.platforms() for p in ps), key=lambda p: p.name)),
        checks=tuple(sorted((c for cs in registry.hook.checks() for c in cs), key=lambda c: c.name)),
        faults=tuple(faults),
    )


def _installed(faults: list[tuple[str, str]]) -> list[tuple[str, object]]:
    from toolkit import checks

    found: list[tuple[str, object]] = [("core", checks)]
    for point in sorted(entry_points(group=PROJECT), key=lambda p: p.name):
        try:
            found.append((point.name, point.load()))
        except Exception as cause:  # a stranger's plugin may fail in any way; it must not end the run
            faults.append((point.name, f"{type(cause).__name__}: {cause}"))
    return found
