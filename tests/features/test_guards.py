"""The guards can fail: each is shown a feature folder that breaks it."""

import shutil
from pathlib import Path

import pytest
from pytest_bdd import scenarios

from sanksi.scenarios import Vocabulary, guards, read_features
from tests.features.conftest import KOSAKATA
from tests.features.test_features import collected_in

VOCABULARY = Vocabulary.load(KOSAKATA)
HEAD = "# language: id\nFitur: Contoh\n"
STEPS = """
    Ketika terlapor melakukan perbuatan memilih tanpa tertuju kepada calon tertentu
    Maka tidak ada temuan
"""


def scenario(name: str, steps: str = STEPS) -> str:
    return f"\n  Skenario: {name}{steps}"


def write(folder: Path, text: str, name: str = "contoh.feature") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def bind(folder: Path) -> dict[str, object]:
    """What pytest-bdd puts into a module for the features in ``folder``."""
    namespace: dict[str, object] = {"scenarios": scenarios, "folder": str(folder)}
    code = compile("scenarios(folder, features_base_dir=folder)", str(folder / "test_x.py"), "exec")
    exec(code, namespace)
    return namespace


def test_all_is_well_with_a_sound_folder(tmp_path: Path) -> None:
    """The guards are silent where nothing is wrong."""
    write(tmp_path, HEAD + scenario("Satu") + scenario("Dua"))
    parsed = read_features(tmp_path)
    assert [] == guards.uncollected(parsed, collected_in(bind(tmp_path)))
    assert [] == guards.shared_names(parsed)
    assert [] == guards.unrecognised(parsed, VOCABULARY)
    assert [] == guards.unchecked(parsed)


@pytest.mark.parametrize(
    "text",
    [
        HEAD + scenario("Satu") + scenario("Satu"),
        HEAD + "\n  Aturan: A\n" + scenario("Satu") + "\n  Aturan: B\n" + scenario("Satu"),
    ],
    ids=["dalam satu berkas", "di bawah dua Aturan"],
)
def test_a_scenario_that_pytest_bdd_drops_is_reported(text: str, tmp_path: Path) -> None:
    """Of two scenarios of one name pytest-bdd keeps the later only (pytest-bdd 9.0.1)."""
    file = write(tmp_path, text)
    parsed = read_features(tmp_path)
    collected = collected_in(bind(tmp_path))
    assert 2 == len(parsed)
    assert 1 == len(collected)
    (lost,) = guards.uncollected(parsed, collected)
    assert f'{file}:{parsed[0].line}: "Satu" mempunyai 1 kejadian, yang dijalankan 0' == lost
    (shared,) = guards.shared_names(parsed)
    assert (
        f'{file}:{parsed[1].line}: nama "Satu" sudah dipakai di {file}:{parsed[0].line}' == shared
    )


def test_a_file_that_was_not_bound_is_reported(tmp_path: Path) -> None:
    """A feature that no test module collects does not run."""
    write(tmp_path, HEAD + scenario("Satu"), "a/satu.feature")
    file = write(tmp_path, HEAD + scenario("Dua"), "b/dua.feature")
    (lost,) = guards.uncollected(read_features(tmp_path), collected_in(bind(tmp_path / "a")))
    assert lost.startswith(f"{file}:4:")


def test_a_lost_example_is_reported(tmp_path: Path) -> None:
    """Every row of an outline runs."""
    text = (
        HEAD + "\n  Skenario konsep: Satu\n    Ketika a\n    Maka <x>\n    Contoh:\n      | x |\n"
    )
    file = write(tmp_path, text + "      | 1 |\n")
    collected = collected_in(bind(tmp_path))
    write(tmp_path, text + "      | 1 |\n      | 2 |\n")
    assert [f'{file}:4: "Satu" mempunyai 2 kejadian, yang dijalankan 1'] == guards.uncollected(
        read_features(tmp_path), collected
    )


def test_one_name_in_two_files_is_reported(tmp_path: Path) -> None:
    """Also where case and spaces differ: a name stands for one scenario."""
    first = write(tmp_path, HEAD + scenario("Satu dua"), "a.feature")
    second = write(tmp_path, HEAD + scenario("satu  Dua"), "b.feature")
    assert [f'{second}:4: nama "satu  Dua" sudah dipakai di {first}:4'] == guards.shared_names(
        read_features(tmp_path)
    )


def test_examples_of_one_outline_do_not_share_its_name(tmp_path: Path) -> None:
    """An outline is one scenario, however many rows it has."""
    write(
        tmp_path,
        HEAD + "\n  Skenario konsep: Satu\n    Ketika a\n    Maka <x>\n    Contoh:\n      | x |\n"
        "      | 1 |\n      | 2 |\n",
    )
    assert [] == guards.shared_names(read_features(tmp_path))


def test_a_step_outside_the_vocabulary_is_reported(tmp_path: Path) -> None:
    """With file and line, and what was probably meant."""
    file = write(tmp_path, HEAD + scenario("Satu", "\n    Ketika x\n    Maka tidak ada temua\n"))
    first, second = guards.unrecognised(read_features(tmp_path), VOCABULARY)
    assert first.startswith(f"{file}:5: [SANKSI-K010]")
    assert second.startswith(f"{file}:6: [SANKSI-K010]")
    assert 'Maksud Anda "tidak ada temuan"?' in second


def test_an_entry_that_nobody_uses_is_reported(tmp_path: Path) -> None:
    """The vocabulary stays as small as the scenarios need."""
    write(tmp_path, HEAD + scenario("Satu"))
    found = guards.unused(read_features(tmp_path), VOCABULARY)
    assert len(VOCABULARY.entries) - 2 == len(found)
    assert f"{VOCABULARY.file}: entri terlapor.status tidak dipakai skenario mana pun" in found


def test_a_scenario_without_maka_is_reported(tmp_path: Path) -> None:
    """It would pass whatever the decision is."""
    file = write(tmp_path, HEAD + scenario("Satu", "\n    Ketika x\n"))
    assert [f'{file}:4: "Satu" tidak mempunyai langkah Maka'] == guards.unchecked(
        read_features(tmp_path)
    )


def test_a_rule_without_scenario_is_reported(tmp_path: Path) -> None:
    """Only Maka steps count; tags do not."""
    steps = STEPS.replace("tidak ada temuan", "temuan SKB22-D6 tidak terpenuhi")
    write(tmp_path, HEAD + "\n  @SKB22-D7" + scenario("Satu", steps))
    parsed = read_features(tmp_path)
    assert ["SKB22-D7"] == guards.rules_without_scenario(
        parsed, ["SKB22-D6", "SKB22-D7"], VOCABULARY
    )


def test_the_guards_hold_for_a_copy_of_the_features(tmp_path: Path) -> None:
    """Binding the real folder elsewhere collects the same scenarios."""
    source = KOSAKATA.parent / "hak"
    shutil.copytree(source, tmp_path / "hak")
    parsed = read_features(tmp_path)
    assert parsed
    assert [] == guards.uncollected(parsed, collected_in(bind(tmp_path)))
