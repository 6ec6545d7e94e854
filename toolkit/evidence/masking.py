"""What is written down is masked: secrets, nonces, tokens, sessions, and buyers' personal data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

from toolkit.evidence.leaks import signs_in
from toolkit.evidence.secret_forms import MASK, pattern_of
from toolkit.evidence.secret_names import is_cookie_header, is_personal_name, is_secret_name

PRIVATE_ROLE = "platform_private"
EXPOSED_ROLE = "exposed"
SEAL_ROLE = "seal"
Pairs = tuple[tuple[str, str], ...]

_QUOTE = r"""(?:\\{0,4}["']|&quot;|&\#0*3[49];|&\#x2[27];|%22|%27)"""
_NAME = r"""(?<![\w$-])[\w$.\[\]-]{1,80}+"""
_NAMED_TEXT = re.compile(
    rf"(?P<head>(?P<n>{_QUOTE})?(?P<name>{_NAME})(?(n)(?P=n))\s{{0,20}}+(?::|=(?!=)|%3A)\s{{0,20}}+"
    rf"(?P<q>{_QUOTE}))(?P<value>(?:(?!(?P=q))(?:\\.|.)){{0,8000}}+)(?P=q)"
)
_NAMED_NUMBER = re.compile(
    rf"(?P<head>(?P<n>{_QUOTE})(?P<name>{_NAME})(?P=n)\s{{0,20}}(?::|%3A)\s{{0,20}})-?\d[\d.eE+-]*"
)
_PARAMETER = re.compile(
    r"""(?P<head>(?:^|(?<=[?&;])|(?<=%3F)|(?<=%26)|(?<=u0026))(?P<name>[\w%.\[\]-]{1,80}?)(?:=|%3D))"""
    r"""(?P<value>(?:(?!%26|%23)[^\s&"'<>\#\\;]){1,4000})""",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?:input|meta)\b[^<>]{0,8000}", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_MIDDLEWARE = re.compile(r"""(createNonceMiddleware\(\s{0,20}["'])[^"']{1,200}""")
_ORDER_KEY = re.compile(r"wc_order_(?!attribution)[0-9A-Za-z]{6,}(?![0-9A-Za-z_])")
_EMAIL = re.compile(r"[\w.+-]{1,64}(?:@|%40|\\u0040)[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?[\d۰-۹٠-٩][\d۰-۹٠-٩ ()-]{7,16}[\d۰-۹٠-٩](?![\w.])")


class Masker:
    """Masks with `***`, whatever the length. Masking what is masked changes nothing."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = pattern_of(secrets)

    def text(self, text: str) -> str:
        """A text in which secrets may stand anywhere."""
        return _utf8(self._latin(_latin(text)))

    def url(self, url: str) -> str:
        """An address; its host is never touched."""
        try:
            parts = urlsplit(url)
        except ValueError:
            return self.text(url)
        return urlunsplit(
            (
                parts.scheme,
                parts.netloc.rpartition("@")[2],
                self.text(parts.path),
                self.text(f"?{parts.query}")[1:],
                self.text(f"?{parts.fragment}")[1:],
            )
        )

    def headers(self, pairs: Iterable[tuple[str, str]]) -> Pairs:
        """Header lines; cookies keep their names and attributes."""
        return tuple((name, self._header(name, value)) for name, value in pairs)

    def body(self, body: bytes, content_type: str = "", role: str = "") -> bytes:
        """A decoded body; its bytes elsewhere stay as they came, whatever its charset."""
        if role == EXPOSED_ROLE:
            return signs_in(body)
        if role.startswith("platform"):
            answer = _json_of(body)
            if answer is not None:
                masked = self.json(answer, private=role == PRIVATE_ROLE)
                return json.dumps(masked, ensure_ascii=False).encode()
        wide = _wide_charset(body, content_type)
        text = _latin(body.decode(wide, "replace")) if wide else body.decode("latin-1")
        if "x-www-form-urlencoded" in content_type.lower():
            text = self._latin(f"?{text}")[1:]
        text = self._latin(text)
        if role in (PRIVATE_ROLE, SEAL_ROLE):
            text = _latin(_impersonal(_utf8(text)))
        return _utf8(text).encode(wide, "replace") if wide else text.encode("latin-1")

    def json(self, value: object, *, private: bool = False) -> object:
        """A JSON value, masked by its keys and by its texts; `private`: personal data too."""
        if isinstance(value, dict):
            named = is_secret_name(str(value.get("id", ""))) or value.get("type") == "password"
            return {
                self.text(key): MASK
                if _is_filled(item) and (_is_hidden(key, private) or (named and key in ("value", "default")))
                else self._below(key, item, private)
                for key, item in value.items()
            }
        if isinstance(value, list | tuple):
            return [self.json(item, private=private) for item in value]
        if isinstance(value, str):
            text = self.url(value) if _is_address(value) else self.text(value)
            return _impersonal(text) if private else text
        return value

    def _below(self, key: str, item: object, private: bool) -> object:
        if key == "host" and not private:
            return item
        if isinstance(item, dict) and is_secret_name(key) and "value" in item:
            item = {**item, "value": MASK}
        return self.json(item, private=private)

    def _header(self, name: str, value: str) -> str:
        if is_cookie_header(name):
            return _cookie_line(value, only_first=name.lower() == "set-cookie")
        if is_secret_name(name):
            return MASK
        return self._latin(value) if all(ord(letter) < 256 for letter in value) else self.text(value)

    def _latin(self, text: str) -> str:
        """Text whose characters are the bytes of the original."""
        if self._secrets is not None:
            text = self._secrets.sub(MASK, text)
        text = _TAG.sub(_masked_tag, text)
        text = _MIDDLEWARE.sub(rf"\1{MASK}", text)
        text = _NAMED_TEXT.sub(_masked_value, text)
        text = _NAMED_NUMBER.sub(_masked_number, text)
        text = _PARAMETER.sub(_masked_parameter, text)
        return _ORDER_KEY.sub(MASK, text)


def _masked_value(found: re.Match[str]) -> str:
    """A secret name's value is masked; in another's value, secret names may stand inside."""
    value = (
        MASK
        if is_secret_name(found["name"]) and found["value"]
        else _NAMED_TEXT.sub(_masked_value, found["value"])
    )
    return f"{found['head']}{value}{found['q']}"


def _masked_number(found: re.Match[str]) -> str:
    return f"{found['head']}{found['n']}{MASK}{found['n']}" if is_secret_name(found["name"]) else found[0]


def _masked_parameter(found: re.Match[str]) -> str:
    secret = is_secret_name(found["name"])
    return f"{found['head']}{MASK if secret else _PARAMETER.sub(_masked_parameter, found['value'])}"


def _masked_tag(found: re.Match[str]) -> str:
    """`<input>` and `<meta>` whose name says that their value is secret, or a box for a password."""
    tag = found[0]
    attributes = {m[1].lower(): (m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag)}
    named = is_secret_name(attributes.get("name", "")) or is_secret_name(attributes.get("id", ""))
    if not named and attributes.get("type", "").lower() != "password":
        return tag
    return _ATTRIBUTE.sub(lambda m: f'{m[1]}="{MASK}"' if m[1].lower() in ("value", "content") else m[0], tag)


def _cookie_line(line: str, *, only_first: bool) -> str:
    first, *rest = line.split(";")
    name = first.partition("=")[0]
    if only_first:
        return ";".join([f"{name}={MASK}", *rest])
    return ";".join(f"{pair.partition('=')[0]}={MASK}" for pair in (first, *rest))


def _is_hidden(key: str, private: bool) -> bool:
    return is_secret_name(key) or (private and is_personal_name(key))


def _impersonal(text: str) -> str:
    return _PHONE.sub(MASK, _EMAIL.sub(MASK, text))


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and not re.search(r"\s", text)


def _is_filled(item: object) -> bool:
    return isinstance(item, str | int | float) and not isinstance(item, bool) and item != ""


def _json_of(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _wide_charset(body: bytes, content_type: str) -> str:
    """UTF-16 or UTF-32 where the body is in one of them: only there do ASCII names not stand as bytes."""
    charset = re.search(r"charset=[\"']?(utf-?(?:16|32)(?:[bl]e)?)", content_type, re.IGNORECASE)
    if charset:
        return charset[1]
    return "utf-16" if body[:2] in (b"\xff\xfe", b"\xfe\xff") else ""


def _latin(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def _utf8(text: str) -> str:
    return text.encode("latin-1").decode("utf-8", "replace")
