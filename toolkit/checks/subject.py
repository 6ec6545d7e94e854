"""Subject: the kinds of goods and the subject that the profile states cover what the site sells."""

from __future__ import annotations

import re

from toolkit.checks.shared import holds, profile_place
from toolkit.goods.row import GoodsList
from toolkit.goods.words import plain
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.named import Named
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.persian.words import lexicon
from toolkit.profile.groups import GROUPS
from toolkit.profile.profile import Profile

WIDE = (
    "عمومی",
    "همه‌چیز",
    "انواع کالا",
    "سوپرمارکت",
    "هایپرمارکت",
    "چندمنظوره",
    "general store",
    "all kinds of goods",
)
"""Subjects that cover whatever is sold."""


def categories(named: tuple[Named, ...], goods: GoodsList) -> list[Named]:
    """The categories that name goods: not "sale", "new", "all products"."""
    neutral = {plain(word) for word in goods.neutral}
    return [one for one in named if one.what == "category" and plain(one.words) not in neutral]


def groups_of(name: str, goods: GoodsList) -> set[str]:
    """The profile's groups that a name may belong to."""
    return {group for found in goods.sorter.find(name) for group in goods.by_id[found.sort].groups}


_EMPTY = frozenset(
    plain(word)
    for word in (
        *("لوازم", "محصولات", "محصول", "کالا", "کالای", "کالاهای", "انواع", "فروش", "خرید", "وسایل"),
        *("برای", "جدید", "اینترنتی", "فروشگاه", "خدمات", "and", "the", "for"),
    )
)
"""Words that tell nothing of what is sold."""


def is_named(name: str, told: str) -> bool:
    """Whether a sentence of the profile names what a category is called, one telling word of it at least."""
    words = [word for word in re.findall(r"[^\W\d_][\w\u200c]{2,}", name) if plain(word) not in _EMPTY]
    return bool(words) and any(True for _ in lexicon(words).find(told))


def _declared(name: str, profile: Profile, goods: GoodsList) -> bool:
    told = f"{profile.shop.goods or ''}. {profile.shop.subject or ''}"
    groups = groups_of(name, goods)
    titles = " ".join(f"{GROUPS[g].fa} {GROUPS[g].en}" for g in profile.shop.goods_groups)
    return bool(groups & set(profile.shop.goods_groups)) or is_named(name, told) or is_named(name, titles)


@check("BUS-7")
def categories_of_the_site_are_in_the_profile(
    named: tuple[Named, ...], goods: GoodsList, profile: Profile
) -> Answer:
    """Compared by words, so what is not found there is only asked about."""
    listed = categories(named, goods)
    if not listed:
        return unknown(tr("No category of the site could be read."), profile_place("shop.goods_groups"))
    away = [one for one in listed if not _declared(one.words, profile, goods)]
    if away:
        names = tuple(dict.fromkeys(one.words for one in away))[:10]
        return failed(
            tr(
                "Categories of the site that the profile's list of goods does not name: {names}.", names=names
            ),
            profile_place("shop.goods", profile.shop.goods or ""),
            *(one.seen for one in away[:10]),
            at_most=Severity.WARNING,
        )
    return passed(
        tr("The profile names every category that was read ({n}).", n=len(listed)),
        profile_place("shop.goods", profile.shop.goods or ""),
        *(one.seen for one in listed[:5]),
    )


@check("SUBJ-COVER")
def subject_covers_the_declared_groups(profile: Profile, goods: GoodsList) -> Answer:
    """The subject speaks of each group that is declared, by its name or by a word for its goods."""
    subject, declared = profile.shop.subject or "", [g for g in profile.shop.goods_groups if g != "other"]
    where = profile_place("shop.subject", subject)
    if not subject or not declared:
        return unknown(tr("The profile states no subject or no group of goods."), where)
    if any(holds(subject, word) for word in WIDE):
        return passed(tr("The subject is wide enough for everything."), where)
    spoken = groups_of(subject, goods)
    away = tuple(
        GROUPS[g]
        for g in declared
        if g not in spoken and not is_named(f"{GROUPS[g].fa} {GROUPS[g].en}", subject)
    )
    if away:
        return failed(
            tr(
                "The subject does not seem to cover these groups, which the profile declares: {groups}.",
                groups=away,
            ),
            where,
            profile_place("shop.goods_groups"),
        )
    return passed(tr("The subject speaks of every group that the profile declares."), where)


@check("OVS-GOODS")
def groups_on_the_site_are_declared(named: tuple[Named, ...], goods: GoodsList, profile: Profile) -> Answer:
    """Products whose names belong to groups of goods of which the profile declares none."""
    declared, sold = set(profile.shop.goods_groups), [one for one in named if one.what == "product"]
    if not declared or not sold:
        return unknown(
            tr("The profile declares no group of goods, or no product was seen."),
            profile_place("shop.goods_groups"),
        )
    away = [
        (one, groups)
        for one in sold
        if (groups := groups_of(one.words, goods))
        and not groups & declared
        and not _declared(one.words, profile, goods)
    ]
    if away:
        names = tuple(dict.fromkeys(GROUPS[min(groups)] for _, groups in away))
        return failed(
            tr(
                "Products that seem to belong to groups which the profile does not declare: {groups}.",
                groups=names,
            ),
            *(one.seen for one, _ in away[:10]),
            profile_place("shop.goods_groups", ", ".join(declared)),
        )
    return passed(
        tr(
            "No product that was seen ({n}) belongs to a group that the profile does not declare.",
            n=len(sold),
        ),
        *(one.seen for one in sold[:5]),
    )
