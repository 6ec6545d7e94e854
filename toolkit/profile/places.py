"""A value of the profile by its dotted place in shop.toml."""

from __future__ import annotations

import re
from typing import Any

from toolkit.profile.profile import Profile
from toolkit.profile.table import Table, file_names

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def at(profile: Profile, place: str) -> Any:
    """The value at `contact.landline` or `shipping.methods[0].name`; None where nothing stands there."""
    value: Any = profile
    for part in _PART.finditer(place):
        if part[2] is not None:
            index = int(part[2])
            value = value[index] if isinstance(value, (tuple, list)) and index < len(value) else None
        elif isinstance(value, Table):
            names = file_names(type(value))
            value = getattr(value, names[part[1]]) if part[1] in names else None
        else:
            return None
    return value
