"""A procedure as a diagram in Mermaid: states, steps, time limits, and where a case stands."""

from collections.abc import Iterator
from typing import Final

from sanksi.decision.process import TrackProcess
from sanksi.kernel.errors import Lang
from sanksi.render import texts as t
from sanksi.render.words import Words
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import ProcedureFile, ProcedureStep, ProcedureTerm

_SIGNS: Final = {"batas": "≤", "paling_cepat": "≥", "mulai_berlaku": "="}
_PASSED: Final = "classDef dilalui fill:#e8e8e8,stroke:#555555,color:#111111"
_HERE: Final = "classDef di_sini fill:#ffd54f,stroke:#5d4037,color:#111111,stroke-width:3px"
_END: Final = "classDef tujuan stroke-width:3px"


def mermaid(
    procedure: ProcedureFile, rulebase: Rulebase, lang: Lang, at: TrackProcess | None = None
) -> str:
    """The state diagram of ``procedure``; with ``at`` the way of a case and its present state."""
    return "\n".join(_lines(procedure, Words(rulebase, lang), at)) + "\n"


def _lines(procedure: ProcedureFile, words: Words, at: TrackProcess | None) -> Iterator[str]:
    yield "---"
    yield f"title: {_quoted(words.say(procedure.title))}"
    yield "---"
    yield "stateDiagram-v2"
    yield "    direction TB"
    for state in procedure.states:
        yield f"    state {_quoted(words.say(state.title))} as {state.id}"
    yield f"    [*] --> {procedure.initial}"
    for step in procedure.steps:
        yield f"    {step.source} --> {step.dest} : {_label(step, procedure, words)}"
    ends = [state.id for state in procedure.states if state.recommended]
    yield from (f"    {line}" for line in (_END, _PASSED, _HERE))
    yield from (f"    class {end} tujuan" for end in ends)
    if at is not None:
        passed = dict.fromkeys((procedure.initial, *(step.state for step in at.entered)))
        yield from (f"    class {state} dilalui" for state in passed if state != at.state)
        yield f"    class {at.state} di_sini"


def _label(step: ProcedureStep, procedure: ProcedureFile, words: Words) -> str:
    """The event, with the limits within which it is due from this state."""
    limits = [
        _limit(term, words)
        for term in procedure.terms
        if step.event in term.keeps and step.source in term.after and term.number is not None
    ]
    return ", ".join([step.event, *limits])


def _limit(term: ProcedureTerm, words: Words) -> str:
    units = words.joined([words.say(t.UNITS[unit]) for unit in term.units], t.OR)
    sign = _SIGNS[term.role]
    return f"{sign} {term.number} {units} ({term.id})"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
