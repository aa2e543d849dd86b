"""``--rules`` and ``--calendars``: rules of one's own beside those of the library."""

import json
from pathlib import Path

import pytest

from sanksi import Rulebase
from tests.cli.conftest import Run

CALENDAR = """\
format: 1
kind: calendar
id: pilkada-2042
election: pilkada
title: {id: Pemilihan serentak 2042, en: Regional elections of 2042}
scope: {id: Semua daerah, en: All regions}
legal_basis: UU 10/2016
confidence: S2
determinations:
  - {of: [pasangan_calon], date: 2042-09-22, confidence: S2}
six_month_window: {from: 2042-03-22, confidence: INF, rule: R-6M}
stages:
  - {stage: kampanye, from: 2042-09-25, to: 2042-11-23, confidence: S2, rule: R-CAMP}
  - {stage: masa_tenang, from: 2042-11-24, to: 2042-11-26, confidence: INF, rule: R-QUIET}
  - {stage: pemungutan_suara, from: 2042-11-27, to: 2042-11-27, confidence: S2}
"""

DEFINITION = """\
format: 1
kind: rules
instrument: pp-94-2021
title: {id: Aturan kabupaten, en: Rules of the regency}
in_force: {from: 2021-08-31}
norms:
  - id: KAB-1
    title: {id: Menyukai unggahan pada akun daerah, en: Liking a post on an account of the region}
    act: [reaksi_medsos]
    when: {fact: act.account, is: pemenangan}
    finding: {track: disiplin, level: ringan}
    basis: [pp-94-2021/5/n/5]
    confidence: {act: P, level: P, cite: P}
"""


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    """A calendar of one's own."""
    path = tmp_path / "pilkada-2042.yaml"
    path.write_text(CALENDAR, encoding="utf-8")
    return path


@pytest.fixture
def case(tmp_path: Path, example: Path) -> Path:
    """A case of that election, on the day after determination."""
    text = example.read_text("utf-8").replace("pilkada-2024", "pilkada-2042")
    text = text.replace("2024-09-", "2042-09-")
    path = tmp_path / "perkara.yaml"
    path.write_text(text.replace(", events: [{kind: penetapan, date: 2042-09-22}]", ""), "utf-8")
    return path


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A folder of rules of one's own."""
    folder = tmp_path / "kabupaten"
    folder.mkdir()
    (folder / "rules.yaml").write_text(DEFINITION, encoding="utf-8")
    return folder


def test_a_calendar_of_ones_own(run: Run, calendar: Path, case: Path) -> None:
    """The case is judged by it, and the digest of the rule base tells."""
    arguments = ("adjudicate", case, "--as-of", "2042-12-01", "--format", "json")
    done = run(*arguments, "--calendars", calendar)
    assert (0, "") == (done.code, done.err)
    decision = json.loads(done.out)
    (unit,) = decision["acts"]
    assert ("sejak_penetapan", True) == (unit["phase"], unit["default_determination"])
    assert decision["rulebase"]["digest"] != Rulebase.load().digest
    assert decision["rulebase"]["digest"] == Rulebase.load(calendars=[calendar]).digest


def test_without_it_the_election_is_unknown(run: Run, case: Path) -> None:
    """The message names the data file that is missing."""
    done = run("adjudicate", case, "--as-of", "2042-12-01", "--lang", "en")
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-T001]" in done.err
    assert "rules/calendars/pilkada-2042.yaml" in done.err


def test_a_folder_of_calendars(run: Run, calendar: Path, case: Path) -> None:
    """A folder is read with all its files; comments and layout do not touch the digest."""
    folder = calendar.parent / "kalender"
    folder.mkdir()
    calendar.rename(folder / calendar.name)
    done = run("adjudicate", case, "--as-of", "2042-12-01", "--calendars", folder)
    assert (0, "") == (done.code, done.err)
    assert "Pemilihan serentak 2042" in done.out


def test_rules_of_ones_own(run: Run, rules: Path, example: Path) -> None:
    """They are listed, shown, linted and applied beside the others."""
    done = run("rules", "list", "--rules", rules)
    assert (0, "") == (done.code, done.err)
    assert {"KAB-1", "SKB22-D6"} <= {line.split()[0] for line in done.out.splitlines()}
    assert "Menyukai unggahan" in run("rules", "show", "KAB-1", "--rules", rules).out
    assert 0 == run("rules", "lint", "--rules", rules).code
    done = run("adjudicate", example, "--as-of", "2024-12-01", "--format", "json", "--rules", rules)
    assert "KAB-1" in {finding["rule"] for finding in json.loads(done.out)["findings"]}
    assert "KAB-1" not in run("rules", "list").out


def test_both_may_be_repeated(run: Run, rules: Path, calendar: Path) -> None:
    """Each path adds to the ones before it."""
    second = calendar.with_name("pilkada-2043.yaml")
    second.write_text(CALENDAR.replace("pilkada-2042", "pilkada-2043"), encoding="utf-8")
    done = run(
        "rules", "lint", "--lang", "en", "--rules", rules,
        "--calendars", calendar, "--calendars", second,
    )  # fmt: skip
    assert 0 == done.code
    assert f"{len(Rulebase.load().rules) + 1} rules, no faults" in done.out


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("date: 2042-09-22", "date: 2042-09-31"), ("SANKSI-R017", "pilkada-2042.yaml:10")),
        (("from: 2042-11-24", "from: 2042-11-23"), ("SANKSI-R165", "pilkada-2042.yaml:14")),
        (("rule: R-6M", "rule: R-7M"), ("SANKSI-R164", "pilkada-2042.yaml:11")),
        (("id: pilkada-2042\n", "id: pilkada-2024\n"), ("SANKSI-R018", "pilkada-2024")),
        (("kind: calendar", "kind: alerts"), ("SANKSI-R007", "pilkada-2042.yaml")),
        (("determinations:", "determination:"), ("SANKSI-R007", "pilkada-2042.yaml:9")),
        (("format: 1", "format: ["), ("SANKSI-Y", "pilkada-2042.yaml")),
    ],
)
def test_a_faulty_calendar(
    run: Run, calendar: Path, case: Path, change: tuple[str, str], told: tuple[str, str], lang: str
) -> None:
    """It is linted, and refused with file, place and mend, before any case is judged."""
    calendar.write_text(CALENDAR.replace(*change), encoding="utf-8")
    for arguments in (("adjudicate", case), ("rules", "list")):
        done = run(*arguments, "--calendars", calendar, "--lang", lang)
        assert (2, "") == (done.code, done.out)
        assert f"[{told[0]}" in done.err
        assert told[1] in done.err
        assert ("Perbaikan:" if lang == "id" else "Mend:") in done.err


def test_lint_reports_a_faulty_calendar(run: Run, calendar: Path) -> None:
    """As its result, with exit code 1."""
    calendar.write_text(CALENDAR.replace("from: 2042-11-24", "from: 2042-11-23"), encoding="utf-8")
    done = run("rules", "lint", "--calendars", calendar)
    assert (1, "") == (done.code, done.err)
    assert "[SANKSI-R165] pilkada-2042.yaml:14" in done.out


@pytest.mark.parametrize("option", ["--rules", "--calendars"])
def test_a_path_that_is_not_there(run: Run, tmp_path: Path, option: str) -> None:
    """It is named, and so is a folder without rules."""
    done = run("rules", "list", option, tmp_path / "tidak-ada")
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-R001]" in done.err
    assert "tidak-ada" in done.err
    done = run("rules", "list", option, tmp_path)
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-R026]" in done.err


def test_other_rules_given_as_calendars(run: Run, rules: Path) -> None:
    """What is no calendar is refused, so that a calendar cannot change the law unseen."""
    done = run("rules", "list", "--calendars", rules, "--lang", "en")
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-R025] kabupaten/rules.yaml" in done.err
    assert "kind: rules" in done.err


def test_an_option_without_its_path(run: Run) -> None:
    """A usage error like any other."""
    done = run("rules", "list", "--calendars")
    assert 2 == done.code
    assert "--calendars" in done.err
