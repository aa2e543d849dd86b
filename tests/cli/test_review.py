"""``sanksi rules history``, ``open`` and ``diff``."""

import json
from pathlib import Path

import orjson
import pytest

from sanksi import Rulebase
from tests.cli.conftest import ROOT, Run

QUESTION = (
    "--cases",
    ROOT / "examples" / "07-caleg-dprd-diperdebatkan.yaml",
    "--as-of",
    "2025-01-01",
)


def test_history_in_words_and_as_data(run: Run) -> None:
    """The same versions in both."""
    text = run("rules", "history", "pilkada/188", "--lang", "en")
    data = json.loads(run("rules", "history", "pilkada/188", "--format", "json").out)
    assert (0, "") == (text.code, text.err)
    assert "PILK-188-A" in text.out
    assert "PILK-188-A" in {version["rule"] for thread in data["threads"] for version in thread}
    assert "id" == data["lang"]


def test_history_of_nothing(run: Run) -> None:
    """Exit code 2 and no output."""
    done = run("rules", "history", "SKB22-D66")
    assert (2, "") == (done.code, done.out)
    assert "SANKSI-V010" in done.err


def test_open_questions(run: Run) -> None:
    """Positions in words, and the case that turns on them."""
    done = run("rules", "open", "OQ-A-3", *QUESTION, "--lang", "en")
    assert (0, "") == (done.code, done.err)
    assert "Held by: joint decree of 2022" in done.out
    assert "07-caleg-dprd-diperdebatkan.yaml" in done.out
    data = json.loads(run("rules", "open", "OQ-A-3", *QUESTION, "--format", "json").out)
    (question,) = data["questions"]
    assert {"harfiah", "diperluas"} == set(question["cases"][0]["outcomes"])
    assert "diperluas" == question["default"]


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_book(run: Run, tmp_path: Path, form: str) -> None:
    """Pages in a folder that is made, and a word on where to begin."""
    folder = tmp_path / "buku"
    done = run("rules", "book", "--format", form, "-o", folder, "--lang", "en")
    assert (0, "") == (done.code, done.err)
    pages = sorted(path.name for path in folder.iterdir())
    assert f"index.{form}" in pages
    assert f"{len(pages)} pages; begin at {folder / 'index'}.{form}.\n" == done.out
    assert (
        run("rules", "book", "--format", form, "-o", tmp_path / "buku2", "--lang", "en").code == 0
    )
    for page in folder.iterdir():
        assert page.read_bytes() == (tmp_path / "buku2" / page.name).read_bytes()


def test_a_folder_of_cases(run: Run) -> None:
    """Every case file in it; other files are left alone."""
    folder = ROOT / "examples"
    done = run("rules", "open", "OQ-C-1", "--cases", folder, "--as-of", "2025-01-01")
    assert "01-suka-akun-pemenangan.yaml" in done.out
    assert done.out == run("rules", "open", "OQ-C-1", "--as-of", "2025-01-01").out


def test_cases_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    """Their problems are the answer."""
    done = run("rules", "open", "--cases", tmp_path / "tidak-ada.yaml")
    assert (2, "") == (done.code, done.out)
    assert "SANKSI-F001" in done.err


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """The real rules with another default, as a folder."""
    folder = tmp_path / "aturan"
    for name, text in Rulebase.load().texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("default: celah_tanpa_tingkat", "default: null"), "utf-8")
    return folder


def test_a_difference_is_told_with_exit_code_1(run: Run, changed: Path) -> None:
    """In words and as data; ``bawaan`` is the default of NEW."""
    done = run("rules", "diff", "bawaan", changed, "--lang", "en")
    assert (1, "") == (done.code, done.err)
    assert "Default position, removed: celah_tanpa_tingkat" in done.out
    back = run("rules", "diff", changed, "--format", "json")
    (change,) = json.loads(back.out)["changes"]
    assert (1, "OQ-A-1", "changed") == (back.code, change["id"], change["what"])


def test_the_same_under_every_name(run: Run, tmp_path: Path) -> None:
    """A folder, stored texts and a digest; exit code 0."""
    own = Rulebase.load()
    stored = tmp_path / "stored.json"
    stored.write_bytes(orjson.dumps(dict(own.texts)))
    for old in ("bawaan", ROOT / "rules", stored, own.digest, own.digest[:20]):
        done = run("rules", "diff", old)
        assert (0, "") == (done.code, done.err)
        assert "Tidak ada perbedaan." in done.out


@pytest.mark.parametrize("content", ["[]", '{"a": 1}', "{"])
def test_what_is_no_rule_base(run: Run, tmp_path: Path, content: str) -> None:
    """An unknown name, digest or file is answered with what may be named."""
    stored = tmp_path / "stored.json"
    stored.write_text(content, encoding="utf-8")
    for name in ("tidak-ada", "sha256:00", stored):
        done = run("rules", "diff", name, "--lang", "en")
        assert (2, "") == (done.code, done.out)
        assert f'[SANKSI-U003] there is no rule base "{name}" (OLD).' in done.err
