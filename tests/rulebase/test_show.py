"""Rules as text for people."""

import pytest

from sanksi.kernel.errors import InputError
from sanksi.rulebase import Rulebase
from sanksi.rulebase.show import rule_text, rules_list
from tests.rulebase.constructs import LANGS, constructs, good_texts

CONNECTIVES = """\
PP94-n5  Tindakan yang menguntungkan pasangan calon
Lapis      norma
Peraturan  PP 94/2021
Berlaku    sejak 2021-08-31
Perbuatan  reaksi di media sosial
Unsur      - semuanya:
             - status kepegawaian: PNS
             - salah satu:
               - akibat bagi calon: menguntungkan
               - akun yang dipakai: pemenangan
             - bukan:
               - disiarkan: tidak
Temuan     disiplin, tingkat: hukuman disiplin berat
Dasar      PP 94/2021 Pasal 5 huruf n angka 5
Keandalan  perbuatan P, tingkat P, rujukan P
Berkas     rules.yaml:7"""

CONTESTED = """\
PP94-n5  An act that favours a pair
Layer       norm
Instrument  PP 94/2021
In force    from 2021-08-31 on
Act         reaction on social media
Contested   OQ-A-3: holds under luas; undisputed if kind of candidacy: pair of candidates
Finding     discipline, level: heavy punishment
Basis       PP 94/2021 article 5 letter n number 5
Confidence  act P, level P, citation P
File        rules.yaml:7"""

PENALTIES = """\
Ancaman pidana  2016-07-01 – 2026-01-01: penjara 1–6 bulan dan/atau denda Rp600.000–Rp6.000.000 [P]
                sejak 2026-01-02: penjara 0–6 bulan dan/atau denda Rp50.000–Rp10.000.000 [INF, OQ-C-4=menjangkau]
                sejak 2026-01-02: penjara 0–6 bulan dan/atau denda Rp50.000–Rp6.000.000 [INF, OQ-C-4=tidak_menjangkau]"""  # noqa: E501

LEVELS = """\
Temuan     disiplin, tingkat:
             - hukuman disiplin berat (disiarkan: ya)
             - hukuman disiplin sedang (selain itu)
             - hukuman disiplin sedang (selama belum pasti)"""

COMPARISONS = """\
Elements    - all of:
              - employment status: civil servant
              - voter: yes
              - account used: campaign team or candidate
              - photographed with: includes candidate
              - photographed with: includes candidate or campaign team
              - day of the act: from 2022-09-22 on
              - day of the act: before 2024-11-27
              - years of service: at least 5"""


def rulebase(construct: str) -> Rulebase:
    return Rulebase.from_files(good_texts(construct))


def test_one_rule_in_full() -> None:
    """A rule is shown with its elements as an outline, in the labels of the vocabulary."""
    assert CONNECTIVES == rule_text(rulebase("connectives"), "PP94-n5", "id")
    assert CONTESTED == rule_text(rulebase("contested"), "PP94-n5", "en")


def test_parts_of_rules() -> None:
    """Penalties, levels and comparisons are put in words."""
    assert PENALTIES in rule_text(rulebase("penalties"), "PILK-188", "id")
    assert LEVELS in rule_text(rulebase("levels"), "PP94-n5", "id")
    assert COMPARISONS in rule_text(rulebase("comparisons"), "PP94-n5", "en")


def test_permissions_and_norms_name_each_other() -> None:
    """A norm names what defeats it, a permission the norms that it defeats."""
    both = rulebase("permissions")
    assert "OK-PRIBADI (Tanpa penyiaran)" in rule_text(both, "PP94-n5", "id")
    assert "Mengalahkan  PP94-n5" in rule_text(both, "OK-PRIBADI", "id")


def test_lists_in_definitions() -> None:
    """A test of a list says what an entry must be."""
    text = rule_text(rulebase("exists"), "sedang_cltn", "id")
    line = "- ada entri: cuti di luar tanggungan negara; disetujui: ya; mencakup hari perbuatan"
    assert line in text


def test_list() -> None:
    """The list has one line per rule, its columns aligned."""
    rows = rules_list(rulebase("residual"), "en").splitlines()
    assert ["PP94-n5", "PP94-SISA"] == [row.split()[0] for row in rows]
    assert len({row.index("PP 94/2021") for row in rows}) == 1
    assert rows[1].endswith("Any other breach of neutrality")


def test_list_of_an_act() -> None:
    """The list can be kept to what speaks of one act."""
    both = rulebase("permissions")
    assert 2 == len(rules_list(both, "id", act="reaksi_medsos").splitlines())
    assert not rules_list(both, "id", act="memilih")


def test_unknown_rule() -> None:
    """An unknown id is an error of the reader's input, with a likely id."""
    with pytest.raises(InputError) as error:
        rule_text(rulebase("norms"), "PP94-n55", "en")
    assert 'there is no rule "PP94-n55". Did you mean "PP94-n5"?' in error.value.render("en")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("construct", constructs())
def test_every_rule_can_be_shown(construct: str, lang: str) -> None:
    """No rule of the good folders fails to render, and none leaves a raw path of a fact."""
    base = rulebase(construct)
    for rule_id in base.rules:
        text = rule_text(base, rule_id, lang)  # type: ignore[arg-type]
        assert text.startswith(rule_id)
        assert not any(f"- {root}." in text for root in ("person", "act", "candidacy", "time"))
