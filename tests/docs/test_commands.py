"""Commands and exit codes that pages name exist, and both READMEs name the same."""

import re
import shlex
from collections.abc import Iterator

import click
import pytest

from sanksi import DisagreementError, InputError, RuleError
from sanksi.cli import run, usage
from sanksi.cli.app import commands
from tests.docs.pages import blocks, code, name, pages, read, section, table

PAGES = [name(page) for page in pages()]
READMES = ("README.md", "README.id.md")
PLACEHOLDERS = {"CASE.yaml", "OTHER.yaml", "PERKARA.yaml", "LAIN.yaml", "pages/", "hasil/"}
CHECKED = {"sanksi", "make", "python", "apt-get", "SANKSI_GOLDEN=write"}


def _lines(page: str) -> Iterator[list[str]]:
    """The commands that a page shows, as words, without their comments."""
    for block in blocks(read(page)):
        for line in block.lines:
            if block.language == "console" and line.startswith("$ "):
                yield shlex.split(line.removeprefix("$ "), comments=True)
            elif block.language == "sh" and (words := shlex.split(line, comments=True)):
                yield words


@pytest.mark.parametrize("page", PAGES)
def test_sanksi_commands_exist(page: str) -> None:
    """Every command and option of ``sanksi`` that a page shows is there."""
    unknown = []
    for words in _lines(page):
        if words[0] != "sanksi":
            continue
        command: click.Command = commands
        rest = words[1:]
        while isinstance(command, click.Group) and rest and rest[0] in command.commands:
            command = command.commands[rest.pop(0)]
        options = {name for p in command.params for name in (*p.opts, *p.secondary_opts)}
        wrong = [word for word in rest if word.startswith("-") and word not in options]
        if isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
            wrong.append(rest[0])
        unknown += [f"{shlex.join(words)}: {word}" for word in wrong]
    assert [] == unknown


@pytest.mark.parametrize("page", PAGES)
def test_inline_commands_exist(page: str) -> None:
    """``sanksi rules lint`` and the like in running text are commands, too."""
    unknown = []
    for span in re.findall(r"`sanksi ([a-z][^`]*)`", read(page)):
        first, *rest = span.split()
        command = commands.commands.get(first)
        group = isinstance(command, click.Group)
        if command is None or (group and rest and rest[0] not in command.commands):  # type: ignore[attr-defined]
            unknown.append(span)
    assert [] == unknown


@pytest.mark.parametrize("page", PAGES)
def test_make_targets_exist(page: str) -> None:
    """Every target of ``make`` that a page names, in a block or in running text, is there."""
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    named = {words[1] for words in _lines(page) if words[0] == "make" and len(words) > 1}
    named |= set(re.findall(r"`make ([a-z-]+)", read(page)))
    assert set() == named - targets


def test_every_shown_command_is_checked() -> None:
    """No page shows a command that nothing here looks at."""
    assert set() == {
        words[0] for page in PAGES for words in _lines(page) if words[0] not in CHECKED | {"echo"}
    }


def test_both_readmes_name_the_same_commands() -> None:
    """Apart from placeholders and the language of the output."""
    english, indonesian = (
        [
            [word for word in words if word not in PLACEHOLDERS]
            for words in _lines(readme)
            if words[:2] != ["sanksi", "adjudicate"] or words[2] in PLACEHOLDERS
        ]
        for readme in READMES
    )
    assert english == indonesian


def test_both_readmes_have_the_same_shape() -> None:
    """The same sections, blocks, tables and links, in the same order."""
    shapes = [
        (
            re.findall(r"^(#+) ", read(readme), re.MULTILINE),
            [block.language for block in blocks(read(readme))],
            [code(row[0]) for row in table(read(readme))],
        )
        for readme in READMES
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize(
    ("page", "heading"),
    [
        ("README.md", "From the command line"),
        ("README.id.md", "Dari baris perintah"),
        ("docs/errors.md", "Exit codes"),
    ],
)
def test_exit_codes(page: str, heading: str) -> None:
    """The table lists every exit code that there is."""
    codes = {
        0, 1, InputError.exit_code, RuleError.exit_code, usage.Misuse.exit_code,
        DisagreementError.exit_code, run.INTERNAL, run.INTERRUPTED, run.READER_GONE,
    }  # fmt: skip
    assert codes == {int(row[0]) for row in table(section(read(page), heading))}
