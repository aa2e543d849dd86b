"""A few scenarios of one rule, for tests of what is said about scenarios."""

import shutil
from pathlib import Path
from typing import Final

from sanksi.rulebase import Rulebase
from sanksi.scenarios import Scenario, Vocabulary, invented_calendars, read_features
from tests.features.conftest import FEATURES, KOSAKATA

SCENES: Final = """\
# language: id
Fitur: Contoh

  Latar Belakang:
    Diketahui pemilihan adalah pilkada menurut kalender pilkada-2024
    Dan perkara dinilai menurut pengetahuan per 31 Desember 2025
    Dan terlapor berstatus pns
    Dan ada pencalonan paslon-1 berupa pasangan calon
    Dan penetapan pencalonan itu terjadi pada 22 September 2024

  Skenario konsep: Suka di akun
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada <hari>
    Dan reaksi yang diberikan adalah suka
    Dan <akun>
    Maka temuan SKB22-D6 <hasil>

    Contoh:
      | hari              | akun                                      | hasil           |
      | 23 September 2024 | akun yang ditanggapi adalah akun pemenangan | terpenuhi     |
      | 23 September 2024 | akun yang ditanggapi adalah akun berita   | tidak terpenuhi |
      | 23 September 2024 | akun yang ditanggapi tidak diketahui      | belum pasti     |
      | 21 September 2024 | akun yang ditanggapi adalah akun calon    | tidak terpenuhi |

  Skenario: Aturan lain pada hari penetapan
    Ketika terlapor melakukan perbuatan reaksi medsos terhadap paslon-1
    Dan perbuatan itu terjadi pada 22 September 2024
    Maka perbuatan itu tidak diizinkan oleh OK-PHOTO
"""


def write_scenes(folder: Path, text: str = SCENES) -> Path:
    """A folder of scenarios with its vocabulary."""
    shutil.copy(KOSAKATA, folder)
    (folder / "contoh.feature").write_text(text, encoding="utf-8")
    return folder


def rules_of_checkout() -> Rulebase:
    """The rules beside the features, with the calendars that scenarios invent."""
    calendars = invented_calendars(FEATURES)
    return Rulebase.load(FEATURES.parent / "rules", calendars=calendars, check=False)


def words_of(rulebase: Rulebase) -> Vocabulary:
    """The vocabulary of the checkout."""
    labels = {term: label.id for term, label in rulebase.term_labels.items()}
    return Vocabulary.load(KOSAKATA, labels)


def scenes(folder: Path, text: str = SCENES) -> tuple[Scenario, ...]:
    """The scenarios, read."""
    return read_features(write_scenes(folder, text))
