"""Takes down, while scenarios are played, which of them make what true, false and open."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sanksi.inference import Judge, Observer, Unit, WorldJudgement
from sanksi.inference.atoms import READING_PREFIX, Atom
from sanksi.inference.formulas import Tree, tree_of
from sanksi.inference.judge import NormJudgement
from sanksi.inference.program import DEFINITION_PREFIX, PERMISSION_PREFIX
from sanksi.kernel.days import DAY
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.review.coverage.subjects import Subject, subjects
from sanksi.rulebase import Rule, Rulebase
from sanksi.rulebase.format import Consequence, Contested, Norm, Permission
from sanksi.timeline import World

WHOLE: Final = ""
"""The path of a rule itself, beside those of its elements."""
DETERMINATION: Final = "penetapan"
"""The edge that belongs to the candidacy, not to a date of the law."""

EdgeKey = tuple[str, str, str]
"""Layer and id of the subject, and the day of the edge (or :data:`DETERMINATION`)."""


class Recorder(Observer):
    """Knows the rule base, is told which scenario is played, and looks on.

    ``seen`` maps (layer, id, path, truth) to the numbers of the scenarios, ``days`` maps an edge
    and the days from it (-1, 0, 1) to them. ``read`` gives the scenarios that touch a subject, and
    those that have a recommendation on a ``track`` or turn on a ``question``.
    """

    def __init__(self, rulebase: Rulebase) -> None:
        self.rulebase = rulebase
        self.subjects = subjects(rulebase)
        self.seen: dict[tuple[str, str, str, int], dict[int, None]] = {}
        self.days: dict[tuple[EdgeKey, int], dict[int, None]] = {}
        self.read: dict[tuple[str, str], dict[int, None]] = {}
        self._scenario = 0
        self._names: frozenset[str] = frozenset()
        self._turns: dict[str, Sequence[dt.date]] = {}
        self._by_key = {(s.layer, s.id): s for s in self.subjects}
        self._of = {s.id: s for s in self.subjects if s.layer in {"norms", "residual"}}
        self._kinds = [
            (row, self._by_key["sanctions", row.id])
            for row in rulebase.sanctions
        ]  # fmt: skip
        self._officials = [
            (row, self._by_key["authority", row.id])
            for row in rulebase.authority
        ]  # fmt: skip
        self._guards: dict[tuple[str, str], Tree] = {}

    def begin(self, scenario: int, names: Iterable[str]) -> None:
        """The scenario of this number is played next; its expectations name these ids."""
        self._scenario = scenario
        self._names = frozenset(names)
        self._turns = {}

    # what an observer is shown ----------------------------------------------------------------

    def timed(self, unit: str, turns: Sequence[dt.date]) -> None:
        """Keep the days on which the phase changes."""
        self._turns[unit] = [day for day in turns if dt.date.min < day < dt.date.max]

    def judged(self, judge: Judge, unit: Unit, world: WorldJudgement) -> None:
        """Take the norms, permissions and definitions of one world, and its day."""
        turning = frozenset(q for j in world.norms.values() for q in j.questions)
        for question in turning:
            self._touch("question", question)
        for layer in world.bundle.layers:
            for fact in layer.publishes:
                if fact is None:
                    continue
                if fact.startswith(DEFINITION_PREFIX):
                    name = fact.removeprefix(DEFINITION_PREFIX)
                    self._definition(judge, name, world.view, turning)
                else:
                    name = fact.removeprefix(PERMISSION_PREFIX)
                    self._permission(judge, name, world, turning)
        for judgement in world.norms.values():
            self._norm(judge, judgement, world)
        self._dated(unit, world)

    def concluded(self, judge: Judge, view: Mapping[str, Any], worlds: Sequence[World]) -> None:
        """Take the consequences, on the days on which their law is in force."""
        self._touch("case", "consequences")
        for rule in self.rulebase.consequences.values():
            subject = self._by_key["consequences", rule.id]
            for edge in subject.edges:
                if not subject.names.isdisjoint(self._names):
                    for world in worlds:
                        self._near(subject, edge.day.isoformat(), edge.day, world)
            if any(self._speaks(judge, rule, view, world) for world in worlds):
                self._row(judge, subject, view)

    def _speaks(
        self, judge: Judge, rule: Rule[Consequence], view: Mapping[str, Any], world: World
    ) -> bool:
        """Whether a consequence can be one in ``world``, by its days or by a transition."""
        transition = rule.transition
        if transition is not None and transition.acts.overlaps(world.date, world.until):
            return judge.direct.tree(tree_of(transition.when), view) != FAILS
        return rule.in_force.overlaps(world.date, world.until)

    def recommended(
        self,
        judge: Judge,
        view: Mapping[str, Any],
        track: str,
        levels: Sequence[str],
        day: dt.date,
    ) -> None:
        """Take the kinds of sanction, the officials and the procedure that come into question."""
        self._touch("track", track)
        for kind, subject in self._kinds:
            if kind.track != track or kind.level not in levels or not kind.in_force.covers(day):
                continue
            if self._row(judge, subject, view) == FAILS:
                continue
            for row, official in self._officials:
                if (
                    row.track == track
                    and kind.level in row.levels
                    and (not row.kinds or kind.id in row.kinds)
                    and row.in_force.covers(day)
                    and self._row(judge, official, view) == HOLDS
                ):
                    break
        self._procedure(judge, view, track, day)

    # the layers -------------------------------------------------------------------------------

    def _definition(
        self, judge: Judge, name: str, view: Mapping[str, Any], turning: frozenset[str]
    ) -> None:
        value = view[DEFINITION_PREFIX + name]
        subject = self._by_key["definitions", name]
        self._see(subject, WHOLE, OPEN if value is None else HOLDS if value else FAILS)
        for element in subject.elements:
            assert element.atom is not None  # every element of a definition is a test
            for truth in self._truths(judge, element.atom, view, turning):
                self._see(subject, element.path, truth)

    def _permission(
        self,
        judge: Judge,
        name: str,
        world: WorldJudgement,
        turning: frozenset[str],
    ) -> None:
        subject = self._by_key["permissions", name]
        truth = world.truths[PERMISSION_PREFIX + name]
        self._see(subject, WHOLE, truth)
        provision = self.rulebase.permissions[name].provision
        self._elements(judge, subject, provision, world, turning, (truth,))

    def _norm(self, judge: Judge, judgement: NormJudgement, world: WorldJudgement) -> None:
        norm = judgement.norm
        subject = self._of[norm.id]
        truths = {outcome[0] for outcome in judgement.by_choice.values()}
        truths.add(judgement.default[0])
        if len({o[0] for o in judgement.by_choice.values()}) > 1:
            truths.add(OPEN)
        for truth in sorted(truths):
            self._see(subject, WHOLE, truth)
        self._elements(
            judge, subject, norm.norm, world, frozenset(judgement.questions), tuple(truths)
        )
        for index, permission in enumerate(norm.norm.defeated_by):
            if permission in norm.defeats:
                truth = world.truths[PERMISSION_PREFIX + permission]
                self._see(subject, f"defeated_by[{index}]", truth)
        for element in subject.elements:
            if element.kind == "unless_norms" and element.name in world.truths:
                self._see(subject, element.path, world.truths[element.name])
        if truths != {FAILS}:
            self._levels(subject, judgement)

    def _levels(self, subject: Subject, judgement: NormJudgement) -> None:
        cases = [e for e in subject.elements if e.kind == "level"]
        for outcome in judgement.by_choice.values():
            possible = outcome[2]
            for element in cases:
                if element.name in possible:
                    self._see(subject, element.path, HOLDS if len(possible) == 1 else OPEN)

    def _elements(
        self,
        judge: Judge,
        subject: Subject,
        provision: Norm | Permission,
        world: WorldJudgement,
        turning: frozenset[str],
        truths: Sequence[int],
    ) -> None:
        """The elements that norms and permissions have in common, in one world."""
        place = _place(world)
        for element in subject.elements:
            if element.kind in {"act", "election"}:
                if element.name in place:
                    for truth in truths:
                        self._see(subject, element.path, truth)
            elif element.kind in {"timing", "test"}:
                guards = element.path.startswith(("finding.", "alerts"))
                if guards and set(truths) == {FAILS}:
                    continue
                assert element.atom is not None  # these kinds have one
                for truth in self._truths(judge, element.atom, world.view, turning):
                    self._see(subject, element.path, truth)
            elif element.kind == "contested":
                index = int(element.path.removeprefix("contested[").removesuffix("]"))
                point = provision.contested[index]
                for truth in self._contested(judge, point, element.atom, world.view, turning):
                    self._see(subject, element.path, truth)

    def _contested(
        self,
        judge: Judge,
        point: Contested,
        reading: Atom | None,
        view: Mapping[str, Any],
        turning: frozenset[str],
    ) -> Iterator[int]:
        undisputed = FAILS
        if point.unless is not None:
            undisputed = judge.direct.tree(tree_of(point.unless), view)
        assert reading is not None  # a contested point has one
        for truth in self._truths(judge, reading, view, turning):
            yield max(undisputed, truth)

    def _row(self, judge: Judge, subject: Subject, view: Mapping[str, Any]) -> int:
        """A row with a condition of its own; its truth."""
        truth = HOLDS if subject.condition is None else judge.direct.tree(subject.condition, view)
        self._see(subject, WHOLE, truth)
        self._tests(judge, subject, view, "when")
        return truth

    def _procedure(self, judge: Judge, view: Mapping[str, Any], track: str, day: dt.date) -> None:
        for procedure in self.rulebase.procedures.values():
            if procedure.track != track or not procedure.in_force.covers(day):
                continue
            subject = self._by_key["procedure", procedure.id]
            if self._row(judge, subject, view) == HOLDS:
                self._tests(judge, subject, view, "steps")
                return

    def _tests(self, judge: Judge, subject: Subject, view: Mapping[str, Any], below: str) -> None:
        for element in subject.elements:
            if element.atom is None or not element.path.startswith(below):
                continue
            fact = element.atom.fact
            for truth in self._truths(judge, element.atom, view, frozenset()):
                self._see(subject, element.path, truth)
            if fact.startswith(DEFINITION_PREFIX):
                name = fact.removeprefix(DEFINITION_PREFIX)
                self._definition(judge, name, view, frozenset())

    # single things ----------------------------------------------------------------------------

    def _truths(
        self, judge: Judge, atom: Atom, view: Mapping[str, Any], turning: frozenset[str]
    ) -> Iterable[int]:
        """The truth of a test; of a reading that the case turns on, under each position."""
        if not atom.fact.startswith(READING_PREFIX):
            return (atom.truth(view[atom.fact]),)
        question = atom.fact.removeprefix(READING_PREFIX)
        if question in judge.fixed:
            return (atom.truth(judge.fixed[question]),)
        if question not in turning:
            return (OPEN,)
        positions = self.rulebase.questions[question].positions
        return (OPEN, *(atom.truth(position.slug) for position in positions))

    def _see(self, subject: Subject, path: str, truth: int) -> None:
        key = (subject.layer, subject.id, path, truth)
        self.seen.setdefault(key, {})[self._scenario] = None
        if path == WHOLE:
            self._touch(subject.layer, subject.id)

    def _touch(self, kind: str, name: str) -> None:
        self.read.setdefault((kind, name), {})[self._scenario] = None

    # days -------------------------------------------------------------------------------------

    def _dated(self, unit: Unit, world: WorldJudgement) -> None:
        act, election = _place(world)
        turns = self._turns.get(unit.id.partition("#")[0], ())
        for subject in self.subjects:
            if subject.layer == "consequences" or not (subject.edges or subject.timed):
                continue
            if subject.acts and act not in subject.acts:
                continue
            if subject.elections and election not in subject.elections:
                continue
            if subject.names.isdisjoint(self._names):
                continue
            for edge in subject.edges:
                self._near(subject, edge.day.isoformat(), edge.day, world.world)
            if subject.timed:
                for day in turns:
                    self._near(subject, DETERMINATION, day, world.world)

    def _near(self, subject: Subject, edge: str, day: dt.date, world: World) -> None:
        for offset in (-1, 0, 1):
            if world.date <= day + offset * DAY <= world.until:
                key = ((subject.layer, subject.id, edge), offset)
                self.days.setdefault(key, {})[self._scenario] = None


def _place(world: WorldJudgement) -> tuple[str, str]:
    """The kind of act and the kind of election of a world."""
    act, election, _ = world.bundle.name.split("/", 2)
    return act, election
