"""The contested points of a pack resolved as the merchant pinned them, else by the pack's own choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from toolkit.catalogue.applies import holds
from toolkit.language.translate import tr
from toolkit.model.dispute import Effect, Point
from toolkit.model.finding import Contested, Resolution
from toolkit.model.requirement import Pack, Requirement
from toolkit.profile.packs import Pin


def resolutions(points: Sequence[Point], pins: Sequence[Pin]) -> dict[str, Resolution]:
    """Each point's id with the resolution that is applied; of two pins of a point the last counts."""
    chosen: dict[str, Resolution] = {point.contested.id: point.default for point in points}
    return chosen | {pin.point: pin.apply for pin in pins if pin.point in chosen}


def pinned(pack: Pack, pins: Sequence[Pin], facts: Mapping[str, bool]) -> Pack:
    """The pack with each pinned point told as pinned, and its requirements weighed by it."""
    chosen = {pin.point: pin for pin in pins}
    requirements = dict(pack.requirements)
    for point in pack.points:
        pin = chosen.get(point.contested.id)
        if pin is None:
            continue
        applied = point.otherwise.get(pin.apply)
        told = _told(point, pin)
        for id in point.requirements:
            effects = [e for e in applied.effects if e.requirement == id] if applied else []
            requirements[id] = _weighed(_retold(requirements[id], told), effects, facts)
    return replace(pack, requirements=requirements)


def _told(point: Point, pin: Pin) -> Contested:
    """The point as the merchant pinned it; a resolution that the pack has no words for is said so."""
    if pin.apply == point.default:
        return replace(point.contested, pinned=pin.reason)
    applied = point.otherwise.get(pin.apply)
    words = applied.told if applied else tr("The pack has no rule for this resolution; nothing changes.")
    return replace(point.contested, applied=words, resolution=pin.apply, pinned=pin.reason)


def _retold(requirement: Requirement, told: Contested) -> Requirement:
    return replace(
        requirement, contested=tuple(told if one.id == told.id else one for one in requirement.contested)
    )


def _weighed(requirement: Requirement, effects: Sequence[Effect], facts: Mapping[str, bool]) -> Requirement:
    for effect in effects:
        if not all(holds(condition, facts) for condition in effect.when):
            continue
        if effect.check:
            weights = requirement.weights | {effect.check: effect.severity}
            requirement = replace(requirement, weights=weights)
        else:
            requirement = replace(requirement, severity=effect.severity, stars={})
    return requirement
