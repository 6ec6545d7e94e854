"""Premises: the lease still runs."""

from __future__ import annotations

from datetime import date

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.profile.profile import Profile


@check("CHK1-LEASE")
def lease_still_runs(profile: Profile, today: date) -> Answer:
    ends = profile.premises.lease_ends
    if ends is None:
        return unknown(
            tr("The profile does not say when the lease ends."), profile_place("premises.lease_ends")
        )
    if ends < today:
        return failed(tr("The lease ended on {date}.", date=ends), profile_place("premises.lease_ends", ends))
    return passed(tr("The lease runs until {date}.", date=ends), profile_place("premises.lease_ends", ends))
