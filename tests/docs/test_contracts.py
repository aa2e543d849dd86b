"""Pages that list fields, keys, codes, packages or kinds list exactly those of the code."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

import sanksi
from sanksi import Adjudicator, Decision, Rulebase, load_case
from sanksi.decision.alerts import NO_DEADLINES
from sanksi.facts import terms
from sanksi.rulebase import conditions
from sanksi.rulebase import format as rule_format
from sanksi.rulebase.conditions import FACT_OPERATORS, RuleModel
from sanksi.rulebase.format import FILE_MODELS
from sanksi.rulebase.vocabulary import catalogue
from tests.docs.pages import ROOT, blocks, code, name, pages, read, section, table
from tests.rulebase.constructs import constructs

SOURCE = Path(sanksi.__file__).parent
CODE = re.compile(r"SANKSI-([A-Z])\d|\"([A-Z])\d{3}\"")
STATUS = re.compile(r"\* (Decided|Implemented): (.+)")


# -- docs/decision.md


def _classes(cls: type, seen: dict[str, type]) -> dict[str, type]:
    """``cls`` and every dataclass that its fields hold."""
    if cls.__name__ not in seen:
        seen[cls.__name__] = cls
        for hint in get_type_hints(cls).values():
            for inner in _inside(hint):
                _classes(inner, seen)
    return seen


def _inside(hint: Any) -> Iterator[type]:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        yield hint
    for argument in get_args(hint):
        yield from _inside(argument)


MODELS = _classes(Decision, {})


@pytest.mark.parametrize("model", MODELS)
def test_decision_page_has_every_field(model: str) -> None:
    """One table for each class of a decision, with its fields and no others."""
    page = read("docs/decision.md")
    headings = [h for h in re.findall(r"^#+ (.+)$", page, re.MULTILINE) if h.endswith(f"({model})")]
    assert 1 == len(headings)
    own = section(page, headings[0]).partition("\n#")[0]
    listed = [field for row in table(own) for field in code(row[0])]
    assert sorted(listed) == sorted(field.name for field in dataclasses.fields(MODELS[model]))


def test_decision_page_has_every_level() -> None:
    """The levels are the published list."""
    rows = table(section(read("docs/decision.md"), "Levels and tracks"))
    assert set(get_args(terms.Level)) == {level for row in rows for level in code(row[0])}


# -- docs/rule-format.md


def _rule_models() -> dict[str, type[RuleModel]]:
    found = {}
    for module in (rule_format, conditions):
        for cls in vars(module).values():
            if isinstance(cls, type) and issubclass(cls, RuleModel) and cls is not RuleModel:
                found[cls.__name__] = cls
    return found


@pytest.mark.parametrize("model", _rule_models())
def test_rule_page_names_every_key(model: str) -> None:
    """Every key that a rule file may contain is explained or shown."""
    page = read("docs/rule-format.md")
    keys = {field.alias or key for key, field in _rule_models()[model].model_fields.items()}
    spans = set(re.findall(r"[\w]+", " ".join(re.findall(r"`([^`\n]+)`", page))))
    shown = {
        word
        for block in blocks(page)
        if block.language == "yaml"
        for word in re.findall(r"(\w+):", block.text)
    }
    assert set() == keys - spans - shown


def test_rule_page_names_kinds_and_comparisons() -> None:
    """Every kind of file and every comparison."""
    spans = set(re.findall(r"`(\w+)`", read("docs/rule-format.md")))
    kinds = {row[0].strip("`") for row in table(section(read("docs/rule-format.md"), _KINDS))}
    assert set(FILE_MODELS) == {*kinds, "rules"}
    assert {op.removesuffix("_") for op in FACT_OPERATORS} <= spans


_KINDS = "The other kinds of file"


@pytest.mark.parametrize("page", [name(p) for p in pages()])
def test_yaml_comes_from_where_it_says(page: str) -> None:
    """A YAML block below ``from:`` stands in that file; one without a source is a case file."""
    wrong = []
    for block in blocks(read(page)):
        if block.language != "yaml":
            continue
        kind, source = block.note or ("", "")
        lines = [line.strip() for line in block.lines]
        if kind == "from":
            there = [line.strip() for line in read(source).splitlines()]
            spans = (there[i : i + len(lines)] for i in range(len(there)))
            if lines not in spans:
                wrong.append(f"{page}:{block.line}: not in {source}")
        elif kind != "file":
            wrong.append(f"{page}:{block.line}: no source")
    assert [] == wrong


def test_rule_page_uses_the_good_rules() -> None:
    """Its examples are among the tested constructs."""
    sources = {b.note[1] for b in blocks(read("docs/rule-format.md")) if b.note is not None}
    folders = {Path(source).parent.name for source in sources}
    assert set() == folders - set(constructs())


# -- docs/errors.md


def test_error_families() -> None:
    """Every letter that a code of the library begins with, and the files that say it."""
    said: dict[str, set[Path]] = {}
    for file in SOURCE.rglob("*.py"):
        for match in CODE.finditer(file.read_text("utf-8")):
            said.setdefault(match[1] or match[2], set()).add(file)
    rows = table(section(read("docs/errors.md"), "Families of codes"))
    assert sorted(said) == sorted(code(row[0])[0] for row in rows)
    for row in rows:
        for place in code(row[2]):
            assert any((SOURCE / place) in (f, *f.parents) for f in said[code(row[0])[0]]), place


# -- docs/architecture.md


def test_architecture_names_every_package() -> None:
    """The packages of the library, each once."""
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    rows = table(read("docs/architecture.md"))
    named = [code(row[0])[0] for row in rows if code(row[0])[0] in packages]
    assert sorted(packages) == sorted(named)


def test_architecture_names_every_derived_fact() -> None:
    """The linter sends authors to this table."""
    rows = table(section(read("docs/architecture.md"), "Facts that rules read"))
    named = {fact for row in rows for fact in code(row[0])}
    derived = {
        fact
        for fact in catalogue()
        if fact.startswith(("time.", "relation.", "service.")) or fact == "act.has_target"
    }
    assert derived <= named


# -- docs/adr


@pytest.mark.parametrize("record", sorted((ROOT / "docs/adr").glob("0[0-9][0-9][1-9]-*.md")))
def test_decision_records(record: Path) -> None:
    """A record has its number in the title, both statuses, and the sections of the template."""
    text = record.read_text("utf-8")
    assert text.startswith(f"# {record.name[:4]}: ")
    statuses = dict(STATUS.findall(text))
    assert re.match(r"yes|no|replaced by \d{4}", statuses["Decided"])
    assert re.match(r"yes|no|in part \(.+\)", statuses["Implemented"])
    template = re.findall(r"^## (.+)$", read("docs/adr/0000-template.md"), re.MULTILINE)
    assert template == re.findall(r"^## (.+)$", text, re.MULTILINE)


# -- what the READMEs say is missing


def test_what_is_not_encoded(rulebase: Rulebase) -> None:
    """When one of these comes, both READMEs must stop saying that it is missing."""
    adjudicator = Adjudicator(rulebase)
    for file in sorted((ROOT / "examples").glob("*.yaml")):
        decision = adjudicator.adjudicate(load_case(file), as_of=dt.date(2025, 6, 1))
        assert NO_DEADLINES in {alert.id for alert in decision.alerts}
        for track in decision.recommendation.tracks:
            assert ((), ()) == (track.deadlines, track.remedies)
