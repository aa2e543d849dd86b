"""The command line: reads files, asks the library, prints; the only place that reads the clock."""

from sanksi.cli.run import main

__all__ = ["main"]
