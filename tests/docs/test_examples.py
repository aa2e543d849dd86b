"""Every example of the pages is run: Python as doctests, console blocks as commands."""

import doctest
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import sanksi
from sanksi.cli import main
from tests.docs.pages import ROOT, Block, blocks, name, pages, read

EXAMPLES = "examples"
ANYTHING = "[...]"
PAGES = [name(page) for page in pages()]
WITH_PYTHON = [p for p in PAGES if any(b.language == "python" for b in blocks(read(p)))]
WITH_COMMANDS = [p for p in PAGES if any(b.language == "console" for b in blocks(read(p)))]


@pytest.fixture(autouse=True)
def _among_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Examples name files as a reader in the checkout does."""
    (tmp_path / EXAMPLES).symlink_to(ROOT / EXAMPLES)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("page", WITH_PYTHON)
def test_python_examples(page: str) -> None:
    """The Python blocks of a page, one after the other in one namespace, print what they show."""
    text = "\n".join(_padded(b) for b in blocks(read(page)) if b.language == "python")
    assert ">>> " in text
    assert [] == _doctest(text, page)


def test_package_docstring() -> None:
    """The first example that ``help(sanksi)`` shows."""
    assert sanksi.__doc__ is not None
    assert ">>> " in sanksi.__doc__
    assert [] == _doctest(sanksi.__doc__, "sanksi")


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_commands(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command prints what the page shows; ``[...]`` stands for anything."""
    code = 0
    for block in blocks(read(page)):
        if block.note is not None and block.note[0] == "file":
            Path(block.note[1]).write_text(block.text, encoding="utf-8")
        if block.language != "console":
            continue
        for command, shown in _commands(block):
            if command == "echo $?":
                printed = f"{code}\n"
            else:
                code = main(_arguments(command))
                out, err = capsys.readouterr()
                printed = out + err
            missing = _missing(shown, printed)
            assert missing is None, f"{page}:{block.line}: {command} does not print\n{missing}"


def test_examples_say_how_they_are_run() -> None:
    """A fenced block names its language, so that none escapes its test by having none."""
    known = {"python", "console", "sh", "yaml", "text"}
    bare = [
        f"{page}:{block.line}"
        for page in PAGES
        for block in blocks(read(page))
        if block.language not in known
    ]
    assert [] == bare


def _doctest(text: str, origin: str) -> list[str]:
    test = doctest.DocTestParser().get_doctest(text, {}, origin, origin, 0)
    said: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=said.append)
    return said


def _padded(block: Block) -> str:
    """The text of a block; its blank last line ends the expected output."""
    return f"{block.text.rstrip()}\n\n"


def _commands(block: Block) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what it prints."""
    command, shown = "", ""
    for line in block.lines:
        if line.startswith("$ "):
            if command:
                yield command, shown
            command, shown = line.removeprefix("$ "), ""
        else:
            assert command, f"output without a command: {line}"
            shown += f"{line}\n"
    yield command, shown


def _arguments(command: str) -> list[str]:
    program, *arguments = command.split()
    assert program == "sanksi"
    return arguments


def _missing(shown: str, printed: str) -> str | None:
    """The first lines that are shown but not printed there; ``None`` when all of them are.

    ``[...]`` alone on a line stands for any lines, within a line for any text.
    """
    said = printed.splitlines()
    stretches = _stretches(shown.splitlines())
    at = 0
    for number, stretch in enumerate(stretches):
        last = len(said) - len(stretch)
        if number == 0:
            places: Sequence[int] = [0]
        elif number == len(stretches) - 1:
            places = [last]
        else:
            places = range(at, last + 1)
        found = next((p for p in places if p >= at and _same(stretch, said[p:])), None)
        if found is None:
            return "\n".join(stretch)
        at = found + len(stretch)
    return None if at == len(said) else "(the end)"


def _stretches(lines: list[str]) -> list[list[str]]:
    """The lines between those that stand for any others."""
    stretches: list[list[str]] = [[]]
    for line in lines:
        if line.strip() == ANYTHING:
            stretches.append([])
        else:
            stretches[-1].append(line)
    return stretches


def _same(stretch: list[str], said: list[str]) -> bool:
    if len(said) < len(stretch):
        return False
    patterns = (re.escape(line).replace(re.escape(ANYTHING), ".*") for line in stretch)
    return all(re.fullmatch(p, line) for p, line in zip(patterns, said, strict=False))
