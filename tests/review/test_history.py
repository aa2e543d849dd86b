"""The story of a norm: versions in order, what changed, rulings and instruments."""

import pytest

from sanksi import InputError, Rulebase
from sanksi.kernel.errors import Lang
from sanksi.render.text import layout
from sanksi.review.history import history
from sanksi.review.history_page import history_page
from tests.rulebase.constructs import LANGS, good_texts


@pytest.fixture(scope="module")
def real() -> Rulebase:
    return Rulebase.load()


@pytest.fixture(scope="module")
def chain() -> Rulebase:
    return Rulebase.from_files(good_texts("replaces"))


def told(rulebase: Rulebase, query: str, lang: Lang) -> str:
    page = history_page(history(rulebase, query, lang), rulebase, lang)
    return " ".join(layout(page, 100_000).split())


@pytest.mark.parametrize(
    "query", ["PP94-A", "pp94-b", "PP94-C", "pp-94-2021/5/n/5", "pp-94-2021/5"]
)
def test_every_name_leads_to_the_whole_thread(chain: Rulebase, query: str) -> None:
    """Any version, whatever its letters, and any citation that covers it; oldest first."""
    (thread,) = history(chain, query, "en").threads
    assert ["PP94-A", "PP94-B", "PP94-C"] == [version.rule for version in thread]
    assert [
        ("2021-08-31", "2023-06-30"),
        ("2023-07-01", "2024-12-31"),
        ("2024-01-01", "2025-06-30"),
    ] == [(version.first, version.last) for version in thread]


def test_versions_say_what_changed(chain: Rulebase) -> None:
    """The statement of the rules, and the parts that differ; who comes before and after."""
    (thread,) = history(chain, "PP94-A", "en").threads
    first, second, third = thread
    assert (("PP94-B",), ("PP94-C",), ()) == tuple(v.continued_by for v in thread)
    assert ((), None) == (first.replaces, first.ended)
    (earlier,) = second.replaces
    assert ("PP94-A", "Also what harms.", None) == (earlier.rule, earlier.change, earlier.beside)
    assert "Both are in force for a year." == third.replaces[0].beside
    assert "Deleted without replacement." == third.ended
    said = told(chain, "PP94-A", "en")
    assert "Both are in force: Both are in force for a year." in said
    assert "Ended because Deleted without replacement." in said


def test_parts_that_differ_are_told(real: Rulebase) -> None:
    """Two statutes on one dismissal: the later reaches PPPK as well."""
    (thread,) = history(real, "UU20-52(3)j", "en").threads
    assert "UU5-87(4)c" in {version.rule for version in thread}
    later = next(version for version in thread if version.rule == "UU20-52(3)j")
    (earlier,) = (e for e in later.replaces if e.rule == "UU5-87(4)c")
    assert "subjects" in {found.part for found in earlier.differences}
    assert set() == {found.part for found in earlier.differences} & {"title", "in_force", "basis"}


@pytest.mark.parametrize("lang", LANGS)
def test_an_alias_leads_through_the_amendments(real: Rulebase, lang: Lang) -> None:
    """`pilkada` is the law of 2015 with what amends it; rulings come once, with their day."""
    found = history(real, "pilkada/188", lang)
    assert "PILK-188-A" in {version.rule for thread in found.threads for version in thread}
    assert ["UU 1/2015 (Pilkada)", "UU 8/2015", "UU 10/2016"] == [
        i.short for i in found.instruments
    ]
    assert ("UU 1/2015 (Pilkada)",) == found.instruments[1].amends
    days = {ruling.id: ruling.date for ruling in found.rulings}
    assert {"MK 136/PUU-XXII/2024": "2024-11-14"} == days
    offence = next(v for thread in found.threads for v in thread if v.rule == "PILK-188-A")
    assert ("MK 136/PUU-XXII/2024",) == offence.rulings
    assert len(offence.penalties) >= 2
    assert offence.subjects
    assert "14 November 2024" in told(real, "pilkada/188", lang)


def test_what_only_cites_a_provision_is_set_apart(real: Rulebase) -> None:
    """A row of the joint decree rests on the regulation; it is no version of it."""
    found = history(real, "pp-94-2021/5/n/5", "id")
    versions = {version.rule for thread in found.threads for version in thread}
    assert "PP94-n5" in versions
    assert any(line.startswith("SKB22-D") for line in found.resting)
    assert not any(line.partition(" ")[0] in versions for line in found.resting)


def test_a_ruling_of_another_article_is_not_told(real: Rulebase) -> None:
    """The register says which articles a ruling is about."""
    assert () == history(real, "uu-5-2014/31", "id").rulings
    (ruling,) = history(real, "uu-5-2014/87/4", "id").rulings
    assert ("MK 87/PUU-XVI/2018", "2019-04-25") == (ruling.id, ruling.date)


def test_what_is_left_out_says_why(real: Rulebase) -> None:
    """A provision that is not encoded on purpose is not simply absent."""
    left = next(iter(real.out_of_scope.values()))
    found = history(real, left.basis[0], "en")
    assert left.id in {each.id for each in found.left_out}
    assert left.reason.en in told(real, left.basis[0], "en")
    assert left.id in {each.id for each in history(real, left.id.lower(), "en").left_out}


@pytest.mark.parametrize(
    ("query", "code", "hint"),
    [
        ("SKB22-D66", "SANKSI-V010", 'Did you mean "SKB22-D6"?'),
        ("pilkadaa/188", "SANKSI-V010", 'Did you mean "pilkada"?'),
        ("perbkn-6-2022/46/9/z", "SANKSI-V011", "sanksi rules list"),
    ],
)
def test_what_is_not_there(real: Rulebase, query: str, code: str, hint: str) -> None:
    """No such rule or instrument, or nothing that speaks of the article."""
    with pytest.raises(InputError) as error:
        history(real, query, "en")
    assert (code,) == tuple(problem.code for problem in error.value.problems)
    assert hint in error.value.render("en")


@pytest.mark.parametrize("lang", LANGS)
def test_every_rule_has_a_history(real: Rulebase, lang: Lang) -> None:
    """Each stands in exactly one thread of its own."""
    for id_ in real.rules:
        found = history(real, id_, lang)
        assert 1 == len(found.threads)
        assert 1 == [version.rule for version in found.threads[0]].count(id_)
        assert history_page(found, real, lang).sections
