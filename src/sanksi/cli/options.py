"""Options that several commands take, and the types of their values."""

import datetime as dt
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from sanksi.cli import usage
from sanksi.cli.settings import Settings

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:  # generic since click 8.4 only
    ParamType = click.ParamType

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_Command = TypeVar("_Command", bound=Callable[..., Any])


class OneOf(ParamType):
    """One of a few words; a wrong one is answered in both languages."""

    name = "choice"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """``value`` itself if it is one of the words."""
        if value not in self.words:
            raise _misuse(usage.not_one_of(_name(param), str(value), self.words), ctx)
        return str(value)


class Day(ParamType):
    """A day as ``2024-10-01``."""

    name = "date"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """The day that ``value`` names."""
        if isinstance(value, dt.date):
            return value
        try:
            if _DAY.fullmatch(value):
                return dt.date.fromisoformat(value)
        except ValueError:
            pass
        raise _misuse(usage.not_a_day(_name(param), str(value)), ctx)


class Reading(ParamType):
    """A position on an open question, ``OQ-C-1=sempit``."""

    name = "reading"

    def convert(
        self,
        value: Any,
        param: click.Parameter | None,  # noqa: ARG002 - the signature is click's
        ctx: click.Context | None,
    ) -> tuple[str, str]:
        """Question and position; whether they exist is for the library to say."""
        if isinstance(value, tuple):
            return value[0], value[1]
        question, sign, slug = str(value).partition("=")
        if not (question and sign and slug):
            raise _misuse(usage.not_a_reading(str(value)), ctx)
        return question, slug


def as_of(command: _Command) -> _Command:
    """``--as-of``: the day of knowledge."""
    return click.option(
        "--as-of",
        type=Day(),
        metavar="YYYY-MM-DD",
        help="Hari pengetahuan; bawaan: hari ini di daerah itu. "
        "/ Day of knowledge; default: today in the region.",
    )(command)


def features(command: _Command) -> _Command:
    """``--features``: where the scenarios lie."""
    return click.option(
        "--features",
        metavar="DIR",
        help="Folder skenario dengan kosakata.yaml; bawaan: features di samping aturan. "
        "/ Folder of scenarios with kosakata.yaml; default: features beside the rules.",
    )(command)


def language(command: _Command) -> _Command:
    """``--lang`` with Indonesian as the default; known to the settings as soon as it is read."""
    return click.option(
        "--lang",
        type=OneOf("id", "en"),
        metavar="id|en",
        default="id",
        show_default=True,
        callback=_set_language,
        is_eager=True,
        help="Bahasa keluaran. / Language of the output.",
    )(command)


def output_form(*forms: str) -> Callable[[_Command], _Command]:
    """``--format`` for commands whose output has several forms; the first is the default."""
    return click.option(
        "--format",
        "form",
        type=OneOf(*forms),
        metavar="|".join(forms),
        default=forms[0],
        show_default=True,
        help="Bentuk keluaran. / Form of the output.",
    )


def _set_language(ctx: click.Context, _param: click.Parameter, value: Any) -> Any:
    settings = ctx.find_object(Settings)
    if settings is not None:
        settings.lang = value
    return value


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return ""
    return param.opts[-1] if isinstance(param, click.Option) else param.human_readable_name


def _misuse(problem: usage.Said, ctx: click.Context | None) -> usage.Misuse:
    error = usage.Misuse(problem)
    error.ctx = ctx
    return error
