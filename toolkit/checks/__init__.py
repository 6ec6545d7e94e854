"""The core's own checks, one module a family, brought in through the same hook as any plugin's."""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.checks import (
    aliases,
    checkout,
    complaints,
    contact,
    content,
    costs,
    domain,
    domain_proof,
    exposed,
    goods,
    growth,
    hardening,
    hosts,
    identity,
    malware,
    media,
    offered,
    pages,
    payments,
    practice,
    premises,
    privacy,
    process,
    seal,
    seal_portal,
    seal_term,
    tariff,
    tax,
    tracking,
    transport,
    withdrawal,
)
from toolkit.hookspecs import hookimpl
from toolkit.judge.check import Check, checks_of

FAMILIES = (
    aliases,
    checkout,
    complaints,
    contact,
    content,
    costs,
    domain,
    domain_proof,
    exposed,
    goods,
    growth,
    hardening,
    hosts,
    identity,
    malware,
    media,
    offered,
    pages,
    payments,
    practice,
    premises,
    privacy,
    process,
    seal,
    seal_portal,
    seal_term,
    tariff,
    tax,
    tracking,
    transport,
    withdrawal,
)


@hookimpl
def checks() -> Sequence[Check]:
    return [*(one for family in FAMILIES for one in checks_of(family)), *privacy.clauses()]
