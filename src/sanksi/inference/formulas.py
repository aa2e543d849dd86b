"""Rules as formulas: limits (clauses) that must all hold, each a tree over atoms.

The compiled form is shared by both engines only as *data*: the direct evaluator walks the trees,
the durable_rules compiler turns them into certain forms and certain failures.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from sanksi.inference.atoms import Atom, atom_of
from sanksi.rulebase.conditions import All, AnyOf, Condition, Not


@dataclass(frozen=True, slots=True)
class Lit:
    """An atom, or its negation."""

    atom: Atom
    negated: bool = False

    def __hash__(self) -> int:
        return ~hash(self.atom) if self.negated else hash(self.atom)


@dataclass(frozen=True, slots=True)
class Group:
    """All or any of several trees."""

    mode: Literal["all", "any"]
    parts: "tuple[Tree, ...]"


Tree = Lit | Group


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """A named conjunction of clauses; no clauses: it always holds."""

    name: str
    clauses: tuple[Tree, ...]

    def atoms(self) -> Iterator[Atom]:
        """Every atom of the formula, in reading order, with repeats."""
        for clause in self.clauses:
            yield from atoms_of(clause)


def atoms_of(tree: Tree) -> Iterator[Atom]:
    """Every atom of ``tree``, in reading order, with repeats."""
    if isinstance(tree, Lit):
        yield tree.atom
    else:
        for part in tree.parts:
            yield from atoms_of(part)


def literals_of(tree: Tree) -> Iterator[Lit]:
    """Every literal of ``tree``, in reading order."""
    if isinstance(tree, Lit):
        yield tree
    else:
        for part in tree.parts:
            yield from literals_of(part)


def tree_of(condition: Condition, *, negated: bool = False) -> Tree:
    """``condition`` with negations pushed down to the atoms."""
    if isinstance(condition, Not):
        return tree_of(condition.not_, negated=not negated)
    if isinstance(condition, All | AnyOf):
        parts = condition.all if isinstance(condition, All) else condition.any
        together = isinstance(condition, All) is not negated
        return group("all" if together else "any", (tree_of(p, negated=negated) for p in parts))
    return Lit(atom_of(condition), negated)


def group(mode: Literal["all", "any"], parts: Iterable[Tree]) -> Tree:
    """A group with nested groups of the same mode flattened; a single part stands alone."""
    flat: list[Tree] = []
    for part in parts:
        if isinstance(part, Group) and part.mode == mode:
            flat.extend(part.parts)
        else:
            flat.append(part)
    return flat[0] if len(flat) == 1 else Group(mode, tuple(flat))


def negate(tree: Tree) -> Tree:
    """The negation of ``tree``, pushed down to the atoms."""
    if isinstance(tree, Lit):
        return Lit(tree.atom, not tree.negated)
    mode: Literal["all", "any"] = "any" if tree.mode == "all" else "all"
    return group(mode, (negate(part) for part in tree.parts))


def clauses_of(condition: Condition | None) -> tuple[Tree, ...]:
    """The top-level limits of ``condition``."""
    if condition is None:
        return ()
    tree = tree_of(condition)
    if isinstance(tree, Group) and tree.mode == "all":
        return tree.parts
    return (tree,)


def alternatives(tree: Tree, limit: int) -> list[tuple[Lit, ...]]:
    """``tree`` as a disjunction of conjunctions of literals.

    Raises ``OverflowError`` when more than ``limit`` conjunctions would be needed.
    """
    if isinstance(tree, Lit):
        return [(tree,)]
    if tree.mode == "any":
        result = [conj for part in tree.parts for conj in alternatives(part, limit)]
    else:
        result = product((alternatives(part, limit) for part in tree.parts), limit)
    if len(result) > limit:
        raise OverflowError
    return result


def product(parts: Iterable[list[tuple[Lit, ...]]], limit: int) -> list[tuple[Lit, ...]]:
    """Every way to take one conjunction of each part, joined."""
    result: list[tuple[Lit, ...]] = [()]
    for part in parts:
        if len(result) * len(part) > limit:
            raise OverflowError
        result = [left + right for left in result for right in part]
    return result
