"""How long a granted seal still holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Resolution
from toolkit.persian.dates import add_jalali_year
from toolkit.profile.profile import Profile

RENEWAL = timedelta(weeks=3)
"""Before the end: the window in which a renewal is asked for (law.md L21; the portal's own rule was not found)."""


@check("VALID-1Y")
def the_seal_still_holds(profile: Profile, today: date, resolutions: Mapping[str, Resolution]) -> Answer:
    """C22: without a last day in the profile, one year or two; between them nobody knows, unless one is pinned."""
    seal, reading = profile.seal, resolutions.get("C22")
    if seal.valid_to:
        return _until(seal.valid_to, today, "seal.valid_to")
    if not seal.granted_on:
        return unknown(
            tr("The profile gives neither the day of the grant nor the end of the seal."),
            profile_place("seal.granted_on"),
        )
    one, two = (add_jalali_year(seal.granted_on, years) for years in (1, 2))
    if reading in ("strict", "lenient"):
        return _until(one if reading == "strict" else two, today, "seal.granted_on")
    if one < today <= two:
        return unknown(
            tr(
                "The seal was granted on {granted}: by one source it ended on {one}, by another it holds until "
                "{two}. Write the day that your account at the portal shows into the profile.",
                granted=seal.granted_on,
                one=one,
                two=two,
            ),
            profile_place("seal.granted_on", seal.granted_on),
        )
    return _until(two if today > two else one, today, "seal.granted_on")


def _until(end: date, today: date, place: str) -> Answer:
    where, left = profile_place(place, end), (end - today).days
    if left < 0:
        return failed(tr("The seal ended on {end}; ask for its renewal at the portal.", end=end), where)
    if end - today <= RENEWAL:
        return failed(
            tr("The seal ends on {end}, in {n} days: ask for its renewal now.", end=end, n=left),
            where,
        )
    return passed(tr("The seal holds until {end}, {n} days more.", end=end, n=left), where)
