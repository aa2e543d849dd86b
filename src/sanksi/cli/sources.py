"""The rule base that a command works with: the library's own, and what the arguments add to it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sanksi.cli.settings import Settings

if TYPE_CHECKING:
    from sanksi.rulebase import Rulebase

_Command = TypeVar("_Command", bound=Callable[..., Any])


def rulebase(calendars: Iterable[Path] = (), *, check: bool = True) -> "Rulebase":
    """The rules that came with the library, with those that the command line names beside them.

    ``calendars`` come on top.

    Raises:
        RuleError: a file is missing or faulty, or a file of ``--calendars`` is no calendar.
    """
    from sanksi.rulebase import Rulebase

    context = click.get_current_context(silent=True)
    settings = None if context is None else context.find_object(Settings)
    rules = () if settings is None else settings.rules
    named = (*(() if settings is None else settings.calendars), *calendars)
    if not (rules or named):
        return Rulebase.load(check=check)
    return Rulebase.load(extra=rules, calendars=named, check=check)


def rule_sources(command: _Command) -> _Command:
    """``--rules`` and ``--calendars``, each repeatable; what they name is kept in the settings."""
    command = click.option(
        "--calendars",
        metavar="PATH",
        multiple=True,
        expose_value=False,
        callback=_keep,
        help="Kalender tambahan, berkas atau folder; boleh berulang. "
        "/ More calendars, a file or folder; may be repeated.",
    )(command)
    return click.option(
        "--rules",
        metavar="PATH",
        multiple=True,
        expose_value=False,
        callback=_keep,
        help="Aturan tambahan, berkas atau folder; boleh berulang. "
        "/ More rules, a file or folder; may be repeated.",
    )(command)


def _keep(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> None:
    settings = ctx.find_object(Settings)
    if settings is not None:
        setattr(settings, str(param.name), tuple(map(Path, value)))
