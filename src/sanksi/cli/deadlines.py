"""``sanksi deadlines``: what is due, kept, overdue or lapsed in a case."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

import orjson

from sanksi.cli.adjudicate import gathering, load
from sanksi.cli.clock import now, today
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.decision import Adjudicator, CaseProcess
from sanksi.kernel.errors import InputError, Lang, Problem
from sanksi.render.deadlines import deadlines_data, deadlines_text


@dataclass(frozen=True, slots=True)
class Request:
    """What the command was asked; ``as_of`` ``None`` means today where the vote is held."""

    case: str
    as_of: dt.date | None
    form: Literal["text", "json"]
    lang: Lang


def run(request: Request) -> Result:
    """Tell the terms of one case.

    Raises:
        InputError: the case cannot be read, a recorded step is not allowed where it comes, or a
            count leaves the years of which holidays are known.
    """
    rulebase = load_rulebase()
    problems: list[Problem] = []
    output = b""
    with gathering(problems, request.case):
        case = load(request.case)
        as_of = request.as_of or today(now(), case.election.region)
        process = CaseProcess(Adjudicator(rulebase), case, as_of=as_of)
        if request.form == "json":
            data = deadlines_data(process, as_of)
            output = orjson.dumps(data, option=orjson.OPT_INDENT_2) + b"\n"
        else:
            output = deadlines_text(process, rulebase, as_of, request.lang).encode()
    if problems:
        raise InputError(problems)
    return Result(output)
