"""The bundle's own sheets, set by typst from data."""

from __future__ import annotations

import json
from datetime import date
from importlib import resources

from toolkit.typeset import settable, typeset


def sheet(name: str, data: object, day: date) -> bytes:
    """The template `name` of this room, which reads `sys.inputs.data` as JSON, as PDF/A dated `day`.

    Signs that the font has not are left out: a product's emoji must not cost the merchant his bundle.
    """
    inputs = {"data": settable(json.dumps(data, ensure_ascii=False)), "date": day.isoformat()}
    with resources.as_file(resources.files("toolkit.bundle")) as folder:
        return typeset(name, folder / name, day, inputs)
