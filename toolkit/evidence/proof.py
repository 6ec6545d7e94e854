"""The file by which the portal lets a shop prove its domain: empty, at the root, named by the portal's code."""

from __future__ import annotations

from urllib.parse import urljoin

from toolkit.evidence.visitor import Visitor
from toolkit.model.evidence import Unseen
from toolkit.model.page import PROOF_ROLE, Page


def proof_file(visitor: Visitor, home: str, name: str) -> list[Page | Unseen]:
    """The answer at the file's address; nothing is asked without a name."""
    return [visitor.get(urljoin(home, f"/{name}"), PROOF_ROLE)] if name else []
