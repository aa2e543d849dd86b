"""Days, amounts, lists and citations in both languages."""

from dataclasses import replace

import pytest

from sanksi.kernel.errors import Lang
from sanksi.render import citation_text, texts
from sanksi.render.penalties import penalty_text
from sanksi.render.words import Words
from tests.render.samples import NEW, OLD, rulebase

ID, EN = Words(rulebase(), "id"), Words(rulebase(), "en")


@pytest.mark.parametrize(
    ("citation", "lang", "text"),
    [
        ("pp-94-2021/5/n/5", "id", "PP 94/2021 Pasal 5 huruf n angka 5"),
        ("pp-94-2021/8/3", "id", "PP 94/2021 Pasal 8 ayat (3)"),
        ("pp-94-2021/14/i/3", "id", "PP 94/2021 Pasal 14 huruf i angka 3"),
        ("pilkada/71/1", "id", "UU 1/2015 (Pilkada) Pasal 71 ayat (1)"),
        ("pilkada/71/1", "en", "UU 1/2015 (Pilkada) article 71 paragraph (1)"),
        ("skb-2022", "id", "SKB 22 September 2022"),
        ("tidak-terdaftar/9", "id", "tidak-terdaftar/9"),
    ],
)
def test_a_citation_is_read_out(citation: str, lang: Lang, text: str) -> None:
    """Instrument, article, paragraph, letter, number; unknown instruments stand as they are."""
    assert text == citation_text(citation, rulebase(), lang)


def test_an_instrument_is_named_once_for_citations_in_a_row() -> None:
    """What shares the article with the one before adds its last step only."""
    basis = ("pp-94-2021/26/1", "pp-94-2021/26/2", "pp-94-2021/5/n/5", "skb-2022/disiplin/6")
    assert (
        "PP 94/2021 Pasal 26 ayat (1), ayat (2), Pasal 5 huruf n angka 5; "
        "SKB 22 September 2022 disiplin angka 6" == ID.citations(basis)
    )
    assert "PP 94/2021 Pasal 8" == ID.citations(("pp-94-2021/8", "pp-94-2021/8"))
    assert "x/1; PP 94/2021 Pasal 8" == ID.citations(("x/1", "pp-94-2021/8"))
    assert "" == ID.citations(())


def test_days_and_stretches_of_days() -> None:
    """Months are written out in the language of the page."""
    assert "5 Agustus 2024" == ID.day("2024-08-05")
    assert "5 August 2024" == EN.day("2024-08-05")
    assert "5 Agustus 2024" == ID.period("2024-08-05", "2024-08-05")
    assert "sejak 5 Agustus 2024" == ID.period("2024-08-05", None)
    assert "5 August 2024 to 6 August 2024" == EN.period("2024-08-05", "2024-08-06")
    assert ["10.05", "10:05"] == [w.hour("10:05") for w in (ID, EN)]


@pytest.mark.parametrize(
    ("months", "text"),
    [(0.5, "15 hari"), (1, "1 bulan"), (1.5, "1 bulan 15 hari"), (36, "36 bulan"), (0, "0 hari")],
)
def test_months_of_imprisonment(months: float, text: str) -> None:
    """Half a month is 15 days, as the law has it."""
    assert text == ID.months(months)


def test_amounts_carry_the_separators_of_the_language() -> None:
    """A point in Indonesian, a comma in English."""
    assert "Rp1.000.000.000" == ID.rupiah(1_000_000_000)
    assert "Rp600,000" == EN.rupiah(600_000)
    assert "2,5" == ID.number(2.5)
    assert "2.5" == EN.number(2.5)


def test_lists_end_with_their_word() -> None:
    """Two are joined by the word alone, more with commas."""
    assert ["", "a", "a dan b", "a, b, dan c"] == [ID.joined("abc"[:n]) for n in range(4)]
    assert "a, b or c" == EN.joined("abc", texts.OR)


def test_penalties_in_words() -> None:
    """Least and most, the connector of the law; what no source gives is said so."""
    assert (
        "pidana penjara paling singkat 1 bulan dan paling lama 6 bulan dan/atau denda paling "
        "sedikit Rp600.000 dan paling banyak Rp6.000.000" == penalty_text(ID, OLD)
    )
    assert "imprisonment of at most 15 days or a fine of at most Rp10,000,000" == penalty_text(
        EN, NEW
    )
    nothing = replace(OLD, kind="belum_diketahui", months=None, fine=None, connector=None)
    assert "ancaman yang tidak ditemukan dalam sumber" == penalty_text(ID, nothing)


def test_what_has_no_label_is_read_out() -> None:
    """Underscores become spaces; labels of one fact come before those of the bare term."""
    assert "akun pemenangan" == ID.term("pemenangan", "act.account")
    assert "tidak sengaja" == ID.term("tidak_sengaja", "act.intent")
    assert "setelah masa" == ID.fact("act.setelah_masa")
    assert "hari dan jam perbuatan" == ID.fact("act.when")
    assert "sebelum masa kampanye" == ID.term("pra_kampanye", "time.period")
    assert "SKB22-X" == ID.rule("SKB22-X")
    assert "apa saja" == ID.state("tiada", "apa_saja")
