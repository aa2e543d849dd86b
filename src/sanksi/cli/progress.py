"""Showing how far long work is: on a terminal, on the error stream, after two seconds."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

import click

AFTER: Final = 2.0
"""Seconds before anything is shown."""
_T = TypeVar("_T")


def shown(items: Sequence[_T]) -> Iterator[_T]:
    """``items`` in turn; work that takes longer than two seconds gets a bar."""
    if not sys.stderr.isatty():
        yield from items
        return
    start = time.monotonic()
    for number, item in enumerate(items):
        if time.monotonic() - start > AFTER:
            rest = items[number:]
            with click.progressbar(rest, len(items), file=sys.stderr) as bar:
                bar.update(number)
                yield from bar
            return
        yield item
