"""Decisions built by hand on the small law beside this file: every feature, and each edge apart."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from sanksi.decision.models import (
    Decision,
    DecisionAlert,
    EngineRef,
    PhaseOutcome,
    Profile,
    Question,
    Reading,
    Recommendation,
    RulebaseRef,
    TrackOutcome,
    TrackRecommendation,
    UnitView,
)
from sanksi.inference.results import Element, Finding, Law, NotMet, Reason, StatutoryBase
from sanksi.kernel.truth import Truth
from sanksi.procedure.results import PathStep
from sanksi.rulebase import Rulebase
from sanksi.sanction.results import (
    Comparison,
    Fine,
    LaterLaw,
    Months,
    PenaltyVector,
    SanctionOption,
    ThreatenedPenalty,
)

LAW: Final = Path(__file__).parent / "law"
HOLDS, FAILS, OPEN = Truth.HOLDS, Truth.FAILS, Truth.OPEN
UNIT: Final = "p1/paslon-1"


@cache
def rulebase() -> Rulebase:
    """The small law."""
    return Rulebase.load(LAW, check=False)


def _element(
    fact: str, expected: tuple[str, ...], found: Any, truth: Truth, clause: int, **other: Any
) -> Element:
    filled = {"negated": False, "clause_truth": truth, **other}
    return Element(fact=fact, expected=expected, found=found, truth=truth, clause=clause, **filled)


UNIT_VIEW: Final = UnitView(
    id=UNIT,
    act="p1",
    kind="reaksi_medsos",
    candidacy="paslon-1",
    first_day="2024-09-23",
    last_day="2024-09-23",
    phase="sejak_penetapan",
    stages=(),
    periods=("pra_kampanye",),
    default_determination=True,
    reasons=(),
    open=(),
    permitted=(),
)
FINDING: Final = Finding(
    rule="SKB22-D6",
    unit=UNIT,
    act="p1",
    candidacy="paslon-1",
    track="disiplin",
    truth=OPEN,
    default_truth=HOLDS,
    level=None,
    default_level="berat",
    possible_levels=("berat",),
    elements=(
        _element("time.phase", ("sejak_penetapan",), "sejak_penetapan", HOLDS, 0),
        _element("definition.pegawai_asn", ("true",), "true", HOLDS, 1),
        *(
            replace(test, via="definition.pegawai_asn", clause_truth=HOLDS)
            for test in (
                _element("person.status", ("pns", "pppk"), "pns", HOLDS, 0),
                _element("person.status", ("cpns",), "pns", FAILS, 0),
                _element("person.years_of_service", (">= 1",), None, OPEN, 0),
            )
        ),
        _element("act.account", ("calon", "pemenangan"), "pemenangan", HOLDS, 2),
        _element("act.reaction", ("bagikan", "suka"), ("bagikan", "suka"), HOLDS, 3),
        _element("act.audience", ("masyarakat",), (), FAILS, 4),
        _element("candidacy.kind", ("pasangan_calon",), "calon_dprd", FAILS, 5, clause_truth=OPEN),
        _element("reading.OQ-A-3", ("diperluas",), None, OPEN, 5, clause_truth=OPEN),
        _element("permission.OK-PASIF", ("true",), "false", HOLDS, 6, negated=True),
    ),
    defeated_by=(),
    basis=("skb-2022/disiplin/6", "pp-94-2021/5/n/5"),
    confidence={"act": "S2", "level": "S2", "cite": "S2"},
    open=("OQ-A-3",),
    reasons=(
        Reason("fakta", facts=("act.audience", "act.effect")),
        Reason(
            "penafsiran",
            open="OQ-A-3",
            outcomes={"diperluas": "terpenuhi", "harfiah": "tidak_terpenuhi"},
        ),
    ),
    law=Law("2021-08-31", None, "perbuatan", (), None),
    statutory_base=StatutoryBase(OPEN, {"PP94-n5": "belum_pasti"}),
    alerts=("AL-TIPIS",),
)
CRIME: Final = replace(
    FINDING,
    rule="PILK-188-A",
    track="pidana",
    truth=OPEN,
    default_truth=OPEN,
    default_level="pidana",
    level="pidana",
    possible_levels=("pidana",),
    elements=(_element("act.intent", ("sengaja",), None, OPEN, 1),),
    basis=("pilkada/188",),
    confidence={"act": "P", "level": "P"},
    open=("OQ-C-1",),
    reasons=(
        Reason(
            "waktu",
            code="waktu_belum_pasti",
            outcomes={"sebelum_penetapan": "tidak_terpenuhi", "sejak_penetapan": "belum_pasti"},
        ),
    ),
    statutory_base=None,
    alerts=(),
)
OLD: Final = PenaltyVector(
    rule="PILK-188-A",
    law_from="2015-02-02",
    law_to="2026-01-01",
    kind="penjara",
    months=Months(1, 6),
    fine=Fine(600_000, 6_000_000),
    connector="dan_atau",
    reading={},
    converted=False,
    basis=("pilkada/188",),
    confidence="P",
    open=(),
)
NEW: Final = replace(
    OLD,
    law_from="2026-01-02",
    law_to=None,
    months=Months(0, 0.5),
    fine=Fine(0, 10_000_000),
    connector="atau",
    reading={"OQ-C-4": "menjangkau"},
    converted=True,
    confidence="INF",
)
STAYS: Final = replace(NEW, fine=Fine(0, 6_000_000), reading={"OQ-C-4": "tidak_menjangkau"})
LATER: Final = LaterLaw(
    rule="PILK-188-A",
    truth=OPEN,
    default_truth=OPEN,
    vectors=(NEW, STAYS),
    comparisons=(
        Comparison(
            {"OQ-C-4": "menjangkau"},
            "campuran",
            "baru",
            {"months_max": "baru", "months_min": "baru", "fine_max": "lama"},
        ),
        Comparison({"OQ-C-4": "tidak_menjangkau"}, "baru", "baru", {"months_max": "baru"}),
    ),
)
DISCIPLINE: Final = TrackRecommendation(
    track="disiplin",
    truth="belum_pasti",
    default_truth="terpenuhi",
    level=None,
    default_level="berat",
    possible_levels=("sedang", "berat"),
    leading=(f"SKB22-D6@{UNIT}",),
    others=(),
    sanctions=(
        SanctionOption(
            "berat.1", "berat", HOLDS, ("ppk",), ("pp-94-2021/8/4/a",), "P", ("OQ-A-3",)
        ),
        SanctionOption("berat.3", "berat", OPEN, (), ("pp-94-2021/8/4/c",), "P", ()),
    ),
    penalty=(),
    authority=("ppk",),
    procedure="disiplin-kecil",
    state="dugaan",
    path=(
        PathStep("periksa", "dugaan", "pemeriksaan"),
        PathStep("putuskan", "pemeriksaan", "keputusan"),
    ),
    reached="keputusan",
    ends=("keputusan",),
    missing=(),
    open=(),
    deadlines=(),
    remedies=(),
    notes=(),
    rests_on_default=("OQ-A-3",),
)
CRIMINAL: Final = replace(
    DISCIPLINE,
    track="pidana",
    default_truth="belum_pasti",
    level="pidana",
    default_level="pidana",
    possible_levels=("pidana",),
    leading=(f"PILK-188-A@{UNIT}",),
    sanctions=(),
    penalty=(
        ThreatenedPenalty(
            rule="PILK-188-A",
            unit=UNIT,
            truth=OPEN,
            default_truth=OPEN,
            of_act=(OLD,),
            later=(LATER,),
            lex_favor=None,
            default_lex_favor="campuran",
            favor_basis=("kuhp/3/1",),
            favor_confidence="P",
            favor_open=("OQ-C-1",),
        ),
    ),
    authority=(),
    path=(PathStep("periksa", "dugaan", "pemeriksaan"),),
    reached="pemeriksaan",
    ends=(),
    missing=("act.intent",),
    open=("OQ-C-1",),
    rests_on_default=("OQ-C-1",),
)
HEAVY: Final = (TrackOutcome("disiplin", "terpenuhi", "berat", ("SKB22-D6",)),)
CRIME_HOLDS: Final = (TrackOutcome("pidana", "terpenuhi", "pidana", ("PILK-188-A",)),)
FULL: Final = Decision(
    case_id="contoh-1",
    as_of="2024-12-01",
    rulebase=RulebaseRef("2026.1.0", "sha256:" + "ab" * 32),
    engine=EngineRef("0.1.0", ("rete", "direct"), None, "3.11.7"),
    profile=Profile({}),
    acts=(UNIT_VIEW,),
    findings=(FINDING, CRIME),
    not_met=(
        NotMet(
            "SKB22-D13",
            UNIT,
            (_element("other_norms.SKB22-D13", ("true",), "true", FAILS, 0, negated=True),),
            (),
        ),
        NotMet("PP94-n5", UNIT, (), ("OK-PASIF",)),
    ),
    recommendation=Recommendation((DISCIPLINE, CRIMINAL)),
    questions=(
        Question("act.audience", UNIT, ("SKB22-D6",)),
        Question("act.intent", UNIT, ("PILK-188-A",)),
        Question("person.status", None, ("pidana",)),
    ),
    readings=(
        Reading({"OQ-A-3": "diperluas"}, HEAVY),
        Reading({"OQ-A-3": "harfiah"}, ()),
        Reading({"OQ-C-1": "luas"}, CRIME_HOLDS),
        Reading({"OQ-C-1": "sempit"}, ()),
    ),
    readings_bounded=False,
    phase_outcomes=(),
    alerts=(
        DecisionAlert("AL-NASKAH", "penting", ()),
        DecisionAlert("AL-INFO", "info", ("disiplin", f"disiplin@{UNIT}")),
        DecisionAlert("AL-TIPIS", "perhatian", ("SKB22-D6",)),
    ),
    facts={
        "id": "contoh-1",
        "election": {
            "kind": "pilkada",
            "calendar": "pilkada-2024",
            "region": {"name": "Kabupaten <b>Bandung</b>", "tz": "WIB"},
        },
        "person": {"ref": "terlapor-1", "status": "pns", "position": "pelaksana"},
        "candidacies": [{"id": "paslon-1", "kind": "pasangan_calon", "office": "bupati"}],
        "acts": [{"id": "p1", "kind": "reaksi_medsos", "when": {"date": "2024-09-23"}}],
    },
    outcome_digest="sha256:" + "cd" * 32,
)
NOTHING: Final = replace(
    FULL,
    case_id="contoh-2",
    acts=(
        replace(
            UNIT_VIEW,
            id="p1",
            candidacy=None,
            kind="mendengar_visi_misi",
            phase="tidak_berlaku",
            default_determination=False,
            permitted=("OK-PASIF",),
            stages=("kampanye",),
        ),
    ),
    findings=(),
    not_met=(),
    recommendation=Recommendation(()),
    questions=(),
    readings=(),
    alerts=(DecisionAlert("AL-NASKAH", "penting", ()),),
    facts={},
)
PHASES: Final = replace(
    FULL,
    case_id="contoh-3",
    acts=(
        replace(
            UNIT_VIEW,
            first_day="2024-09-22",
            last_day="2024-09-22",
            phase="belum_pasti",
            reasons=("hari_penetapan",),
            open=("OQ-P-5",),
        ),
    ),
    readings=(),
    phase_outcomes=(
        PhaseOutcome(UNIT, "sebelum_penetapan", "2024-09-22", "2024-09-22", ()),
        PhaseOutcome(UNIT, "sejak_penetapan", "2024-09-22", "2024-09-22", HEAVY),
    ),
)
_PARTS: Final = tuple(
    replace(UNIT_VIEW, id=f"{UNIT}#{n}", first_day=first, last_day=last)
    for n, first, last in (
        (1, "2024-09-01", "2024-09-21"), (2, "2024-09-22", "2024-09-30"),
        (3, "2024-10-01", "2024-10-09"),
    )
)  # fmt: skip
LASTING: Final = replace(
    FULL,
    case_id="contoh-4",
    profile=Profile({"OQ-A-3": "harfiah"}),
    acts=(*_PARTS, replace(UNIT_VIEW, id="p2/?", act="p2", candidacy=None)),
    findings=tuple(replace(CRIME, unit=part.id) for part in _PARTS),
    not_met=tuple(
        NotMet("PP94-n5", unit, (), ("OK-PASIF",)) for unit in (*(p.id for p in _PARTS), "p2/?")
    ),
    recommendation=Recommendation(
        (
            replace(
                CRIMINAL,
                leading=tuple(f"PILK-188-A@{part.id}" for part in _PARTS[:2]),
                others=(f"SKB22-D6@{_PARTS[2].id}", "SKB22-D6@p2/?"),
                penalty=tuple(
                    replace(
                        CRIMINAL.penalty[0],
                        unit=part.id,
                        later=(),
                        default_lex_favor=None,
                        favor_confidence=None,
                    )
                    for part in _PARTS
                ),
                procedure=None,
                state=None,
                path=(),
                reached=None,
                missing=(),
                open=(),
                deadlines=("tujuh_hari",),
                rests_on_default=(),
            ),
            replace(
                DISCIPLINE,
                truth="terpenuhi",
                default_level=None,
                leading=(f"SKB22-D6@{_PARTS[2].id}",),
                sanctions=(),
                path=(),
                state="pemeriksaan",
                reached="pemeriksaan",
                ends=("keputusan", "peringatan"),
                rests_on_default=(),
            ),
        )
    ),
    questions=tuple(Question("act.intent", part.id, ("PILK-188-A",)) for part in _PARTS),
    readings=(
        Reading({"OQ-A-3": "harfiah", "OQ-C-1": "luas"}, CRIME_HOLDS),
        Reading({"OQ-A-3": "harfiah", "OQ-C-1": "sempit"}, ()),
        Reading({"OQ-A-3": "diperluas", "OQ-C-1": "luas"}, ()),
        Reading({"OQ-A-3": "diperluas", "OQ-C-1": "sempit"}, ()),
    ),
    readings_bounded=True,
    engine=EngineRef("0.1.0", ("direct",), "durable_rules tidak terpasang", "3.13.0"),
    facts={
        **FULL.facts,
        "acts": [{"id": "p1", "when": {"during": {"from": "2024-09-01", "to": "2024-10-09"}}}],
    },
)
SAMPLES: Final = {"penuh": FULL, "kosong": NOTHING, "dua-fase": PHASES, "berlangsung": LASTING}
"""The hand-made decisions by the name of their golden file."""
