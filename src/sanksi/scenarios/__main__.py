"""Writes the page for legal staff: ``python -m sanksi.scenarios KOSAKATA_YAML PAGE_MD``."""

import sys
from pathlib import Path

from sanksi.scenarios.listing import listing
from sanksi.scenarios.vocabulary import Vocabulary


def main(arguments: list[str]) -> None:
    """Write the listing of the vocabulary in the first path to the second path."""
    source, target = (Path(argument) for argument in arguments)
    target.write_text(listing(Vocabulary.load(source)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
