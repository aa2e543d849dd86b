"""``sanksi rules coverage``: which scenarios make each rule and element true, false and open."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import orjson

from sanksi.cli.clock import now, today
from sanksi.cli.output import write
from sanksi.cli.progress import shown
from sanksi.cli.scenarios import folder_of, vocabulary
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.kernel.errors import Lang


@dataclass(frozen=True, slots=True)
class Request:
    """What the command was asked; without ``ids`` it speaks of all rules."""

    ids: Sequence[str]
    features: str | None
    form: Literal["text", "json", "html"]
    lang: Lang
    output: str | None


def run(request: Request) -> Result:
    """Play the scenarios and report; exit code 1 when the bar is missed.

    Raises:
        InputError: a scenario is not Gherkin, or there is no such rule.
        Misuse: there is no folder of scenarios, or the report cannot be written.
    """
    from sanksi.render import html, text
    from sanksi.review.coverage import Report, measure
    from sanksi.review.coverage.report import known_ids
    from sanksi.scenarios import invented_calendars, read_features

    folder = folder_of(request.features)
    rulebase = load_rulebase(invented_calendars(folder))
    ids = known_ids(rulebase, request.ids)
    scenarios = read_features(folder)
    coverage = measure(rulebase, vocabulary(folder, rulebase), scenarios, shown)
    report = Report(coverage, folder, ids, today(now(), None))
    if request.form == "json":
        output = orjson.dumps(report.as_data()) + b"\n"
    elif request.form == "html":
        output = html.layout(report.page(request.lang, full=True)).encode()
    else:
        output = text.layout(report.page(request.lang, full=bool(ids))).encode()
    code = 0 if report.passed else 1
    if request.output is None:
        return Result(output, code)
    write({Path(request.output): output})
    return Result(exit_code=code)
