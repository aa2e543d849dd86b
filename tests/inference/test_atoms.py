"""Atoms: three truths of one test of one fact."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter

from sanksi.inference.atoms import Atom, atom_of, list_fact, text
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.rulebase import conditions
from sanksi.rulebase.conditions import Condition, ListTest

PARSE: TypeAdapter[Any] = TypeAdapter(Condition)


def parsed_of(condition: dict[str, Any]) -> Any:
    """A condition as a rule file gives it."""
    return PARSE.validate_json(json.dumps(condition))


def atom(**test: Any) -> Atom:
    (parsed,) = conditions.tests_of(parsed_of(test))
    return atom_of(parsed)


@pytest.mark.parametrize(
    ("comparison", "value", "truth"),
    [
        ({"is": "pemenangan"}, "pemenangan", HOLDS),
        ({"is": "pemenangan"}, "pribadi", FAILS),
        ({"in": ("pemenangan", "calon")}, "calon", HOLDS),
        ({"in": ("pemenangan", "calon")}, "berita", FAILS),
        ({"is": True}, True, HOLDS),
        ({"is": True}, False, FAILS),
        ({"is": False}, False, HOLDS),
        ({"is": False}, True, FAILS),
        ({"has": "suka"}, ("komentar", "suka"), HOLDS),
        ({"has": "suka"}, ("komentar",), FAILS),
        ({"has": "suka"}, (), FAILS),
        ({"has_any": ("suka", "ikuti")}, ("ikuti",), HOLDS),
        ({"has_any": ("suka", "ikuti")}, ("komentar",), FAILS),
        ({"at_least": 5}, 5, HOLDS),
        ({"at_least": 5}, 4.99, FAILS),
        ({"less_than": 5}, 4.99, HOLDS),
        ({"less_than": 5}, 5, FAILS),
        ({"at_least": "2024-09-22"}, "2024-09-22", HOLDS),
        ({"at_least": "2024-09-22"}, "2024-09-21", FAILS),
        ({"less_than": "2024-09-22"}, "2024-09-21", HOLDS),
        ({"less_than": "2024-09-22"}, "2024-09-22", FAILS),
    ],
)
def test_a_known_value_decides(comparison: dict[str, Any], value: Any, truth: int) -> None:
    """Every comparison holds or fails for a known value; its bound belongs to ``at_least``."""
    assert truth == atom(fact="act.account", **comparison).truth(value)


@pytest.mark.parametrize(
    "comparison",
    [{"is": "x"}, {"is": False}, {"in": ("x", "y")}, {"has": "x"}, {"has_any": ("x",)},
     {"at_least": 1}, {"less_than": "2024-01-01"}],
)  # fmt: skip
def test_an_unknown_value_leaves_every_comparison_open(comparison: dict[str, Any]) -> None:
    """Unknown is neither true nor false, also where the test asks for ``false``."""
    assert OPEN == atom(fact="act.account", **comparison).truth(None)


@pytest.mark.parametrize(
    ("wanted", "truth"),
    [
        (("pns", "pppk"), HOLDS),
        (("cpns", "pns", "pppk"), HOLDS),
        (("pns",), OPEN),
        (("pppk", "cpns"), OPEN),
        (("cpns",), FAILS),
        (("non_asn", "tni"), FAILS),
        (("asn",), HOLDS),
    ],
)
def test_asn_stands_for_pns_or_pppk(wanted: tuple[str, ...], truth: int) -> None:
    """A test that does not tell the two apart is decided, one that does is open."""
    assert truth == atom(fact="person.status", **{"in": wanted}).truth("asn")


def test_asn_is_ambiguous_only_as_a_status() -> None:
    """The same word elsewhere stands for itself."""
    assert FAILS == atom(fact="act.account", **{"in": ("pns",)}).truth("asn")


@pytest.mark.parametrize(("expected", "value"), [(True, 1), (False, 0), (1, True), (0, False)])
def test_booleans_are_no_numbers(expected: Any, value: Any) -> None:
    """``1 == True`` in Python; to a rule they are different values."""
    assert FAILS == Atom("act.published", "in", (expected,)).truth(value)


def test_tests_that_ask_the_same_are_one_atom() -> None:
    """The order of alternatives does not matter, and ``is`` is ``in`` with one."""
    first = atom(fact="act.account", **{"in": ("calon", "pemenangan")})
    second = atom(fact="act.account", **{"in": ("pemenangan", "calon")})
    assert first == second
    assert hash(first) == hash(second)
    assert atom(fact="act.account", **{"is": "calon"}) == atom(
        fact="act.account", **{"in": ("calon",)}
    )
    assert atom(fact="act.form", has="ajakan") == atom(fact="act.form", has_any=("ajakan",))
    assert first != atom(fact="act.background", **{"in": ("calon", "pemenangan")})


def test_a_reading_is_a_fact_of_its_own() -> None:
    """Positions on an open question are tested like terms."""
    found = atom(reading="OQ-C-1", **{"in": ("sempit", "luas")})
    assert Atom("reading.OQ-C-1", "in", ("luas", "sempit")) == found
    assert (HOLDS, FAILS, OPEN) == tuple(found.truth(v) for v in ("luas", "struktural", None))


def test_a_list_test_has_a_name_that_says_what_it_asks() -> None:
    """Two list tests share a fact only if all their limits are the same."""

    def name(**test: Any) -> str:
        (parsed,) = conditions.tests_of(parsed_of({"exists": "person.unpaid_leave", **test}))
        assert isinstance(parsed, ListTest)
        return list_fact(parsed)

    names = {
        name(),
        name(covers_act=True),
        name(same_candidacy=True),
        name(covers_act=True, same_candidacy=True),
        name(where={"approved": (True,)}),
        name(where={"approved": (True, False)}),
        name(where={"approved": (True,)}, covers_act=True),
    }
    assert 7 == len(names)
    assert name(where={"approved": (False, True)}) == name(where={"approved": (True, False)})


@pytest.mark.parametrize(
    ("comparison", "expected"),
    [
        ({"is": True}, ("true",)),
        ({"in": ("b", "a")}, ("a", "b")),
        ({"at_least": 5}, (">= 5",)),
        ({"less_than": "2024-09-22"}, ("< 2024-09-22",)),
    ],
)
def test_what_is_expected_is_shown_as_text(
    comparison: dict[str, Any], expected: tuple[str, ...]
) -> None:
    """Traces show words; a comparison carries its sign."""
    assert expected == atom(fact="act.account", **comparison).expected


def test_values_are_shown_as_text() -> None:
    """Booleans in the words of JSON."""
    assert ("true", "false", "5", "pns") == tuple(text(v) for v in (True, False, 5, "pns"))
