"""What a run of the command line carries: its settings, and what a command hands back."""

from dataclasses import dataclass
from pathlib import Path

from sanksi.kernel.errors import Lang


@dataclass(slots=True)
class Settings:
    """Settings of one run; ``lang`` is ``None`` until the arguments have been read.

    ``rules`` and ``calendars`` are the paths whose rules stand beside those of the library.
    """

    debug: bool = False
    lang: Lang | None = None
    rules: tuple[Path, ...] = ()
    calendars: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What a command made: bytes for the standard output, and the exit code."""

    output: bytes = b""
    exit_code: int = 0
