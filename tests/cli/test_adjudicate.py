"""``sanksi adjudicate``: whole results, one form for one case and one for several."""

import datetime as dt
import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from sanksi.cli import adjudicate, clock, progress
from sanksi.facts import Region
from tests.cli.conftest import Run

AS_OF = ("--as-of", "2025-06-01")


def test_a_case_becomes_a_text(run: Run, example: Path) -> None:
    """Indonesian by default; the finding, the level and the day of knowledge are there."""
    done = run("adjudicate", example, *AS_OF)
    assert (0, "") == (done.code, done.err)
    assert "SKB22-D6" in done.out
    assert "hukuman disiplin berat" in done.out
    assert "1 Juni 2025" in done.out
    assert done.out.endswith("\n")


def test_a_case_in_english(run: Run, example: Path) -> None:
    """``--lang en`` turns every word."""
    done = run("adjudicate", example, *AS_OF, "--lang", "en")
    assert "heavy disciplinary punishment" in done.out
    assert "terpenuhi" not in done.out


def test_one_case_is_an_object_and_several_are_an_array(
    run: Run, example: Path, other: Path
) -> None:
    """In the order in which they were named."""
    one = json.loads(run("adjudicate", example, *AS_OF, "--format", "json").out)
    two = json.loads(run("adjudicate", other, example, *AS_OF, "--format", "json").out)
    assert "contoh-01" == one["case_id"]
    assert "2025-06-01" == one["as_of"]
    assert ["contoh-02", "contoh-01"] == [decision["case_id"] for decision in two]
    assert one == two[1]


def test_several_texts_are_set_apart(run: Run, example: Path, other: Path) -> None:
    """A line of number signs lies between."""
    done = run("adjudicate", example, other, *AS_OF)
    assert 1 == done.out.splitlines().count("#" * 88)
    assert done.out.index("contoh-01") < done.out.index("contoh-02")


def test_a_page_on_the_standard_output(run: Run, example: Path) -> None:
    """HTML of a single case."""
    done = run("adjudicate", example, *AS_OF, "--format", "html")
    assert done.out.lstrip().startswith("<!doctype html>")


def test_positions_and_engine_reach_the_decision(run: Run, example: Path) -> None:
    """``--reading`` may be repeated, the same one too; ``--engine direct`` runs one engine."""
    done = run(
        "adjudicate", example, *AS_OF, "--format", "json", "--engine", "direct",
        "--reading", "OQ-C-1=sempit", "--reading", "OQ-A-3=harfiah", "--reading", "OQ-C-1=sempit",
    )  # fmt: skip
    decision = json.loads(done.out)
    assert {"OQ-A-3": "harfiah", "OQ-C-1": "sempit"} == decision["profile"]["readings"]
    assert decision["profile"]["title"] is None
    assert ["direct"] == decision["engine"]["inference"]


def test_positions_from_a_file(run: Run, example: Path, tmp_path: Path) -> None:
    """``--profile`` records title and positions, in JSON and in words."""
    path = tmp_path / "profil.yaml"
    path.write_text("title: Pendirian kami\nreadings: {OQ-C-1: sempit}\n", encoding="utf-8")
    done = run("adjudicate", example, *AS_OF, "--profile", path, "--format", "json")
    profile = {"readings": {"OQ-C-1": "sempit"}, "title": "Pendirian kami"}
    assert (0, profile) == (done.code, json.loads(done.out)["profile"])
    text = run("adjudicate", example, *AS_OF, "--profile", path).out
    assert "Pendirian kami" in text


def test_the_engine_does_not_change_the_outcome(run: Run, example: Path) -> None:
    """Both engines and one alone give the same digest."""
    digests = {
        json.loads(run("adjudicate", example, *AS_OF, "--format", "json", *engine).out)[
            "outcome_digest"
        ]
        for engine in ((), ("--engine", "direct"))
    }
    assert 1 == len(digests)


def test_the_standard_input(run: Run, example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` reads a case from there."""
    stdin = SimpleNamespace(buffer=io.BytesIO(example.read_bytes()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert "contoh-01" in run("adjudicate", "-", *AS_OF).out


# ------------------------------------------------------------------------------------- today


def test_today_is_the_day_where_the_vote_is_held(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without ``--as-of`` the door reads the clock, once, in the zone of the region."""
    moment = dt.datetime(2025, 5, 31, 17, 30, tzinfo=dt.UTC)  # 00.30 WIB on 1 June
    monkeypatch.setattr(adjudicate, "now", lambda: moment)
    assert "2025-06-01" == json.loads(run("adjudicate", example, "--format", "json").out)["as_of"]


@pytest.mark.parametrize(("zone", "day"), [("WIB", 31), ("WITA", 31), ("WIT", 1), (None, 31)])
def test_the_three_zones(zone: str | None, day: int) -> None:
    """The same moment is another day in the east; without a zone it is the computer's day."""
    moment = dt.datetime(2025, 5, 31, 15, 30, tzinfo=dt.UTC)
    region = None if zone is None else Region(tz=zone)  # type: ignore[arg-type]
    assert day == clock.today(moment, region).day


def test_the_clock_knows_its_zone() -> None:
    """A moment that can be turned into any zone."""
    assert clock.now().tzinfo is not None


# -------------------------------------------------------------------------------------- files


@pytest.mark.parametrize(("form", "mark"), [("text", "p1"), ("json", "{"), ("html", "<!doctype")])
def test_into_a_file(run: Run, example: Path, tmp_path: Path, form: str, mark: str) -> None:
    """``-o FILE`` writes there and says nothing."""
    target = tmp_path / "hasil"
    done = run("adjudicate", example, *AS_OF, "--format", form, "-o", target)
    assert (0, "", "") == (done.code, done.out, done.err)
    assert mark in target.read_text(encoding="utf-8")
    assert ["hasil"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize(("form", "suffix"), [("text", "txt"), ("json", "json"), ("html", "html")])
def test_into_a_folder(
    run: Run, example: Path, other: Path, tmp_path: Path, form: str, suffix: str
) -> None:
    """A slash at the end makes a folder: one file for each case, named after its id."""
    done = run("adjudicate", example, other, *AS_OF, "--format", form, "-o", f"{tmp_path}/a/b/")
    assert (0, "", "") == (done.code, done.out, done.err)
    names = sorted(path.name for path in (tmp_path / "a" / "b").iterdir())
    assert [f"contoh-01.{suffix}", f"contoh-02.{suffix}"] == names


def test_into_a_folder_that_is_there(run: Run, example: Path, tmp_path: Path) -> None:
    """An existing folder needs no slash."""
    run("adjudicate", example, *AS_OF, "-o", tmp_path)
    assert ["contoh-01.txt"] == [path.name for path in tmp_path.iterdir()]


def test_a_file_that_is_replaced_keeps_its_mode(run: Run, example: Path, tmp_path: Path) -> None:
    """Private results stay private."""
    target = tmp_path / "hasil.txt"
    target.write_text("lama", encoding="utf-8")
    target.chmod(0o600)
    run("adjudicate", example, *AS_OF, "-o", target)
    assert 0o600 == target.stat().st_mode & 0o777
    assert "contoh-01" in target.read_text(encoding="utf-8")


def test_into_a_device(run: Run, example: Path) -> None:
    """What is no plain file is written to, not replaced."""
    assert 0 == run("adjudicate", example, *AS_OF, "-o", "/dev/null").code
    assert Path("/dev/null").is_char_device()


def test_a_page_each_needs_a_folder(run: Run, example: Path, other: Path, tmp_path: Path) -> None:
    """Several HTML pages do not go into one file or one stream."""
    for target in ((), ("-o", tmp_path / "hasil.html")):
        done = run("adjudicate", example, other, *AS_OF, "--format", "html", *target)
        assert (2, "") == (done.code, done.out)
        assert "SANKSI-U007" in done.err
    assert [] == list(tmp_path.iterdir())


def test_two_cases_of_one_name_do_not_overwrite_each_other(
    run: Run, example: Path, tmp_path: Path
) -> None:
    """The same case twice into a folder is refused, and nothing is written."""
    done = run("adjudicate", example, example, *AS_OF, "-o", f"{tmp_path}/")
    assert 2 == done.code
    assert '"contoh-01"' in done.err
    assert [] == list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written(run: Run, example: Path, tmp_path: Path) -> None:
    """A file stands where a folder should be."""
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    done = run("adjudicate", example, *AS_OF, "-o", tmp_path / "berkas" / "hasil.txt")
    assert (2, "") == (done.code, done.out)
    assert "SANKSI-U008" in done.err


def test_a_failed_write_leaves_what_was_there(
    run: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither half a file nor a leftover beside it."""
    target = tmp_path / "hasil.txt"
    target.write_text("lama", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    done = run("adjudicate", example, *AS_OF, "-o", target)
    assert 2 == done.code
    assert "No space left" in done.err
    assert "lama" == target.read_text(encoding="utf-8")
    assert [target] == list(tmp_path.iterdir())


# --------------------------------------------------------------------------------- many, and wide


def test_long_work_shows_how_far_it_is(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a terminal, after some seconds; the results are the same."""
    monkeypatch.setattr(progress, "AFTER", -1.0)
    quiet = run("adjudicate", example, *AS_OF, "--format", "json")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    done = run("adjudicate", example, *AS_OF, "--format", "json")
    assert "contoh-01" == json.loads(done.out)["case_id"]
    assert ("", True) == (quiet.err, "100%" in done.err)


def test_a_terminal_gives_the_width(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Within what is pleasant to read; a pipe always has the same."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    widths = {}
    for columns in ("20", "60", "300"):
        monkeypatch.setenv("COLUMNS", columns)
        widths[columns] = max(map(len, run("adjudicate", example, *AS_OF).out.splitlines()))
    assert widths["20"] <= 40
    assert 40 < widths["60"] <= 60
    assert 88 < widths["300"] <= 100
