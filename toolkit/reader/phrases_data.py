"""What shops say of people's data, as data: parts of a sentence that must stand together."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.reader.phrases_aims import PURPOSE
from toolkit.reader.phrases_asked import COLLECTED_DATA
from toolkit.reader.phrases_guarded import COOKIES, RETENTION_OR_SECURITY
from toolkit.reader.phrases_handed import PASSWORD_RESPONSIBILITY, THIRD_PARTY_DISCLOSURE
from toolkit.reader.vocabulary import Phrase

DATA_PHRASES: Mapping[str, tuple[Phrase, ...]] = {
    "collected_data": COLLECTED_DATA,
    "purpose": PURPOSE,
    "cookies": COOKIES,
    "third_party_disclosure": THIRD_PARTY_DISCLOSURE,
    "password_responsibility": PASSWORD_RESPONSIBILITY,
    "retention_or_security": RETENTION_OR_SECURITY,
}
"""Statements on data to the ways in which one sentence may say them."""
