"""Whom a requirement applies to, by the facts that the profile gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.requirement import Requirement
from toolkit.persian.isolate import isolate


def holds(condition: str, facts: Mapping[str, bool]) -> bool:
    """A condition: "a", "not a", "a|b" (either), "a and b" (both). A fact that is not given is false."""
    return all(any(_fact(one, facts) for one in part.split("|")) for part in condition.split(" and "))


def names_in(condition: str) -> tuple[str, ...]:
    """The facts that a condition speaks of."""
    return tuple(one.removeprefix("not ") for part in condition.split(" and ") for one in part.split("|"))


def applies(requirement: Requirement, facts: Mapping[str, bool]) -> bool:
    return all(holds(condition, facts) for condition in requirement.applies)


def sources_are_silent(requirement: Requirement, facts: Mapping[str, bool]) -> bool:
    """Whether the sources do not say what an applicant of this kind owes, so that he must ask."""
    return any(holds(condition, facts) for condition in requirement.asks)


def why_not(
    requirement: Requirement, facts: Mapping[str, bool], names: Mapping[str, Text] | None = None
) -> Text | None:
    """Why the requirement does not apply, or None where it does.

    `names`: the facts in a reader's words (toolkit.profile.facts.FACTS); without it, by their ids.
    """
    for condition in requirement.applies:
        if not holds(condition, facts):
            return tr("It applies only in this case: {case}.", case=in_words(condition, names or {}))
    return None


def in_words(condition: str, names: Mapping[str, Text]) -> Text:
    """A condition in a reader's words."""
    parts = [either([_named(one, names) for one in part.split("|")]) for part in condition.split(" and ")]
    said = parts[0]
    for part in parts[1:]:
        said = tr("{one} and {other}", one=said, other=part)
    return said


def either(alternatives: Sequence[Text]) -> Text:
    """The alternatives joined: a or b or c."""
    said = alternatives[0]
    for one in alternatives[1:]:
        said = tr("{one} or {other}", one=said, other=one)
    return said


def _named(one: str, names: Mapping[str, Text]) -> Text:
    name = one.removeprefix("not ")
    plain = names.get(name) or Text(fa=isolate(name), en=name)
    return tr("it is not so that {case}", case=plain) if one.startswith("not ") else plain


def _fact(one: str, facts: Mapping[str, bool]) -> bool:
    name = one.removeprefix("not ")
    return facts.get(name, False) is not one.startswith("not ")
