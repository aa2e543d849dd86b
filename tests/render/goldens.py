"""The golden pages of the hand-made decisions, as text in both languages.

After a wanted change of words or layout write them anew with
``python -m tests.render.goldens --write`` and read the difference as a lawyer would.
"""

import sys
from pathlib import Path
from typing import Final

from sanksi.kernel.errors import Lang
from sanksi.render import render_text
from tests.render.samples import SAMPLES, rulebase

GOLDEN: Final = Path(__file__).parent / "golden"
LANGS: Final[tuple[Lang, ...]] = ("id", "en")


def path(name: str, lang: Lang) -> Path:
    """The golden file of a decision in a language."""
    return GOLDEN / f"{name}.{lang}.txt"


def write() -> None:
    """Write what is rendered now as what shall be rendered."""
    for name, decision in SAMPLES.items():
        for lang in LANGS:
            text = render_text(decision, rulebase(), lang)
            path(name, lang).write_text(text, encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    write()
