"""``sanksi rules`` and ``sanksi schema``."""

import json

import jsonschema
import pytest

from sanksi import Rulebase
from sanksi.cli import rules
from sanksi.kernel.errors import Problem, Text
from tests.cli.conftest import Run

FAULT = Problem("SANKSI-R199", Text("keliru.", "wrong."), Text("Perbaiki.", "Mend it."))


def test_every_rule_is_listed_once(run: Run) -> None:
    """One line each, the id first."""
    done = run("rules", "list")
    assert (0, "") == (done.code, done.err)
    assert list(Rulebase.load().rules) == [line.split()[0] for line in done.out.splitlines()]


def test_rules_of_one_kind_of_act(run: Run) -> None:
    """``--act`` keeps what speaks of it."""
    done = run("rules", "list", "--act", "keanggotaan_partai", "--lang", "en")
    assert "SKB22-D5" in done.out
    assert "SKB22-D6" not in done.out


def test_rules_are_shown_whatever_their_letters(run: Run) -> None:
    """Several at once, set apart by an empty line."""
    done = run("rules", "show", "skb22-d6", "PP94-n5")
    assert (0, "") == (done.code, done.err)
    first, second = done.out.split("\n\n")
    assert first.startswith("SKB22-D6")
    assert second.startswith("PP94-n5")
    assert "PP 94/2021 Pasal 5 huruf n angka 5" in second


@pytest.mark.parametrize(("lang", "hint"), [("id", "Maksud Anda"), ("en", "Did you mean")])
def test_a_rule_that_does_not_exist(run: Run, lang: str, hint: str) -> None:
    """Nothing is shown of the others; the nearest is offered."""
    done = run("rules", "show", "PP94-n5", "SKB22-D66", "--lang", lang)
    assert (2, "") == (done.code, done.out)
    assert f'{hint} "SKB22-D6"?' in done.err


def test_sound_rules(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 0, also where something was probably overlooked."""
    monkeypatch.setattr("sanksi.rulebase.lint.lint", lambda _: [])
    monkeypatch.setattr("sanksi.rulebase.lint.warnings", lambda _: [FAULT])
    done = run("rules", "lint")
    assert (0, "") == (done.code, done.err)
    assert "SANKSI-R199" in done.out
    assert "tidak ada kesalahan" in done.out


def test_faulty_rules(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 1, with every fault."""
    monkeypatch.setattr("sanksi.rulebase.lint.lint", lambda _: [FAULT, FAULT])
    done = run("rules", "lint", "--lang", "en")
    assert (1, "") == (done.code, done.err)
    assert 2 == done.out.count("[SANKSI-R199] wrong.")
    assert done.out.endswith("2 faults.\n")


def test_lint_reads_rules_that_loading_would_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    """The faults are its result, not its failure."""
    asked: dict[str, object] = {}
    load = Rulebase.load

    def noted(**options: object) -> Rulebase:
        asked.update(options)
        return load()

    monkeypatch.setattr(Rulebase, "load", noted)
    rules.linted("id")
    assert {"check": False} == asked


@pytest.mark.parametrize("name", ["case", "decision", "profile", "rule"])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_schemas_are_schemas(run: Run, name: str, lang: str) -> None:
    """JSON Schema 2020-12, pretty, with a line end."""
    done = run("schema", name, "--lang", lang)
    schema = json.loads(done.out)
    assert (0, "") == (done.code, done.err)
    assert "https://json-schema.org/draft/2020-12/schema" == schema["$schema"]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert done.out.endswith("}\n")
