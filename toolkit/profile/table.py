"""One table of shop.toml."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


class Table(BaseModel):
    """Frozen; a key that it does not know is a fault; a key left empty ("") counts as not given."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        known = file_names(cls)
        return {k: v for k, v in data.items() if k not in known or not _is_empty(v)}

    def __getitem__(self, name: str) -> Any:
        """A value by its name in the file, so that `hours["from"]` (and `hours.from` in a template) works."""
        return getattr(self, file_names(type(self))[name])

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def file_names(table: type[BaseModel]) -> dict[str, str]:
    """Names in the file to names in Python; they differ for `from` and `schema` only."""
    return {info.alias or name: name for name, info in table.model_fields.items()}


def _is_empty(value: object) -> bool:
    return isinstance(value, str) and not value.strip()
