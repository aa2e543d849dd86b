"""The facts for the digest are the same for every order in which they were given."""

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts import canonical_facts, load_case
from sanksi.facts.schema import EXAMPLE
from sanksi.kernel.canonical import digest
from tests.strategies import Mapped, cases


def test_the_example_is_its_own_canonical_form() -> None:
    """What is known stays as it was written."""
    assert EXAMPLE == canonical_facts(load_case(EXAMPLE))


@settings(max_examples=80, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_equal_for_any_order(case: Mapped, chance: random.Random) -> None:
    """Lists and keys may be shuffled; only the events of a candidacy have an order."""
    before = canonical_facts(load_case(case))
    after = canonical_facts(load_case(_shuffled(case, chance)))
    assert before == after
    assert digest(before) == digest(after)


def _shuffled(value: Any, chance: random.Random, key: str = "") -> Any:
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: _shuffled(value[key], chance, key) for key in keys}
    if isinstance(value, list):
        items = [_shuffled(each, chance) for each in value]
        if key != "events":
            chance.shuffle(items)
        return items
    return value


@settings(max_examples=80, deadline=None)
@given(cases())
def test_it_loads_again_and_is_stable(case: Mapped) -> None:
    """The canonical form is itself a case, with the same canonical form."""
    facts = canonical_facts(load_case(case))
    assert facts == canonical_facts(load_case(facts))
    assert _without_unknowns(facts) == facts


def _without_unknowns(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_unknowns(each) for key, each in value.items() if each is not None}
    return [_without_unknowns(each) for each in value] if isinstance(value, list) else value


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_a_changed_fact_changes_it(case: Mapped, data: st.DataObject) -> None:
    """Two cases that differ in a known fact have different digests."""
    before = digest(canonical_facts(load_case(case)))
    act = data.draw(st.sampled_from(case["acts"]))
    act["threat"] = not act.get("threat")
    assert before != digest(canonical_facts(load_case(case)))


def test_unknown_false_and_empty_differ() -> None:
    """Unknown is left out; known absence stays."""

    def digest_of(**person: Any) -> str:
        changed = {**EXAMPLE, "person": {"ref": "terlapor-1", **person}}
        return digest(canonical_facts(load_case(changed)))

    assert digest_of() == digest_of(heads_unit=None, kinship=None)
    assert 4 == len(
        {digest_of(), digest_of(heads_unit=False), digest_of(kinship=[]),
         digest_of(spouse_of="tidak_ada")}
    )  # fmt: skip


def test_numbers_and_days() -> None:
    """Whole numbers are integers, fractions stay, days and moments are ISO 8601."""
    person = {"ref": "terlapor-1", "years_of_service": 5.0}
    acts = [{"id": "p1", "kind": "berpose", "when": {"at": "2024-09-23T10:00"}}]
    facts = canonical_facts(load_case({**EXAMPLE, "person": person, "acts": acts, "reports": []}))
    assert '"years_of_service":5,' not in str(facts)
    assert (int, 5) == (type(facts["person"]["years_of_service"]), 5)
    assert {"at": "2024-09-23T10:00:00"} == facts["acts"][0]["when"]
    person["years_of_service"] = 2.5
    assert 2.5 == canonical_facts(load_case({**EXAMPLE, "person": person}))["person"][
        "years_of_service"
    ]  # fmt: skip
    assert [] == facts["reports"]


def test_sets_have_no_order_and_no_repeats() -> None:
    """Words of a set are sorted and stand once."""

    def act(reaction: list[str], toward: list[str]) -> Mapped:
        made = {**EXAMPLE["acts"][0], "reaction": reaction, "toward": toward}
        return canonical_facts(load_case({**EXAMPLE, "acts": [made]}))

    one = act(["suka", "bagikan", "suka"], ["paslon-1", "paslon-1"])
    assert one == act(["bagikan", "suka"], ["paslon-1"])
    assert ["bagikan", "suka"] == one["acts"][0]["reaction"]
