"""The plugins that are installed, in a fresh registry each time; a faulty one is named and left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.resources.abc import Traversable

import pluggy

from toolkit.hookspecs import PROJECT, Hooks
from toolkit.judge.check import Check
from toolkit.platform import Platform

Faults = list[tuple[str, str]]
Brought = Platform | Check | Traversable
_KINDS: Mapping[str, type] = {"platforms": Platform, "checks": Check, "packs": Traversable}


@dataclass(frozen=True, slots=True)
class Plugins:
    """What the plugins brought; `faults` names those that could not be used, with the cause."""

    names: tuple[str, ...]
    platforms: tuple[Platform, ...]
    checks: tuple[Check, ...]
    packs: tuple[Traversable, ...] = ()
    faults: tuple[tuple[str, str], ...] = ()

    def platform(self, name: str | None) -> Platform | None:
        return next((p for p in self.platforms if p.name == name), None)


def load_plugins(extra: Sequence[object] = ()) -> Plugins:
    """The core's own checks, every installed plugin of the group, and `extra` (for tests)."""
    registry = pluggy.PluginManager(PROJECT)
    registry.add_hookspecs(Hooks)
    faults: Faults = []
    names: list[str] = []
    platforms: list[Platform] = []
    checks: list[Check] = []
    packs: list[Traversable] = []
    for name, plugin in [*_installed(faults), *((type(p).__name__, p) for p in extra)]:
        try:
            brought = _brought(registry, name, plugin)
        except Exception as cause:  # a stranger's plugin may fail in any way; it must not end the run
            faults.append((name, f"{type(cause).__name__}: {cause}"))
            continue
        names.append(name)
        platforms += [one for one in brought if isinstance(one, Platform)]
        checks += [one for one in brought if isinstance(one, Check)]
        packs += [one for one in brought if isinstance(one, Traversable)]
    return Plugins(
        names=tuple(sorted(names)),
        platforms=tuple(sorted(platforms, key=lambda p: p.name)),
        checks=tuple(sorted(checks, key=lambda c: (c.requirement, c.name))),
        packs=tuple(packs),
        faults=tuple(faults),
    )


def _brought(registry: pluggy.PluginManager, name: str, plugin: object) -> list[Brought]:
    """All that one plugin answers to the hooks; raises where any of it is not what the hook asks for."""
    registry.register(plugin, name)
    brought: list[Brought] = []
    for hook in registry.get_hookcallers(plugin) or []:
        if not hook.has_spec():
            raise ValueError(f"there is no hook {hook.name}")
        for one in (impl for impl in hook.get_hookimpls() if impl.plugin is plugin):
            brought += _answers(hook.name, one.function())
    return brought


def _answers(hook: str, answer: object) -> list[Brought]:
    """The things of one answer; None brings nothing."""
    if answer is None:
        return []
    kind = _KINDS[hook]
    if not isinstance(answer, Iterable):
        raise TypeError(f"{hook} answered {answer!r}, which is no list")
    things = list(answer)
    strange = [thing for thing in things if not isinstance(thing, kind)]
    if strange:
        raise TypeError(f"{hook}: {strange[0]!r} is no {kind.__name__}")
    return things


def _installed(faults: Faults) -> list[tuple[str, object]]:
    from toolkit import checks

    found: list[tuple[str, object]] = [("core", checks)]
    for point in sorted(entry_points(group=PROJECT), key=lambda p: p.name):
        try:
            found.append((point.name, point.load()))
        except Exception as cause:  # see above: an import may raise anything
            faults.append((point.name, f"{type(cause).__name__}: {cause}"))
    return found
