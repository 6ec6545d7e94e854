"""A TOML table read key by key; what is wrong is gathered as faults instead of raised one at a time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from toolkit.errors import Fault
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.isolate import isolate_latin
from toolkit.toml_lines import Place, line_of, name

Word = TypeVar("Word", bound=str)


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file's name, as faults show it, and its text, in which they find their line."""

    name: str
    text: str = ""


class Table:
    """One table of a file; every fault goes to `faults`, placed as "file:line table.key".

    A key that is missing or wrong answers with an empty value of its type, so that reading goes on and the
    other faults are found too.
    """

    def __init__(self, file: TomlFile, data: object, faults: list[Fault], place: Place = ()) -> None:
        self.file = file
        self.place = place
        self.faults = faults
        self._data: Mapping[str, object] = data if isinstance(data, dict) else {}
        self._known: set[str] = set()
        if not isinstance(data, dict):
            self.fault(tr("A table is wanted here."))

    def fault(self, message: Text, key: str = "", found: object = None) -> None:
        place = (*self.place, key) if key else self.place
        line = line_of(self.file.text, place)
        where = f"{self.file.name}:{line}" if line else self.file.name
        told = f"{where} {name(place)}" if place else where
        self.faults.append(Fault(told, message, None if found is None else str(found)))

    def has(self, key: str) -> bool:
        return key in self._data

    def names(self) -> tuple[str, ...]:
        return tuple(self._data)

    def table(self, key: str) -> Table:
        self._known.add(key)
        return Table(self.file, self._data.get(key), self.faults, (*self.place, key))

    def tables(self, key: str) -> tuple[Table, ...]:
        self._known.add(key)
        value = self._data.get(key)
        if not isinstance(value, list) or not value:
            self.fault(tr("A list of tables is wanted here."), key)
            return ()
        place = (*self.place, key)
        return tuple(Table(self.file, one, self.faults, (*place, n)) for n, one in enumerate(value))

    def words(self, key: str) -> tuple[str, ...]:
        """A list of strings; missing is empty."""
        self._known.add(key)
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            self.fault(tr("A list of words is wanted here."), key, value)
            return ()
        return tuple(v for v in value if isinstance(v, str))

    def word(self, key: str) -> str:
        self._known.add(key)
        value = self._data.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fault(tr("A word is wanted here."), key, value)
            return ""
        return value

    def day(self, key: str) -> date:
        self._known.add(key)
        value = self._data.get(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.fault(tr("A date is wanted here: year-month-day."), key, value)
        return date.min

    def whole(self, key: str) -> int:
        self._known.add(key)
        value = self._data.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.fault(tr("A whole number is wanted here."), key, value)
        return 0

    def flag(self, key: str) -> bool:
        """true or false; missing is false."""
        self._known.add(key)
        value = self._data.get(key, False)
        if not isinstance(value, bool):
            self.fault(tr("true or false is wanted here."), key, value)
        return value is True

    def one_of(self, key: str, allowed: Collection[Word]) -> Word:
        value = self.word(key)
        for one in allowed:
            if one == value:
                return one
        if value:
            self.fault(tr("One of these is wanted here: {allowed}.", allowed=tuple(allowed)), key, value)
        return next(iter(allowed))

    def text(self, key: str) -> Text:
        """Both languages; Latin runs in the Persian are isolated left to right."""
        return self.table(key)._both()

    def texts(self, key: str) -> tuple[Text, ...]:
        """A list of texts, at least one."""
        return tuple(one._both() for one in self.tables(key))

    def _both(self) -> Text:
        text = Text(fa=isolate_latin(self.word("fa")), en=self.word("en"))
        self.no_more()
        return text

    def no_more(self) -> None:
        """A key that nobody asked for is a slip of the pen."""
        for key in self._data:
            if key not in self._known:
                self.fault(tr("This key is not known."), key)
