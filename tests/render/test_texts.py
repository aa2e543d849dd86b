"""The catalogue of words: whole in both languages, all of it used, no code forgotten."""

import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

import pytest

import sanksi.render
from sanksi.facts import terms
from sanksi.kernel.errors import Text
from sanksi.kernel.truth import Truth
from sanksi.render import texts
from sanksi.rulebase import format as rule_format
from sanksi.rulebase.vocabulary import PERIODS, PHASES
from sanksi.timeline import OPEN_PHASE, ReasonCode

PACKAGE = Path(sanksi.render.__file__).parent


def entries() -> Iterator[tuple[str, Text]]:
    """Every text of the catalogue by its name."""
    for name, value in vars(texts).items():
        if isinstance(value, Text):
            yield name, value
        elif isinstance(value, Mapping) and name.isupper():
            yield from ((f"{name}[{key}]", text) for key, text in value.items())


@pytest.mark.parametrize(("name", "text"), tuple(entries()))
def test_both_languages_say_something_with_the_same_slots(name: str, text: Text) -> None:
    """No text is empty in a language, and none has a slot that the other lacks."""
    slots = [
        {field for _, field, _, _ in string.Formatter().parse(said) if field is not None}
        for said in (text.id, text.en)
    ]
    assert text.id.strip(), name
    assert text.en.strip(), name
    assert slots[0] == slots[1], name


def test_every_text_is_used() -> None:
    """What nothing says any more is taken away."""
    sources = [p for p in PACKAGE.rglob("*") if p.suffix in {".py", ".j2"} and p.stem != "texts"]
    used = {
        name
        for source in sources
        for name in re.findall(r"\bt\.([A-Z_]+)\b", source.read_text(encoding="utf-8"))
    }
    assert set() == {name.partition("[")[0] for name, _ in entries()} - used


@pytest.mark.parametrize(
    ("catalogue", "codes"),
    [
        (texts.TRUTH, {truth.value for truth in Truth}),
        (texts.TRACK, set(get_args(terms.ProceedingTrack))),
        (texts.PHASE, {*PHASES, OPEN_PHASE}),
        (texts.PERIOD, set(PERIODS)),
        (texts.REASON, set(get_args(ReasonCode))),
        (texts.CONFIDENCE, set(get_args(rule_format.Confidence))),
        (texts.SEVERITY, {"info", "perhatian", "penting"}),
        (texts.LEX_FAVOR, {"lama", "baru", "sama", "campuran", "berhenti"}),
        (texts.PENALTY_KIND, {"penjara", "kurungan", "denda", "belum_diketahui"}),
        (texts.CONNECTOR, {"dan", "atau", "dan_atau"}),
    ],
)
def test_every_code_of_the_engine_has_words(catalogue: Mapping[str, Text], codes: set[str]) -> None:
    """A code that is added elsewhere has to be worded here."""
    assert codes == set(catalogue)
