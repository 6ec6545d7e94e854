"""Bodies read with a limit that also holds for what decompression makes of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

_GZIP_MAGIC = b"\x1f\x8b"


class TooLarge(Exception):
    """The body is longer than the limit."""


class UnknownCoding(Exception):
    """The body is compressed in a way that was not asked for."""


def decoded(chunks: Iterable[bytes], coding: str, limit: int) -> bytes:
    """The body behind its Content-Encoding; raises TooLarge, UnknownCoding, or zlib.error if it is broken."""
    coding = coding.strip().lower().removeprefix("x-")
    if coding in ("", "identity"):
        return _joined(chunks, limit)
    if coding not in ("gzip", "deflate"):
        raise UnknownCoding(coding)
    return _inflated(chunks, coding, limit)


def _joined(chunks: Iterable[bytes], limit: int) -> bytes:
    out = bytearray()
    for chunk in chunks:
        out += chunk
        if len(out) > limit:
            raise TooLarge
    return bytes(out)


def _inflated(chunks: Iterable[bytes], coding: str, limit: int) -> bytes:
    out = bytearray()
    inflater = None
    members = 0
    for chunk in chunks:
        rest = chunk
        while rest:
            if inflater is None:
                if members and (coding == "deflate" or not rest.startswith(_GZIP_MAGIC[:1])):
                    return bytes(out)
                inflater, members = zlib.decompressobj(_window(coding, rest)), members + 1
            out += inflater.decompress(rest, limit - len(out) + 1)
            if len(out) > limit:
                raise TooLarge
            if inflater.eof:
                rest, inflater = inflater.unused_data, None
            else:
                rest = inflater.unconsumed_tail
    if inflater is not None:
        raise zlib.error("the compressed body ends too early")
    return bytes(out)


def _window(coding: str, start: bytes) -> int:
    """zlib's window bits: gzip, zlib, or the bare deflate that some servers send under that name."""
    if coding == "gzip":
        return 16 + zlib.MAX_WBITS
    return zlib.MAX_WBITS if start[0] & 0x0F == 8 and start[0] >> 4 <= 7 else -zlib.MAX_WBITS


def dechunked(raw: bytes) -> bytes:
    """A body without its chunk marks; as it is where there are none (many recorders store it joined)."""
    out = bytearray()
    at = 0
    while True:
        end = raw.find(b"\r\n", at, at + 1024)
        size = _chunk_size(raw[at:end]) if end >= 0 else None
        if size is None or end + 2 + size > len(raw):
            return raw if at == 0 else bytes(out)
        if size == 0:
            return bytes(out)
        if raw[end + 2 + size : end + 4 + size] not in (b"\r\n", b"\r", b""):
            return raw
        out += raw[end + 2 : end + 2 + size]
        at = end + 2 + size + 2


def _chunk_size(line: bytes) -> int | None:
    digits = line.partition(b";")[0].strip()
    try:
        return int(digits, 16) if digits.isalnum() else None
    except ValueError:
        return None
