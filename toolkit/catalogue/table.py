"""A TOML table read key by key; what is wrong is gathered as faults instead of raised one at a time."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeVar

from toolkit.errors import Fault
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.isolate import isolate_latin

Word = TypeVar("Word", bound=str)


class Table:
    """One table of a file. `place` is "file: entry"; every fault goes to `faults`.

    A key that is missing or wrong answers with an empty value of its type, so that reading goes on and the
    other faults are found too.
    """

    def __init__(self, place: str, data: object, faults: list[Fault]) -> None:
        self.place = place
        self.faults = faults
        self._data: Mapping[str, object] = data if isinstance(data, dict) else {}
        self._known: set[str] = set()
        if not isinstance(data, dict):
            self.fault(tr("A table is wanted here."))

    def fault(self, message: Text, key: str = "", found: object = None) -> None:
        place = f"{self.place}.{key}" if key else self.place
        self.faults.append(Fault(place, message, None if found is None else str(found)))

    def has(self, key: str) -> bool:
        return key in self._data

    def names(self) -> tuple[str, ...]:
        return tuple(self._data)

    def table(self, key: str) -> Table:
        self._known.add(key)
        return Table(f"{self.place}.{key}", self._data.get(key), self.faults)

    def tables(self, key: str) -> tuple[Table, ...]:
        self._known.add(key)
        value = self._data.get(key)
        if not isinstance(value, list) or not value:
            self.fault(tr("A list of tables is wanted here."), key)
            return ()
        return tuple(Table(f"{self.place}.{key}[{n}]", one, self.faults) for n, one in enumerate(value))

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

    def day(self, key: str) -> None:
        self._known.add(key)
        if not isinstance(self._data.get(key), date):
            self.fault(tr("A date is wanted here: year-month-day."), key, self._data.get(key))

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
