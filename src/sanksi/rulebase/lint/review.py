"""What only the checks read: overlaps of two norms, and findings that are accepted once."""

from collections.abc import Iterator

from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import Accepted, Overlap
from sanksi.rulebase.lint.nodes import Issue, Nodes


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Overlaps of a norm with itself alone, and findings that are accepted twice."""
    for node, overlap in nodes.of(Overlap):
        inside, _ = overlap.sides((*rulebase.norms, *rulebase.residual))
        if not overlap.with_ and len(inside) == 1:
            yield node.issue("SANKSI-R190", ".norms", found=inside[0])
    seen: dict[tuple[str, ...], str] = {}
    for node, accepted in nodes.of(Accepted):
        for index, subject in enumerate(accepted.subjects):
            path = f"{node.path}.also[{index - 1}]" if index else node.path
            first = seen.setdefault((accepted.check, *subject), path)
            if first != path:
                found = f"{accepted.check}: {', '.join(subject)}"
                yield node.issue("SANKSI-R191", "", found=found, other=first)
