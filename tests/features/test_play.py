"""Playing scenarios without pytest-bdd, and the page for legal staff."""

from pathlib import Path

import pytest

from sanksi.scenarios import Vocabulary, listing, play, read_features
from sanksi.scenarios.__main__ import main
from sanksi.scenarios.play import Bench
from tests.features.conftest import FEATURES, KOSAKATA

TEXT = """\
# language: id
Fitur: Contoh

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns

  Skenario: Baik
    Ketika terlapor melakukan perbuatan memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Dan hasil perbuatan itu tidak dipublikasikan
    Maka perbuatan itu diizinkan oleh OK-VOTE

  Skenario: Gagal
    Ketika terlapor melakukan perbuatan memilih tanpa tertuju kepada calon tertentu
    Dan perbuatan itu terjadi pada 27 November 2024
    Maka tidak ada temuan
    Dan perbuatan itu diizinkan oleh OK-VOTE

  Skenario: Rusak
    Ketika terlapor melakukan perbuatan memilih
    Maka tidak ada temuan
"""


def test_play_says_how_each_scenario_went(bench: Bench, tmp_path: Path) -> None:
    """An unmet expectation and a scenario that cannot be played are told apart, with the line."""
    (tmp_path / "contoh.feature").write_text(TEXT, encoding="utf-8")
    good, failing, broken = (play(s, bench) for s in read_features(tmp_path))
    assert (None, None, False) == (good.problem, good.line, good.broken)
    assert (19, False) == (failing.line, failing.broken)
    assert "perbuatan itu diharapkan diizinkan oleh OK-VOTE" in str(failing.problem)
    assert (22, True) == (broken.line, broken.broken)
    assert str(broken.problem).startswith("[SANKSI-K010]")


def test_a_fixed_reading_uses_an_adjudicator_of_its_own(bench: Bench) -> None:
    """Scenarios under one profile share an adjudicator; the profile is recorded."""
    facts = {
        "id": "skenario",
        "person": {"ref": "terlapor-1"},
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "acts": [{"id": "p1", "kind": "memilih", "when": {"date": "2024-11-27"}, "toward": []}],
    }
    import datetime as dt

    decision = bench.judge(facts, dt.date(2025, 1, 1), {"OQ-C-1": "sempit"})
    assert {"OQ-C-1": "sempit"} == dict(decision.profile.readings)


def test_the_page_for_legal_staff_is_current() -> None:
    """Mend: python -m sanksi.scenarios features/kosakata.yaml docs/kosakata.md."""
    page = FEATURES.parent / "docs" / "kosakata.md"
    assert listing(Vocabulary.load(KOSAKATA)) == page.read_text(encoding="utf-8")


def test_the_page_shows_every_entry_and_every_term(tmp_path: Path) -> None:
    """Nothing of the vocabulary is hidden from its readers."""
    page = tmp_path / "kosakata.md"
    main([str(KOSAKATA), str(page)])
    text = page.read_text(encoding="utf-8")
    vocabulary = Vocabulary.load(KOSAKATA)
    for entry in vocabulary.entries:
        assert f"**{entry.id}**" in text
        assert entry.explanation in text
        assert entry.example in text
    assert "`⟨act.account⟩`: pemenangan, calon, partai" in text


@pytest.mark.parametrize("name", ["gherkin", "pytest"])
def test_the_package_imports_without_the_tools_of_tests(name: str) -> None:
    """Adjudicating needs no scenarios, and scenarios no pytest."""
    import subprocess
    import sys

    code = f"import sys, sanksi.scenarios; raise SystemExit({name!r} in sys.modules)"
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode
