"""`toolkit init`: a shop's folder, with what the shop must say of itself."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from toolkit.cli.options import shop_dir
from toolkit.cli.speech import local_language, speech

if TYPE_CHECKING:
    from toolkit.language.text import Language
    from toolkit.profile.wizard import Question
    from toolkit.shop_folder import ShopFolder

YES = ("بله", "ب", "آری", "yes", "y")
NO = ("نه", "ن", "خیر", "no", "n", "")


@click.command()
@shop_dir
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    help="Ask nothing; take the profile from this TOML file (- for stdin).",
)
@click.option(
    "--force", is_flag=True, help="Replace a profile that is there; the old one stays as shop.toml.bak."
)
@click.pass_context
def init(ctx: click.Context, dir: Path, answers: Path | None, force: bool) -> int:
    """Make a shop's folder, asking for what the shop must say of itself."""
    from toolkit.errors import UsageError
    from toolkit.language.text import Text
    from toolkit.language.translate import tr
    from toolkit.shop_folder import ShopFolder

    manner = speech(ctx)
    language = manner.language or local_language()
    folder = ShopFolder(dir)
    if not _may_write(folder.profile, language, force=force, asks=answers is None):
        click.echo(tr("Nothing was written.")[language], err=True)
        return 2
    data = _ask(language) if answers is None else _given(answers)
    try:
        _write(folder, data, language)
    except OSError as refused:
        raise UsageError(
            tr("Folder {dir} could not be written.", dir=str(dir)),
            tr("Name a folder in which you may write."),
        ) from refused
    click.echo(str(folder.profile))
    if not manner.quiet:
        click.echo(tr("The rest that the shop says of itself can be added to this file.")[language], err=True)
        # The folder goes in bare: marks of direction would be copied into the shell with the command.
        quoted = shlex.quote(str(dir))
        then = tr("Then, to see what is still missing:\n`toolkit prepare {dir}`", dir=Text(quoted, quoted))
        click.echo(then[language], err=True)
    return 0


def _may_write(path: Path, language: Language, *, force: bool, asks: bool) -> bool:
    """Whether `path` is free or may be replaced; UsageError where nobody can be asked."""
    from toolkit.errors import UsageError
    from toolkit.language.translate import tr

    if force or not path.exists():
        return True
    if not asks:
        raise UsageError(
            tr("{file} exists and is not overwritten.", file=str(path)),
            tr("To replace it and keep the old one as {backup}, add --force.", backup=f"{path.name}.bak"),
        )
    question = tr(
        "{file} exists. Overwrite? The old one is kept at {backup}. (yes/no)",
        file=str(path),
        backup=f"{path.name}.bak",
    )
    while True:
        answer = _prompt(question[language]).strip().casefold()
        if answer in (*YES, *NO):
            return answer in YES
        click.echo(tr("Write yes or no.")[language], err=True)


def _ask(language: Language) -> dict[str, Any]:
    """Every required line, asked until its answer can be used."""
    from toolkit.profile.wizard import profile_of, questions

    answers: dict[tuple[str | int, ...], str] = {}
    kind = ("applicant", "kind")
    while rest := [q for q in questions(answers.get(kind)) if q.place not in answers]:
        answers[rest[0].place] = _answer(rest[0], language)
    return profile_of(answers)


def _answer(question: Question, language: Language) -> str:
    from toolkit.profile.wizard import WORDS
    from toolkit.profile.wrong import Wrong

    click.echo(question.says[language], err=True)
    for number, word in enumerate(question.choices, 1):
        click.echo(f"  {number}. {WORDS[word][language]} ({word})", err=True)
    while True:
        try:
            return question.read(_prompt(">"))
        except Wrong as wrong:
            click.echo(wrong.wanted[language], err=True)


def _prompt(text: str) -> str:
    said: str = click.prompt(text, default="", show_default=False, prompt_suffix=" ", err=True)
    return said


def _given(answers: Path) -> dict[str, Any]:
    """The tables of the file of answers, which make a whole profile; FaultyFile with every fault."""
    from toolkit.profile.load import parse, table_of, text_of

    from_stdin = str(answers) == "-"
    path = Path("stdin") if from_stdin else answers
    source = text_of(sys.stdin.buffer.read() if from_stdin else answers.read_bytes(), path)
    parse(source, path)
    return table_of(source, path)


def _write(folder: ShopFolder, data: dict[str, Any], language: Language) -> None:
    """The folder's files; an older profile is kept beside the new one, and no other file is replaced."""
    from toolkit.files import write_beside
    from toolkit.profile.load import parse
    from toolkit.profile.written import env_example, shop_toml

    text = shop_toml({**data, "language": data.get("language", language)}, language)
    parse(text, folder.profile)
    if folder.profile.exists():
        write_beside(folder.profile.with_name(f"{folder.profile.name}.bak"), folder.profile.read_bytes())
    write_beside(folder.profile, text)
    folder.documents.mkdir(exist_ok=True)
    example = folder.root / ".env.example"
    if not example.exists():
        write_beside(example, env_example())
