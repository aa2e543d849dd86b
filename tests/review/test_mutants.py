"""Which mistakes are tried: each of them one small change of one entry."""

import pytest

from sanksi.kernel.errors import Text
from sanksi.review.mutation.conditions import twists
from sanksi.review.mutation.mutant import Mutant
from sanksi.review.mutation.mutants import mutants
from sanksi.review.mutation.questions import question
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import All, AnyOf, Condition, FactTest, ListTest, Not, ReadingTest
from sanksi.rulebase.words import Words

STATUS = FactTest(fact="person.status", in_=("pns", "cpns"))
ACCOUNT = FactTest(fact="act.account", is_="pemenangan")
PUBLIC = FactTest(fact="act.public", is_=True)
DAY = FactTest(fact="time.date", at_least="2024-09-22")
READ = ReadingTest(reading="OQ-A-3", in_=("luas",))
LEAVE = ListTest(exists="person.unpaid_leave", where={"approved": (True,)}, covers_act=True)
POSITIONS = {"OQ-A-3": ("sempit", "luas")}


def made(condition: Condition) -> list[tuple[str, str, object]]:
    """Path, operator and value of every twist."""
    return [(t.path, t.operator, t.value) for t in twists(condition, "when", POSITIONS)]


def test_an_element_is_dropped_and_and_becomes_or() -> None:
    """Each part of a group once, and the group as a whole turned about."""
    found = made(All(all=(ACCOUNT, PUBLIC)))
    assert [
        ("when", "and_or", "all"),
        ("when.all[0]", "drop", "all"),
        ("when.all[1]", "drop", "all"),
        ("when.all[1]", "negate", None),
    ] == found


def test_what_is_left_of_a_group_stands_alone() -> None:
    """A group of two without one of them is the other."""
    rest = {t.path: t.whole for t in twists(AnyOf(any=(ACCOUNT, PUBLIC)), "when", POSITIONS)
            if t.operator == "drop"}  # fmt: skip
    assert {"when.any[0]": PUBLIC, "when.any[1]": ACCOUNT} == rest


def test_a_list_of_persons_grows_and_shrinks() -> None:
    """Every term left out once, and the next statuses added."""
    assert [
        ("when", "drop", None),
        ("when", "narrow", "pns"),
        ("when", "narrow", "cpns"),
        ("when", "widen", "pppk"),
        ("when", "widen", "non_asn"),
    ] == made(STATUS)


def test_limits_move_by_a_day() -> None:
    """A date in a condition lies one day earlier and one later."""
    moved = {t.operator: t.whole for t in twists(DAY, "when", POSITIONS) if t.value}
    assert {"earlier", "later"} == set(moved)
    assert FactTest(fact="time.date", at_least="2024-09-21") == moved["earlier"]


def test_negations_readings_and_lists() -> None:
    """The exception is dropped, the position swapped, each limit of a list left out."""
    assert ("when", "without_not", None) in made(Not(not_=PUBLIC))
    assert ("when", "position", "sempit") in made(READ)
    assert [
        ("when", "drop", None),
        ("when.where.approved", "drop_where", "approved"),
        ("when.covers_act", "drop_where", "covers_act"),
    ] == made(LEAVE)


@pytest.fixture(scope="module")
def bred(rulebase: Rulebase) -> tuple[Mutant, ...]:
    """All mutants of the checkout's rules."""
    return mutants(rulebase)


def test_mutants_have_names_of_their_own(bred: tuple[Mutant, ...]) -> None:
    """So that a survivor can be accepted; and breeding is deterministic."""
    assert len(bred) == len({(m.layer, m.id) for m in bred})


def test_breeding_is_deterministic(bred: tuple[Mutant, ...], rulebase: Rulebase) -> None:
    """The same mutants in the same order."""
    assert [m.id for m in bred] == [m.id for m in mutants(rulebase)]


def test_every_layer_and_table_is_mutated(bred: tuple[Mutant, ...]) -> None:
    """No part of the law is spared."""
    layers = {
        "definitions", "permissions", "norms", "residual", "consequences", "penalties",
        "conversion", "sanctions", "authority", "procedure", "calendar", "questions",
    }  # fmt: skip
    assert layers == {m.layer for m in bred}


def test_a_mutant_differs_in_its_own_entry_alone(
    bred: tuple[Mutant, ...], rulebase: Rulebase
) -> None:
    """Every other rule and row is the very same object."""
    seen = set()
    for mutant in bred:
        if (mutant.layer, mutant.operator) in seen:
            continue
        seen.add((mutant.layer, mutant.operator))
        wrong = mutant.applied(rulebase)
        for name in ("definitions", "permissions", "norms", "residual", "consequences"):
            right, changed = getattr(rulebase, name), getattr(wrong, name)
            differing = {i for i in right if right[i] is not changed.get(i)}
            assert differing == ({mutant.subject} if mutant.layer == name else set())
        assert rulebase.digest == wrong.digest


def test_every_operator_asks_a_question(bred: tuple[Mutant, ...], rulebase: Rulebase) -> None:
    """In both languages, with every slot filled."""
    by_operator = {m.operator: m for m in bred}
    for mutant in by_operator.values():
        asked = question(mutant, rulebase)
        for text in (asked.id, asked.en):
            assert text.endswith("?")
            assert "{" not in text
            assert "None" not in text
        assert asked.id != asked.en


def test_a_question_names_the_terms_by_their_labels(rulebase: Rulebase) -> None:
    """As a lawyer would ask it."""
    rule = rulebase.norms["SKB22-D6"]
    mutant = Mutant("norms", rule.id, rule.file, rule.path, "when.all[1]", "narrow",
                    rule.provision, account_test(), "calon")  # fmt: skip
    asked = question(mutant, rulebase)
    assert isinstance(asked, Text)
    label = Words(rulebase, "id").term("calon", "act.account")
    assert f"adalah {label}, apakah SKB22-D6" in asked.id


def account_test() -> FactTest:
    """The test of the account."""
    return FactTest(fact="act.account", in_=("pemenangan", "calon"))


def test_a_row_that_is_left_out_is_gone(bred: tuple[Mutant, ...], rulebase: Rulebase) -> None:
    """Dropping a row leaves the others in their order."""
    mutant = next(m for m in bred if m.layer == "authority" and m.operator == "drop_rule")
    rest = [row for row in rulebase.authority if row.id != mutant.subject]
    assert rest == list(mutant.applied(rulebase).authority)


def test_no_penalty_reaches_beyond_its_norm(bred: tuple[Mutant, ...], rulebase: Rulebase) -> None:
    """A row is widened only where its norm still speaks: elsewhere no case could show it."""
    for mutant in bred:
        if mutant.layer != "penalties" or ".acts." not in mutant.path:
            continue
        force = {**rulebase.norms, **rulebase.residual}[mutant.subject].in_force
        if mutant.operator == "earlier" and mutant.path.endswith("from"):
            assert force.covers(mutant.value)
        if mutant.operator == "later" and mutant.path.endswith("to"):
            assert force.covers(mutant.value)


def test_a_stage_does_not_grow_into_one_that_goes_before_it(bred: tuple[Mutant, ...]) -> None:
    """The last day of the campaign is followed by the quiet period: a later end shows nowhere."""
    later = {
        (m.subject, m.value.isoformat())
        for m in bred
        if m.layer == "calendar" and m.path.endswith(".to") and m.operator == "later"
    }
    assert ("pilkada-2024", "2024-11-24") not in later
    assert ("pilkada-2024", "2024-11-28") in later
