"""Every file that a remedy makes: well formed, free of strangers' markup, and none with a blank in it."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import TypeAdapter
from remedies.conftest import FORMULA, SCRIPT
from selectolax.lexbor import LexborHTMLParser

from toolkit.judge.case import Case
from toolkit.language.text import Text
from toolkit.model.finding import Finding, Seen
from toolkit.model.remedy import RemedyFile
from toolkit.model.verdict import Severity, Verdict
from toolkit.remedies.make import FROM_FINDINGS, MAKERS
from toolkit.report.findings_shape import RemedyPath

NGINX = shutil.which("nginx")


def made(case: Case) -> dict[str, RemedyFile]:
    return {file.path: file for maker in MAKERS.values() for file in maker(case)}


def test_every_maker_makes_something_of_a_shop_that_needs_all(nasty: Case) -> None:
    idle = [name for name, maker in MAKERS.items() if not list(maker(nasty))]
    assert idle == []


def test_makers_are_pure(nasty: Case) -> None:
    assert made(nasty) == made(nasty)


def test_paths_are_those_that_findings_may_name(nasty: Case) -> None:
    known = TypeAdapter(RemedyPath)
    assert [known.validate_python(path) for path in made(nasty)] == list(made(nasty))


def test_tables_read_back_and_no_cell_is_a_formula(nasty: Case) -> None:
    tables = [file for path, file in made(nasty).items() if path.endswith(".csv")]
    assert len(tables) > 8
    for file in tables:
        rows = list(csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline="")))
        assert len({len(row) for row in rows}) == 1, file.path
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "|", "\t"))]
    names = next(f.data.decode() for f in tables if f.path.endswith("/prices.csv"))
    assert f"'{FORMULA}" in names
    assert SCRIPT in names  # a table is no page: words stay as they are


def test_pages_hold_no_markup_of_strangers_and_ask_nobody_else(nasty: Case) -> None:
    pages = [file for path, file in made(nasty).items() if path.endswith(".html")]
    assert len(pages) > 8
    for file in pages:
        text = file.data.decode()
        tree = LexborHTMLParser(text)
        assert not tree.css("script, iframe, object, embed, [onerror], [onclick]"), file.path
        asked = [node.attributes.get("src") or "" for node in tree.css("[src]")]
        if file.path == "remedies/seal.html":
            assert all(url.startswith("https://trustseal.enamad.ir/") for url in asked)
            continue
        if file.path == "remedies/domain-proof.html":
            continue
        assert text.startswith("<!doctype html>")
        assert all(url.startswith("https://shop.example/") for url in asked), file.path
        assert not [n for n in tree.css("a[href]") if (n.attributes["href"] or "").startswith("javascript:")]
        assert "None" not in tree.body.text() if tree.body else False


def test_the_image_sheet_loads_pictures_of_the_shop_and_links_the_others(nasty: Case) -> None:
    tree = LexborHTMLParser(made(nasty)["remedies/images.html"].data.decode())
    (policy,) = tree.css("meta[http-equiv]")
    assert (
        policy.attributes["content"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src https://shop.example"
    )
    links = {node.attributes["href"] for node in tree.css("article a")}
    assert {"https://ads.example/c.gif", "http://shop.example/b.jpg"} <= links
    assert all(node.attributes["loading"] == "lazy" for node in tree.css("img"))
    assert len(tree.css("input[type=checkbox]")) == 5


def test_settings_name_every_alias_once_and_only_hosts(nasty: Case) -> None:
    files = made(nasty)
    nginx = files["remedies/redirects/nginx.conf"].data.decode()
    assert "server_name old.example www.old.example older.example www.older.example;" in nginx
    assert "return 301 https://sofal-nemooneh.example$request_uri;" in nginx
    apache = files["remedies/redirects/apache.htaccess"].data.decode()
    assert r"^(www\.)?old\.example$ [NC,OR]" in apache
    assert r"^(www\.)?older\.example$ [NC]" in apache


def _servers(case: Case) -> Iterator[tuple[str, str]]:
    for path, file in made(case).items():
        if path.endswith("/nginx.conf"):
            text = file.data.decode()
            inside = text if "server {" in text else f"server {{\nlisten 8080;\n{text}\n}}"
            yield path, f"events {{}}\nhttp {{\n{inside}\n}}\n"


@pytest.mark.skipif(NGINX is None, reason="no nginx on this machine")
def test_nginx_takes_its_settings(nasty: Case, tmp_path: Path) -> None:
    assert NGINX is not None
    for path, whole in _servers(nasty):
        (tmp_path / "nginx.conf").write_text(whole)
        command = [
            NGINX,
            "-t",
            "-p",
            str(tmp_path),
            "-c",
            "nginx.conf",
            "-g",
            "pid nginx.pid; error_log stderr;",
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
        assert done.returncode == 0, (path, done.stderr)


def test_settings_are_balanced(nasty: Case) -> None:
    for path, whole in _servers(nasty):
        lines = [line for line in whole.splitlines() if not line.lstrip().startswith("#")]
        assert "".join(lines).count("{") == "".join(lines).count("}"), path
        inner = [line.strip() for line in lines if line.strip() and not line.strip().endswith(("{", "}"))]
        assert all(line.endswith(";") for line in inner), path
    for path, file in made(nasty).items():
        if path.endswith(".htaccess"):
            text = file.data.decode()
            assert re.findall(r"<(\w+)", text) == re.findall(r"</(\w+)>", text), path


def test_the_seals_code_has_both_addresses_and_both_referrer_policies(nasty: Case) -> None:
    tree = LexborHTMLParser(made(nasty)["remedies/seal.html"].data.decode())
    (link,), (picture,) = tree.css("a"), tree.css("a > img")
    assert link.attributes["href"] == "https://trustseal.enamad.ir/?id=1234567&Code=AbC123"
    assert picture.attributes["src"] == "https://trustseal.enamad.ir/logo.aspx?id=1234567&Code=AbC123"
    assert link.attributes["referrerpolicy"] == picture.attributes["referrerpolicy"] == "origin"


def test_lines_for_the_profile_are_toml_whatever_a_field_is_called(nasty: Case) -> None:
    lines = tomllib.loads(made(nasty)["remedies/privacy-lines.toml"].data.decode())["privacy"]
    assert [one["datum"] for one in lines["collected"]] == ["پست الکترونیکی"]
    assert {one["name"] for one in lines["observed"]} == {f'"{SCRIPT}', "stats.example", "ads.example"}
    assert all(one["purpose"] == "" for one in (*lines["collected"], *lines["observed"]))


PRINTS_THE_PROFILE = (
    "offer_clause", "pre_invoice_template", "vat_note", "fees_table", "withdrawal_form", "withdrawal_messages",
    "complaint_procedure", "visit_sheet", "redirects", "seal_block",
)  # fmt: skip


@pytest.mark.parametrize("name", PRINTS_THE_PROFILE)
def test_a_file_that_would_have_a_blank_is_not_made(name: str, bare: Case) -> None:
    assert list(MAKERS[name](bare)) == []


def test_a_shop_without_a_profile_gets_what_the_site_alone_tells(unprofiled: Case) -> None:
    paths = set(made(unprofiled))
    assert "remedies/prices.csv" in paths
    assert not [path for path in paths if path.endswith((".txt", ".toml"))]
    assert [path for path in paths if path.endswith(".html")] == []


def test_the_licence_sheet_holds_the_products_that_findings_name_else_all(nasty: Case) -> None:
    why = Text("مجوز «کتاب» نیست.", "No licence for books.")
    seen = (Seen("https://shop.example/p1/", "کتاب"), Seen("https://shop.example/elsewhere/", "x"))
    found = Finding("CNT-NOLICENCE", "c", Verdict.FAIL, Severity.WARNING, why, why, seen)
    assert len(_licences(nasty, [])) == len(nasty.products) == 2
    ((name, url, _, reason, words, *_),) = _licences(nasty, [found])
    assert (name, url, words) == (SCRIPT, seen[0].url, "کتاب")
    assert reason == why.fa


def _licences(case: Case, findings: list[Finding]) -> list[list[str]]:
    (file,) = FROM_FINDINGS["licences_sheet"](case, findings)
    return list(csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline="")))[1:]
