"""Combinations of positions, gathered by outcome and said in as few words as they allow."""

from collections.abc import Iterable, Mapping, Sequence

from sanksi.decision.models import Decision, Reading

Cube = dict[str, frozenset[str]]
"""For each question the positions that are meant; every combination of them is."""


def components(decision: Decision) -> list[list[Reading]]:
    """The readings apart by what they turn on: those that share a question belong together."""
    groups: list[tuple[set[str], list[Reading]]] = []
    for reading in decision.readings:
        questions, together = set(reading.choice), [reading]
        apart: list[tuple[set[str], list[Reading]]] = []
        for known, readings in groups:
            if known & questions:
                questions |= known
                together = [*readings, *together]
            else:
                apart.append((known, readings))
        groups = [*apart, (questions, together)]
    order = {id(reading): number for number, reading in enumerate(decision.readings)}
    found = [sorted(readings, key=lambda r: order[id(r)]) for _, readings in groups]
    return sorted(found, key=lambda readings: order[id(readings[0])])


def cubes(choices: Iterable[Mapping[str, str]]) -> list[Cube]:
    """``choices`` joined where they differ in one question only, as long as any can be joined."""
    found = [{q: frozenset({slug}) for q, slug in sorted(choice.items())} for choice in choices]
    questions = sorted({q for cube in found for q in cube})
    before = -1
    while before != len(found):
        before = len(found)
        for question in questions:
            found = _joined(found, question)
    return found


def _joined(found: Sequence[Cube], question: str) -> list[Cube]:
    groups: dict[tuple[tuple[str, frozenset[str]], ...], Cube] = {}
    apart: list[Cube] = []
    for cube in found:
        if question not in cube:
            apart.append(cube)
            continue
        rest = tuple(pair for pair in cube.items() if pair[0] != question)
        known = groups.get(rest)
        groups[rest] = (
            dict(cube) if known is None else {**known, question: known[question] | cube[question]}
        )
    return [*groups.values(), *apart]


def told_apart(cube: Cube, readings: Iterable[Reading]) -> Cube:
    """``cube`` without the questions of which it means every position that occurs."""
    occurring: dict[str, set[str]] = {}
    for reading in readings:
        for question, slug in reading.choice.items():
            occurring.setdefault(question, set()).add(slug)
    return {q: slugs for q, slugs in cube.items() if set(slugs) != occurring.get(q)}
