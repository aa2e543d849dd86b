"""Profiles: positions on open questions, read from a file."""

import datetime as dt
import pickle
from pathlib import Path

import jsonschema
import pytest

from sanksi import Adjudicator, InputError, Profile, Rulebase, load_case, load_profile
from sanksi.decision.profile import LONGEST_TITLE, profile_schema, read_profile
from sanksi.kernel.yaml12 import parse

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = dt.date(2024, 10, 1)
GOOD = "title: Pendirian Bagian Hukum\nreadings:\n  OQ-C-1: sempit\n  OQ-A-3: harfiah\n"


@pytest.fixture(scope="module")
def rulebase() -> Rulebase:
    return Rulebase.load()


def test_a_profile_is_read(rulebase: Rulebase, tmp_path: Path) -> None:
    """Title and positions; the questions sorted, as decisions list them."""
    path = tmp_path / "profil.yaml"
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    profile = load_profile(path, rulebase)
    assert Profile({"OQ-A-3": "harfiah", "OQ-C-1": "sempit"}, "Pendirian Bagian Hukum") == profile
    assert ["OQ-A-3", "OQ-C-1"] == list(profile.readings)
    assert profile == load_profile(str(path), rulebase)


def test_json_is_read_as_well(rulebase: Rulebase) -> None:
    """YAML 1.2 holds JSON."""
    profile = read_profile('{"title": "X", "readings": {"OQ-C-1": "luas"}}', rulebase)
    assert Profile({"OQ-C-1": "luas"}, "X") == profile


BAD = {
    "[1, 2]": ("SANKSI-D011", 1, ""),
    "title: X\nreadings: {OQ-C-1: sempit}\nreading: {}\n": ("SANKSI-D012", 3, "reading"),
    "readings: {OQ-C-1: sempit}\n": ("SANKSI-D013", 1, "title"),
    "title: 12\nreadings: {OQ-C-1: sempit}\n": ("SANKSI-D013", 1, "title"),
    "title: '  '\nreadings: {OQ-C-1: sempit}\n": ("SANKSI-D013", 1, "title"),
    f"title: {'x' * (LONGEST_TITLE + 1)}\nreadings: {{OQ-C-1: sempit}}\n": (
        "SANKSI-D013", 1, "title",
    ),
    "title: X\n": ("SANKSI-D014", 1, "readings"),
    "title: X\nreadings: {}\n": ("SANKSI-D014", 2, "readings"),
    "title: X\nreadings: [OQ-C-1]\n": ("SANKSI-D014", 2, "readings"),
    "title: X\nreadings:\n  OQ-C-1: sempitt\n": ("SANKSI-D001", 3, "readings.OQ-C-1"),
    "title: X\nreadings:\n  OQ-C-1: luas\n  OQ-C-999: luas\n": (
        "SANKSI-D001", 4, "readings.OQ-C-999",
    ),
    "title: X\nreadings:\n  OQ-C-1: 3\n": ("SANKSI-D001", 3, "readings.OQ-C-1"),
}  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_what_is_wrong_is_said_with_its_line(rulebase: Rulebase, text: str) -> None:
    """One problem, with code, file, line and path, in both languages."""
    with pytest.raises(InputError) as error:
        read_profile(text, rulebase, "profil.yaml")
    (problem,) = error.value.problems
    assert BAD[text] == (problem.code, problem.line, problem.path)
    assert "profil.yaml" == problem.file
    assert problem.message.id != problem.message.en
    assert problem.mend.id != problem.mend.en


def test_a_near_word_is_offered(rulebase: Rulebase) -> None:
    """A misspelt position or key gets the one that was meant."""
    with pytest.raises(InputError) as error:
        read_profile("titel: X\nreadings: {OQ-C-1: sempitt}\n", rulebase, "profil.yaml")
    said = error.value.render("en")
    assert 'Did you mean "title"?' in said
    assert 'Did you mean "sempit"?' in said


def test_every_problem_at_once(rulebase: Rulebase) -> None:
    """Not one after the other."""
    with pytest.raises(InputError) as error:
        read_profile("title: ''\nreadings: {OQ-C-1: x, OQ-A-3: y}\nmore: 1\n", rulebase)
    assert 4 == len(error.value.problems)


def test_a_file_that_is_not_there(rulebase: Rulebase, tmp_path: Path) -> None:
    """Named, with the reason."""
    with pytest.raises(InputError) as error:
        load_profile(tmp_path / "tidak-ada.yaml", rulebase)
    assert "SANKSI-D010" in error.value.render("id")
    assert "tidak-ada.yaml" in error.value.render("id")


def test_decisions_carry_the_profile(rulebase: Rulebase) -> None:
    """Title and positions; the title alone changes nothing else, not even the digest."""
    case = load_case(EXAMPLES / "07-caleg-dprd-diperdebatkan.yaml")
    readings = {"OQ-A-3": "harfiah"}
    named = Adjudicator(rulebase, profile=Profile(readings, "Pendirian"))
    plain = Adjudicator(rulebase, readings=readings)
    first, second = (a.adjudicate(case, as_of=DAY) for a in (named, plain))
    assert Profile(readings, "Pendirian") == first.profile
    assert Profile(readings, None) == second.profile
    assert first.outcome_digest == second.outcome_digest
    assert first.findings == second.findings
    again = pickle.loads(pickle.dumps(named)).adjudicate(case, as_of=DAY)
    assert first == again


def test_either_readings_or_a_profile(rulebase: Rulebase) -> None:
    """Both would leave open what the title stands for."""
    with pytest.raises(ValueError, match="either"):
        Adjudicator(rulebase, readings={}, profile=Profile({}))


def test_a_profile_of_another_rule_base_is_refused(rulebase: Rulebase) -> None:
    """Its positions are checked again by whoever judges with it."""
    with pytest.raises(InputError) as error:
        Adjudicator(rulebase, profile=Profile({"OQ-C-1": "lain"}, "X"))
    assert ("SANKSI-D001",) == tuple(p.code for p in error.value.problems)


def test_the_schema_says_the_same() -> None:
    """What the reader takes fits the schema, and what it refuses for its form does not."""
    schema = profile_schema()
    jsonschema.validate(parse(GOOD, "").value, schema)
    for text, (code, _, _) in BAD.items():
        if code != "SANKSI-D001" and "'  '" not in text:
            with pytest.raises(jsonschema.ValidationError):
                jsonschema.validate(parse(text, "").value, schema)
