"""Citations resolve to the register and read as lawyers write them."""

import pytest

from sanksi.rulebase import Rulebase
from tests.rulebase.constructs import good_texts

RULEBASE = Rulebase.from_files(good_texts("instruments"))


@pytest.mark.parametrize(
    ("citation", "indonesian", "english"),
    [
        ("pp-94-2021", "PP 94/2021", "PP 94/2021"),
        ("pp-94-2021/5", "PP 94/2021 Pasal 5", "PP 94/2021 article 5"),
        (
            "pp-94-2021/5/n/5",
            "PP 94/2021 Pasal 5 huruf n angka 5",
            "PP 94/2021 article 5 letter n number 5",
        ),
        (
            "pp-94-2021/8/4/c",
            "PP 94/2021 Pasal 8 ayat (4) huruf c",
            "PP 94/2021 article 8 paragraph (4) letter c",
        ),
        (
            "pp-94-2021/14/i/3",
            "PP 94/2021 Pasal 14 huruf i angka 3",
            "PP 94/2021 article 14 letter i number 3",
        ),
        (
            "pilkada/187A(1)",
            "UU 10/2016 Pasal 187A ayat (1)",
            "UU 10/2016 article 187A paragraph (1)",
        ),
        ("pilkada/188", "UU 10/2016 Pasal 188", "UU 10/2016 article 188"),
        (
            "uu-pilkada/disiplin/6",
            "UU 10/2016 disiplin angka 6",
            "UU 10/2016 disiplin number 6",
        ),
        ("uu-1-2026/I", "UU 1/2026 Pasal I", "UU 1/2026 article I"),
    ],
)
def test_text(citation: str, indonesian: str, english: str) -> None:
    """After an article a number is a paragraph; after a letter or a paragraph, a number."""
    reference = RULEBASE.resolve(citation)
    assert reference is not None
    assert indonesian == reference.text("id")
    assert english == reference.text("en")


def test_alias_and_id_are_one() -> None:
    """An alias leads to the same instrument as the id."""
    by_alias, by_id = RULEBASE.resolve("pilkada/71/1"), RULEBASE.resolve("uu-10-2016/71/1")
    assert by_alias == by_id


def test_listed() -> None:
    """Only articles that the register lists may be cited; the instrument as a whole always."""
    listed = {c: RULEBASE.resolve(c) for c in ("pilkada", "pilkada/71", "pilkada/72")}
    assert [True, True, False] == [r is not None and r.listed for r in listed.values()]


def test_unknown_instrument() -> None:
    """An instrument that the register lacks resolves to nothing."""
    assert RULEBASE.resolve("uu-99-1999/1") is None
