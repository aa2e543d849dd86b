"""``sanksi rules``: list, show and check the rule base."""

from collections.abc import Iterable
from typing import get_args

from sanksi.cli import usage
from sanksi.cli.clock import now, today
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.facts.terms import ActKind
from sanksi.kernel.errors import Lang, Problem, Text
from sanksi.rulebase import Rulebase

_SOUND = Text("Basis aturan {version}: {n} aturan, tidak ada kesalahan.",
              "Rule base {version}: {n} rules, no faults.")  # fmt: skip
FAULTS = Text("{n} kesalahan.", "{n} faults.")
_OVERSIGHTS = Text("Mungkin terlewat:", "Probably overlooked:")


def listed(act: str | None, lang: Lang) -> Result:
    """One line per rule; ``act`` keeps those that speak of such acts."""
    from sanksi.rulebase.show import rules_list

    known = get_args(ActKind)
    if act is not None and act not in known:
        raise usage.Misuse(usage.not_one_of("--act", act, known))
    return _text(rules_list(load_rulebase(), lang, act=act))


def shown(ids: Iterable[str], lang: Lang) -> Result:
    """Rules in full; ids are found whatever the case of their letters."""
    from sanksi.rulebase.show import rule_text

    rulebase = load_rulebase()
    by_letters = {id_.casefold(): id_ for id_ in rulebase.rules}
    texts = [rule_text(rulebase, by_letters.get(id_.casefold(), id_), lang) for id_ in ids]
    return _text("\n\n".join(texts))


def linted(lang: Lang, *, strict: bool = False) -> Result:
    """Every fault of the rule base; exit code 1 when there is one.

    ``strict``: what was probably overlooked is a fault, too, unless ``accepted.yaml`` names it.
    """
    from sanksi.review.acceptance import Acceptances, warning_subject
    from sanksi.rulebase.lint import warnings

    rulebase = load_rulebase(check=False)
    faults = faults_of(rulebase)
    acceptances = Acceptances(rulebase, "SANKSI-R", today(now(), None))
    oversights = [
        problem
        for problem in warnings(rulebase)
        if not acceptances.accepts(problem.code, warning_subject(problem))
    ]
    oversights += acceptances.problems()
    if strict:
        faults, oversights = [*faults, *oversights], []
    lines = [problem.render(lang) for problem in faults]
    if oversights:
        lines.append(_OVERSIGHTS.in_(lang))
        lines += [problem.render(lang) for problem in oversights]
    if faults:
        lines.append(FAULTS.fill(n=len(faults)).in_(lang))
    else:
        said = _SOUND.fill(version=rulebase.version, n=len(rulebase.rules))
        lines.append(said.in_(lang))
    return Result(_text("\n".join(lines)).output, 1 if faults else 0)


def faults_of(rulebase: Rulebase) -> list[Problem]:
    """Every fault of the rules, also what the engine could not take."""
    from sanksi.inference.readiness import unready
    from sanksi.rulebase.lint import lint

    return lint(rulebase) or unready(rulebase)  # only a sound rule base can be compiled


def _text(text: str) -> Result:
    return Result(f"{text}\n".encode())
