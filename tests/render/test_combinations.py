"""Joining combinations of positions loses none and adds none."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from sanksi.decision.models import Reading
from sanksi.render.combinations import components, cubes, told_apart
from tests.render.samples import FULL, LASTING

POSITIONS = {"OQ-A-1": ("a", "b", "c"), "OQ-A-2": ("a", "b"), "OQ-A-3": ("x", "y")}
ALL = [dict(zip(POSITIONS, slugs, strict=True)) for slugs in product(*POSITIONS.values())]


@given(st.lists(st.sampled_from(ALL), unique_by=lambda choice: tuple(choice.values())))
def test_cubes_hold_exactly_the_choices(choices: list[dict[str, str]]) -> None:
    """Every choice lies in one cube, and nothing else does."""
    held = [
        tuple(zip(cube, slugs, strict=True))
        for cube in cubes(choices)
        for slugs in product(*(sorted(slugs) for slugs in cube.values()))
    ]
    assert sorted(tuple(choice.items()) for choice in choices) == sorted(
        tuple(sorted(each)) for each in held
    )


def test_all_choices_are_one_cube_that_says_nothing() -> None:
    """Where every combination leads to the same, no position need be named."""
    (cube,) = cubes(ALL)
    assert {} == told_apart(cube, [Reading(choice, ()) for choice in ALL])


def test_choices_that_name_other_questions_are_kept_apart() -> None:
    """Where each question was varied alone, some choices lack a question."""
    found = cubes([{"OQ-A-1": "a"}, {"OQ-A-1": "b", "OQ-A-2": "a"}, {"OQ-A-1": "b", "OQ-A-2": "b"}])
    assert [{"OQ-A-1": {"b"}, "OQ-A-2": {"a", "b"}}, {"OQ-A-1": {"a"}}] == found


def test_readings_apart_by_what_they_share() -> None:
    """Questions that no reading joins are components of their own."""
    assert [[0, 1], [2, 3]] == [
        [FULL.readings.index(reading) for reading in component] for component in components(FULL)
    ]
    assert [list(LASTING.readings)] == components(LASTING)
