"""What a run of the command line carries: its settings, and what a command hands back."""

from dataclasses import dataclass

from sanksi.kernel.errors import Lang


@dataclass(slots=True)
class Settings:
    """Settings of one run; ``lang`` is ``None`` until the arguments have been read."""

    debug: bool = False
    lang: Lang | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What a command made: bytes for the standard output, and the exit code."""

    output: bytes = b""
    exit_code: int = 0
