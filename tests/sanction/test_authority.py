"""Who punishes whom: the matrix of PP 94/2021 articles 16 to 23 (administrative.md 3.4)."""

from typing import Any, Final

import pytest

from sanksi.decision.models import TrackRecommendation
from tests.sanction.support import (
    Mapped,
    case,
    decide,
    discipline,
    officials,
    pppk_discipline,
    track,
)

PRESIDENT: Final = ("presiden",)
PPK: Final = ("ppk",)

CENTRAL, PROVINCE, REGENCY = ({"level": v} for v in ("pusat", "provinsi", "kabupaten_kota"))
EXPERT: Final = {"position": "fungsional", "functional_grade": "ahli_utama"}
JUNIOR: Final = {"position": "fungsional", "functional_grade": "ahli_muda"}

# One line per row of the matrix: examinee, then light, medium, heavy a and b, heavy c (dismissal).
MATRIX: Final[dict[str, tuple[Mapped, tuple[tuple[str, ...], ...]]]] = {
    "JPT utama": (
        {"position": "jpt_utama", "employer": CENTRAL},
        (PRESIDENT, PRESIDENT, PRESIDENT, PRESIDENT),
    ),
    "JPT madya who is PPK": (
        {"position": "jpt_madya", "is_ppk": True, "employer": CENTRAL},
        (PRESIDENT, PRESIDENT, PRESIDENT, PRESIDENT),
    ),
    "JPT madya": (
        {"position": "jpt_madya", "is_ppk": False, "post": "sekda", "employer": PROVINCE},
        (PPK, PPK, PPK, PRESIDENT),
    ),
    "JF ahli utama, centre": ({**EXPERT, "employer": CENTRAL}, (PPK, PPK, PPK, PRESIDENT)),
    "JF ahli utama, regency": ({**EXPERT, "employer": REGENCY}, (PPK, PPK, PPK, PRESIDENT)),
    "JPT pratama, centre": (
        {"position": "jpt_pratama", "employer": CENTRAL},
        (("jpt_madya",), PPK, PPK, PPK),
    ),
    "JPT pratama, province": (
        {"position": "jpt_pratama", "employer": PROVINCE},
        (("jpt_madya",), PPK, PPK, PPK),
    ),
    "JPT pratama, regency": (
        {"position": "jpt_pratama", "employer": REGENCY},
        (PPK, PPK, PPK, PPK),
    ),
    "administrator, province": (
        {"position": "administrator", "employer": PROVINCE},
        (("jpt_pratama",), ("jpt_madya",), PPK, PPK),
    ),
    "administrator, centre": (
        {"position": "administrator", "employer": CENTRAL},
        (("jpt_pratama",), ("jpt_madya",), PPK, PPK),
    ),
    "administrator, regency": (
        {"position": "administrator", "employer": REGENCY},
        (("jpt_pratama",), PPK, PPK, PPK),
    ),
    "pengawas, province": (
        {"position": "pengawas", "employer": PROVINCE},
        (("administrator",), ("jpt_pratama",), PPK, PPK),
    ),
    # In a regency article 18(3) c names the PPK as well: the lower first (OQ-A-38).
    "pengawas, regency": (
        {"position": "pengawas", "employer": REGENCY},
        (("administrator",), ("jpt_pratama", "ppk"), PPK, PPK),
    ),
    "pelaksana, province": (
        {"position": "pelaksana", "employer": PROVINCE},
        (("pengawas", "jf_ahli_muda_tertentu"), ("administrator",), PPK, PPK),
    ),
    "pelaksana, regency": (
        {"position": "pelaksana", "employer": REGENCY},
        (("pengawas", "jf_ahli_muda_tertentu"), ("administrator", "ppk"), PPK, PPK),
    ),
    "JF below ahli utama": (
        {**JUNIOR, "employer": REGENCY},
        (("pengawas", "administrator", "jpt_pratama"), ("administrator", "jpt_pratama"), PPK, PPK),
    ),
    "staff of a mission abroad": (
        {"position": "pelaksana", "employer": CENTRAL, "posted_abroad": True},
        (("kepala_perwakilan",), ("kepala_perwakilan",), PPK, PPK),
    ),
}  # fmt: skip


def person(facts: Mapped) -> Mapped:
    """``facts`` with everything known that the rows ask of others."""
    return {"is_ppk": False, "posted_abroad": False, **facts}


@pytest.mark.parametrize("row", MATRIX)
def test_a_row_of_the_matrix(row: str) -> None:
    """Every kind of a level has the official of its cell, dismissal its own."""
    facts, (light, medium, heavy, dismissal) = MATRIX[row]
    for level, expected in (("ringan", light), ("sedang", medium)):
        found = officials(discipline(level, **person(facts)))
        assert 3 == len(found), level
        assert {expected} == set(found.values()), level
    found = officials(discipline("berat", **person(facts)))
    assert dismissal == found.pop("berat.3")
    assert "berat.1" in found
    assert {heavy} == set(found.values())


def test_the_placing_of_heads_of_service_and_district() -> None:
    """A head of service of a regency is JPT pratama there, a camat administrator."""
    for position in ("jpt_pratama", "administrator"):
        facts = {"position": position, "employer": REGENCY}
        assert PPK == discipline("berat", **person(facts)).authority


def test_the_officials_of_a_track_are_those_of_its_kinds() -> None:
    """Each once, in the order of the kinds."""
    facts = {"position": "jpt_madya", "employer": PROVINCE}
    assert ("ppk", "presiden") == discipline("berat", **person(facts)).authority


# ------------------------------------------------------------------------------ unknown facts


@pytest.mark.parametrize(
    ("facts", "level", "expected"),
    [
        # A JPT madya of whom it is not known whether he is the PPK himself.
        (
            {"position": "jpt_madya", "employer": PROVINCE, "is_ppk": None},
            "ringan",
            {"presiden", "ppk"},
        ),
        # A functional official of unknown grade.
        (
            {"position": "fungsional", "employer": REGENCY},
            "sedang",
            {"ppk", "administrator", "jpt_pratama"},
        ),
        # A JPT pratama of an unknown agency.
        ({"position": "jpt_pratama"}, "ringan", {"ppk", "jpt_madya"}),
        # Staff of a central agency, not known whether posted abroad.
        (
            {"position": "pelaksana", "employer": CENTRAL, "posted_abroad": None},
            "sedang",
            {"kepala_perwakilan", "administrator"},
        ),
    ],
)
def test_an_unknown_fact_leaves_several_officials(
    facts: Mapped, level: str, expected: set[str]
) -> None:
    """All whom the facts do not exclude are named; nobody is picked."""
    found = discipline(level, **person(facts))
    assert expected == set(found.authority)


def test_an_unknown_position_leaves_every_official_of_the_level() -> None:
    """The person is PNS of a regency, nothing else is known."""
    found = discipline("ringan", employer=REGENCY, is_ppk=None, posted_abroad=None)
    expected = {
        "presiden", "ppk", "jpt_pratama", "administrator", "pengawas", "jf_ahli_muda_tertentu",
    }  # fmt: skip
    assert expected == set(found.authority)


def test_whether_abroad_is_asked_of_central_staff_only() -> None:
    """For staff of a regency an unknown posting changes nothing."""
    facts = {"position": "pelaksana", "employer": REGENCY, "posted_abroad": None}
    assert ("administrator", "ppk") == discipline("sedang", **person(facts)).authority


@pytest.mark.parametrize(
    ("missing", "facts"),
    [
        ("person.position", {"employer": REGENCY}),
        ("person.is_ppk", {"position": "jpt_madya", "employer": PROVINCE, "is_ppk": None}),
        ("person.employer.level", {"position": "administrator", "employer": None}),
        ("person.functional_grade", {"position": "fungsional", "employer": REGENCY}),
    ],
)
def test_the_fact_that_would_name_the_official_is_asked(missing: str, facts: Mapped) -> None:
    """An open official is a question to the examiner."""
    act = {
        "kind": "penghinaan", "toward": [], "effect": "tidak_ada", "negative_impact": "instansi",
    }  # fmt: skip
    decision = decide(case(person(facts), act))
    assert "sedang" == track(decision, "disiplin").default_level
    assert missing in {question.fact for question in decision.questions}


# ---------------------------------------------------------------------------------- other tracks


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"position": "jpt_utama"}, PRESIDENT),
        ({"position": "jpt_madya"}, PRESIDENT),
        (EXPERT, PRESIDENT),
        ({"position": "jpt_pratama"}, PPK),
        ({"position": "administrator"}, PPK),
        ({"position": "pengawas"}, PPK),
        ({"position": "pelaksana"}, PPK),
        (JUNIOR, PPK),
    ],
)
@pytest.mark.parametrize("status", ["pns", "pppk"])
def test_dismissal_for_party_membership(
    status: str, facts: Mapped, expected: tuple[str, ...]
) -> None:
    """PP 11/2017 articles 288 to 292, PP 49/2018 article 74: President for the highest posts."""
    assert expected == member(status=status, **facts).authority


def member(**facts: Any) -> TrackRecommendation:
    party = {"role": "anggota", "registered": True, "joined": "2024-10-10", "proof": "kta"}
    resignation = {"filed": "2024-12-01"}
    act = {"kind": "keanggotaan_partai"}
    decision = decide(
        case({"party": party, "resignation": resignation, **facts}, act, kind="partai")
    )
    found = track(decision, "kepegawaian")
    assert "ptdh" == found.default_level
    return found


def test_a_moral_sanction_is_stated_by_the_ppk_or_a_delegate() -> None:
    """PP 42/2004 article 15(2) and (5)."""
    act = {
        "kind": "reaksi_medsos",
        "when": {"date": "2024-09-21"},
        "account": "pemenangan",
        "reaction": ["suka"],
        "effect": "menguntungkan",
    }
    for status, basis in (("pns", "moral."), ("pppk", "moral_pppk.")):
        ethics = track(decide(case({"status": status}, act)), "etik")
        assert ("ppk", "pejabat_pendelegasian_ppk") == ethics.authority
        assert {basis + "tertutup", basis + "terbuka"} == {o.kind for o in ethics.sanctions}


def test_a_pppk_is_punished_by_the_rules_of_the_agency() -> None:
    """Kinds of the agency by its official; termination by PPK or President (article 71)."""
    for facts, terminates in (({"position": "pelaksana"}, PPK), (EXPERT, PRESIDENT)):
        found = officials(pppk_discipline("berat", contract_binds_neutrality=True, **facts))
        expected = {
            "menurut_instansi.berat": ("pejabat_menurut_aturan_instansi",),
            "menurut_instansi.pemutusan": terminates,
        }
        assert expected == found
