"""Reading feature files."""

from pathlib import Path

import pytest

from sanksi.kernel.errors import InputError
from sanksi.scenarios import read_features
from sanksi.scenarios.gherkin import read_feature

TEXT = """\
# language: id
@etik
Fitur: Contoh

  Latar Belakang:
    Diketahui a
    Dan b

  @SKB22-E1
  Skenario: Satu
    Ketika c
    Tapi d
    Maka e

  Aturan: Bagian dua
    Latar Belakang:
      Diketahui f

    Skenario konsep: Dua <x>
      Ketika <x> dan <y>
      Maka g

      @lama
      Contoh:
        | x | y |
        | 1 | 2 |

      Contoh:
        | x | y |
        | 3 | 4 |
"""


def write(folder: Path, text: str, name: str = "contoh.feature") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_backgrounds_rules_outlines_and_tags_are_kept(tmp_path: Path) -> None:
    """Every example is a scenario with all its steps, lines and tags."""
    file = write(tmp_path, TEXT)
    first, second, third = read_features(tmp_path)
    assert ("Satu", None, 10, file) == (first.name, first.rule, first.line, first.file)
    assert {"etik", "SKB22-E1"} == first.tags
    assert [
        ("diketahui", "Diketahui", "a", 6),
        ("diketahui", "Dan", "b", 7),
        ("ketika", "Ketika", "c", 11),
        ("ketika", "Tapi", "d", 12),
        ("maka", "Maka", "e", 13),
    ] == [(s.role, s.keyword, s.text, s.line) for s in first.steps]
    assert [False, False, False, True, False] == [s.contrast for s in first.steps]
    assert ("Dua <x>", "Dua 1", "Bagian dua") == (second.name, second.title, second.rule)
    assert ["a", "b", "f", "1 dan 2", "g"] == [s.text for s in second.steps]
    assert {"etik", "lama"} == second.tags
    assert (("x", "3"), ("y", "4")) == third.example
    assert second.line == third.line
    assert f"{file}:19" == third.place


def test_bila_and_jika_are_given_words(tmp_path: Path) -> None:
    """The word for the act is Ketika."""
    text = "# language: id\nFitur: F\n  Skenario: S\n    Bila a\n    Jika b\n    Ketika c\n    Maka d\n"  # noqa: E501
    (scenario,) = read_feature(write(tmp_path, text))
    assert ["diketahui", "diketahui", "ketika", "maka"] == [s.role for s in scenario.steps]


@pytest.mark.parametrize(
    ("text", "code", "line", "said"),
    [
        (
            "# language: id\nFitur: F\n  Skenario: S\n    Diktahui a\n    Maka b\n    X\n",
            "SANKSI-G001",
            6,
            'baris ini bukan Gherkin, atau tidak pada tempatnya: "X".',
        ),
        ("# language: xx\nFitur: F\n", "SANKSI-G001", 1, "bukan Gherkin"),
        ("# language: id\n", "SANKSI-G001", 2, '"(akhir berkas)"'),
        (
            "# language: id\nFitur: F\n  Skenario konsep: S\n    Ketika <x>\n    Maka b\n",
            "SANKSI-G002",
            3,
            "tidak mempunyai contoh",
        ),
        (
            "# language: id\nFitur: F\n  Skenario konsep: S\n    Ketika a\n    Contoh:\n      | x |\n",  # noqa: E501
            "SANKSI-G002",
            3,
            "tidak mempunyai contoh",
        ),
        (
            "# language: id\nFitur: F\n  Skenario: S\n    Tapi a\n",
            "SANKSI-G003",
            4,
            'langkah pertama tidak boleh diawali "Tapi"',
        ),
    ],
)
def test_what_is_not_gherkin_is_shown_with_its_line(
    text: str, code: str, line: int, said: str, tmp_path: Path
) -> None:
    """Indonesian authors get an Indonesian message, not a traceback."""
    file = write(tmp_path, text)
    with pytest.raises(InputError) as caught:
        read_feature(file)
    problem = caught.value.problems[0]
    assert (code, line, str(file)) == (problem.code, problem.line, problem.file)
    assert said in problem.message.id
