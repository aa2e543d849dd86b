"""Golden messages: every kind of bad input, in Indonesian and in English, word for word.

``tests/facts/bad`` holds one file per kind of bad input, and beside it what is said about it. After
a wanted change of wording: ``SANKSI_GOLDEN=write python -m pytest tests/facts/test_messages.py``,
then read the difference.
"""

import os
import re
from pathlib import Path

import pytest

from sanksi.facts import load_case
from sanksi.kernel.errors import InputError, Lang

BAD = Path(__file__).parent / "bad"
SOURCES = sorted(path for path in BAD.iterdir() if path.suffix in {".yaml", ".json"})
INTERNAL = re.compile(
    r"pydantic|extra_forbidden|literal_error|validat|Input should|Traceback|<class|NoneType"
    r"|scalar|token|JSONDecode|object at 0x|\bdict\b|\bstr\b|\bNone\b",
)


def problems_of(source: Path) -> InputError:
    with pytest.raises(InputError) as caught:
        load_case(source, file=source.name)
    return caught.value


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_golden(source: Path, lang: Lang) -> None:
    """The messages about each bad file are those that were read and approved."""
    said = problems_of(source).render(lang) + "\n"
    golden = source.with_name(f"{source.name}.{lang}.txt")
    if os.environ.get("SANKSI_GOLDEN") == "write":
        golden.write_text(said, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == said


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_every_problem_is_a_sentence_with_place_and_mend(source: Path) -> None:
    """File, code and mend are always there; no word of a library shows through."""
    for problem in problems_of(source).problems:
        assert source.name == problem.file
        assert re.fullmatch(r"SANKSI-[FY]\d{3}", problem.code)
        for said in (problem.message, problem.mend):
            assert said.id
            assert said.en
            assert not INTERNAL.search(said.id + said.en)
        assert problem.message.id.endswith(".")
        assert problem.message.en.endswith(".")


def test_no_golden_without_source() -> None:
    """A golden text without its bad file is a forgotten one."""
    names = {source.name for source in SOURCES}
    assert names == {re.sub(r"\.(id|en)\.txt$", "", path.name) for path in BAD.glob("*.txt")}


def test_every_code_is_met() -> None:
    """Each code of the checks and of the values has at least one bad file."""
    met = {problem.code for source in SOURCES for problem in problems_of(source).problems}
    # F001, F002, F003, F009, F023 and F024 speak of sources that no file in a folder can be.
    wanted = {f"SANKSI-F{number:03}" for number in (*range(4, 9), *range(10, 23), *range(30, 45))}
    assert wanted <= met
    assert {f"SANKSI-Y{number:03}" for number in range(1, 9)} <= met
