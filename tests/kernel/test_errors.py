"""Errors are sentences with a place and a mend."""

import pytest

from sanksi.kernel.errors import (
    DisagreementError,
    InputError,
    Problem,
    RuleError,
    SanksiError,
    Text,
    did_you_mean,
)

PROBLEM = Problem(
    "SANKSI-F014", Text("bukan tanggal.", "is not a date."), Text("Tulis {x}.", "Write {x}."),
    "acts[0].when.date", "kasus.yaml", 7,
)  # fmt: skip


def test_a_problem_names_place_and_mend() -> None:
    """File, line and path come first, the mend stands on its own line."""
    assert (
        "[SANKSI-F014] kasus.yaml:7 · acts[0].when.date: bukan tanggal.\n"
        "    Perbaikan: Tulis {x}." == PROBLEM.render("id")
    )
    assert "    Mend: Write {x}." == PROBLEM.render("en").splitlines()[1]


def test_a_problem_without_place() -> None:
    """What is not known is left out of the place."""
    problem = Problem("SANKSI-X001", Text("a", "b"), Text("c", "d"))
    assert "[SANKSI-X001] a\n    Perbaikan: c" == problem.render("id")
    assert (
        "r.yaml · R-1"
        == Problem("X", Text("a", "b"), Text("c", "d"), file="r.yaml", rule="R-1").place()
    )


def test_an_error_lists_all_problems() -> None:
    """One error carries every problem; as text it is English."""
    error = InputError([PROBLEM, PROBLEM])
    assert 2 == len(error.problems)
    assert str(error) == error.render("en")
    assert 4 == len(error.render("id").splitlines())


@pytest.mark.parametrize(
    ("kind", "code"), [(InputError, 2), (RuleError, 2), (DisagreementError, 3), (SanksiError, 2)]
)
def test_exit_codes(kind: type[SanksiError], code: int) -> None:
    """Bad input and bad rules end with 2, a broken promise with 3."""
    assert code == kind(PROBLEM).exit_code


def test_filling_a_text() -> None:
    """Slots are filled in both languages."""
    assert Text("Tulis 5.", "Write 5.") == PROBLEM.mend.fill(x=5)


@pytest.mark.parametrize(
    ("word", "expected"), [("pppkk", ' Maksud Anda "pppk"?'), ("zzz", ""), ("", "")]
)
def test_did_you_mean(word: str, expected: str) -> None:
    """A close word is offered, a far one is not."""
    assert expected == did_you_mean(word, ["pns", "pppk"]).id
