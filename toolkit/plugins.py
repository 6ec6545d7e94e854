"""The plugins that are installed, in a fresh registry each time; a faulty one is named and left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Any, TypeVar, cast

import pluggy

from toolkit.hookspecs import PROJECT, Hooks
from toolkit.judge.check import Check
from toolkit.platform import Platform

T = TypeVar("T")
Faults = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Plugins:
    """What the plugins brought; `faults` names those that could not be used, with the cause."""

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
    faults: Faults = []
    for name, plugin in [*_installed(faults), *((type(p).__name__, p) for p in extra)]:
        try:
            registry.register(plugin, name)
        except (pluggy.PluginValidationError, ValueError) as cause:
            faults.append((name, str(cause)))
    platforms = list(_brought(registry.hook.platforms, Platform, faults))
    checks = list(_brought(registry.hook.checks, Check, faults))
    return Plugins(
        names=tuple(sorted(name for name, _ in registry.list_name_plugin())),
        platforms=tuple(sorted(platforms, key=lambda p: p.name)),
        checks=tuple(sorted(checks, key=lambda c: (c.requirement, c.name))),
        faults=tuple(faults),
    )


def _brought(hook: pluggy.HookCaller, kind: type[T], faults: Faults) -> Iterator[T]:
    """What each plugin answers to a hook; one that raises or answers nonsense adds a fault and nothing else."""
    for one in hook.get_hookimpls():
        try:
            answer = list(cast(Iterable[Any], one.function()))
        except Exception as cause:  # a stranger's plugin may fail in any way; it must not end the run
            faults.append((one.plugin_name, f"{hook.name}: {type(cause).__name__}: {cause}"))
            continue
        strange = [thing for thing in answer if not isinstance(thing, kind)]
        if strange:
            faults.append((one.plugin_name, f"{hook.name}: {strange[0]!r} is no {kind.__name__}"))
        else:
            yield from answer


def _installed(faults: Faults) -> list[tuple[str, object]]:
    from toolkit import checks

    found: list[tuple[str, object]] = [("core", checks)]
    for point in sorted(entry_points(group=PROJECT), key=lambda p: p.name):
        try:
            found.append((point.name, point.load()))
        except Exception as cause:  # see above: an import may raise anything
            faults.append((point.name, f"{type(cause).__name__}: {cause}"))
    return found
