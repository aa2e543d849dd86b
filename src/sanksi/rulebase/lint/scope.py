"""The manifest: the tracks and statuses for which the law is said to be encoded."""

from collections.abc import Iterator
from typing import get_args

from sanksi.facts.terms import Status
from sanksi.kernel.errors import did_you_mean
from sanksi.rulebase.base import Rulebase
from sanksi.rulebase.format import EncodedScope
from sanksi.rulebase.lint.nodes import Issue, Nodes
from sanksi.rulebase.messages import listed


def check(rulebase: Rulebase, nodes: Nodes) -> Iterator[Issue]:
    """Scopes of unknown statuses, and tracks that no scope speaks of."""
    statuses = get_args(Status)
    for node, scope in nodes.of(EncodedScope):
        for index, status in enumerate(scope.status):
            if status not in statuses:
                yield node.issue(
                    "SANKSI-R150",
                    f".status[{index}]",
                    found=status,
                    hint=did_you_mean(status, statuses),
                    choices=listed(statuses, 40),
                )
    encoded = {scope.track for scope in rulebase.manifest.encoded}
    for rule in (*rulebase.norms.values(), *rulebase.residual.values()):
        track = rule.provision.finding.track
        if track not in encoded:
            yield Issue("SANKSI-R151", rule.file, f"{rule.path}.finding.track", {"track": track})
            encoded.add(track)
