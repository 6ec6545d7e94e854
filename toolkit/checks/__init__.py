"""The core's own checks, one module a family, brought in through the same hook as any plugin's."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.checks import (
    checkout,
    complaints,
    contact,
    content,
    costs,
    domain,
    goods,
    identity,
    malware,
    media,
    offered,
    pages,
    payments,
    premises,
    privacy,
    process,
    seal,
    tariff,
    tax,
    tracking,
    transport,
    withdrawal,
)
from toolkit.hookspecs import hookimpl
from toolkit.judge.check import Check, checks_of

FAMILIES = (
    checkout,
    complaints,
    contact,
    content,
    costs,
    domain,
    goods,
    identity,
    malware,
    media,
    offered,
    pages,
    payments,
    premises,
    privacy,
    process,
    seal,
    tariff,
    tax,
    tracking,
    transport,
    withdrawal,
)


@hookimpl
def checks() -> Sequence[Check]:
    return [*(one for family in FAMILIES for one in checks_of(family)), *privacy.clauses()]
