"""The digest names the content of the law: not its layout, and every bit of what it says."""

import re

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from sanksi.kernel.canonical import digest_bytes
from sanksi.kernel.yaml12 import parse
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import REVIEWING
from tests.rulebase.constructs import constructs, good_texts

TEXTS = good_texts("contested")
DIGEST = Rulebase.from_files(TEXTS).digest


def changed(name: str, old: str, new: str) -> str:
    """The digest after ``old`` in file ``name`` has become ``new``."""
    assert old in TEXTS[name]
    return Rulebase.from_files(TEXTS | {name: TEXTS[name].replace(old, new)}).digest


def test_form() -> None:
    """It is a SHA-256 with its name before it."""
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", DIGEST)


@pytest.mark.parametrize("construct", constructs())
def test_definition(construct: str) -> None:
    """It is the SHA-256 of the RFC 8785 form of the parsed files, by another implementation."""
    texts = good_texts(construct)
    parsed = {name: parse(text, name).value for name, text in texts.items()}
    content = {name: value for name, value in parsed.items() if value["kind"] not in REVIEWING}
    assert digest_bytes(rfc8785.dumps(content)) == Rulebase.from_files(texts).digest


@given(st.permutations(sorted(TEXTS)))
def test_order_of_files(names: list[str]) -> None:
    """The order in which files are given does not count."""
    assert DIGEST == Rulebase.from_files({name: TEXTS[name] for name in names}).digest


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format: 1", "# Catatan penyusun\nformat: 1"),
        ("norms:", "\n\nnorms:   # di bawah ini"),
        ("title: {id: PP 94/2021, en: GR 94/2021}", "title:\n  id: PP 94/2021\n  en: GR 94/2021"),
        ("title: {id: PP 94/2021, en: GR 94/2021}", "title: {en: GR 94/2021, id: PP 94/2021}"),
        ("id: PP94-n5", 'id: "PP94-n5"'),
        ("holds_under: [luas]", "holds_under:\n          - luas"),
        ("from: 2021-08-31", "from: '2021-08-31'"),
    ],
)
def test_layout_does_not_count(old: str, new: str) -> None:
    """Comments, blank lines, quoting, flow or block, and the order of keys leave it alone."""
    assert DIGEST == changed("rules.yaml", old, new)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("rules.yaml", "en: GR 94/2021", "en: Regulation 94/2021"),
        ("rules.yaml", "from: 2021-08-31", "from: 2021-09-01"),
        ("rules.yaml", "level: berat", "level: sedang"),
        ("rules.yaml", "[sempit, luas]", "[luas, sempit]"),
        ("rules.yaml", "pp-94-2021/5/n/5", "pp-94-2021/5/n/6"),
        ("rules.yaml", "cite: P}", "cite: S1}"),
        ("rules.yaml", "    contested:", "    alerts: []\n    contested:"),
        ("open-questions.yaml", "default: luas", "default: sempit"),
        ("vocabulary.yaml", "{id: PNS,", "{id: pegawai negeri,"),
        ("rulebase.yaml", "version: 2026.1.0", "version: 2026.1.1"),
        ("instruments.yaml", 'articles: ["71"', 'articles: ["70", "71"'),
    ],
)
def test_content_counts(name: str, old: str, new: str) -> None:
    """Any other value, text, citation, code, key or order of a list gives another digest."""
    assert DIGEST != changed(name, old, new)


@pytest.mark.parametrize("construct", ["accepted", "constraints", "overlaps"])
def test_files_for_checks_do_not_count(construct: str) -> None:
    """What no decision turns on leaves it alone, so that a stored decision replays."""
    texts = good_texts(construct)
    without = {n: t for n, t in texts.items() if n != f"{construct}.yaml"}
    assert len(without) == len(texts) - 1
    assert Rulebase.from_files(without).digest == Rulebase.from_files(texts).digest


def test_names_of_files_count() -> None:
    """A rule base with a file of another name is another rule base."""
    texts = {("norms.yaml" if k == "rules.yaml" else k): v for k, v in TEXTS.items()}
    assert DIGEST != Rulebase.from_files(texts).digest


def test_every_good_folder_differs() -> None:
    """Different rule bases have different digests."""
    digests = [Rulebase.from_files(good_texts(construct)).digest for construct in constructs()]
    assert len(digests) == len(set(digests))
