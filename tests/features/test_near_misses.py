"""For each element of each norm there is a scenario in which that element alone fails."""

from itertools import product
from typing import Any, Final

from sanksi.inference import Observer, Unit
from sanksi.inference.formulas import Formula, Tree, literals_of, tree_of
from sanksi.inference.judge import Judge, WorldJudgement
from sanksi.inference.program import CompiledNorm
from sanksi.kernel.truth import FAILS, HOLDS
from sanksi.rulebase.format import RuleFile
from sanksi.scenarios import read_features
from sanksi.scenarios.play import Bench, play
from tests.features.conftest import FEATURES

READING: Final = "reading."
ONLY_UNKNOWN: Final = "the vocabulary has no other value; it can only be unknown"
WITH_LEAVE: Final = "the permission and the element rest on the same unpaid leave: both fail"
WITH_TARGET: Final = "without a target there is no kind of candidacy either"
NOBODY_ELECTED: Final = "no calendar of a Pilkada knows by which day the elected had been set"
NO_OTHER_KIND: Final = "a Pilkada knows only pairs and parties, and parties have no determination"

NO_CAMPAIGN: Final = (
    "no calendar has a campaign since 2 January 2026, in which the special rule holds"
)

NEVER_ALONE: Final = {
    "KUHP-242: other_norms.KUHP-242": NO_CAMPAIGN,
    "KUHP-300: other_norms.KUHP-300": NO_CAMPAIGN,
    "KUHP-433(1): other_norms.KUHP-433(1)": NO_CAMPAIGN,
    "KUHP-433(2): other_norms.KUHP-433(2)": NO_CAMPAIGN,
    "KUHP-434: other_norms.KUHP-434": NO_CAMPAIGN,
    "KUHP-436: other_norms.KUHP-436": NO_CAMPAIGN,
    "PEM-515: act.gift.kind": ONLY_UNKNOWN,
    "PEM-523(1): act.gift.kind": ONLY_UNKNOWN,
    "PEM-523(2): act.gift.kind": ONLY_UNKNOWN,
    "PEM-523(3): act.gift.kind": ONLY_UNKNOWN,
    "PILK-187A(1): act.gift.kind": ONLY_UNKNOWN,
    "PILK-187A(2): act.gift.kind": ONLY_UNKNOWN,
    "PILK-188-A: candidacy.kind": NO_OTHER_KIND,
    "PILK-188-C: time.elected_set": NOBODY_ELECTED,
    "PP94-3c/3d: permission.OK-CLTN": WITH_LEAVE,
    "SKB22-D3: definition.sedang_cltn": WITH_LEAVE,
    "SKB22-D3: permission.OK-CLTN": WITH_LEAVE,
    "SKB22-D7: act.has_target": WITH_TARGET,
    "SKB22-E7: permission.OK-SPOUSE": WITH_LEAVE,
    "SKB22-E7/OQ-A-9: permission.OK-SPOUSE": WITH_LEAVE,
}
"""Elements that no case can make fail alone, and why."""


class Elements(Observer):
    """The elements of the norms that scenarios reach, and those that failed alone in one."""

    def __init__(self) -> None:
        self.reached: dict[tuple[str, Tree], str] = {}
        self.alone: set[tuple[str, Tree]] = set()

    def judged(self, judge: Judge, unit: Unit, world: WorldJudgement) -> None:  # noqa: ARG002
        """Take the elements of one world, under every reading of each norm."""
        for norm in world.bundle.norms.values():
            for clause in norm.formula.clauses:
                facts = dict.fromkeys(lit.atom.fact for lit in literals_of(clause))
                owner = _owner(norm, clause)
                self.reached[owner, clause] = f"{owner}: {' | '.join(facts)}"
            for reading in readings(judge, norm.formula):
                view = {**world.view, **judge.default_view, **reading}
                truths = {c: judge.direct.tree(c, view) for c in norm.formula.clauses}
                failing = [clause for clause, truth in truths.items() if truth == FAILS]
                if len(failing) == 1 and list(truths.values()).count(HOLDS) == len(truths) - 1:
                    self.alone.add((_owner(norm, failing[0]), failing[0]))

    def never_alone(self) -> list[str]:
        """The elements that failed alone in no scenario."""
        return sorted({name for key, name in self.reached.items() if key not in self.alone})


def _owner(norm: CompiledNorm, clause: Tree) -> str:
    """Whose element a clause is: a rule of transition is one element of all norms of its file."""
    transition = norm.transition
    if transition is not None and clause == tree_of(transition.when):
        return norm.rule.file
    return norm.id


def _in_transition(file: object) -> bool:
    """Whether a rule of transition decides about norms of a file."""
    return isinstance(file, RuleFile) and file.transition is not None and bool(file.norms)


def readings(judge: Judge, formula: Formula) -> list[dict[str, Any]]:
    """Every combination of positions on the questions that ``formula`` names."""
    named = sorted({a.fact for a in formula.atoms() if a.fact.startswith(READING)})
    questions = judge.program.rulebase.questions
    slugs = [[p.slug for p in questions[n.removeprefix(READING)].positions] for n in named]
    return [dict(zip(named, choice, strict=True)) for choice in product(*slugs)]


def test_each_element_fails_alone_in_some_scenario(bench: Bench) -> None:
    """So that no element can be dropped from a norm unnoticed by the features."""
    elements = Elements()
    watched = Bench(bench.rulebase, bench.vocabulary, engine="direct", observer=elements)
    problems = [play(scenario, watched).problem for scenario in read_features(FEATURES)]
    assert [] == [problem for problem in problems if problem is not None]
    assert {name.split(":")[0] for name in elements.reached.values()} == {
        *bench.rulebase.norms,
        *bench.rulebase.residual,
        *(name for name, file in bench.rulebase.files.items() if _in_transition(file)),
    }
    assert sorted(NEVER_ALONE) == elements.never_alone()
