"""What a shop puts on its site for the seal: the proof of its domain before the grant, the genuine block after it."""

from __future__ import annotations

from html import escape
from pathlib import Path

from toolkit.files import write_beside
from toolkit.language.text import Language, Text
from toolkit.language.translate import tr
from toolkit.persian.digits import to_ascii
from toolkit.profile.profile import Profile
from toolkit.profile.seal import Seal
from toolkit.reader.seal import HOST


def seal_files(profile: Profile, language: Language) -> dict[str, str]:
    """File names with their contents; empty where the profile holds neither a code of proof nor a granted seal.

    Sources (licences.md, section 4): the meta tag was seen on eight public sites; the empty file, the phrase
    in the title and the e-mail stand in one developer's note only, and the page says so.
    """
    seal = profile.seal
    if seal.state == "granted" and seal.id and seal.code:
        return {"seal.html": embed(seal.id, seal.code), "README.txt": f"{_after()[language]}\n"}
    if seal.proof and seal.proof_code:
        return _proof(seal, language)
    return {}


def write_seal_files(profile: Profile, folder: Path, language: Language) -> tuple[Path, ...]:
    """Writes them into `folder`, which is made only where there is something to write."""
    written = []
    for name, words in seal_files(profile, language).items():
        write_beside(folder / name, words)
        written.append(folder / name)
    return tuple(written)


def embed(id: str, code: str) -> str:
    """The seal's block as the portal gives it (law.md L27): both addresses at its host, the referrer let through."""
    query = escape(f"id={id}&Code={code}")
    return (
        f'<a referrerpolicy="origin" target="_blank" href="https://{HOST}/?{query}">'
        f'<img referrerpolicy="origin" src="https://{HOST}/logo.aspx?{query}" alt="" style="cursor:pointer" '
        f'code="{escape(code)}"></a>\n'
    )


def _proof(seal: Seal, language: Language) -> dict[str, str]:
    code = to_ascii(seal.proof_code or "")
    match seal.proof:
        case "meta":
            tag = f'<meta name="enamad" content="{escape(code)}">\n'
            return {"domain-proof.html": tag, "README.txt": f"{_tag_words()[language]}\n"}
        case "file":
            return {seal.proof_file: "", "README.txt": f"{_file_words(seal.proof_file)[language]}\n"}
        case "title":
            return {"README.txt": f"{_title_words(seal.proof_code or '')[language]}\n"}
        case _:
            return {"README.txt": f"{_mail_words()[language]}\n"}


def _after() -> Text:
    return tr(
        "Put the line of seal.html on the home page, as it is: in a block of your own HTML in the footer. Do not "
        "save the picture on your own host, do not add rel=noopener noreferrer, and take no other shop's code."
    )


def _tag_words() -> Text:
    return tr(
        "Put the line of domain-proof.html into the head of the home page, save, and press the button of the portal. "
        "This form of proof was seen on several public sites."
    )


def _file_words(name: str) -> Text:
    return tr(
        "Upload the empty file {name} beside the home page (in public_html or www), open its address once, and press "
        "the button of the portal. This way is known from one developer's note only: if the portal says otherwise, "
        "follow the portal.",
        name=name,
    )


def _title_words(phrase: str) -> Text:
    return tr(
        "Write this phrase into the title of the home page until the portal has seen it: {phrase}. This way is known "
        "from one developer's note only: if the portal says otherwise, follow the portal.",
        phrase=phrase,
    )


def _mail_words() -> Text:
    return tr(
        "The portal sends a code to an address of the domain, such as info@ and your domain: make that mailbox first. "
        "This way is known from one developer's note only: if the portal says otherwise, follow the portal."
    )
