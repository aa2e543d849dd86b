"""``sanksi rules mutate``: small mistakes in the rules, and whether a scenario notices them."""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import click
import orjson

from sanksi.cli.clock import now, today
from sanksi.cli.output import write
from sanksi.cli.progress import AFTER
from sanksi.cli.scenarios import folder_of, vocabulary
from sanksi.cli.settings import Result
from sanksi.kernel.errors import Lang
from sanksi.rulebase import Rulebase


@dataclass(frozen=True, slots=True)
class Request:
    """What the command was asked; without ``ids`` every rule is mutated."""

    ids: Sequence[str]
    features: str | None
    workers: int
    drafts: bool
    form: Literal["text", "json"]
    lang: Lang
    output: str | None


def run(request: Request) -> Result:
    """Try the mutants and report; exit code 1 when the bar is missed.

    Raises:
        InputError: a scenario cannot be read.
        Misuse: there is no folder of scenarios, or the report cannot be written.
    """
    from sanksi.review.mutation.laboratory import Laboratory
    from sanksi.review.mutation.report import Score
    from sanksi.review.mutation.run import run as tried
    from sanksi.scenarios import invented_calendars, read_features

    folder = folder_of(request.features)
    rulebase = Rulebase.load(calendars=invented_calendars(folder))
    laboratory = Laboratory(rulebase, vocabulary(folder, rulebase), read_features(folder))
    day = today(now(), None)
    trial = tried(
        laboratory,
        rules=request.ids,
        workers=request.workers,
        drafts=request.drafts,
        today=day,
        done=_told(),
    )
    score = Score(trial, day)
    if request.form == "json":
        output = orjson.dumps(score.as_data(), option=orjson.OPT_INDENT_2) + b"\n"
    else:
        output = score.text(request.lang).encode()
    code = 0 if score.passed else 1
    if request.output is None:
        return Result(output, code)
    write({Path(request.output): output})
    return Result(exit_code=code)


def _told() -> Callable[[int, int], None] | None:
    """Says on a terminal how far the trials are, once they take longer than two seconds."""
    if not sys.stderr.isatty():
        return None
    start = time.monotonic()

    def done(tried: int, of_all: int) -> None:
        if time.monotonic() - start > AFTER:
            end = "\n" if tried == of_all else ""
            click.echo(f"\r{tried}/{of_all}{end}", err=True, nl=False)

    return done
