"""From arguments to an exit code: runs a command, prints what it made, says what went wrong.

Commands print nothing themselves. They return a :class:`Result`, which is written only when the
command is done, so that a failure leaves nothing half-said on the standard output.

Exit codes: 0 done, 1 a check failed, 2 bad input, 3 internal; 130 interrupted, 141 the reader of
our output went away.
"""

import io
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Final, TextIO

import click

from sanksi.cli import usage
from sanksi.cli.app import commands
from sanksi.cli.settings import Result, Settings
from sanksi.kernel.errors import SanksiError

INTERNAL: Final = 3
INTERRUPTED: Final = 130
READER_GONE: Final = 141


class _OutputLostError(Exception):
    """The standard output takes no more, and not because its reader left."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``sanksi`` with ``arguments`` (default: those of the process); return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    settings = Settings(debug=bool(os.environ.get("SANKSI_DEBUG")))
    try:
        return _run(settings, list(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:
        _silence(sys.stdout)
        return READER_GONE
    except (KeyboardInterrupt, click.Abort):
        _tell(usage.interrupted().render_in(settings.lang))
        return INTERRUPTED


def _run(settings: Settings, arguments: list[str]) -> int:
    try:
        result = commands.main(arguments, "sanksi", standalone_mode=False, obj=settings)
        return _finish(result) if isinstance(result, Result) else int(result or 0)
    except _OutputLostError as error:
        _silence(sys.stdout)
        _tell(usage.cannot_write("stdout", str(error)).render_in(settings.lang))
        return usage.Misuse.exit_code
    except click.UsageError as error:
        _tell(usage.explained(error, commands).render_in(None))
        return usage.Misuse.exit_code
    except SanksiError as error:
        if settings.debug:
            traceback.print_exc()
        _tell(error.render(settings.lang or "id"))
        return error.exit_code
    except (BrokenPipeError, click.Abort):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets a sentence
        if settings.debug:
            traceback.print_exc()
        _tell(usage.unexpected(error).render_in(settings.lang))
        return INTERNAL


def _finish(result: Result) -> int:
    """Write the output of a command at once."""
    if result.output:
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(result.output)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _OutputLostError(error.strerror) from error
    return result.exit_code


def _tell(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 - the door's own voice


def _speak_utf8(stream: TextIO) -> None:
    """Texts are UTF-8 whatever the locale says; what cannot be encoded is escaped."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _silence(stream: TextIO) -> None:
    """Keep the interpreter from complaining when it flushes a closed pipe at its end."""
    try:
        handle = stream.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, handle)
    os.close(nowhere)
