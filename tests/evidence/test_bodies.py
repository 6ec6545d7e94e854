"""Bodies: decompressed within a limit, and left where they are too long or broken."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise

import pytest
from evidence.loopback import Clock, Loopback, Stage
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.evidence.body import TooLarge, UnknownCoding, dechunked, decoded
from toolkit.evidence.client import Client
from toolkit.evidence.limits import Limits
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
SMALL = Limits(body_bytes=1000, retries=0)


def _cut(whole: bytes, at: list[int]) -> list[bytes]:
    places = sorted({min(place, len(whole)) for place in at} | {0, len(whole)})
    return [whole[a:b] for a, b in pairwise(places)]


@settings(deadline=None)
@given(st.binary(max_size=300), st.lists(st.integers(0, 400), max_size=8), st.integers(0, 3))
def test_a_gzip_body_is_read_however_it_arrives(body: bytes, at: list[int], padding: int) -> None:
    half = len(body) // 2
    sent = gzip.compress(body[:half]) + gzip.compress(body[half:]) + bytes(padding)
    assert decoded(_cut(sent, at), "gzip", 1000) == body


@settings(deadline=None)
@given(st.binary(max_size=300), st.lists(st.integers(0, 400), max_size=8))
def test_deflate_is_read_with_and_without_its_wrapping(body: bytes, at: list[int]) -> None:
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    for sent in (zlib.compress(body), bare.compress(body) + bare.flush()):
        assert decoded(_cut(sent, at), "deflate", 1000) == body


@settings(deadline=None)
@given(st.binary(max_size=300), st.lists(st.integers(1, 50), max_size=8))
def test_chunk_marks_are_taken_off(body: bytes, sizes: list[int]) -> None:
    pieces: list[bytes] = []
    rest = body
    for size in [*sizes, 300]:
        pieces, rest = [*pieces, rest[:size]], rest[size:]
    chunks = [b"%x;name=value\r\n%s\r\n" % (len(p), p) for p in pieces if p]
    assert dechunked(b"".join([*chunks, b"0\r\n\r\n"])) == body


@pytest.mark.parametrize("body", [b"", b"<html>", b"5\r\nhello world", b"abc\r\nnot a chunk", b"\r\n\r\n"])
def test_a_body_without_chunk_marks_is_kept(body: bytes) -> None:
    assert dechunked(body) == body


@settings(deadline=None)
@given(st.binary(max_size=60), st.sampled_from(["gzip", "deflate", "x-gzip", "", "br"]))
def test_any_bytes_are_a_body_or_a_known_trouble(sent: bytes, coding: str) -> None:
    with suppress(TooLarge, UnknownCoding, zlib.error):
        assert len(decoded([sent], coding, 100)) <= 100


@pytest.mark.parametrize("length", [999, 1000, 1001])
def test_the_limit_counts_bytes_exactly(serve: Serve, visit: Visit, length: int) -> None:
    shop = serve({"/": lambda stage: stage.say(b"x" * length)})
    seen = visit(shop.origin, limits=SMALL).get(shop.origin, "home")
    assert isinstance(seen, Page) == (length <= 1000)
    if isinstance(seen, Unseen):
        assert "longer than 1,000 bytes" in seen.why.en
        assert "۱٬۰۰۰" in seen.why.fa


def test_a_small_body_that_unpacks_to_a_huge_one_is_left(serve: Serve, visit: Visit) -> None:
    bomb = gzip.compress(bytes(50_000_000))
    shop = serve({"/": lambda stage: stage.say(bomb, headers=(("Content-Encoding", "gzip"),))})
    seen = visit(shop.origin).get(shop.origin, "home")
    assert isinstance(seen, Unseen)
    assert "longer than 5,000,000 bytes" in seen.why.en


def test_an_endless_body_is_left(serve: Serve, visit: Visit) -> None:
    def endless(stage: Stage) -> None:
        stage.send_response(200)
        stage.end_headers()
        while True:
            stage.wfile.write(b"x" * 4096)

    shop = serve({"/": endless})
    seen = visit(shop.origin, limits=SMALL).get(shop.origin, "home")
    assert isinstance(seen, Unseen)
    assert "longer than" in seen.why.en


def test_compressed_pages_are_read(serve: Serve, visit: Visit) -> None:
    body = "<h1>سلام</h1>"
    shop = serve(
        {"/": lambda stage: stage.say(gzip.compress(body.encode()), headers=(("Content-Encoding", "gzip"),))}
    )
    seen = visit(shop.origin).get(shop.origin, "home")
    assert isinstance(seen, Page)
    assert seen.text == body


def test_a_coding_that_was_not_asked_for_is_named(serve: Serve, visit: Visit) -> None:
    shop = serve({"/": lambda stage: stage.say(b"?", headers=(("Content-Encoding", "br"),))})
    seen = visit(shop.origin).get(shop.origin, "home")
    assert isinstance(seen, Unseen)
    assert seen.why.en.endswith("not asked for: br.")
    assert "br" not in shop.met[0].headers["Accept-Encoding"]


def test_a_cut_body_is_asked_again_and_then_unseen(serve: Serve, visit: Visit) -> None:
    clock = Clock()

    def short(stage: Stage) -> None:
        stage.send_response(200)
        stage.send_header("Content-Length", "100")
        stage.end_headers()
        stage.wfile.write(b"too short")
        stage.hang_up()

    shop = serve({"/": short})
    seen = visit(shop.origin, sleep=clock.sleep).get(shop.origin, "home")
    assert isinstance(seen, Unseen)
    assert "broke before the whole answer" in seen.why.en
    assert len(shop.met) == 4
    assert clock.slept == [0.5, 1.0, 2.0]
