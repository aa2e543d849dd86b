"""One walk over all stretches of law, in which every check looks at every space once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from sanksi.inference.formulas import Formula, clauses_of
from sanksi.inference.program import Program
from sanksi.review.checks.findings import Finding
from sanksi.review.checks.space import Space
from sanksi.review.checks.stretches import Stretch, classes, stretches
from sanksi.rulebase import Rulebase
from sanksi.rulebase.messages import Slot

_T = TypeVar("_T")
Progress = Callable[[Sequence[Sequence[Stretch]]], Iterable[Sequence[Stretch]]]
"""Passes on what it is given, and may show how far the work is."""


class Check(Protocol):
    """Looks at spaces, remembers what it needs, and says at the end what it found."""

    def look(self, space: Space) -> None:
        """Look at the space of some stretches that are alike."""

    def findings(self) -> Iterator[Finding]:
        """What was found in all of them."""


class Sweep:
    """The stretches of a rule base, with the constraints of ``rules/constraints.yaml``."""

    def __init__(self, rulebase: Rulebase) -> None:
        self.rulebase = rulebase
        self.program = Program(rulebase)
        self.constraints = tuple(
            Formula(c.id, clauses_of(c.never)) for c in rulebase.constraints.values()
        )
        self._classes = tuple(classes(stretches(self.program, self.constraints)))

    def space(self, alike: Sequence[Stretch], definitions: Sequence[str] = ()) -> Space:
        """The space of a class; ``definitions`` are further ones that will be asked about."""
        return Space(self.program, alike, self.constraints, definitions)

    def free_space(self, alike: Sequence[Stretch]) -> Space:
        """The space without constraints, made to read them."""
        return Space(self.program, alike, self.constraints, bounded=False)

    def at(self, kind: str, name: str, code: str, path: str = "", /, **slots: Slot) -> Finding:
        """A finding about the entry ``name`` of a file of this ``kind``."""
        for file, content in self.rulebase.files.items():
            if getattr(content, "kind", None) == kind:
                for index, entry in enumerate(getattr(content, kind)):
                    if entry.id == name:
                        return Finding(code, (name,), file, f"{kind}[{index}]{path}", slots)
        raise KeyError(name)

    @property
    def alike(self) -> Sequence[Sequence[Stretch]]:
        """The classes of stretches on which some day of a calendar falls."""
        return [stretches for stretches in self._classes if stretches[0].moments]

    def run(self, checks: Sequence[Check], progress: Progress = iter) -> Iterator[Finding]:
        """Let every check look at every class, then tell what they found."""
        for alike in progress(self.alike):
            space = self.space(alike)
            for check in checks:
                check.look(space)
        for check in checks:
            yield from check.findings()
