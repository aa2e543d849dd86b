"""``sanksi rules mutate``: one rule, on a few scenarios."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.review.scenes import SCENES, write_scenes


def test_what_no_scenario_notices_is_told(run: Run, tmp_path: Path) -> None:
    """Reports one rule; less than the bar makes the exit code 1."""
    folder = write_scenes(tmp_path)
    done = run("rules", "mutate", "SKB22-D6", "--features", folder, "--no-drafts", "--workers", "1")
    assert (1, "") == (done.code, done.err)
    assert "[SKB22-D6 in_force.from later 2022-09-23]" in done.out
    done = run(
        "rules", "mutate", "SKB22-D6", "--features", folder, "--no-drafts", "--format", "json"
    )
    assert "norms" not in done.err
    assert json.loads(done.out)["mutants"] > 10


def test_a_scenario_that_fails_is_told_first(run: Run, tmp_path: Path) -> None:
    """It would seem to notice every mistake."""
    wrong = SCENES.replace("| tidak terpenuhi |", "| terpenuhi       |", 1)
    done = run("rules", "mutate", "SKB22-D6", "--features", write_scenes(tmp_path, wrong))
    assert (2, "") == (done.code, done.out)
    assert "[SANKSI-V002]" in done.err
    assert "contoh.feature:" in done.err
