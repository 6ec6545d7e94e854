"""The forms of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.reader.links import joined


@dataclass(frozen=True, slots=True)
class FormField:
    name: str
    type: str
    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class Form:
    """`action` is absolute where the page's address is known; `method` in small letters."""

    action: str
    method: str
    fields: tuple[FormField, ...]


def forms(tree: LexborHTMLParser, url: str) -> Iterator[Form]:
    labels = {
        node.attributes.get("for") or "": " ".join(node.text(separator=" ").split())
        for node in tree.css("label[for]")
    }
    for node in tree.css("form"):
        method = (node.attributes.get("method") or "get").lower()
        action = joined(url, node.attributes.get("action") or url)
        yield Form(action, method, tuple(_fields(node, labels)))


def _fields(form: LexborNode, labels: dict[str, str]) -> Iterator[FormField]:
    for box in form.css("input, textarea"):
        told = box.attributes
        kind = "textarea" if box.tag == "textarea" else (told.get("type") or "text").lower()
        if kind in ("hidden", "submit", "button", "image", "reset"):
            continue
        label = (
            labels.get(told.get("id") or "")
            or _around(box)
            or told.get("aria-label")
            or told.get("placeholder")
            or ""
        )
        required = "required" in told or told.get("aria-required") == "true"
        yield FormField(told.get("name") or "", kind, label, required)


def _around(box: LexborNode) -> str:
    """The words of a label that holds its box."""
    parent = box.parent
    while parent is not None and parent.tag not in ("form", "label"):
        parent = parent.parent
    return (
        " ".join(parent.text(separator=" ").split()) if parent is not None and parent.tag == "label" else ""
    )
