"""`toolkit init` asks for what is required, checks it, and writes a folder that loads."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from toolkit.cli.init import init
from toolkit.cli.main import cli
from toolkit.errors import FaultyFile, UsageError
from toolkit.profile.applicant import Government, Legal, Natural
from toolkit.profile.load import load
from toolkit.profile.says import meaning
from toolkit.profile.written import env_example

NATURAL = {
    "shop name": "فروشگاه سفال نمونه",
    "address of the site": "https://shop.example",
    "applicant": "1",
    "first name": "مریم",
    "last name": "نمونه‌پور",
    "owner or tenant": "۲",
    "province": "اصفهان",
    "city": "اصفهان",
    "street": "خیابان نمونه",
    "postal code": "۸۱۴۵۶-۷۸۹۱۳",
    "landline": "۰۳۱-۰۰۰۰۰۰۱۸",
    "e-mail": "salam@shop.example",
}


def _run(*words: str, said: str = "", lang: str = "en", raises: bool = False) -> Result:
    """The command through the program's own door; faults come out as they are when `raises`."""
    return CliRunner().invoke(
        cli, ["--lang", lang, "init", *words], input=said, standalone_mode=False, catch_exceptions=not raises
    )


def _said(answers: dict[str, str]) -> str:
    return "".join(f"{answer}\n" for answer in answers.values())


@pytest.mark.parametrize("lang", ["fa", "en"])
def test_the_required_answers_make_a_folder_that_loads(tmp_path: Path, lang: str) -> None:
    shop = tmp_path / "new" / "shop"
    result = _run(str(shop), said=_said(NATURAL), lang=lang, raises=True)
    assert result.return_value == 0
    assert result.stdout.strip() == str(shop / "shop.toml")
    profile = load(shop)
    assert profile.language == lang
    assert profile.shop.url == "https://shop.example/"
    assert isinstance(profile.applicant, Natural) and profile.applicant.first_name == "مریم"
    assert profile.premises.tenure == "tenant"
    assert profile.premises.postal_code == "8145678913"
    assert profile.contact.landline == "03100000018"
    assert (shop / "documents").is_dir()
    assert (shop / ".env.example").read_text("utf-8") == env_example()
    assert not (shop / ".env").exists() and not (shop / "shop.toml.bak").exists()


def test_questions_and_comments_are_in_the_language_asked_for(tmp_path: Path) -> None:
    persian = _run(str(tmp_path / "fa"), said=_said(NATURAL), lang="fa", raises=True)
    assert "کد پستی ده‌رقمی" in persian.stderr and "postal code" not in persian.stderr
    assert "# کد پستی ده‌رقمی" in (tmp_path / "fa/shop.toml").read_text("utf-8")
    english = _run(str(tmp_path / "en"), said=_said(NATURAL), lang="en", raises=True)
    assert "postal code, ten digits" in english.stderr
    assert "# postal code, ten digits" in (tmp_path / "en/shop.toml").read_text("utf-8")


@pytest.mark.parametrize(("kind", "table"), [("legal", Legal), ("شخص حقوقی", Legal), ("3", Government)])
def test_a_company_is_asked_for_its_registered_name(
    tmp_path: Path, kind: str, table: type[Legal | Government]
) -> None:
    answers = {name: said for name, said in NATURAL.items() if name != "last name"}
    answers |= {"applicant": kind, "first name": "شرکت نمونه"}
    _run(str(tmp_path), said=_said(answers), raises=True)
    applicant = load(tmp_path).applicant
    assert isinstance(applicant, table) and applicant.name == "شرکت نمونه"
    text = (tmp_path / "shop.toml").read_text("utf-8")
    assert f'[applicant]\nkind = "{applicant.kind}" # {meaning(table.model_fields["kind"]).en}\n' in text


@pytest.mark.parametrize(
    ("name", "wrong", "wanted"),
    [
        ("shop name", "", "cannot be left out"),
        ("address of the site", "shop", "not a web address"),
        ("applicant", "a friend", "natural, legal, government"),
        ("owner or tenant", "3", "owner, tenant"),
        ("postal code", "123", "ten digits"),
        ("landline", "09090000018", "This is a mobile"),
        ("e-mail", "salam", "not an e-mail"),
    ],
)
def test_an_answer_is_checked_when_it_is_given(tmp_path: Path, name: str, wrong: str, wanted: str) -> None:
    answers = {key: f"{wrong}\n{said}" if key == name else said for key, said in NATURAL.items()}
    result = _run(str(tmp_path), said=_said(answers), raises=True)
    assert wanted in result.stderr
    assert load(tmp_path).premises.postal_code == "8145678913"


def test_answers_that_break_off_write_nothing(tmp_path: Path) -> None:
    result = _run(str(tmp_path / "shop"), said="فروشگاه\n")
    assert result.exit_code != 0
    assert not (tmp_path / "shop").exists()


def test_a_file_of_answers_is_written_whole(tmp_path: Path, folder: Path) -> None:
    _run(str(tmp_path), "--answers", str(folder / "shop.toml"), raises=True)
    assert load(tmp_path) == load(folder)
    written = tomllib.loads((tmp_path / "shop.toml").read_text("utf-8"))
    assert written == tomllib.loads((folder / "shop.toml").read_text("utf-8"))


def test_answers_may_come_from_stdin(tmp_path: Path, sample: str) -> None:
    _run(str(tmp_path), "--answers", "-", said=sample, raises=True)
    assert load(tmp_path).contact.landline == "03100000018"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError) as wrong:
        _run(str(tmp_path / "file" / "shop"), "--answers", str(folder / "shop.toml"), raises=True)
    assert "could not be written" in wrong.value.message.en and "نوشت" in wrong.value.message.fa


def test_the_command_to_go_on_with_can_be_copied(tmp_path: Path) -> None:
    result = _run(str(tmp_path), said=_said(NATURAL), lang="fa", raises=True)
    assert f"`toolkit prepare {tmp_path}`" in result.stderr


def test_faulty_answers_are_listed_with_their_file_and_write_nothing(tmp_path: Path, sample: str) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text(sample.replace('"toman"', '"dollar"').replace('"tenant"', '"guest"'), "utf-8")
    with pytest.raises(FaultyFile) as wrong:
        _run(str(tmp_path / "shop"), "--answers", str(answers), raises=True)
    assert [fault.place.split(":")[0] for fault in wrong.value.faults] == ["answers.toml", "answers.toml"]
    assert not (tmp_path / "shop").exists()


def test_unattended_never_overwrites_without_force(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "shop.toml").write_text("mine")
    with pytest.raises(UsageError) as wrong:
        _run(str(tmp_path), "--answers", str(folder / "shop.toml"), raises=True)
    assert wrong.value.hint and "--force" in wrong.value.hint.fa
    assert (tmp_path / "shop.toml").read_text() == "mine"
    _run(str(tmp_path), "--force", "--answers", str(folder / "shop.toml"), raises=True)
    assert (tmp_path / "shop.toml.bak").read_text() == "mine"
    assert load(tmp_path) == load(folder)


@pytest.mark.parametrize(("answer", "lang"), [("نه", "fa"), ("", "fa"), ("no", "en"), ("what?\nn", "en")])
def test_a_refusal_leaves_the_old_profile(tmp_path: Path, answer: str, lang: str) -> None:
    (tmp_path / "shop.toml").write_text("mine")
    result = _run(str(tmp_path), said=f"{answer}\n", lang=lang, raises=True)
    assert result.return_value == 2
    assert [path.name for path in tmp_path.iterdir()] == ["shop.toml"]
    assert (tmp_path / "shop.toml").read_text() == "mine"


@pytest.mark.parametrize(("answer", "lang"), [("بله", "fa"), ("Yes", "en")])
def test_a_confirmed_overwrite_keeps_the_old_profile(tmp_path: Path, answer: str, lang: str) -> None:
    (tmp_path / "shop.toml").write_text("mine")
    (tmp_path / ".env.example").write_text("kept")
    _run(str(tmp_path), said=f"{answer}\n{_said(NATURAL)}", lang=lang, raises=True)
    assert (tmp_path / "shop.toml.bak").read_text() == "mine"
    assert (tmp_path / ".env.example").read_text() == "kept"
    assert load(tmp_path).shop.name_fa == "فروشگاه سفال نمونه"


def test_the_sample_folder_has_the_same_example_of_secrets(folder: Path) -> None:
    assert (folder / ".env.example").read_text("utf-8") == env_example()


def test_the_command_is_named_as_it_is_called() -> None:
    assert init.name == "init"
