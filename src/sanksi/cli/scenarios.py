"""Where the scenarios lie: in a checkout beside the rules, else where the user says."""

from pathlib import Path
from typing import TYPE_CHECKING

from sanksi.cli import usage
from sanksi.rulebase import Rulebase

if TYPE_CHECKING:
    from sanksi.scenarios import Vocabulary

VOCABULARY = "kosakata.yaml"


def folder_of(named: str | None) -> Path:
    """The folder of scenarios: ``named``, or ``features`` of the checkout.

    Raises :class:`~sanksi.cli.usage.Misuse` when it is not there or has no vocabulary.
    """
    from sanksi.rulebase.loader import packaged_folder

    folder = packaged_folder().parent / "features" if named is None else Path(named)
    if not (folder / VOCABULARY).is_file():
        raise usage.Misuse(usage.no_scenarios(None if named is None else str(folder)))
    return folder


def vocabulary(folder: Path, rulebase: Rulebase) -> "Vocabulary":
    """The vocabulary of the folder, with the labels of the rule base."""
    from sanksi.scenarios import Vocabulary

    labels = {term: label.id for term, label in rulebase.term_labels.items()}
    return Vocabulary.load(folder / VOCABULARY, labels)
