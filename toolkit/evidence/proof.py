"""The file by which the portal lets a shop prove its domain: empty, at the root, named by the portal's code."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

PROOF_ROLE = "proof"


def proof_path(code: str) -> str:
    """`1234567` and `1234567.txt` alike as a path; empty for what is no file name."""
    name = code if code.endswith(".txt") else f"{code}.txt"
    return f"/{name}" if re.fullmatch(r"[A-Za-z0-9_-]{1,80}\.txt", name) else ""


def proof_file(visitor: Visitor, home: str, code: str) -> list[Page | Unseen]:
    """The answer at the file's address; nothing is asked without a code."""
    path = proof_path(code)
    return [visitor.get(urljoin(home, path), PROOF_ROLE)] if path else []
