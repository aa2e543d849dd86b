"""``sanksi rules coverage``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.render.html_reader import Reader
from tests.review.scenes import SCENES, write_scenes

COMMAND = ("rules", "coverage")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of scenarios."""
    return write_scenes(tmp_path)


def test_one_rule_element_by_element(run: Run, folder: Path) -> None:
    """Scenarios are named by file, line and name; the bar is missed, so the exit code is 1."""
    done = run(*COMMAND, "skb22-d6", "--features", folder)
    assert (1, "") == (done.code, done.err)
    assert "contoh.feature:11 Suka di akun" in " ".join(done.out.split())
    assert "2022-09-22: tidak ada skenario sehari sebelumnya" in done.out


def test_all_rules_in_one_line_each(run: Run, folder: Path) -> None:
    """In English too."""
    done = run(*COMMAND, "--features", folder, "--lang", "en")
    assert 1 == done.code
    assert any(line.split()[:4] == ["SKB22-D6", "1", "3", "2"] for line in done.out.splitlines())


def test_as_data(run: Run, folder: Path) -> None:
    """JSON that names the rule base and every scenario."""
    done = run(*COMMAND, "SKB22-D6", "--features", folder, "--format", "json")
    data = json.loads(done.out)
    assert (1, False) == (done.code, data["passed"])
    assert 5 == len(data["scenarios"])


@pytest.mark.parametrize("lang", ["id", "en"])
def test_as_a_page(run: Run, folder: Path, tmp_path: Path, lang: str) -> None:
    """One file that stands alone, and is written also where the bar is missed."""
    page = tmp_path / "cakupan.html"
    done = run(*COMMAND, "--features", folder, "--format", "html", "--lang", lang, "-o", page)
    assert (1, "", "") == (done.code, done.out, done.err)
    reader = Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    assert [] == reader.open
    assert [] == reader.named("script", "link", "img")
    assert [{"lang": lang}] == reader.named("html")


def test_no_folder_of_scenarios(run: Run, tmp_path: Path) -> None:
    """Says which option names it."""
    done = run(*COMMAND, "--features", tmp_path)
    assert (2, "") == (done.code, done.out)
    assert "SANKSI-U009" in done.err
    assert "--features features" in done.err


def test_a_broken_scenario_is_named(run: Run, tmp_path: Path) -> None:
    """Its step that cannot be read, with file and line."""
    folder = write_scenes(tmp_path, SCENES.replace("suka\n", "sukaria\n"))
    done = run(*COMMAND, "SKB22-D6", "--features", folder)
    assert 1 == done.code
    assert "contoh.feature:14: [SANKSI-K012]" in done.out
