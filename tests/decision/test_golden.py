"""The decisions on all examples, in short, as a lawyer has read them."""

from pathlib import Path

import pytest

from tests.decision.goldens import EXAMPLES, GOLDEN, examples, golden, main, rendered


@pytest.mark.parametrize("example", examples(), ids=lambda path: Path(path).stem)
def test_the_decision_is_the_reviewed_one(example: Path) -> None:
    """Findings, tracks, sanctions, paths, questions, readings, phases and alerts stay as reviewed.

    If this fails, find out which of the two kinds of red it is: the engine broke, or the law data
    changed. Only in the second case write the golden anew, and read the difference as a lawyer.
    """
    assert golden(example).read_text(encoding="utf-8") == rendered(example)


def test_every_golden_has_its_example() -> None:
    """Nothing is left over."""
    assert {path.stem for path in GOLDEN.glob("*.json")} == {path.stem for path in examples()}
    assert 12 <= len(examples())
    assert EXAMPLES.is_dir()


def test_goldens_are_written_only_when_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the flag the helper only says what differs, and fails."""
    from tests.decision import goldens

    first = examples()[0]
    monkeypatch.setattr(goldens, "GOLDEN", tmp_path)
    monkeypatch.setattr(goldens, "examples", lambda: [first])
    assert 1 == main([])
    assert [] == list(tmp_path.iterdir())
    assert 0 == main([goldens.WRITE])
    assert 0 == main([])
    assert [golden(first).name] == [path.name for path in tmp_path.iterdir()]
    assert 2 == capsys.readouterr().out.count(first.stem)
