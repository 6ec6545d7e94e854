"""A shop's work packed into one verifiable archive: a BagIt bag in a zip."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from toolkit.bundle.bag import ALGORITHMS, DECLARATION, Packed, bag_info, manifest
from toolkit.bundle.cover import cover_sheet
from toolkit.bundle.form import form_data, form_sheet
from toolkit.bundle.index import index_page
from toolkit.bundle.inputs import TEHRAN, BundleInfo, BundleInputs
from toolkit.bundle.pack import Packer, private_beside
from toolkit.bundle.payload import Payload, absent, as_json, documents, names, single, tree
from toolkit.bundle.sieve import written_forms

TOP = "bundle"


def build(inputs: BundleInputs, target: Path) -> BundleInfo:
    """Writes the bundle at `target`; the same inputs give the same bytes.

    Raises ToolkitError where a file holds a secret, leads out of the shop's folder or cannot be typeset.
    """
    payload = sorted(gather(inputs), key=lambda one: one.name)
    moment = inputs.result.collected_at.astimezone(TEHRAN)
    with private_beside(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        packer = Packer(archive, TOP, moment, written_forms(inputs.secrets))
        packed = [packer.add(one) for one in payload]
        _tag(packer, inputs, packed)
    return BundleInfo(target, target.stat().st_size, _sha256(target), len(packed), inputs.ready)


def gather(inputs: BundleInputs) -> list[Payload]:
    """Every payload file of the bundle, made or found."""
    folder = inputs.folder
    found = [
        *documents(inputs.slots),
        *(tree(folder, "policies") if inputs.pages_are_current else ()),
        *tree(folder, "evidence"),
        *single(folder, "findings.json", "report"),
        *single(folder, "report.html", "report"),
    ]
    lacking = absent(folder, frozenset() if inputs.pages_are_current else frozenset({"policies"}))
    made = [
        Payload("forms/form.json", as_json(form_data(inputs.profile, inputs.day))),
        Payload("forms/form-sheet.pdf", form_sheet(inputs)),
        Payload("forms/cover-sheet.pdf", cover_sheet(inputs, lacking)),
        Payload("profile.json", as_json(inputs.profile.model_dump(mode="json", by_alias=True))),
        names(found),
    ]
    index = Payload("index.html", index_page(inputs, lacking, [one.name for one in (*found, *made)]))
    return [*found, *made, index]


def _tag(packer: Packer, inputs: BundleInputs, payload: list[Packed]) -> None:
    texts = {"bag-info.txt": bag_info(inputs, payload), "bagit.txt": DECLARATION}
    texts |= {f"manifest-{one}.txt": manifest(payload, one) for one in ALGORITHMS}
    tags = [packer.add(Payload(name, text.encode()), folder="") for name, text in texts.items()]
    packer.add(Payload("tagmanifest-sha256.txt", manifest(tags, "sha256").encode()), folder="")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
