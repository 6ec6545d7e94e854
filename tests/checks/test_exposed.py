"""Files left open, known by what they hold; hosts that answer everything, nothing or 403."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from toolkit.checks.exposed import no_secret_file_lies_open
from toolkit.evidence.exposed import exposed_addresses
from toolkit.evidence.leaks import NOWHERE, leaks, signs_in
from toolkit.judge.case import Case
from toolkit.judge.judge import run
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Unseen
from toolkit.model.finding import Answer
from toolkit.model.page import Page

Ask = Callable[..., Answer]
HOME = Page("https://shop.example/", 200, (("Content-Type", "text/html"),), b"<h1>shop</h1>", role="home")
HELD = {
    "/.git/HEAD": b"ref: refs/heads/main\n",
    "/.env": b"APP_NAME=Shop\nAPP_KEY=base64:AAAA\nDB_PASSWORD=secret\n",
    "/wp-config.php.bak": b"<?php\ndefine( 'DB_NAME', 'shop' );\ndefine( 'DB_PASSWORD', 'secret' );\n",
    "/backup.zip": b"PK\x03\x04\x14\x00",
    "/shop.example.tar.gz": b"\x1f\x8b\x08\x00",
    "/dump.sql": b"-- MariaDB dump 10.19  Distrib 10.6\n--\nCREATE TABLE x",
    "/wp-content/debug.log": b"[21-Nov-2026 10:11:12 UTC] PHP Warning:  secret in /home/x.php on line 1\n",
    "/phpinfo.php": b"<html><head><title>PHP 8.2.1 - phpinfo()</title></head>",
    "/wp-content/uploads/": b"<html><head><title>Index of /wp-content/uploads</title></head>",
}
SOFT = b"<!DOCTYPE html><html><head><title>404</title></head><body>ref: refs/heads APP_KEY= PK Index of /</body></html>"


def answers(held: dict[str, bytes], *, otherwise: int = 404, soft: bytes = b"gone") -> tuple[Page, ...]:
    """What the host answers to each question: what it holds, and the same to everything else."""
    asked = exposed_addresses(HOME.url)
    found = {f"https://shop.example{path}": body for path, body in held.items()}
    assert set(found) <= set(asked)
    return tuple(
        Page(
            url,
            200 if url in found else otherwise,
            (("Content-Type", "text/html"),),
            signs_in(found.get(url, soft)),
            role="exposed",
            asked=url,
        )
        for url in asked
    )


def judged(pages: tuple[Page, ...], unseen: tuple[Unseen, ...] = ()) -> Answer:
    evidence = Evidence("0" * 64, datetime(2026, 10, 20, tzinfo=UTC), HOME.url, (HOME, *pages), unseen=unseen)
    return run(no_secret_file_lies_open, Case(evidence=evidence, platforms=()))


@pytest.mark.parametrize("path", HELD)
def test_an_open_file_is_known_by_what_it_holds(path: str) -> None:
    answer = judged(answers({path: HELD[path]}))
    assert answer.verdict == "fail"
    assert answer.seen[0].url == f"https://shop.example{path}"
    assert "secret" not in answer.seen[0].excerpt


@pytest.mark.parametrize("path", HELD)
def test_what_the_evidence_keeps_of_it_holds_no_secret_and_stays_known(path: str) -> None:
    kept = signs_in(HELD[path])
    assert kept
    assert b"secret" not in kept
    assert b"AAAA" not in kept
    assert signs_in(kept) == kept


def test_a_host_that_answers_everything_with_a_page_hands_nothing_out() -> None:
    assert judged(answers({}, otherwise=200, soft=SOFT)).verdict == "pass"
    assert judged(answers({})).verdict == "pass"


def test_a_sign_counts_only_where_its_file_was_asked() -> None:
    listing = answers({}, otherwise=200, soft=HELD["/phpinfo.php"])
    told = judged(listing)
    assert {seen.url.rpartition("/")[2] for seen in told.seen} == {"phpinfo.php", "info.php"}


@pytest.mark.parametrize("status", [401, 403, 406, 429])
def test_a_firewall_that_turns_all_questions_away_hides_the_answer(status: int) -> None:
    answer = judged(answers({}, otherwise=status))
    assert answer.verdict == "unknown"
    assert str(status) in answer.reason.en


def test_a_refusal_of_some_files_by_a_host_that_knows_what_it_has_is_an_answer() -> None:
    pages = [
        p if p.url.endswith(NOWHERE) else Page(p.url, 403, p.headers, b"", role="exposed", asked=p.asked)
        for p in answers({})
    ]
    assert judged(tuple(pages)).verdict == "pass"


def test_no_answer_and_errors_are_not_known() -> None:
    missed = (Unseen("exposed", "https://shop.example/.env", Text("پاسخ نداد", "no answer")),)
    assert judged(answers({}), missed).reason.en == "no answer"
    assert judged(answers({}, otherwise=500)).verdict == "unknown"
    assert judged(()).verdict == "unknown"
    assert judged(answers({"/.env": HELD["/.env"]}), missed).verdict == "fail"


def test_notes_that_only_tell_the_software_are_advice() -> None:
    notes = {"/readme.html": b"<title>WordPress &rsaquo; ReadMe</title>"}
    answer = judged(answers(notes))
    assert (answer.verdict, answer.at_most) == ("fail", "advice")


def test_only_the_shops_own_host_is_asked_and_not_often() -> None:
    asked = exposed_addresses("https://www.shop.ir/fa/")
    assert all(url.startswith("https://www.shop.ir/") for url in asked)
    assert "https://www.shop.ir/shop.ir.zip" in asked
    assert len(asked) <= 40
    assert all(leak.holds.fa and leak.holds.en for leak in leaks())
