"""Whoever the person is, a decision says which law of the service speaks, or that none is here."""

import datetime as dt
from typing import Any, Final, get_args

import pytest

from sanksi import Decision, Truth, load_case
from sanksi.decision.alerts import NOT_ENCODED
from sanksi.facts.terms import ActKind, Status
from tests.decision.pool import direct

AS_OF: Final = dt.date(2025, 6, 1)
ADMINISTRATIVE: Final = frozenset({"etik", "disiplin", "kepegawaian", "non_asn"})
OUTSIDE: Final = {
    "kepala_desa": "ALERT-STATUS-DESA",
    "perangkat_desa": "ALERT-STATUS-DESA",
    "anggota_bpd": "ALERT-STATUS-DESA",
    "kepala_daerah": "ALERT-STATUS-KEPALA-DAERAH",
    "pejabat_negara": "ALERT-STATUS-PEJABAT",
    "pejabat_daerah": "ALERT-STATUS-PEJABAT",
    "tni": "ALERT-STATUS-TNI-POLRI",
    "polri": "ALERT-STATUS-TNI-POLRI",
    "lainnya": "ALERT-STATUS-LAIN",
}
"""The alert that names the law which is missing, for each status outside the civil service."""

PARTISAN: Final[tuple[ActKind, ...]] = (
    "memasang_alat_peraga", "kampanye_daring", "kegiatan_berpihak", "keputusan_berpihak",
    "tim_pemenangan",
)  # fmt: skip


def decided(status: str, kind: str, day: str = "2024-10-10") -> Decision:
    """A partisan act in favour of a determined pair, by a person of this status."""
    act: dict[str, Any] = {
        "id": "p1",
        "kind": kind,
        "when": {"date": day},
        "toward": ["calon-1"],
        "effect": "menguntungkan",
        "active_support": True,
        "form": ["ajakan"],
        "audience": ["masyarakat"],
    }
    case = {
        "id": "contoh-1",
        "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
        "person": {"ref": "terlapor-1", "status": status, "prior_sanctions": []},
        "candidacies": [
            {
                "id": "calon-1",
                "kind": "pasangan_calon",
                "office": "bupati",
                "events": [{"kind": "penetapan", "date": "2024-09-22"}],
            }
        ],
        "acts": [act],
    }
    return direct().adjudicate(load_case(case), as_of=AS_OF)


def alerts(decision: Decision) -> set[str]:
    return {alert.id for alert in decision.alerts}


def test_every_status_is_looked_at() -> None:
    """Those of the civil service, those with a track of their own, and all others."""
    assert {*get_args(Status)} == {"pns", "cpns", "pppk", "asn", "non_asn", *OUTSIDE}


@pytest.mark.parametrize("kind", PARTISAN)
@pytest.mark.parametrize("status", ["pns", "cpns", "pppk", "asn", "non_asn"])
def test_the_law_of_the_service_speaks(status: str, kind: str) -> None:
    """An administrative track holds, for the civil service and for non-ASN staff."""
    decision = decided(status, kind)
    tracks = {
        t.track for t in decision.recommendation.tracks if t.default_truth is Truth.HOLDS
    } & ADMINISTRATIVE
    assert tracks == ({"non_asn"} if status == "non_asn" else {"disiplin"})
    assert not alerts(decision) & set(OUTSIDE.values())


@pytest.mark.parametrize("kind", PARTISAN)
@pytest.mark.parametrize("status", sorted(OUTSIDE))
def test_other_law_is_named_as_missing(status: str, kind: str) -> None:
    """No administrative finding, and never silence: the alert of the status, and of the scope."""
    decision = decided(status, kind)
    assert not {f.track for f in decision.findings} & ADMINISTRATIVE
    assert {OUTSIDE[status], NOT_ENCODED} <= alerts(decision)
    assert {OUTSIDE[status]} == alerts(decision) & set(OUTSIDE.values())


def test_the_track_of_non_asn_staff_concerns_them_alone() -> None:
    """Its law is reported as missing where it is, and to nobody else."""
    before = decided("non_asn", "kampanye_daring", "2022-12-01")
    because = {b for a in before.alerts if a.id == NOT_ENCODED for b in a.because}
    assert "non_asn@p1/calon-1" in because
    for status in ("pns", "kepala_desa"):
        decision = decided(status, "kampanye_daring")
        named = {b for a in decision.alerts for b in a.because if b.startswith("non_asn")}
        assert set() == named


def test_an_unknown_status_raises_no_alert_of_a_status() -> None:
    """What would be noise while it is not known who the person is."""
    case = load_case(
        {
            "id": "contoh-1",
            "election": {"kind": "pilkada", "calendar": "pilkada-2024"},
            "person": {"ref": "terlapor-1"},
            "acts": [{"id": "p1", "kind": "kampanye_daring", "when": {"date": "2024-10-10"}}],
        }
    )
    assert not alerts(direct().adjudicate(case, as_of=AS_OF)) & set(OUTSIDE.values())
