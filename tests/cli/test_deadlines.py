"""``sanksi deadlines``: what a reader sees, what a machine reads, what is refused."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CASE = Path(__file__).parents[2] / "examples" / "20-jalannya-perkara.yaml"


def test_terms_are_told_track_by_track(run: Run) -> None:
    """States, what may follow, the last days with what makes them differ, basis and questions."""
    done = run("deadlines", CASE, "--as-of", "2024-12-24")
    assert (0, "") == (done.code, done.err)
    for words in (
        "Batas waktu perkara contoh-020 per 24 Desember 2024",
        "Disiplin – Penegakan disiplin PNS",
        "* DS-15 Keberatan: lewat, paling lambat 20 Desember 2024",
        "14 hari kerja sesudah Penyampaian keputusan",
        "* DS-14 Keputusan berlaku bila tidak ada upaya: sudah tiba, berlaku pada 23 Desember 2024",
        "Menurut hitungan lain: 17 Desember 2024 (hari kalender).",
        "* GK-07 Penyidikan: berjalan, paling lambat 7 Januari 2025",
        "6 Januari 2025 (hari kerja, cuti bersama dihitung hari kerja)",
        "Pertanyaan terbuka: OQ-P-6, OQ-P-19.",
    ):
        assert words in done.out
    english = run("deadlines", CASE, "--as-of", "2024-12-24", "--lang", "en")
    assert "* GK-07 Investigation: running, at the latest 7 January 2025" in english.out
    assert "collective leave counted as worked" in english.out


def test_machines_read_the_same(run: Run) -> None:
    """Dates in ISO form, every count, the holiday data by the digest of the rules."""
    done = run("deadlines", CASE, "--as-of", "2024-12-24", "--format", "json")
    data = json.loads(done.out)
    assert data["rulebase"]["digest"].startswith("sha256:")
    (discipline,) = [t for t in data["tracks"] if t["track"] == "disiplin"]
    assert "penyampaian" == discipline["state"]
    (objection,) = [t for t in discipline["terms"] if t["id"] == "DS-15"]
    assert ["2024-12-20"] == [due["last"] for due in objection["due"]]
    assert (["2024-12-19"], "2024-12-19") == (objection["first_day_counted"], objection["safe"])
    assert "lewat" == objection["status"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("event: sampaikan", "event: sampaikn", "SANKSI-P001"),
        ("event: putuskan, acts", "event: bentuk_tim, acts", "Langkah yang dapat dilakukan"),
        ("date: 2024-12-02, by: ppk", "date: 2024-10-01, by: ppk", "SANKSI-"),
        ("date: 2024-12-02, by: ppk", "date: 2026-12-28, by: ppk", "holidays/indonesia.yaml"),
        ("known_date: 2024-12-02", "known_date: 2024-13-02", "known_date"),
    ],
)
def test_bad_steps_are_refused_whole(
    run: Run, tmp_path: Path, old: str, new: str, says: str
) -> None:
    """Nothing is printed, the file and the path are named, no traceback."""
    text = CASE.read_text(encoding="utf-8")
    assert old in text
    case = tmp_path / "perkara.yaml"
    case.write_text(text.replace(old, new), encoding="utf-8")
    done = run("deadlines", case, "--as-of", "2026-12-30")
    assert (2, "") == (done.code, done.out)
    assert says in done.err
    assert "Traceback" not in done.err
    assert "perkara.yaml" in done.err or "indonesia.yaml" in done.err


def test_a_late_report_closes_the_criminal_gate_alone(run: Run, tmp_path: Path) -> None:
    """The other tracks are told to stay open, and go on."""
    text = CASE.read_text(encoding="utf-8")
    case = tmp_path / "perkara.yaml"
    late = text.replace("reported_date: 2024-12-09", "reported_date: 2024-12-10")
    case.write_text(late, encoding="utf-8")
    done = run("deadlines", case, "--as-of", "2024-12-12")
    assert 0 == done.code
    assert "jalur pidana tertutup bagi laporan ini, jalur lain tetap terbuka" in done.out
    assert "* DS-15 Keberatan: berjalan" in done.out


def test_a_case_without_a_procedure_says_so(run: Run) -> None:
    """An act that is permitted recommends no track."""
    example = CASE.parent / "08-perbuatan-yang-dibolehkan.yaml"
    done = run("deadlines", example, "--as-of", "2025-01-31")
    assert 0 == done.code
    assert "Tidak ada jalur dengan prosedur yang direkomendasikan." in done.out
