"""The seal itself, when it was applied for or granted."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from toolkit.language.translate import tr
from toolkit.persian.digits import to_ascii
from toolkit.profile.numbers import Day
from toolkit.profile.says import Says
from toolkit.profile.table import Table
from toolkit.profile.values import Words, of_text
from toolkit.profile.wrong import Wrong


def _mark(value: str) -> str:
    if not (value.isascii() and value.isalnum()):
        raise Wrong(tr("Write it as it stands in the code of the seal: Latin letters and digits only."))
    return value


Mark = Annotated[Words, of_text(_mark)]


_FILE = re.compile(r"[A-Za-z0-9_-]{1,80}\.txt")


def _file(code: str) -> str:
    name = to_ascii(code)
    return name if name.endswith(".txt") else f"{name}.txt"


class Seal(Table):
    """State, id and code of the seal, and its dates."""

    state: Annotated[
        Literal["none", "applied", "granted"],
        Says("نداریم، درخواست داده‌ایم، گرفته‌ایم", "none yet, applied for, granted"),
    ] = "none"
    id: Annotated[
        Mark | None,
        Says("شناسهٔ نماد در کد آن (id)", "the id in the code of the seal"),
        Field(validate_default=True),
    ] = None
    code: Annotated[
        Mark | None, Says("کد نماد (code)", "the code in the code of the seal"), Field(validate_default=True)
    ] = None
    proof: Annotated[
        Literal["meta", "file", "title", "email"] | None,
        Says(
            "راهی که سامانه برای تأیید دامنه داده است: برچسب meta، فایل خالی، عبارتی در عنوان، پست الکترونیکی",
            "how the portal lets the domain be proved: meta tag, empty file, a phrase in the title, e-mail",
        ),
    ] = None
    proof_code: Annotated[
        Words | None,
        Says(
            "شماره، نام فایل یا عبارتی که سامانه برای تأیید دامنه داده است",
            "the number, file name or phrase that the portal gave to prove the domain",
        ),
    ] = None
    granted_on: Annotated[Day | None, Says("تاریخ اعطا", "when it was granted")] = None
    valid_to: Annotated[Day | None, Says("پایان اعتبار", "last day of validity")] = None

    @field_validator("id", "code")
    @classmethod
    def _granted_seal_is_named(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value is None and info.data.get("state") == "granted":
            raise Wrong(
                tr("A granted seal has an id and a code; copy both from the code that you put on the site.")
            )
        return value

    @field_validator("proof_code")
    @classmethod
    def _names_a_file(cls, value: str | None, info: ValidationInfo) -> str | None:
        if value and info.data.get("proof") == "file" and not _FILE.fullmatch(_file(value)):
            raise Wrong(
                tr(
                    "Write the file's name as the portal gave it: Latin letters, digits, hyphen and underscore only."
                )
            )
        return value

    @property
    def proof_file(self) -> str:
        """The file that proves the domain: `1234567` and `1234567.txt` alike; empty for any other proof."""
        return _file(self.proof_code) if self.proof == "file" and self.proof_code else ""

    @field_validator("valid_to")
    @classmethod
    def _in_order(cls, value: Day | None, info: ValidationInfo) -> Day | None:
        granted = info.data.get("granted_on")
        if value and granted and value < granted:
            raise Wrong(tr("The last day of validity lies before the first."))
        return value
