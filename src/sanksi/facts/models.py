"""The facts of a case as frozen Pydantic models: the contract of ``sanksi schema case``.

Every attribute is three-state: a value, known absence (``tidak_ada``, ``false``, an empty list),
or unknown (``null`` or left out). Nothing here judges; no field holds a person's name. What each
field means stands in :mod:`sanksi.facts.labels`, what the fields must be together in
:mod:`sanksi.facts.checks`.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, GetPydanticSchema

from sanksi.facts import terms as t
from sanksi.facts.fields import (
    CalendarId,
    CaseId,
    Day,
    DayOrNone,
    EventName,
    Moment,
    Ref,
    RefOrNone,
    RegionCode,
    Sha256,
    ShortText,
    Terms,
    Whole,
    or_empty_schema,
)

NONE = "tidak_ada"
"""Known none, where a word is asked for."""


class Facts(BaseModel):
    """Base of all fact models: frozen, closed, strict."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Region(Facts):
    """Where the contest is held."""

    code: RegionCode | None = None
    name: ShortText | None = None
    tz: t.Zone | None = None


class Election(Facts):
    """The contest and the calendar that governs it."""

    kind: t.ElectionKind
    calendar: CalendarId
    region: Region | None = None


class Employer(Facts):
    """The agency that employs the person."""

    level: t.EmployerLevel | None = None
    name: ShortText | None = None


class Kinship(Facts):
    """A family tie with a candidate other than marriage."""

    candidacy: Ref
    relation: t.Relation


class Resignation(Facts):
    """Resignation from the service."""

    filed: Day | None = None
    effective: Day | None = None
    suspended: bool | None = None


class UnpaidLeave(Facts):
    """A period of cuti di luar tanggungan negara (CLTN); both ends inclusive."""

    from_: Day | None = Field(None, alias="from")
    to: Day | None = None
    approved: bool | None = None


class Party(Facts):
    """Membership of a political party."""

    role: t.PartyRole | None = None
    registered: bool | None = None
    joined: Day | None = None
    resigned: Day | None = None
    proof: t.PartyProof | None = None


class CampaignRole(Facts):
    """A role in the campaign of a candidate, with its period."""

    candidacy: Ref | None = None
    role: t.CampaignRole
    from_: Day | None = Field(None, alias="from")
    to: Day | None = None


class PriorWarning(Facts):
    """An earlier warning that was not a sanction."""

    date: Day
    by: t.Actor | None = None


class PriorSanction(Facts):
    """An earlier sanction."""

    date: Day
    track: t.Track
    level: t.Level | None = None
    kind: ShortText | None = None
    kind_order: Whole | None = None
    provision: ShortText | None = None
    same_kind_of_breach: bool | None = None


class TermOfOffice(Facts):
    """The term of a regional head."""

    from_: Day | None = Field(None, alias="from")
    to: Day | None = None


class Conviction(Facts):
    """A final criminal conviction."""

    final_date: Day | None = None
    sentence: t.SentenceKind | None = None
    months: Whole | None = None
    threat_two_years: bool | None = None
    planned: bool | None = None
    connected_with_office: bool | None = None


class Detention(Facts):
    """Being a suspect, and detention as one."""

    suspect_date: Day | None = None
    detained: bool | None = None
    from_: Day | None = Field(None, alias="from")
    to: Day | None = None


class Person(Facts):
    """The reported person, under a pseudonym."""

    ref: Ref
    status: t.Status | None = None
    position: t.Position | None = None
    functional_grade: t.FunctionalGrade | None = None
    post: t.Post | None = None
    heads_unit: bool | None = None
    is_ppk: bool | None = None
    acting_regional_head: bool | None = None
    posted_abroad: bool | None = None
    employer: Employer | None = None
    spouse_of: RefOrNone | None = None
    kinship: tuple[Kinship, ...] | None = None
    own_candidacy: RefOrNone | None = None
    years_of_service: Annotated[float, Field(ge=0, le=60)] | None = None
    resignation: Resignation | t.KnownNone | None = Field(
        None, description="Pengunduran diri dari dinas; `tidak_ada`: tidak pernah diajukan."
    )
    employment_form: t.EmploymentForm | None = None
    unpaid_leave: tuple[UnpaidLeave, ...] | None = None
    party: Party | None = None
    campaign_roles: tuple[CampaignRole, ...] | None = None
    is_voter: bool | None = None
    contract_binds_neutrality: bool | None = None
    supervises: Terms[Ref] | None = None
    prior_warnings: tuple[PriorWarning, ...] | None = None
    prior_sanctions: tuple[PriorSanction, ...] | None = None
    term_of_office: TermOfOffice | None = None
    conviction: Conviction | None = None
    detention: Detention | None = None


class CandidacyEvent(Facts):
    """Something that happened to a candidacy, above all its determination (penetapan)."""

    kind: t.CandidacyEventKind
    date: Day
    at: Moment | None = None
    decree: ShortText | None = None


class Candidacy(Facts):
    """A candidate, pair or party in this contest."""

    id: Ref
    kind: t.CandidacyKind | None = None
    office: t.Office | None = None
    independent: bool | None = None
    incumbent: bool | None = None
    events: tuple[CandidacyEvent, ...] | None = None


class Range(Facts):
    """From one day to another, both inclusive."""

    from_: Day = Field(alias="from")
    to: Day


class When(Facts):
    """When an act happened: exactly one of the four ways."""

    date: Day | None = None
    at: Moment | None = None
    between: Range | None = None
    during: Range | None = None


class Gift(Facts):
    """Money or goods given, promised or received."""

    direction: t.GiftDirection | None = None
    kind: t.GiftKind | None = None
    purpose: t.GiftPurpose | None = None
    recipient_is_voter: bool | None = None
    recipient_attends_campaign: bool | None = None
    recipient_is_official: bool | None = None
    contrary_to_duty: bool | None = None
    within_permitted_items: bool | None = None
    because_of_office: bool | None = None
    amount: Whole | None = None


class Speech(Facts):
    """What was said or written, by the elements of hate speech and false news."""

    group_ground: Terms[t.GroupGround] | None = None
    insult: bool | None = None
    incitement: bool | None = None
    slander: bool | None = None
    imputes_fact: bool | None = None
    public_interest: bool | None = None
    proof_failed: bool | None = None
    pits_groups: bool | None = None
    known_false: bool | None = None
    certainty: t.Certainty | None = None
    personally_addressed: bool | None = None
    could_cause_riot: bool | None = None
    caused_hatred: bool | None = None
    caused_physical_riot: bool | None = None
    caused_violence: bool | None = None
    complaint_filed: bool | None = None


class Victim(Facts):
    """The person against whom the act was directed."""

    kind: t.VictimKind | None = None
    is_individual: bool | None = None
    is_subordinate: bool | None = None
    work_could_not_be_left: bool | None = None
    prevented_vote: bool | None = None


class Evidence(Facts):
    """A piece of evidence, by reference."""

    kind: t.EvidenceKind
    ref: ShortText | None = None
    sha256: Sha256 | None = None
    original: bool | None = None
    contested: bool | None = None


class Act(Facts):
    """One act, toward any number of candidacies."""

    id: Ref
    kind: t.ActKind
    when: When | None = None
    toward: Terms[Ref] | None = None
    effect: t.Effect | None = None
    nature: t.Nature | None = None
    intent: t.Intent | None = None
    aim_support: bool | None = None
    active_support: bool | None = None
    published: bool | None = None
    photo_with: Terms[t.PhotoSubject] | None = None
    partisan_symbol: bool | None = None
    background: t.Background | None = None
    attributes_worn: Terms[t.Attribute] | None = None
    account: t.Account | None = None
    reaction: Terms[t.Reaction] | None = None
    medium: t.Medium | None = None
    electronic: bool | None = None
    written: bool | None = None
    public: bool | None = None
    spread_by: Terms[t.Spreader] | None = None
    circulated: Day | None = None
    form: Terms[t.Form] | None = None
    audience: Terms[t.Audience] | None = None
    state_facilities: bool | None = None
    state_goods_disposed: bool | None = None
    state_budget: bool | None = None
    place: t.Place | None = None
    parade: bool | None = None
    campaign_activity: bool | None = None
    on_duty_letter: bool | None = None
    mobilised_asn: bool | None = None
    support_letter: bool | None = None
    ktp_copy: bool | None = None
    collected_for: bool | None = None
    approached: t.Approached | None = None
    negative_impact: t.Impact | None = None
    ministerial_approval: bool | None = None
    replacement: t.Replacement | None = None
    gift: Gift | None = None
    speech: Speech | None = None
    threat: bool | None = None
    threat_of: Terms[t.ThreatOf] | None = None
    violence: bool | None = None
    coerces: bool | None = None
    uses_power: bool | None = None
    victim: Victim | None = None
    occasion: Terms[t.Occasion] | None = None
    fund_source: t.FundSource | None = None
    donor: t.Donor | None = None
    knows_invalid: bool | None = None
    meant_as_genuine: bool | None = None
    participation: t.Participation | None = None
    evidence: tuple[Evidence, ...] | None = None
    proven: bool | None = None
    actor_disputed: bool | None = None
    accident_claimed: bool | None = None


class Report(Facts):
    """A report or finding at Bawaslu; the days run per violation."""

    acts: Terms[Ref] | None = None
    kind: t.ReportKind | None = None
    known_date: Day | None = None
    reported_date: Day | None = None
    reporter_eligible: bool | None = None
    formal_complete: bool | None = None
    material_complete: bool | None = None


class CaseDates(Facts):
    """Dates of the case that transition rules and the most favourable law look at."""

    judged_on: Day | None = None
    discipline_examined: DayOrNone | None = None
    discipline_decided: DayOrNone | None = None
    objection_filed: DayOrNone | None = None
    milder_law: t.LawSide | None = None


class Proceeding(Facts):
    """A recorded step of a proceeding."""

    track: t.ProceedingTrack
    event: EventName
    acts: Terms[Ref] | None = None
    date: Day | None = None
    at: Moment | None = None
    by: t.Actor | None = None


class Case(Facts):
    """The facts of one case: one person, any number of acts and candidacies."""

    id: CaseId
    election: Election
    person: Person
    candidacies: Annotated[tuple[Candidacy, ...], GetPydanticSchema(or_empty_schema)] = ()
    acts: Annotated[tuple[Act, ...], Field(min_length=1)]
    reports: tuple[Report, ...] | None = None
    case_dates: CaseDates | None = None
    proceedings: tuple[Proceeding, ...] | None = None
