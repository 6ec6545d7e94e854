"""Where an entry stands in the source documents, told in words: "S1, item 2"."""

from __future__ import annotations

import re

from toolkit.catalogue.vocabulary import Vocabulary
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.persian.isolate import isolate

_SOURCE = re.compile(r"(?P<document>S\d), (?P<place>[a-z][a-z -]*?)(?: (?P<number>\d+|M[A-Z]\d))?")


def is_place(source: str, vocabulary: Vocabulary) -> bool:
    """Whether `source` names a document of the pack and a place that the pack knows in it."""
    found = _SOURCE.fullmatch(source)
    return bool(found and found["document"] in vocabulary.sources and found["place"] in vocabulary.places)


def is_cited(source: str, vocabulary: Vocabulary) -> bool:
    """Whether `source` is the key of an outside text that has an address."""
    cited = vocabulary.outside.get(source)
    return bool(cited and cited.address)


def told(source: str, vocabulary: Vocabulary) -> Text:
    """The place in both languages; a source outside the pack's documents is told as it is written."""
    found = _SOURCE.fullmatch(source)
    if not found or not is_place(source, vocabulary):
        cited = vocabulary.outside.get(source)
        return cited.title if cited else Text(fa=isolate(source), en=source)
    n, place, number = int(found["document"][1:]), vocabulary.places[found["place"]], found["number"]
    if not number:
        return tr("S{n}, {place}", n=n, place=place)
    return tr("S{n}, {place} {number}", n=n, place=place, number=int(number) if number.isdigit() else number)


def document(source: str, vocabulary: Vocabulary) -> Text:
    """What the document of a source is about; of an outside text, where it was read and its own date."""
    cited = vocabulary.outside.get(source)
    if cited:
        words = ", ".join(part for part in (cited.address, cited.dated) if part)
        return Text(fa=isolate(words), en=words)
    return vocabulary.sources.get(source[:2], Text(fa="", en=""))
