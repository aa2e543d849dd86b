"""Every construct of the rule language: what is good loads clean, what is bad says why."""

from pathlib import Path

import pytest

from sanksi.kernel.errors import Lang
from sanksi.rulebase.lint.messages import WORDINGS as LINT
from sanksi.rulebase.messages import WORDINGS as FORM
from tests.rulebase.constructs import (
    BAD,
    LANGS,
    bad_cases,
    bad_texts,
    constructs,
    expected,
    good_texts,
    problems_of,
    rendered,
)

CASES = bad_cases()
NEEDS_A_DISK = {
    "SANKSI-R001", "SANKSI-R002", "SANKSI-R003", "SANKSI-R023", "SANKSI-R025", "SANKSI-R026",
}  # fmt: skip
NOT_FORESEEN = {"SANKSI-R021"}
"""What a later Pydantic may complain of in a way of its own."""


def _name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.mark.parametrize("construct", constructs())
def test_good_is_clean(construct: str) -> None:
    """A good folder loads, and neither the linter nor its warnings have anything to say."""
    assert [] == problems_of(good_texts(construct))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES, ids=_name)
def test_bad_says_why(case: Path, lang: Lang) -> None:
    """A bad case gives exactly the golden messages, word for word."""
    wanted = expected(case, lang).read_text(encoding="utf-8")
    assert wanted == rendered(problems_of(bad_texts(case)), lang)


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_problems_are_complete(case: Path) -> None:
    """Every problem has a code, a file, a line, and both languages of message and mend."""
    problems = problems_of(bad_texts(case))
    assert problems
    for problem in problems:
        assert problem.code.startswith("SANKSI-")
        assert problem.file in bad_texts(case) or problem.code == "SANKSI-R019"
        assert problem.line is not None or problem.code == "SANKSI-R019"
        for text in (problem.message, problem.mend):
            assert text.id
            assert text.en
            assert text.id != text.en or problem.code == "SANKSI-R013"
            assert text.id.endswith((".", "?", "}", "]")) or "misalnya" in text.id


def test_every_construct_has_both() -> None:
    """No construct is only shown right, and none only wrong."""
    assert constructs() == sorted(p.name for p in BAD.iterdir())


def test_every_message_is_shown() -> None:
    """Every code that the loader or the linter can give has a bad case."""
    shown = {problem.code for case in CASES for problem in problems_of(bad_texts(case))}
    known = set(FORM) | set(LINT)
    assert set() == known - shown - NEEDS_A_DISK - NOT_FORESEEN
    assert set() == {code for code in shown if code.startswith("SANKSI-R")} - known
