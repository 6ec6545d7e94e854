"""The fixed words of the drawn report: headings, table heads and the sentence at its end."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.result import Result
from toolkit.persian.dates import jalali_short, jalali_text
from toolkit.persian.digits import to_ascii, to_persian

_TEHRAN = ZoneInfo("Asia/Tehran")


def labels() -> dict[str, Text]:
    """By the name that the template uses."""
    return {
        "report": tr("Readiness for the electronic trust seal"),
        "skip": tr("To the findings"),
        "parts": tr("Parts of this report"),
        "first": tr("First thing to do"),
        "details": tr("See the details"),
        "blocking": tr("What blocks the application"),
        "next": tr("What to do next, the least work first"),
        "warnings": tr("Warnings"),
        "advice": tr("Advice"),
        "waived": tr("Waived by you"),
        "unseen": tr("What could not be seen"),
        "unseen_why": tr("None of these counts as failed: nobody could look. Cure the cause and run again."),
        "by_hand": tr("What a person must look at"),
        "everything": tr("Everything, by subject"),
        "not_applicable": tr("What does not apply to this shop"),
        "summary": tr("Summary"),
        "about": tr("About this report"),
        "since": tr("Since the last run"),
        "gone": tr("No longer found"),
        "new": tr("New since the last run"),
        "because": tr("Because:"),
        "remedy": tr("Remedy"),
        "files": tr("Files for it:"),
        "wanted": tr("What is wanted"),
        "seen": tr("Seen here"),
        "contested": tr("Contested"),
        "applied": tr("Applied here:"),
        "pinned": tr("Pinned by you, because:"),
        "inferred": tr("Our reading, not said by the sources:"),
        "above": tr("See it above"),
        "verdict": tr("Verdict"),
        "all": tr("All"),
        "shop": tr("Shop"),
        "address": tr("Address"),
        "collected": tr("Seen on"),
        "pack": tr("Rule pack"),
        "further_pack": tr("Further pack"),
        "pack_hash": tr("Hash of the rule pack"),
        "evidence_hash": tr("Hash of the evidence"),
        "toolkit": tr("Toolkit"),
    }


def collected(result: Result) -> tuple[Text, str]:
    """The day and hour in Tehran for people, and the moment in UTC for machines."""
    there = _there(result)
    hour = Text(fa=to_persian(f"{there:%H:%M}"), en=f"{there:%H:%M}")
    jalali = jalali_short(there.date())
    day = Text(fa=jalali_text(there.date()), en=f"{there.date()} ({to_ascii(jalali)})")
    said = tr("{day}, {hour} Tehran time", day=day, hour=hour)
    return said, f"{there.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def ending(result: Result) -> Text:
    """The sentence at the end of every report."""
    return tr(
        "This report tells what was seen on {date} and is not legal advice.", date=_there(result).date()
    )


def _there(result: Result) -> datetime:
    moment = result.collected_at
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_TEHRAN)
