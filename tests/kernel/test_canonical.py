"""Canonical bytes are those of an independent implementation of RFC 8785."""

import datetime as dt
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from sanksi.facts import Case, canonical_facts
from sanksi.kernel.canonical import canonical_bytes, digest, digest_bytes
from tests.strategies import loaded_cases

LARGEST = 2**53 - 1

texts = st.text(st.characters(codec="utf-8"), max_size=12)
numbers = st.one_of(
    st.integers(-LARGEST, LARGEST),
    # Floats that JSON writes as plain decimals; whole ones are integers in all that we digest.
    st.floats(1e-5, 1e15).filter(lambda value: not value.is_integer()),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(st.characters(codec="ascii"), max_size=6), inner, max_size=4),
    ),
    max_leaves=20,
)


@settings(deadline=None)
@given(values)
def test_equal_to_the_independent_writer(value: Any) -> None:
    """Byte for byte, for all that our outcomes and facts consist of."""
    assert rfc8785.dumps(value) == canonical_bytes(value)


@settings(max_examples=50, deadline=None)
@given(loaded_cases())
def test_facts_are_within_its_reach(case: Case) -> None:
    """Every case has facts whose canonical bytes RFC 8785 confirms."""
    facts = canonical_facts(case)
    assert rfc8785.dumps(facts) == canonical_bytes(facts)


@settings(deadline=None)
@given(st.dictionaries(st.text(st.characters(codec="ascii"), max_size=4), st.integers(0, 9)))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    """Two mappings with the same content have the same digest."""
    assert digest(value) == digest(dict(reversed(value.items())))


@pytest.mark.parametrize("value", [dt.date(2024, 9, 22), {1, 2}, {1: "a"}, object(), "\ud800"])
def test_what_is_no_json_is_refused(value: Any) -> None:
    """Days, sets, other keys than text and broken text raise an error, they are not guessed."""
    if isinstance(value, dt.date):
        value = dt.datetime(2024, 9, 22, tzinfo=dt.UTC)
    with pytest.raises(TypeError):
        canonical_bytes(value)


def test_the_digest_names_its_method() -> None:
    """A digest says how it was made and is that of the bytes."""
    assert (
        "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
        == digest({})
        == digest_bytes(b"{}")
    )
