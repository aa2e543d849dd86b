"""sanksi: recommended paths for election-neutrality violations of Indonesian civil servants.

The public surface: read the facts of a case, load the law as data, adjudicate. ``as_of`` is the day
of knowledge; nothing dated later is used.

>>> import datetime as dt
>>> from sanksi import Adjudicator, Rulebase, load_case
>>> case = load_case('''
... id: contoh
... election: {kind: pilkada, calendar: pilkada-2024, region: {code: "32.04", tz: WIB}}
... person: {ref: terlapor-1, status: pns}
... candidacies: [{id: paslon-1, kind: pasangan_calon}]
... acts:
...   - {id: p1, kind: reaksi_medsos, when: {date: 2024-10-05}, toward: [paslon-1]}
... ''')
>>> decision = Adjudicator(Rulebase.load()).adjudicate(case, as_of=dt.date(2024, 12, 1))
>>> {finding.rule: str(finding.truth) for finding in decision.findings}["SKB22-D6"]
'belum_pasti'
>>> "act.account" in {question.fact for question in decision.questions}
True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from sanksi._version import __version__

if TYPE_CHECKING:
    from sanksi.decision import Adjudicator, CaseProcess, Decision, Profile, load_profile
    from sanksi.facts import Case, load_case
    from sanksi.kernel.errors import DisagreementError, InputError, RuleError, SanksiError
    from sanksi.kernel.truth import Truth
    from sanksi.rulebase import Rulebase

__all__ = [
    "Adjudicator",
    "Case",
    "CaseProcess",
    "Decision",
    "DisagreementError",
    "InputError",
    "Profile",
    "RuleError",
    "Rulebase",
    "SanksiError",
    "Truth",
    "__version__",
    "load_case",
    "load_profile",
]

_HOME: Final = {
    "Adjudicator": "sanksi.decision",
    "CaseProcess": "sanksi.decision",
    "Decision": "sanksi.decision",
    "Profile": "sanksi.decision",
    "load_profile": "sanksi.decision",
    "Case": "sanksi.facts",
    "load_case": "sanksi.facts",
    "DisagreementError": "sanksi.kernel.errors",
    "InputError": "sanksi.kernel.errors",
    "RuleError": "sanksi.kernel.errors",
    "SanksiError": "sanksi.kernel.errors",
    "Truth": "sanksi.kernel.truth",
    "Rulebase": "sanksi.rulebase",
}
"""Where each public name lives; it is imported when first used, so that the shell starts fast."""


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'sanksi' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
