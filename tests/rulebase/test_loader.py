"""Loading: from folders and from texts, all problems at once, nothing that can be changed."""

import datetime as dt
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from sanksi.kernel.errors import RuleError
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import Norm, Residual
from tests.rulebase.constructs import BASE, GOOD, good_texts

RULES = good_texts("norms")


def codes(error: pytest.ExceptionInfo[RuleError]) -> list[str]:
    return [problem.code for problem in error.value.problems]


def test_from_a_folder() -> None:
    """A folder is read with all folders below it, each file under its relative name."""
    rulebase = Rulebase.load(GOOD / "files", sorted(BASE.glob("*.yaml")))
    assert set(good_texts("files")) == set(rulebase.texts)
    assert ["PP94-n6", "PP94-n5"] == list(rulebase.norms)


def test_below_the_folder(tmp_path: Path) -> None:
    """Files in folders below carry the folder in their name; other files are left alone."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "rulebase.yaml").write_text(RULES["rulebase.yaml"], encoding="utf-8")
    (tmp_path / "README.md").write_text("# Aturan", encoding="utf-8")
    assert ["a/rulebase.yaml"] == list(Rulebase.load(tmp_path).texts)


def test_extra_rules_stand_beside(tmp_path: Path) -> None:
    """Extra folders add rules under the name of their folder, without changing the others."""
    for name, text in RULES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    own = tmp_path / "kabupaten"
    own.mkdir()
    text = RULES["rules.yaml"].replace("PP94-n5", "KAB-1").replace("PP94-n6", "KAB-2")
    text = text.replace("Tindakan", "Keputusan").replace("Kegiatan", "Pertemuan")
    text = text.replace("An act", "A decision").replace("A partisan", "An open")
    base = tmp_path / "dasar"
    base.mkdir()
    for name in RULES:
        (tmp_path / name).rename(base / name)
    (own / "rules.yaml").write_text(text, encoding="utf-8")
    rulebase = Rulebase.load(base, [own])
    assert {"PP94-n5", "PP94-n6", "KAB-1", "KAB-2"} == set(rulebase.norms)
    assert "kabupaten/rules.yaml" == rulebase.norms["KAB-1"].file


def test_foreign_rules_are_linted(tmp_path: Path) -> None:
    """A citation that leads nowhere stops foreign rules, unless the check is waived."""
    for name, text in RULES.items():
        (tmp_path / name).write_text(text.replace("pp-94-2021/5", "pp-94/5"), encoding="utf-8")
    with pytest.raises(RuleError) as error:
        Rulebase.load(tmp_path)
    assert {"SANKSI-R101"} == set(codes(error))
    assert Rulebase.load(tmp_path, check=False).norms
    assert Rulebase.from_files(Rulebase.load(tmp_path, check=False).texts).norms


def test_missing_folder(tmp_path: Path) -> None:
    """A folder that is not there is named."""
    with pytest.raises(RuleError) as error:
        Rulebase.load(tmp_path / "tidak-ada")
    assert ["SANKSI-R001"] == codes(error)
    assert str(tmp_path / "tidak-ada") == error.value.problems[0].file


def test_files_of_one_name() -> None:
    """Two files of one name would hide one another, so they are refused."""
    with pytest.raises(RuleError) as error:
        Rulebase.load(BASE, [BASE / "rulebase.yaml"])
    assert ["SANKSI-R003"] == codes(error)


def test_another_ending(tmp_path: Path) -> None:
    """A file that would be passed over for its ending is named instead."""
    (tmp_path / "aturan.yml").write_text(RULES["rules.yaml"], encoding="utf-8")
    with pytest.raises(RuleError) as error:
        Rulebase.load(tmp_path)
    assert ["SANKSI-R023"] == codes(error)


def test_saved_on_windows(tmp_path: Path) -> None:
    """A byte order mark and other line ends change neither content nor digest."""
    for name, text in RULES.items():
        data = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        (tmp_path / name).write_bytes(data)
    assert Rulebase.from_files(RULES).digest == Rulebase.load(tmp_path).digest


def test_not_utf8(tmp_path: Path) -> None:
    """A file in another encoding is named, and says why."""
    (tmp_path / "rules.yaml").write_bytes(b"format: 1\nkind: rules\ntitle: \xff\n")
    with pytest.raises(RuleError) as error:
        Rulebase.load(tmp_path)
    assert ["SANKSI-R002"] == codes(error)
    assert "invalid start byte" in error.value.render("en")


def test_all_problems_at_once() -> None:
    """Problems of all files are reported together, in the order of files and lines."""
    texts = RULES | {
        "a.yaml": "format: 2\nkind: rules\n",
        "b.yaml": "a: [\n",
        "c.yaml": "format: 1\nkind: rulez\n",
        "rules.yaml": RULES["rules.yaml"].replace("    act: [", "    acts: ["),
    }
    with pytest.raises(RuleError) as error:
        Rulebase.from_files(texts)
    found = [(p.file, p.line) for p in error.value.problems]
    assert ["a.yaml", "b.yaml", "c.yaml"] == [file for file, _ in found[:3]]
    assert sorted(found) == found
    assert len(found) == 7


def test_rules_know_their_place() -> None:
    """A rule carries its layer, file, line, instrument and period of force."""
    rulebase = Rulebase.from_files(good_texts("in-force"))
    first, second = rulebase.norms["PP94-n5"], rulebase.norms["PP94-n5-2025"]
    assert ("rules.yaml", 7, "norms[0]") == (first.file, first.line, first.path)
    assert ("norms", "pp-94-2021") == (first.layer, first.instrument)
    assert "2024-12-31" == str(first.in_force.to)
    assert "2025-01-01" == str(second.in_force.from_)
    whole_file = Rulebase.from_files(RULES).norms["PP94-n5"]
    assert whole_file.provision.in_force is None
    assert "2021-08-31" == str(whole_file.in_force.from_)


def test_norms_for_an_act() -> None:
    """Norms come first, then residual norms; acts that no rule speaks of have none."""
    rulebase = Rulebase.from_files(good_texts("residual"))
    assert ["PP94-n5", "PP94-SISA"] == [r.id for r in rulebase.norms_for("reaksi_medsos")]
    assert [Norm, Residual] == [type(r.provision) for r in rulebase.norms_for("reaksi_medsos")]
    assert () == rulebase.norms_for("memilih")


def test_permissions_for_an_act() -> None:
    """A permission speaks of the acts that it names."""
    rulebase = Rulebase.from_files(good_texts("permissions"))
    assert ["OK-PRIBADI"] == [r.id for r in rulebase.permissions_for("reaksi_medsos")]
    assert () == rulebase.permissions_for("memilih")


def test_rules_of_all_layers() -> None:
    """All rules are found by id, layer after layer."""
    rulebase = Rulebase.from_files(good_texts("definitions"))
    assert ["pejabat_asn", "PP94-n5"] == list(rulebase.rules)


def test_penalties_of_a_day() -> None:
    """An offence has the penalty of the day of the act; rows of both readings where they differ."""
    rulebase = Rulebase.from_files(good_texts("penalties"))
    before, *after = rulebase.penalties["PILK-188"]
    last = before.acts.to
    assert last is not None
    assert (before,) == rulebase.penalties_on("PILK-188", last)
    assert tuple(after) == rulebase.penalties_on("PILK-188", last + dt.timedelta(days=1))
    assert [{"OQ-C-4": "menjangkau"}, {"OQ-C-4": "tidak_menjangkau"}] == [
        dict(row.reading) for row in after
    ]
    assert () == rulebase.penalties_on("PILK-188", before.acts.from_.replace(year=2010))
    assert () == rulebase.penalties_on("PP94-n5", before.acts.from_)


def test_labels() -> None:
    """A label for one fact's term comes first; a definition is called by its title."""
    rulebase = Rulebase.from_files(good_texts("vocabulary"))
    position = rulebase.term_label("tidak_ada", "person.position")
    effect = rulebase.term_label("tidak_ada", "act.effect")
    assert position is not None
    assert effect is not None
    assert ("tanpa jabatan", "tidak ada") == (position.id, effect.id)
    defined = Rulebase.from_files(good_texts("definitions")).fact_label("definition.pejabat_asn")
    assert defined is not None
    assert "ASN official" == defined.en
    assert rulebase.fact_label("definition.lain") is None


def test_provisions_left_out() -> None:
    """They stand by id beside the rules, and no rule comes from them."""
    rulebase = Rulebase.from_files(good_texts("out-of-scope"))
    assert ["PILK-187A", "PILK-188-LAMA"] == list(rulebase.out_of_scope)
    assert "No kind of act stands for it yet." == rulebase.out_of_scope["PILK-187A"].reason.en
    assert ["PP94-n5"] == list(rulebase.rules)


def test_version_and_manifest() -> None:
    """The version is the manifest's."""
    assert "2026.1.0" == Rulebase.from_files(RULES).version


def test_nothing_can_be_changed() -> None:
    """Neither the rule base nor its maps nor a rule can be changed."""
    rulebase = Rulebase.from_files(RULES)
    with pytest.raises(FrozenInstanceError):
        rulebase.digest = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        rulebase.norms["X"] = rulebase.norms["PP94-n5"]  # type: ignore[index]
    with pytest.raises(TypeError):
        rulebase.texts["x"] = ""  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        rulebase.norms["PP94-n5"].line = 1  # type: ignore[misc]


def test_later_changes_of_the_texts_do_not_reach_it() -> None:
    """The rule base keeps no reference to the mapping that it was built from."""
    texts = dict(RULES)
    rulebase = Rulebase.from_files(texts)
    texts.clear()
    assert RULES == dict(rulebase.texts)


def test_pickled_and_back() -> None:
    """Pickling keeps the content; the copy has the same digest and texts."""
    rulebase = Rulebase.from_files(RULES)
    copy: Rulebase = pickle.loads(pickle.dumps(rulebase))
    assert rulebase.digest == copy.digest
    assert dict(rulebase.texts) == dict(copy.texts)


def test_loaded_by_threads_at_once() -> None:
    """Loading from many threads at once gives the same rule base in each."""

    def digest(_: int) -> str:
        return Rulebase.from_files(RULES).digest

    with ThreadPoolExecutor(8) as pool:
        assert {Rulebase.from_files(RULES).digest} == set(pool.map(digest, range(32)))


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"a.yaml": ""},
        {"a.yaml": "\0"},
        {"a.yaml": "- " * 500},
        {"a.yaml": "format: 1\nkind: [rules]\n"},
        {"a.yaml": "format: true\nkind: rules\n"},
        {"a.yaml": "format: 1\nkind: rules\nnorms: 1e999\n"},
        {"a.yaml": "kind: rules\n"},
    ],
)
def test_nonsense_is_a_rule_error(texts: dict[str, str]) -> None:
    """Whatever stands in the files, the answer is a RuleError in both languages."""
    with pytest.raises(RuleError) as error:
        Rulebase.from_files(texts)
    assert error.value.render("id") != error.value.render("en")


def test_readers_are_pure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Building from texts opens no file."""

    def refuse(*_args: object, **_kwargs: object) -> None:
        pytest.fail("from_files opened a file")

    opener: Callable[..., None] = refuse
    Rulebase.from_files(RULES)
    monkeypatch.setattr("builtins.open", opener)
    monkeypatch.setattr("pathlib.Path.open", opener)
    Rulebase.from_files(RULES)
