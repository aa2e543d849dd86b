"""``sanksi rules history``, ``diff``, ``open`` and ``book``: the rule base read by lawyers."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import orjson

from sanksi.cli import usage
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.kernel.errors import InputError, Lang, Problem, Text
from sanksi.render.blocks import Page
from sanksi.rulebase import Rulebase

if TYPE_CHECKING:
    from sanksi.review.questions import CaseFile

Form = Literal["text", "json"]

_CASES: Final = frozenset({".yaml", ".yml", ".json"})

_BOOK: Final = Text("{n} halaman; mulailah dari {first}.", "{n} pages; begin at {first}.")

OWN: Final = "bawaan"
"""The name of the rule base that came with the library."""


def compared(old: str, new: str, form: Form, lang: Lang) -> Result:
    """What changed from ``old`` to ``new``; exit code 1 when something did."""
    from sanksi.review.differences import compare
    from sanksi.review.differences_page import comparison_page

    comparison = compare(_rulebase("OLD", old), _rulebase("NEW", new), lang)
    code = 1 if comparison.changes else 0
    if form == "text":
        return Result(_text(comparison_page(comparison, lang)).output, code)
    sides = {
        side: {"version": version, "digest": digest}
        for side, (version, digest) in (("old", comparison.old), ("new", comparison.new))
    }
    return Result(_json({"lang": lang, **sides, "changes": comparison.changes}).output, code)


def told(provision: str, form: Form, lang: Lang) -> Result:
    """The history of a rule or a citation."""
    from sanksi.review.history import history
    from sanksi.review.history_page import history_page

    rulebase = load_rulebase()
    found = history(rulebase, provision, lang)
    if form == "json":
        return _json({"lang": lang, **asdict(found)})
    return _text(history_page(found, rulebase, lang))


def opened(
    questions: Sequence[str],
    cases: Sequence[str],
    as_of: dt.date | None,
    form: Form,
    lang: Lang,
) -> Result:
    """Open questions with what they touch and the cases that turn on them."""
    from sanksi.cli.progress import shown
    from sanksi.review.questions import opened as open_
    from sanksi.review.questions_page import questions_page

    rulebase = load_rulebase()
    files = list(_cases(cases, as_of))
    found = open_(rulebase, questions, files, lang, shown)
    if form == "text":
        return _text(questions_page(found, rulebase, lang))
    data = [
        {
            "id": each.question.id,
            **each.question.model_dump(mode="json", exclude={"id"}),
            "touches": each.touches,
            "cases": each.cases,
        }
        for each in found
    ]
    return _json({"lang": lang, "questions": data})


def booked(form: Literal["html", "md"], output: str, lang: Lang) -> Result:
    """Write the book of rules into the folder ``output``."""
    from sanksi.cli.output import write
    from sanksi.render import html, markdown
    from sanksi.review.book import book

    layout = html.layout if form == "html" else markdown.layout
    folder = Path(output)
    pages = book(load_rulebase(), lang, f".{form}")
    files = {folder / f"{name}.{form}": layout(page).encode() for name, page in pages.items()}
    write(files)
    said = _BOOK.fill(n=len(files), first=folder / f"index.{form}").in_(lang)
    return Result(f"{said}\n".encode())


def _cases(names: Sequence[str], as_of: dt.date | None) -> Iterator["CaseFile"]:
    """The cases in these files and folders; by default those of the examples beside the rules."""
    from sanksi.cli.adjudicate import gathering
    from sanksi.cli.clock import now, today
    from sanksi.facts import load_case
    from sanksi.review.questions import CaseFile

    problems: list[Problem] = []
    moment = now()
    for path in _files(names):
        with gathering(problems, str(path)):
            case = load_case(path)
            yield CaseFile(path.name, case, as_of or today(moment, case.election.region))
    if problems:
        raise InputError(problems)


def _files(names: Sequence[str]) -> Iterator[Path]:
    from sanksi.rulebase.loader import packaged_folder

    for folder in [Path(name) for name in names] or [packaged_folder().parent / "examples"]:
        if folder.is_dir():
            yield from sorted(p for p in folder.iterdir() if p.suffix in _CASES)
        elif names:
            yield folder


def _rulebase(argument: str, name: str) -> Rulebase:
    """The rule base that ``name`` means: a folder, stored texts, a digest, or the library's own."""
    if name == OWN:
        return Rulebase.load()
    path = Path(name)
    if path.suffix == ".json" and path.is_file():
        return Rulebase.from_files(_texts(argument, path))
    if path.exists():
        return Rulebase.load(path, check=False)
    if name.startswith("sha256:"):
        own = Rulebase.load()
        if own.digest.startswith(name):
            return own
    raise usage.Misuse(usage.no_rulebase(argument, name))


def _texts(argument: str, path: Path) -> dict[str, str]:
    """The texts of rule files by name, as :attr:`Rulebase.texts` holds them."""
    try:
        content = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError) as error:
        raise usage.Misuse(usage.no_rulebase(argument, str(path))) from error
    if not isinstance(content, dict) or not all(isinstance(t, str) for t in content.values()):
        raise usage.Misuse(usage.no_rulebase(argument, str(path)))
    return content


def _text(page: Page) -> Result:
    from sanksi.cli.adjudicate import width
    from sanksi.render.text import layout

    return Result(layout(page, width()).encode())


def _json(value: Any) -> Result:
    return Result(orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
