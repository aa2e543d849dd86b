"""Whether every rule can be compiled for both engines: what the linter asks before a release."""

import datetime as dt
from typing import get_args

from sanksi.facts.terms import ActKind, ElectionKind
from sanksi.inference.network import Network
from sanksi.inference.program import Program
from sanksi.inference.rete import available
from sanksi.kernel.errors import Problem, RuleError
from sanksi.rulebase import Rulebase


def unready(rulebase: Rulebase) -> list[Problem]:
    """The rules that the engine could not safely take, for any act, election and stretch of law.

    Where durable_rules cannot be had there is nothing to compile for, and the list is empty.
    """
    if not available():
        return []
    program, network = Program(rulebase), Network(rulebase)
    problems: dict[Problem, None] = {}
    for act in get_args(ActKind):
        for election in get_args(ElectionKind):
            for day in (dt.date.min, *program.boundaries(act)):
                try:
                    network.prepare(program.bundle(act, election, day))
                except RuleError as error:
                    problems.update(dict.fromkeys(error.problems))
    return list(problems)
