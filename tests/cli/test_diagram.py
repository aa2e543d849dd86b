"""``sanksi diagram``: what is drawn, and what is refused."""

import re
from pathlib import Path

import pytest

from sanksi.rulebase import Rulebase
from tests.cli.conftest import Run

CASE = Path(__file__).parents[2] / "examples" / "20-jalannya-perkara.yaml"
PROCEDURES = Rulebase.load().procedures


@pytest.mark.parametrize("name", sorted(PROCEDURES))
def test_every_state_and_step_is_drawn(run: Run, name: str) -> None:
    """One line for each, the entry and the ends marked, labels without loose quotes."""
    done = run("diagram", name)
    assert (0, "") == (done.code, done.err)
    procedure = PROCEDURES[name]
    lines = [line.strip() for line in done.out.splitlines()]
    assert "stateDiagram-v2" in lines
    assert f"[*] --> {procedure.initial}" in lines
    drawn = [line for line in lines if re.match(r'state "[^"]*" as [a-z0-9_]+$', line)]
    assert len(procedure.states) == len(drawn)
    edges = [line for line in lines if " --> " in line and not line.startswith("[*]")]
    assert [(s.source, s.dest, s.event) for s in procedure.steps] == [
        (e.split(" --> ")[0], *re.split(r" : |, ", e.split(" --> ")[1])[:2]) for e in edges
    ]
    ends = {state.id for state in procedure.states if state.recommended}
    assert ends == {line.split()[1] for line in lines if line.endswith(" tujuan")}


def test_limits_stand_at_the_steps_that_keep_them(run: Run) -> None:
    """With the row of the law that sets them, in both languages."""
    done = run("diagram", "disiplin-pp94")
    assert "penyampaian --> keberatan : ajukan_keberatan, ≤ 14 hari kerja (DS-15)" in done.out
    assert "mulai_berlaku, = 15 hari kerja atau hari kalender (DS-14)" in done.out
    assert "≥ 7 hari kerja (DP-02)" in run("diagram", "disiplin-pp53").out
    assert "≤ 14 working days (DS-15)" in run("diagram", "disiplin-pp94", "--lang", "en").out


def test_the_way_of_a_case_is_marked(run: Run, tmp_path: Path) -> None:
    """The states behind it and the one where it stands, as known on the day."""
    target = tmp_path / "d.mmd"
    done = run("diagram", "pidana-pilkada", "--case", CASE, "--as-of", "2024-12-24", "-o", target)
    assert (0, "") == (done.code, done.out)
    text = target.read_text(encoding="utf-8")
    assert "class penerusan di_sini" in text
    assert "class pleno dilalui" in text
    earlier = run("diagram", "pidana-pilkada", "--case", CASE, "--as-of", "2024-12-10").out
    assert "class diregistrasi di_sini" in earlier
    assert "class pleno dilalui" not in earlier


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("disiplin-pp49",), "SANKSI-P003", "disiplin-pp94"),
        (("etik", "--case", str(CASE), "--as-of", "2024-12-24"), "SANKSI-P004", "disiplin-pp94"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    run: Run, arguments: tuple[str, ...], code: str, says: str
) -> None:
    """With what can be."""
    done = run("diagram", *arguments)
    assert (2, "") == (done.code, done.out)
    assert code in done.err
    assert says in done.err
