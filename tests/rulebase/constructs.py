"""The tiny rule bases below ``tests/rules``: one good folder per construct, bad ones beside it.

A good folder is laid over ``good/base``; a bad case is laid over the good folder of its construct,
so that the two differ in exactly what is wrong. A file that is empty in a bad case is taken away.
What the author of the bad one reads stands in ``expected.id.txt`` and ``expected.en.txt``; after a
wanted change of words, write them anew with ``python -m tests.rulebase.constructs``.
"""

from pathlib import Path
from typing import Final, get_args

from sanksi.kernel.errors import Lang, Problem, RuleError
from sanksi.rulebase import Rulebase
from sanksi.rulebase.lint import lint, warnings

RULES: Final = Path(__file__).parents[1] / "rules"
GOOD: Final = RULES / "good"
BAD: Final = RULES / "bad"
BASE: Final = GOOD / "base"
LANGS: Final[tuple[Lang, ...]] = get_args(Lang)


def constructs() -> list[str]:
    """The constructs that have a good folder."""
    return sorted(p.name for p in GOOD.iterdir() if p.is_dir() and p != BASE)


def bad_cases() -> list[Path]:
    """The folders of the bad cases."""
    return sorted(p for construct in BAD.iterdir() for p in construct.iterdir() if p.is_dir())


def good_texts(construct: str) -> dict[str, str]:
    """The files of a good folder, the base under them."""
    return _texts(BASE) | _texts(GOOD / construct)


def bad_texts(case: Path) -> dict[str, str]:
    """The files of a bad case, the good folder of its construct under them."""
    laid_over = good_texts(case.parent.name) | _texts(case)
    return {name: text for name, text in laid_over.items() if text}


def problems_of(texts: dict[str, str]) -> list[Problem]:
    """Everything that loading, linting and warning say about a rule base."""
    try:
        rulebase = Rulebase.from_files(texts)
    except RuleError as error:
        return list(error.problems)
    return [*lint(rulebase), *warnings(rulebase)]


def rendered(problems: list[Problem], lang: Lang) -> str:
    """The problems as their reader sees them, with a line end."""
    return "".join(problem.render(lang) + "\n" for problem in problems)


def expected(case: Path, lang: Lang) -> Path:
    """The file of the golden message."""
    return case / f"expected.{lang}.txt"


def _texts(folder: Path) -> dict[str, str]:
    return {p.name: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.yaml"))}


def write_golden() -> None:
    """Write what the bad cases say now as what they shall say."""
    for case in bad_cases():
        problems = problems_of(bad_texts(case))
        for lang in LANGS:
            expected(case, lang).write_text(rendered(problems, lang), encoding="utf-8")


if __name__ == "__main__":
    write_golden()
