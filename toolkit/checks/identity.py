"""Identity: the shop bears its name, and its owner is told."""

from __future__ import annotations

from toolkit.checks.shared import holds, profile_place
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile


@check("BUS-1")
def home_page_bears_the_shops_name(home: SitePage, profile: Profile) -> Answer:
    names = [name for name in (profile.shop.name_fa, profile.shop.name_en) if name]
    for name in names:
        if holds(f"{home.reading.title} {home.reading.text}", name):
            return passed(tr("The home page bears the shop's name."), home.seen(name))
    return failed(
        tr("The name {name} stands nowhere on the home page.", name=profile.shop.name_fa),
        home.seen(home.reading.title),
        profile_place("shop.name_fa", profile.shop.name_fa),
    )
