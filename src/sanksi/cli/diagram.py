"""``sanksi diagram``: a procedure as a state diagram, with the way of a case in it."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sanksi.cli.adjudicate import gathering, load
from sanksi.cli.clock import now, today
from sanksi.cli.output import write
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.decision import Adjudicator, CaseProcess, TrackProcess
from sanksi.kernel.errors import InputError, Lang, Problem, Text, did_you_mean
from sanksi.render.diagram import mermaid
from sanksi.rulebase import Rulebase


@dataclass(frozen=True, slots=True)
class Request:
    """What the command was asked; ``case`` shows where that case stands."""

    name: str
    case: str | None
    as_of: dt.date | None
    lang: Lang
    output: str | None


def run(request: Request) -> Result:
    """Draw one procedure.

    Raises:
        InputError: there is no such procedure, the case does not follow it, or cannot be read.
        Misuse: the file cannot be written.
    """
    rulebase = load_rulebase()
    procedure = rulebase.procedures.get(request.name)
    if procedure is None:
        raise InputError(_unknown(request.name, rulebase))
    at = None if request.case is None else _at(request, request.case, rulebase)
    output = mermaid(procedure, rulebase, request.lang, at).encode()
    if request.output is None:
        return Result(output)
    write({Path(request.output): output})
    return Result()


def _at(request: Request, name: str, rulebase: Rulebase) -> TrackProcess:
    problems: list[Problem] = []
    found: TrackProcess | None = None
    with gathering(problems, name):
        case = load(name)
        as_of = request.as_of or today(now(), case.election.region)
        tracks = CaseProcess(Adjudicator(rulebase), case, as_of=as_of).tracks
        found = next((t for t in tracks.values() if t.procedure == request.name), None)
        if found is None:
            raise InputError(_elsewhere(request.name, [t.procedure for t in tracks.values()]))
    if found is None:
        raise InputError(problems)
    return found


def _unknown(name: str, rulebase: Rulebase) -> Problem:
    known = list(rulebase.procedures)
    hint = did_you_mean(name, known)
    return Problem(
        "SANKSI-P003",
        Text(f'prosedur "{name}" tidak ada.{hint.id}', f'there is no procedure "{name}".{hint.en}'),
        Text(f"Pilih salah satu: {', '.join(known)}.", f"Choose one of: {', '.join(known)}."),
    )


def _elsewhere(name: str, followed: list[str]) -> Problem:
    listed = ", ".join(followed) or "-"
    return Problem(
        "SANKSI-P004",
        Text(f'perkara ini tidak mengikuti prosedur "{name}".',
             f'the case does not follow the procedure "{name}".'),
        Text(f"Prosedur yang diikuti: {listed}.", f"It follows: {listed}."),
    )  # fmt: skip
