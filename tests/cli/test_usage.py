"""Arguments that cannot be used: a sentence in both languages, exit code 2, nothing printed."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

CASE = str(Path(__file__).parents[2] / "examples" / "01-suka-akun-pemenangan.yaml")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("adjudicate", CASE, "--formt", "json"), "U001", ('Maksud Anda "--format"?', "--formt")),
        (("--versi",), "U001", ('Did you mean "--version"?',)),
        (("rules", "show", "X", "--wat"), "U001", ("sanksi rules show --help",)),
        (
            ("adjudicat", CASE),
            "U002",
            ('Maksud Anda "adjudicate"?', "adjudicate, deadlines, diagram, rules, schema"),
        ),
        (("rules", "lst"), "U002", ('Did you mean "list"?',)),
        (("xyz",), "U002", ("Pilih salah satu", "Choose one of")),
        (("adjudicate", CASE, "--format", "jsn"), "U003", ('Maksud Anda "json"?', "--format")),
        (("adjudicate", CASE, "--lang", "de"), "U003", ("id, en",)),
        (("adjudicate", CASE, "--engine", "rete"), "U003", ("rete+direct, direct",)),
        (("adjudicate", CASE, "--as-of", "2024-13-01"), "U003", ("2024-10-01", "bukan tanggal")),
        (("adjudicate", CASE, "--as-of", "kemarin"), "U003", ("is not a date",)),
        (("adjudicate", CASE, "--as-of", "20241001"), "U003", ("--as-of",)),
        (("adjudicate", CASE, "--reading", "OQ-C-1"), "U003", ("OQ-C-1=sempit",)),
        (("adjudicate", CASE, "--reading", "=sempit"), "U003", ("PERTANYAAN=POSISI",)),
        (("schema", "cases"), "U003", ('Maksud Anda "case"?', "case, decision, profile, rule")),
        (("rules", "list", "--act", "reaksi_medso"), "U003", ('"reaksi_medsos"',)),
        (("adjudicate",), "U004", ("CASE", "belum disebut", "is missing")),
        (("schema",), "U004", ("case|decision|profile|rule",)),
        (("rules", "show"), "U004", ("ID",)),
        (("adjudicate", CASE, "--as-of"), "U005", ("--as-of", "sanksi adjudicate --help")),
        (("schema", "case", "decision"), "U006", ("decision",)),
    ],
)
def test_a_bad_argument_is_answered_in_both_languages(
    run: Run, arguments: tuple[str, ...], code: str, says: tuple[str, ...]
) -> None:
    """What is wrong and how to mend it, first in Indonesian and then in English."""
    done = run(*arguments)
    assert (2, "") == (done.code, done.out)
    assert 2 == done.err.count(f"[SANKSI-{code}]")
    assert "Perbaikan:" in done.err
    assert "Mend:" in done.err
    assert done.err.index("Perbaikan:") < done.err.index("Mend:")
    for words in says:
        assert words in done.err
    assert "Traceback" not in done.err
    assert "Error:" not in done.err


def test_two_positions_on_one_question(run: Run) -> None:
    """Contradicting readings are refused in the language of the output."""
    done = run(
        "adjudicate", CASE, "--reading", "OQ-C-1=luas", "--reading", "OQ-C-1=sempit", "--lang", "en"
    )
    assert (2, "") == (done.code, done.out)
    assert "two different positions" in done.err


def test_a_profile_and_positions_beside_it(run: Run) -> None:
    """A title stands for its own positions only."""
    done = run(
        "adjudicate", CASE, "--reading", "OQ-C-1=luas", "--profile", "p.yaml", "--lang", "en"
    )
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-U003] --profile and --reading cannot be used together." in done.err


def test_a_profile_that_cannot_be_used(run: Run, tmp_path: Path) -> None:
    """Its problems come with its file and line, and with those of the cases."""
    path = tmp_path / "profil.yaml"
    path.write_text("title: X\nreadings:\n  OQ-C-1: sempt\n", encoding="utf-8")
    done = run("adjudicate", CASE, "tidak-ada.yaml", "--profile", path)
    assert (2, "") == (done.code, done.out)
    assert f"[SANKSI-D001] {path}:3 · readings.OQ-C-1" in done.err
    assert "SANKSI-F001" in done.err


@pytest.mark.parametrize(
    ("reading", "meant"), [("OQ-C-1=sempt", "sempit"), ("OQ-C-01=sempit", "OQ-C-1")]
)
def test_an_unknown_position_or_question(run: Run, reading: str, meant: str) -> None:
    """The nearest is offered."""
    done = run("adjudicate", CASE, "--reading", reading)
    assert (2, "") == (done.code, done.out)
    assert f'Maksud Anda "{meant}' in done.err


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_problem_of_every_file_is_told_and_nothing_is_printed(
    run: Run, tmp_path: Path, lang: str
) -> None:
    """A missing file, a broken and a malformed one, and a bad reading; a good case among them."""
    broken = tmp_path / "rusak.yaml"
    broken.write_text("id: [1, 2\n", encoding="utf-8")
    malformed = tmp_path / "keliru.yaml"
    malformed.write_text(
        "id: a\nelection: {kind: pilkada, calendar: pilkada-2024}\nperson: {ref: t, status: pnss}\n"
        "acts: [{id: p1, kind: berpose, when: {date: 2024-02-30}}]\n",
        encoding="utf-8",
    )
    missing = tmp_path / "tiada.yaml"
    done = run(
        "adjudicate", broken, CASE, malformed, missing, "--reading", "OQ-X-1=a", "--lang", lang
    )
    assert (2, "") == (done.code, done.out)
    for name in ("rusak.yaml", "keliru.yaml", "tiada.yaml", "OQ-X-1", "person.status", "when.date"):
        assert name in done.err
    assert ("Perbaikan:" in done.err) is (lang == "id")
    assert ("Mend:" in done.err) is (lang == "en")


def test_facts_that_do_not_fit_the_calendar_name_their_file(run: Run, tmp_path: Path) -> None:
    """What only the decision finds out is told with the file, too."""
    case = tmp_path / "kasus.yaml"
    text = Path(CASE).read_text(encoding="utf-8")
    case.write_text(text.replace("calendar: pilkada-2024", "calendar: pilkada-1999"), "utf-8")
    done = run("adjudicate", CASE, case)
    assert (2, "") == (done.code, done.out)
    assert "kasus.yaml" in done.err
    assert "pilkada-1999" in done.err
