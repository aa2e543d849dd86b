"""The elements of a finding in the shape of the rule: all of these, one of those.

A decision lists the tests of a rule one after the other; how they belong together stands in the
rule. Of several alternatives only those that decide are written out, the rest are counted.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from sanksi.inference.formulas import Group, Tree, literals_of
from sanksi.inference.results import Element, Finding
from sanksi.kernel.truth import TRUTHS, Truth, conjunction, disjunction
from sanksi.render import texts as t
from sanksi.render import values
from sanksi.render.blocks import ElementRow
from sanksi.render.context import Context

_VALUE: Final[Mapping[Truth, int]] = {truth: value for value, truth in enumerate(TRUTHS)}


def element_rows(context: Context, finding: Finding) -> Iterator[ElementRow]:
    """Every limit of the rule that made ``finding``, with the tests that decide it."""
    return _Rows(context).of_rule(finding)


class _Node:
    """A test with what lies inside it, or a group of nodes."""

    def __init__(
        self,
        truth: Truth,
        element: Element | None = None,
        mode: str = "all",
        parts: "Sequence[_Node]" = (),
    ) -> None:
        self.truth = truth
        self.element = element
        self.mode = mode
        self.parts = parts


class _Rows:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._words = context.words

    def of_rule(self, finding: Finding) -> Iterator[ElementRow]:
        own = _nested(finding.elements)
        clauses = self._context.clauses(finding)
        for number, group in groupby(own, key=lambda pair: pair[0].clause):
            pairs = list(group)
            tree = clauses[number] if number < len(clauses) else None
            tests = [self._test(element, inner) for element, inner in pairs]
            yield from self._node(_shaped(tree, tests, pairs[0][0].clause_truth), 0)

    def _test(self, element: Element, inner: Sequence[Element]) -> _Node:
        """A test; a definition or a permission holds the limits of its own."""
        parts: list[_Node] = []
        clauses = self._context.inner_clauses(element.fact) if inner else ()
        for number, group in groupby(inner, key=lambda e: e.clause):
            tests = list(group)
            tree = clauses[number] if number < len(clauses) else None
            nodes = [_Node(test.truth, test) for test in tests]
            parts.append(_shaped(tree, nodes, tests[0].clause_truth))
        return _Node(element.truth, element, parts=parts)

    def _node(self, node: _Node, depth: int) -> Iterator[ElementRow]:
        if node.element is not None:
            yield self._row(node.element, depth)
            for part in node.parts:
                yield from self._node(part, depth + 1)
            return
        heading = {"all": t.ALL_OF, "any": t.ANY_OF}.get(node.mode, t.TESTS_TOGETHER)
        yield ElementRow(self._words.say(heading), str(node.truth), depth=depth)
        shown = [part for part in node.parts if _decides(part, node)]
        for part in shown:
            yield from self._node(part, depth + 1)
        left = len(node.parts) - len(shown)
        if left:
            text = t.NOT_NEEDED if node.truth is Truth.HOLDS else t.ALSO_FAIL
            yield ElementRow(self._words.say(text, n=left), "", depth=depth + 1)

    def _row(self, element: Element, depth: int) -> ElementRow:
        words = self._words
        return ElementRow(
            words.sentence(values.label(words, element.fact)),
            str(element.truth),
            values.expected(words, element),
            values.found(words, element),
            depth,
        )


def _decides(part: _Node, group: _Node) -> bool:
    """Whether an alternative has to be shown: of those that fail none, unless all do."""
    return group.mode != "any" or group.truth is Truth.FAILS or part.truth is group.truth


def _shaped(tree: Tree | None, tests: Sequence[_Node], truth: Truth) -> _Node:
    """The tests of one limit in the shape of ``tree``; side by side where it does not fit them."""
    if len(tests) == 1:
        return tests[0]
    if not isinstance(tree, Group) or len(list(literals_of(tree))) != len(tests):
        return _Node(truth, mode="unknown", parts=tests)
    shaped = _grown(tree, iter(tests))
    return _Node(truth, mode=shaped.mode, parts=shaped.parts)


def _grown(tree: Tree, tests: Iterator[_Node]) -> _Node:
    if not isinstance(tree, Group):
        return next(tests)
    parts = [_grown(part, tests) for part in tree.parts]
    together = conjunction if tree.mode == "all" else disjunction
    value = together(_VALUE[part.truth] for part in parts)
    return _Node(TRUTHS[value], mode=tree.mode, parts=parts)


def _nested(elements: Sequence[Element]) -> list[tuple[Element, list[Element]]]:
    """Each element of the rule with the tests of the definition or permission that it names."""
    own: list[tuple[Element, list[Element]]] = []
    for element in elements:
        if element.via is None or not own:
            own.append((element, []))
        else:
            own[-1][1].append(element)
    return own
