"""The catalogue of readable facts follows the models of a case."""

import pytest

from sanksi.rulebase.vocabulary import AMBIGUOUS, INSTEAD, catalogue


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("person.status", "term"),
        ("person.is_ppk", "boolean"),
        ("person.employer.level", "term"),
        ("person.years_of_service", "number"),
        ("person.conviction.months", "number"),
        ("person.resignation.effective", "date"),
        ("person.term_of_office.from", "date"),
        ("person.unpaid_leave", "list"),
        ("act.photo_with", "set"),
        ("act.gift.amount", "number"),
        ("act.speech.group_ground", "set"),
        ("candidacy.kind", "term"),
        ("election.kind", "term"),
        ("case_dates.judged_on", "date"),
        ("act.has_target", "boolean"),
        ("relation.is_spouse", "boolean"),
        ("time.phase", "term"),
        ("time.date", "date"),
        ("time.period", "term"),
        ("time.stages", "set"),
        ("result.level", "term"),
        ("result.etik.truth", "term"),
    ],
)
def test_kinds(path: str, kind: str) -> None:
    """Each field has the kind that its model gives it, nested ones by their path."""
    assert kind == catalogue()[path].kind


@pytest.mark.parametrize(
    "path",
    [
        "person.ref", "person.employer.name", "person.supervises", "act.id", "election.calendar",
        "act.evidence.sha256", *INSTEAD,
    ],
)  # fmt: skip
def test_unreadable(path: str) -> None:
    """Free text, references, lists of references and moments are no facts for rules."""
    assert path not in catalogue()


def test_domains() -> None:
    """Terms and sets carry the terms of their closed list, others carry none."""
    facts = catalogue()
    assert ("etik", "disiplin", "kepegawaian", "pidana", "non_asn") == facts["result.track"].domain
    assert ("suka", "gabung") == facts["act.reaction"].domain[3:5]
    assert () == facts["time.date"].domain
    for spec in facts.values():
        assert bool(spec.domain) == (
            spec.kind in {"term", "set", "list"} and spec.path != "time.stages"
        )


def test_what_can_be_known_to_be_none() -> None:
    """An act toward nobody has no kind of candidacy; a gift has one of its kinds."""
    facts = catalogue()
    none = [name for name in ("candidacy.kind", "record.last_level", "act.gift.kind")
            if facts[name].none]  # fmt: skip
    assert ["candidacy.kind", "record.last_level"] == none


def test_lists_describe_their_entries() -> None:
    """A list names all fields of its entries and describes those that can be tested."""
    leave = catalogue()["person.unpaid_leave"]
    assert ("from", "to", "approved") == leave.domain
    assert {"person.unpaid_leave.approved": "boolean"} == {
        e.path: e.kind for e in leave.entry if e.kind == "boolean"
    }


def test_what_stands_instead_is_readable() -> None:
    """Each field that is hidden names a derived fact that is not."""
    assert set() == set(INSTEAD.values()) - set(catalogue())


def test_ambiguous_terms_are_terms() -> None:
    """A term that stands for others, and those others, are values of the same fact."""
    for path, meanings in AMBIGUOUS.items():
        domain = set(catalogue()[path].domain)
        for term, members in meanings.items():
            assert {term, *members} <= domain


def test_cached_and_read_only() -> None:
    """The catalogue is built once and cannot be changed."""
    assert catalogue() is catalogue()
    with pytest.raises(TypeError):
        catalogue()["x"] = catalogue()["person.status"]  # type: ignore[index]
