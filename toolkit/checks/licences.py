"""Licences: goods that need one have it, as far as names and the profile show; the merchant is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from toolkit.checks.listed import (
    answers_told,
    asked,
    in_names,
    places,
    rows_of,
    rules_told,
    together,
    what,
)
from toolkit.checks.shared import profile_place
from toolkit.goods.row import GoodsList, Row
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.named import Named
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Resolution
from toolkit.model.verdict import Severity
from toolkit.profile.groups import GROUPS
from toolkit.profile.licences import Licence
from toolkit.profile.profile import Profile


def in_force(licence: Licence, today: date) -> bool:
    """Whether a licence is valid on that day; one without dates is taken at its word."""
    begun = licence.valid_from is None or licence.valid_from <= today
    return begun and (licence.valid_to is None or today <= licence.valid_to)


def licensed_groups(profile: Profile, today: date) -> set[str]:
    """Groups that a licence in force covers, or that the merchant says need none, with his reason."""
    held = {group for one in profile.licences.held if in_force(one, today) for group in one.goods_groups}
    return held | {one.group for one in profile.goods.licence_free}


@check("CNT-NOLICENCE")
def goods_that_need_a_licence_are_covered_by_one(
    named: tuple[Named, ...], goods: GoodsList, merchant: Profile | None, today: date
) -> Answer:
    """Names only; it warns and asks, since a word is no proof of what is sold."""
    found = in_names(named, goods, "licence", merchant)
    covered = licensed_groups(merchant, today) if merchant else set()
    open_ = [m for m in found if not m.answer and not covered & set(m.row.groups)]
    if open_ and merchant is None:
        told = tr(
            "These may need a licence, and without the profile it is not known which are held: {goods}.",
            goods=what(open_),
        )
        return unknown(together(told, *rules_told(rows_of(open_))), *places(open_))
    if open_:
        told = tr("These may need a licence that the profile does not name: {goods}.", goods=what(open_))
        return asked(told, open_)
    told = tr(
        "Among the {n} names of products, categories and menus that were looked at none needs a licence that "
        "the profile does not name, by the list of {date}; the list is not complete.",
        n=len(named),
        date=goods.parts[0].dated or today,
    )
    return passed(together(told, *answers_told(found)), *(one.seen for one in named[:5]))


@check("BUS-6")
def declared_groups_have_their_licence(
    profile: Profile, goods: GoodsList, today: date, resolutions: Mapping[str, Resolution]
) -> Answer:
    """The groups that the merchant himself declares. It holds up only where the law lays the rule on the
    seller, or where the stricter reading of C6 is pinned; else it warns."""
    covered = licensed_groups(profile, today)
    lacking = [g for g in profile.shop.goods_groups if g not in covered and goods.licences_of(g)]
    rules = [row for group in lacking for row in goods.licences_of(group)]
    if not lacking:
        told = tr(
            "No group of goods that the profile declares lacks a licence, by the list of rules seen in full."
        )
        return passed(told, profile_place("shop.goods_groups", ", ".join(profile.shop.goods_groups)))
    told = tr(
        "The profile declares groups whose licence it does not name: {groups}.",
        groups=tuple(GROUPS[group] for group in lacking),
    )
    way = tr(
        "Name each licence under [[licences.held]] with its goods_groups; where you need none, say why under "
        "[[goods.licence_free]]."
    )
    return failed(
        together(told, *rules_told(rules), way),
        profile_place("shop.goods_groups", ", ".join(lacking)),
        profile_place("licences.held"),
        at_most=_weight(rules, resolutions.get("C6")),
    )


def _weight(rules: list[Row], c6: Resolution | None) -> Severity | None:
    if c6 == "strict" or (any(row.blocks for row in rules) and c6 != "ask"):
        return None
    return Severity.WARNING


@check("BUS-6")
def licences_are_in_force(profile: Profile, today: date) -> Answer:
    over = [one for one in profile.licences.held if not in_force(one, today)]
    where = tuple(
        profile_place(f"licences.held[{n + 1}]", one.title) for n, one in enumerate(profile.licences.held)
    )
    if over:
        return failed(
            tr(
                "Licences that are not in force on {today}: {titles}.",
                today=today,
                titles=tuple(o.title for o in over),
            ),
            *where,
        )
    if not profile.licences.held:
        return passed(
            tr("The profile names no licence, so none is out of date."), profile_place("licences.held")
        )
    return passed(tr("No licence of the profile is out of date."), *where)


@check("BUS-6")
def a_guild_licence_is_held_where_it_is_asked(
    profile: Profile, resolutions: Mapping[str, Resolution]
) -> Answer:
    """C6: only the stricter reading (Guild Act, article 87) asks it of everyone."""
    where = profile_place("licences.held")
    if any(one.kind == "guild" for one in profile.licences.held):
        return passed(tr("The profile names a guild licence."), where)
    if resolutions.get("C6") == "strict":
        return failed(tr("No guild licence is named, and the reading that you pinned asks for one."), where)
    return passed(tr("No guild licence is named; by the reading that is applied it does not hold up."), where)
