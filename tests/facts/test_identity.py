"""NIK (16 digits) and NIP (18 digits) are refused wherever they stand, and never repeated."""

import re
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts import identity, load_case
from sanksi.facts.schema import EXAMPLE
from sanksi.kernel.errors import InputError
from tests.strategies import TEXTS, Mapped, cases

digits = st.sampled_from([16, 18]).flatmap(
    lambda size: st.integers(10 ** (size - 1), 10**size - 1).map(str)
)


def kind(text: str) -> str | None:
    found = identity.problems([text])
    assert bool(found) <= identity.suspicious(orjson.dumps([text])), "the quick test missed it"
    return re.findall("NI[KP]", found[0][1].message.id)[0] if found else None


@pytest.mark.parametrize(("text", "expected"), [
    ("3204123456780001", "NIK"), ("3204 1234 5678 0001", "NIK"), ("32.04.12.345678.0001", "NIK"),
    ("3204-1234-5678-0001", "NIK"), ("3204 - 1234 - 5678 - 0001", "NIK"),
    ("NIK:3204123456780001", "NIK"), ("a3204123456780001b", "NIK"), ("(3204123456780001)", "NIK"),
    ("3204 1234 5678 0001 tahun 2024", "NIK"), ("3204 1234 5678 0001 2024", "NIK"),
    ("no. 12 3204123456780001", "NIK"), ("3 2 0 4 1 2 3 4 5 6 7 8 0 0 0 1", "NIK"),
    ("3204\u20131234\u20135678\u20130001", "NIK"), ("3204\u00a01234\u00a05678\u00a00001", "NIK"),
    ("３２０４１２３４５６７８０００１", "NIK"), ("3204\n1234\n5678\n0001", "NIK"),
    ("198501012010011001", "NIP"), ("19850101 201001 1 001", "NIP"),
    ("19850101-201001-1-001", "NIP"), ("1985-01-01 201001 1 001", "NIP"),
    ("NIP. 19850101.201001.1.001", "NIP"),
])  # fmt: skip
def test_numbers_of_persons(text: str, expected: str) -> None:
    """Alone, grouped, inside other text, with any divider of the kinds named."""
    assert expected == kind(text)
    assert not re.search(r"\d{4}.*\d{4}.*\d{4}", identity.masked(text))


@pytest.mark.parametrize("text", [
    "2024-09-22", "2024-09-22T10:00:00.123456+07:00", "2024-09-22 - 2024-09-24",
    "2024-09-22 2024-09-23 2024-09-24", "2024-09-22 10.00 - 12.00", "2024-09-22 s.d. 2024-09-24",
    "818/PL.02.3-BA/K/7208/2/2024", "Keputusan KPU 1450/2024", "12/G/PILKADA/2024/PT.TUN.MKS",
    "800.1.3.3/1234/2024", "0812-3456-7890", "021 1234 5678", "123456789012345",
    "12345678901234567", "1234567890123456789", "Rp1.000.000.000", "IMG_20240922_101010_12.jpg",
    "550e8400-e29b-41d4-a716-446655440000", "1" * 64, "0123456789abcdef" * 4,
    "sha256:" + "1234567890123456abcdef1234567890" * 2, *TEXTS,
])  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    """Days, hours, decrees, telephone numbers, file names and digests are not mistaken."""
    assert None is kind(text)
    assert text == identity.masked(text)


@pytest.mark.parametrize(("value", "expected"), [
    (3204123456780001, True), (-198501012010011001, True), (3204123456780001.0, True),
    (320412345678000, False), (1 / 3, False), (31 / 3, False), (True, False), (None, False),
])  # fmt: skip
def test_numbers_that_are_not_text(value: Any, expected: bool) -> None:
    """Whole numbers count by their digits; fractions and booleans do not."""
    assert expected is bool(identity.problems({"a": value}))


def test_the_path_is_masked_but_the_place_is_known() -> None:
    """A number in a key does not stand in the path of the problem, nor in those below it."""
    value = {"a": [{"3204123456780001": {"b": "198501012010011001"}}]}
    assert [
        ("a[0].3204123456780001", "a[0].***"),
        ("a[0].3204123456780001.b", "a[0].***.b"),
    ] == [(place, problem.path) for place, problem in identity.problems(value)]


@settings(deadline=None)
@given(st.text(st.sampled_from("0123456789 .-/aT:"), max_size=40))
def test_the_quick_test_misses_nothing(text: str) -> None:
    """Where the close look finds a number, the quick one was suspicious."""
    if identity.problems({text: 1}):
        assert identity.suspicious(orjson.dumps({text: 1}))
        assert not identity.problems({identity.masked(text): 1})


@settings(max_examples=150, deadline=None)
@given(cases(most_acts=1, most_candidacies=1), digits, st.data())
def test_refused_everywhere_and_never_repeated(
    case: Mapped, number: str, data: st.DataObject
) -> None:
    """Put anywhere in a case, as key, text or number: refused, and not a part of it is shown."""
    written: Any = number
    if data.draw(st.booleans()):
        written = int(number)
    elif data.draw(st.booleans()):
        cut = data.draw(st.integers(1, len(number) - 1))
        written = number[:cut] + data.draw(st.sampled_from(" .-")) + number[cut:]
    where = data.draw(st.sampled_from(["ref", "status", "key", "act", "evidence", "years"]))
    if where == "key":
        case["person"][str(written)] = "pns"
    elif where == "act":
        case["acts"].append(written)
    elif where == "evidence":
        case["acts"][0]["evidence"] = [{"kind": "surat", "ref": written}]
    else:
        case["person"]["years_of_service" if where == "years" else where] = written
    source: Any = case
    form = data.draw(st.sampled_from(["mapping", "json", "yaml"]))
    if form == "json":
        source = orjson.dumps(case)
    elif form == "yaml":
        source = "# YAML\n" + orjson.dumps(case).decode()
    with pytest.raises(InputError) as caught:
        load_case(source)
    assert {"SANKSI-F022"} == {problem.code for problem in caught.value.problems}
    said = re.sub(r"\D", "", caught.value.render("id") + str(caught.value))
    assert number not in said
    assert number[:9] not in said
    assert None is caught.value.__context__


@pytest.mark.parametrize("text", [
    "person:\n  3204123456780001: a\n  3204123456780001: b\n",
    '{"3204123456780001": 1, "3204123456780001": 2}',
    '{"3204123456780001": 1,}', "a: !3204123456780001 b", "a: &3204123456780001 b",
    'a: "3204123456780001', "3204123456780001", "- 3204123456780001",
])  # fmt: skip
def test_not_repeated_by_the_parsers(text: str) -> None:
    """Errors of syntax do not show the number either."""
    with pytest.raises(InputError) as caught:
        load_case(text)
    assert "320412345678" not in caught.value.render("id") + str(caught.value)


def test_digests_of_evidence_are_accepted() -> None:
    """A SHA-256 that happens to hold sixteen digits in a row is a SHA-256."""
    for sha256 in (
        "1" * 64,
        "1234567890123456" + "ab" * 24,
        "a" + "1234567890123456" * 3 + "f" * 15,
    ):
        evidence = [{"kind": "foto", "sha256": sha256}]
        case = {**EXAMPLE, "acts": [{"id": "p1", "kind": "berpose", "evidence": evidence}]}
        assert load_case(case).acts[0].evidence
