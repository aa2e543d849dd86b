"""``sanksi adjudicate``: read all cases, decide all, render all; only then is anything said."""

import datetime as dt
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from sanksi.cli import usage
from sanksi.cli.clock import now, today
from sanksi.cli.output import is_folder, write
from sanksi.cli.progress import shown
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.decision import Adjudicator, Decision, Profile, load_profile
from sanksi.facts import Case, load_case
from sanksi.kernel.errors import InputError, Lang, Problem
from sanksi.render import render_html, render_json, render_text
from sanksi.render.text import NARROWEST, WIDTH
from sanksi.rulebase import Rulebase

Form = Literal["text", "json", "html"]

_SUFFIX: Final[dict[str, str]] = {"text": ".txt", "json": ".json", "html": ".html"}
_STDIN: Final = "-"
MOST_COLUMNS: Final = 100


@dataclass(frozen=True, slots=True)
class Request:
    """What the command was asked; ``as_of`` ``None`` means today where each vote is held."""

    cases: Sequence[str]
    as_of: dt.date | None
    readings: Sequence[tuple[str, str]]
    profile: str | None
    engine: Literal["rete+direct", "direct"]
    form: Form
    lang: Lang
    output: str | None


def run(request: Request) -> Result:
    """Adjudicate every case of ``request``.

    Raises:
        InputError: with the problems of all files and readings together.
        Misuse: the options contradict each other, or a file cannot be written.
    """
    into_folder = request.output is not None and is_folder(request.output)
    if request.profile is not None and request.readings:
        raise usage.Misuse(usage.profile_and_readings())
    if request.form == "html" and len(request.cases) > 1 and not into_folder:
        raise usage.Misuse(usage.several_pages())
    rulebase = load_rulebase()
    decisions = _decide(request, rulebase)
    if into_folder:
        _into_folder(request, rulebase, decisions)
        return Result()
    output = _rendered(request, rulebase, decisions)
    if request.output is None:
        return Result(output)
    write({Path(request.output): output})
    return Result()


def _decide(request: Request, rulebase: Rulebase) -> list[Decision]:
    """The decisions in the order of the cases, or every problem that stands in their way."""
    problems: list[Problem] = []
    cases: list[tuple[str, Case]] = []
    for name in request.cases:
        with gathering(problems, name):
            cases.append((name, load(name)))
    adjudicators: list[Adjudicator] = []
    with gathering(problems):
        profile = _profile(request, rulebase)
        adjudicators.append(Adjudicator(rulebase, profile=profile, engine=request.engine))
    moment = now()
    decisions: list[Decision] = []
    for adjudicator in adjudicators:
        for name, case in shown(cases):
            with gathering(problems, name):
                as_of = request.as_of or today(moment, case.election.region)
                decisions.append(adjudicator.adjudicate(case, as_of=as_of))
    if problems:
        raise InputError(problems)
    return decisions


@contextmanager
def gathering(problems: list[Problem], file: str | None = None) -> Iterator[None]:
    """Adds what is wrong with the input to ``problems``, under the name of its file."""
    try:
        yield
    except InputError as error:
        problems += (p if p.file or file is None else replace(p, file=file) for p in error.problems)


def load(name: str) -> Case:
    """The case of a file, or of the standard input."""
    if name == _STDIN:
        return load_case(sys.stdin.buffer.read(), file="<stdin>")
    return load_case(Path(name), file=name)


def _profile(request: Request, rulebase: Rulebase) -> Profile:
    if request.profile is not None:
        return load_profile(request.profile, rulebase)
    return Profile(_chosen(request.readings))


def _chosen(readings: Iterable[tuple[str, str]]) -> dict[str, str]:
    chosen: dict[str, str] = {}
    for question, slug in readings:
        if chosen.setdefault(question, slug) != slug:
            raise InputError(usage.two_readings(question))
    return chosen


def _rendered(request: Request, rulebase: Rulebase, decisions: Sequence[Decision]) -> bytes:
    if request.form == "json":
        return _json(decisions)
    if request.form == "html":
        return render_html(decisions[0], rulebase, request.lang).encode()
    columns = width() if request.output is None else WIDTH
    texts = [render_text(decision, rulebase, request.lang, columns) for decision in decisions]
    return f"\n{'#' * columns}\n\n".join(texts).encode()


def _json(decisions: Sequence[Decision]) -> bytes:
    """One decision as an object, several as an array."""
    if len(decisions) == 1:
        return render_json(decisions[0], pretty=True) + b"\n"
    return b"[\n" + b",\n".join(render_json(d, pretty=True) for d in decisions) + b"\n]\n"


def width() -> int:
    """The width of the terminal, within what is pleasant to read; fixed for a file or a pipe."""
    if not sys.stdout.isatty():
        return WIDTH
    return max(NARROWEST, min(shutil.get_terminal_size((WIDTH, 24)).columns, MOST_COLUMNS))


def _into_folder(request: Request, rulebase: Rulebase, decisions: Sequence[Decision]) -> None:
    """One file per case in the folder, under the id of the case."""
    folder = Path(request.output or ".")
    files: dict[Path, bytes] = {}
    for decision in decisions:
        path = folder / f"{decision.case_id}{_SUFFIX[request.form]}"
        if path in files:
            raise usage.Misuse(usage.same_page(decision.case_id))
        files[path] = _rendered(request, rulebase, [decision])
    write(files)
