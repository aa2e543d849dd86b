"""``sanksi rules check``: search the whole fact space, and show a case for what is found."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sanksi.cli import progress, usage
from sanksi.cli.clock import now, today
from sanksi.cli.output import write
from sanksi.cli.rules import FAULTS, faults_of
from sanksi.cli.settings import Result
from sanksi.cli.sources import rulebase as load_rulebase
from sanksi.kernel.errors import Lang, Text
from sanksi.rulebase import Rulebase

if TYPE_CHECKING:
    from sanksi.review.checks.run import Report

_CHECKED = Text("Basis aturan {version}: {spaces} ruang fakta diperiksa, tidak ada temuan; "
                "{accepted} temuan diterima.",
                "Rule base {version}: {spaces} fact spaces searched, nothing found; "
                "{accepted} findings are accepted.")  # fmt: skip
_FOUND = Text("{n} temuan; {accepted} temuan diterima.",
              "{n} findings; {accepted} findings are accepted.")  # fmt: skip
_CASE = Text("Kasus contoh", "Example case")


def checked(witnesses: str | None, lang: Lang) -> Result:
    """What the search of the fact space finds; exit code 1 when something is not accepted.

    ``witnesses`` is the folder for the cases; without it they are printed.

    Raises:
        Misuse: the solver is not installed, or a case cannot be written.
    """
    try:
        from sanksi.review.checks.run import check
    except ModuleNotFoundError as error:
        if error.name != "z3":
            raise
        raise usage.Misuse(usage.needs_solver()) from error
    rulebase = load_rulebase(check=False)
    faults = faults_of(rulebase)
    if faults:
        lines = [*(f.render(lang) for f in faults), FAULTS.fill(n=len(faults)).in_(lang)]
        return _result(lines, 1)
    report = check(rulebase, today(now(), None), progress.shown)
    lines = list(_findings(report, rulebase, None if witnesses is None else Path(witnesses), lang))
    slots = {
        "version": rulebase.version,
        "spaces": report.spaces,
        "n": len(report.findings) + len(report.idle),
        "accepted": len(report.accepted),
    }
    lines.append((_CHECKED if report.sound else _FOUND).fill(**slots).in_(lang))
    return _result(lines, 0 if report.sound else 1)


def _findings(
    report: "Report", rulebase: Rulebase, folder: Path | None, lang: Lang
) -> Iterator[str]:
    """Each finding with its cases, printed or written to ``folder``; then idle acceptances."""
    from sanksi.rulebase.places import Places

    places = Places(rulebase.texts, {})
    for finding in report.findings:
        yield finding.problem(places).render(lang)
        for case in finding.witnesses:
            text = case.text(finding.title, lang)
            if folder is None:
                yield f"    {_CASE.in_(lang)}:"
                yield "".join(f"      {line}\n" for line in text.splitlines()).rstrip("\n")
            else:
                path = folder / case.file
                write({path: text.encode()})
                yield f"    {_CASE.in_(lang)}: {path}"
    for problem in report.idle:
        yield problem.render(lang)


def _result(lines: Sequence[str], code: int) -> Result:
    return Result(("\n".join(lines) + "\n").encode(), code)
