"""Random but repeatable cases for the benchmarks: real-shaped, around the determination day."""

import datetime as dt
import random
from typing import Any

ACTS = (
    "memasang_alat_peraga", "kampanye_daring", "menghadiri_deklarasi", "reaksi_medsos",
    "mengunggah_foto", "ikut_kampanye", "pendekatan_partai", "keanggotaan_partai",
    "kegiatan_berpihak", "tim_pemenangan", "dukungan_ktp", "keputusan_berpihak",
)  # fmt: skip


def cases(count: int, seed: int = 2024) -> list[dict[str, Any]]:
    """``count`` case mappings; the same for the same seed."""
    rng = random.Random(seed)
    return [_case(rng, i) for i in range(count)]


def _maybe(rng: random.Random, values: tuple[Any, ...], unknown: float = 0.15) -> Any:
    return None if rng.random() < unknown else rng.choice(values)


def _case(rng: random.Random, index: int) -> dict[str, Any]:
    day = dt.date(2024, 9, 22) + dt.timedelta(days=rng.choice((-30, -10, -1, 1, 2, 10, 30, 60)))
    act = {
        "id": "p1",
        "kind": rng.choice(ACTS),
        "when": {"date": day.isoformat()},
        "toward": ["c1"],
        "effect": _maybe(rng, ("menguntungkan", "merugikan", "tidak_ada")),
        "intent": _maybe(rng, ("sengaja", "tidak_sengaja")),
        "nature": _maybe(rng, ("keputusan", "tindakan")),
        "account": _maybe(rng, ("pemenangan", "calon", "pribadi", "berita")),
        "reaction": _maybe(rng, (["suka"], ["komentar", "bagikan"], ["ikuti"], [])),
        "aim_support": _maybe(rng, (True, False)),
        "active_support": _maybe(rng, (True, False)),
        "published": _maybe(rng, (True, False)),
        "photo_with": _maybe(rng, (["calon"], ["tim"], ["alat_peraga"], [])),
        "partisan_symbol": _maybe(rng, (True, False)),
        "background": _maybe(rng, ("partai", "calon", "netral")),
        "attributes_worn": _maybe(rng, (["partai"], ["pns"], [])),
        "form": _maybe(rng, (["pertemuan"], ["ajakan", "seruan"], [])),
        "audience": _maybe(rng, (["bawahan"], ["masyarakat"], ["keluarga"])),
        "state_facilities": _maybe(rng, (True, False)),
        "mobilised_asn": _maybe(rng, (True, False)),
        "campaign_activity": _maybe(rng, (True, False)),
        "on_duty_letter": _maybe(rng, (True, False)),
        "support_letter": _maybe(rng, (True, False)),
        "ktp_copy": _maybe(rng, (True, False)),
        "collected_for": _maybe(rng, (True, False)),
        "approached": _maybe(rng, ("partai", "masyarakat")),
        "negative_impact": _maybe(rng, ("tidak_ada", "unit_kerja", "instansi", "negara")),
    }
    return {
        "id": f"bench-{index}",
        "election": {
            "kind": "pilkada",
            "calendar": "pilkada-2024",
            "region": {"code": "32.04", "name": "Kabupaten Bandung", "tz": "WIB"},
        },
        "person": {
            "ref": "terlapor-1",
            "status": rng.choice(("pns", "pns", "pns", "cpns", "pppk", "asn")),
            "position": _maybe(rng, ("pelaksana", "fungsional", "pengawas", "administrator")),
            "employer": {"level": "kabupaten_kota"},
            "spouse_of": rng.choice(("tidak_ada", "tidak_ada", "c1")),
            "own_candidacy": "tidak_ada",
            "unpaid_leave": _maybe(
                rng, ([], [{"from": "2024-08-01", "to": "2024-12-31", "approved": True}])
            ),
            "party": {
                "role": _maybe(rng, ("tidak_ada", "anggota")),
                "registered": _maybe(rng, (True, False)),
            },
            "campaign_roles": [],
        },
        "candidacies": [
            {
                "id": "c1",
                "kind": "pasangan_calon",
                "office": "bupati",
                "independent": rng.random() < 0.3,
                "events": [{"kind": "penetapan", "date": "2024-09-22"}],
            }
        ],
        "acts": [{k: v for k, v in act.items() if v is not None}],
    }
