"""Shared hypothesis strategies: whole valid cases, and their parts.

What is drawn are mappings as a case file holds them; every mapping of :func:`cases` loads. Days lie
around the determinations of the two contests, so that every phase and boundary is met. Only some
of the many optional fields are filled in each draw: that is true to life, and fast.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sanksi.facts import Case, case_schema, fields, load_case
from sanksi.facts.checks import CANDIDACIES_OF, OFFICES_OF

Mapped = dict[str, Any]

CONTESTS: Final[Mapping[str, str]] = {"pilkada-2024": "pilkada", "pemilu-2024": "pemilu"}
DETERMINATIONS: Final = {
    "pilkada-2024": (dt.date(2024, 9, 22),),
    "pemilu-2024": (dt.date(2023, 11, 3), dt.date(2023, 11, 13)),
}
"""The days of determination by which acts lie, per calendar."""

OFFSETS: Final = ("+07:00", "+08:00", "+09:00")
REGIONS: Final = (
    {"code": "32.04", "name": "Kabupaten Bandung", "tz": "WIB"},
    {"code": "72.08", "name": "Kabupaten Parigi Moutong", "tz": "WITA"},
    {"code": "94", "tz": "WIT"},
    {"name": "Kota Sibolga", "tz": "WIB"},
    {"tz": "WITA"},
)
TEXTS: Final = (
    "Dinas Pendidikan", "Keputusan KPU 1450/2024", "818/PL.02.3-BA/K/7208/2/2024",
    "Pasal 5 huruf n angka 5", "bukti-1.jpg", "Kantor Camat Ṅagara",
)  # fmt: skip
HISTORIES: Final[tuple[tuple[tuple[str, int], ...], ...]] = (
    (("penetapan", 0),),
    (("pendaftaran", -24), ("penetapan", 0)),
    (("pendaftaran", -24), ("tidak_ditetapkan", 0), ("penambahan_putusan", 36)),
    (("penetapan_ditunda", 0), ("penetapan", 5)),
    (("penetapan", 0), ("pembatalan", 10), ("penetapan_ulang", 20)),
    (("penetapan", 0), ("penetapan_ulang", 12)),
    (("penetapan", 0), ("pengunduran_diri", 3), ("penggantian", 4)),
    (("penetapan_ulang", 30),),
    (("pendaftaran", -24),),
)
"""Candidacy events by their days from the determination."""

STEPS: Final = ("laporan_diterima", "kajian_awal", "pemeriksaan", "keputusan", "keberatan")

_NEAR: Final = (0, 0, 0, -1, 1, -2, 2, 3, -30, 25, 66, 120)


# -- single values


@cache
def days(center: dt.date) -> SearchStrategy[str]:
    """ISO days near ``center``, often that very day."""
    return st.one_of(
        st.sampled_from([(center + dt.timedelta(days=each)).isoformat() for each in _NEAR]),
        st.integers(-200, 200).map(lambda each: (center + dt.timedelta(days=each)).isoformat()),
    )


@cache
def offsets(*, zone_known: bool) -> SearchStrategy[str]:
    """What may follow an hour: an offset, or nothing if the zone of the region is known."""
    return st.sampled_from(("", *OFFSETS) if zone_known else OFFSETS)


@cache
def hours() -> SearchStrategy[str]:
    """Hours of a day, with minutes or seconds."""
    return st.sampled_from(("00:00", "07:30", "10:00:00", "12:15:30.5", "23:59:59"))


@cache
def _objects() -> Mapped:
    schema = case_schema("en")
    return {**schema["$defs"], "Case": schema}


def _without_null(node: Mapped) -> Mapped:
    for choice in node.get("anyOf", ()):
        if choice.get("type") != "null":
            found: Mapped = choice
            return found
    return node


@cache
def value(model: str, key: str) -> SearchStrategy[Any]:
    """Values of a field that stands alone: words, sets of words, booleans, numbers, texts."""
    return _of_node(_without_null(_objects()[model]["properties"][key]))


def _of_node(node: Mapped) -> SearchStrategy[Any]:
    if "enum" in node:
        return st.sampled_from(node["enum"])
    kind = node["type"]
    if kind == "boolean":
        return st.booleans()
    if kind == "array":
        return st.lists(_of_node(node["items"]), max_size=3)
    if kind == "integer":
        return st.one_of(st.sampled_from((0, 1, 50_000, 5.0)), st.integers(0, 10**15 - 1))
    if kind == "number":
        return st.one_of(st.sampled_from((0, 5, 5.0, 31 / 3)), st.integers(0, 240).map(_quarters))
    if node.get("pattern") == fields.SHA256_PATTERN:
        return st.integers(0, 2**256 - 1).map(lambda each: f"{each:064x}")
    assert node.get("pattern") == fields.TEXT_PATTERN, node
    return st.sampled_from(TEXTS)


@cache
def _keys(model: str, left_out: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in _objects()[model]["properties"] if key not in left_out)


@cache
def _masks(size: int) -> SearchStrategy[int]:
    """Numbers of ``size`` bits, each bit as often set as not (large integers are drawn small)."""
    count = -(-size // 8)
    return st.binary(min_size=count, max_size=count).map(lambda each: int.from_bytes(each, "big"))


def _sparse(
    draw: DrawFn,
    model: str,
    required: Mapped,
    known: Mapping[str, SearchStrategy[Any]],
    left_out: tuple[str, ...] = (),
    thin: int = 2,
) -> Mapped:
    """``required`` and one in ``2 ** thin`` of the other fields of ``model``; some are ``null``."""
    keys = _keys(model, (*required, *left_out))
    masks = _masks(len(keys))
    chosen = draw(masks)
    for _ in range(thin - 1):
        chosen &= draw(masks)
    found = dict(required)
    for index, key in enumerate(keys):
        if chosen >> index & 1:
            found[key] = draw(known[key] if key in known else value(model, key))
    if chosen % 16 == 9:
        found[keys[chosen % len(keys)]] = None
    return found


def _quarters(count: int) -> float:
    return count / 4


@cache
def _small() -> SearchStrategy[int]:
    return st.integers(0, 9)


# -- parts of a case


@cache
def _periods(center: dt.date) -> SearchStrategy[tuple[str, str]]:
    return st.tuples(days(center), days(center)).map(lambda pair: (min(pair), max(pair)))


@cache
@st.composite
def periods(draw: DrawFn, center: dt.date, *, open_: bool = True) -> Mapped:
    """A period; with ``open_`` either end may be unknown."""
    start, end = draw(_periods(center))
    found = {"from": start, "to": end}
    if open_ and draw(st.booleans()):
        found.pop(draw(st.sampled_from(("from", "to"))))
    return found


@cache
@st.composite
def whens(draw: DrawFn, center: dt.date, *, zone_known: bool) -> Mapped:
    """When an act happened, in one of the four ways."""
    form = draw(st.sampled_from(("date", "date", "at", "between", "during")))
    if form == "date":
        return {"date": draw(days(center))}
    if form == "at":
        offset = draw(offsets(zone_known=zone_known))
        return {"at": f"{draw(days(center))}T{draw(hours())}{offset}"}
    return {form: draw(periods(center, open_=False))}


@cache
@st.composite
def _evidence(draw: DrawFn) -> Mapped:
    return _sparse(draw, "Evidence", {"kind": draw(value("Evidence", "kind"))}, {})


@cache
@st.composite
def _plain_object(draw: DrawFn, model: str) -> Mapped:
    return _sparse(draw, model, {}, {})


def acts(
    candidacy_ids: Sequence[str] = (),
    *,
    id_: str = "p1",
    center: dt.date = DETERMINATIONS["pilkada-2024"][0],
    zone_known: bool = True,
) -> SearchStrategy[Mapped]:
    """One act near ``center``: toward nobody, not known whom, one or several candidacies.

    Without a known zone of the region, every hour carries an offset.
    """
    return _acts(tuple(candidacy_ids), id_, center, zone_known)


@cache
def _act_fields() -> Mapping[str, SearchStrategy[Any]]:
    return {
        "gift": _plain_object("Gift"),
        "speech": _plain_object("Speech"),
        "victim": _plain_object("Victim"),
        "evidence": st.lists(_evidence(), max_size=2),
    }


@cache
def _toward(ids: tuple[str, ...]) -> SearchStrategy[Mapped]:
    some = st.lists(st.sampled_from(ids), max_size=3) if ids else st.builds(list)
    return st.one_of(st.just({}), some.map(lambda each: {"toward": each}))


@cache
@st.composite
def _acts(
    draw: DrawFn, ids: tuple[str, ...], id_: str, center: dt.date, zone_known: bool
) -> Mapped:
    act = _sparse(
        draw,
        "Act",
        {"id": id_, "kind": draw(value("Act", "kind"))},
        _act_fields(),
        left_out=("when", "toward", "circulated"),
        thin=3,
    )
    form = draw(_small())
    if form:
        act["when"] = draw(whens(center, zone_known=zone_known))
    act |= draw(_toward(ids))
    first = first_day(act)
    if first is not None and form == 1:
        act["circulated"] = (first + dt.timedelta(days=draw(_small()))).isoformat()
    return act


def candidacies(
    *,
    id_: str = "calon-1",
    election: str = "pilkada",
    center: dt.date = DETERMINATIONS["pilkada-2024"][0],
    zone_known: bool = True,
) -> SearchStrategy[Mapped]:
    """A candidacy with its events, with none, or with none known."""
    return _candidacies(id_, election, center, zone_known)


@cache
@st.composite
def _candidacies(
    draw: DrawFn, id_: str, election: str, center: dt.date, zone_known: bool
) -> Mapped:
    kind = draw(st.sampled_from(CANDIDACIES_OF[election]))
    found = _sparse(
        draw,
        "Candidacy",
        {"id": id_},
        {"kind": st.just(kind), "office": st.sampled_from(OFFICES_OF[kind])},
        left_out=("events",),
        thin=1,
    )
    if found.get("office") is not None:
        found["kind"] = kind
    form = draw(_small())
    if form == 0:
        found["events"] = []
    elif form > 4:
        history = draw(st.sampled_from(HISTORIES))
        found["events"] = [
            draw(_events(kind, center + dt.timedelta(days=offset), zone_known=zone_known))
            for kind, offset in history
        ]
    return found


@cache
@st.composite
def _events(draw: DrawFn, kind: str, day: dt.date, *, zone_known: bool) -> Mapped:
    event = {"kind": kind, "date": day.isoformat()}
    form = draw(_small())
    if form > 6 and zone_known:
        event["at"] = f"{day}T{draw(hours())}"
    if form % 4 == 3:
        event["decree"] = draw(st.sampled_from(TEXTS))
    return event


def persons(
    candidacy_ids: Sequence[str] = (),
    *,
    center: dt.date = DETERMINATIONS["pilkada-2024"][0],
) -> SearchStrategy[Mapped]:
    """The reported person, in any relation to the candidacies."""
    return _persons(tuple(candidacy_ids), center)


@cache
@st.composite
def _persons(draw: DrawFn, ids: tuple[str, ...], center: dt.date) -> Mapped:
    required = {"ref": "terlapor-1"}
    if draw(_small()) > 2:  # most rules ask for the status first
        required["status"] = draw(value("Person", "status"))
    return _sparse(draw, "Person", required, _person_fields(ids, center))


@cache
def _person_fields(ids: tuple[str, ...], center: dt.date) -> Mapping[str, SearchStrategy[Any]]:
    some = st.sampled_from(ids) if ids else st.nothing()
    one_or_none = st.one_of(st.just("tidak_ada"), some)
    return {
        "employer": _plain_object("Employer"),
        "spouse_of": one_or_none,
        "own_candidacy": one_or_none,
        "kinship": st.lists(
            st.fixed_dictionaries({"candidacy": some, "relation": value("Kinship", "relation")}),
            max_size=2 if ids else 0,
        ),
        "resignation": st.one_of(
            st.just("tidak_ada"),
            _with(_ordered("filed", "effective", center), "Resignation", "suspended"),
        ),
        "unpaid_leave": st.lists(_with(periods(center), "UnpaidLeave", "approved"), max_size=2),
        "party": st.tuples(
            _ordered("joined", "resigned", center),
            _plain_fields("Party", ("role", "registered", "proof")),
        ).map(lambda parts: parts[0] | parts[1]),
        "campaign_roles": st.lists(_campaign_roles(some, center), max_size=2),
        "supervises": st.lists(st.sampled_from(("bawahan-1", "bawahan-2")), max_size=2),
        "prior_warnings": st.lists(_prior("PriorWarning", ("by",), center), max_size=2),
        "prior_sanctions": st.lists(
            _prior("PriorSanction", _SANCTION, center),
            max_size=2,
        ),
        "term_of_office": periods(center),
        "conviction": st.tuples(
            st.fixed_dictionaries({}, optional={"final_date": days(center)}),
            _plain_fields("Conviction", _CONVICTION),
        ).map(lambda parts: parts[0] | parts[1]),
        "detention": _with(
            st.tuples(periods(center), st.booleans()).map(_detention), "Detention", "detained"
        ),
    }


def _ordered(first: str, second: str, center: dt.date) -> SearchStrategy[Mapped]:
    return _periods(center).map(lambda pair: {first: pair[0], second: pair[1]})


_CONVICTION: Final = (
    "sentence", "months", "threat_two_years", "planned", "connected_with_office",
)  # fmt: skip
_SANCTION: Final = ("level", "kind", "kind_order", "provision", "same_kind_of_breach")


def _detention(drawn: tuple[Mapped, bool]) -> Mapped:
    period, suspect = drawn
    return {**period, "suspect_date": period.get("from", period.get("to"))} if suspect else period


def _plain_fields(model: str, keys: Sequence[str]) -> SearchStrategy[Mapped]:
    return st.fixed_dictionaries({}, optional={key: value(model, key) for key in keys})


def _with(base: SearchStrategy[Mapped], model: str, *keys: str) -> SearchStrategy[Mapped]:
    return st.tuples(base, _plain_fields(model, keys)).map(lambda parts: parts[0] | parts[1])


def _campaign_roles(some: SearchStrategy[str], center: dt.date) -> SearchStrategy[Mapped]:
    role = st.fixed_dictionaries(
        {"role": value("CampaignRole", "role")},
        optional={} if some.is_empty else {"candidacy": some},
    )
    return st.tuples(role, periods(center)).map(lambda parts: parts[0] | parts[1])


def _prior(model: str, keys: Sequence[str], center: dt.date) -> SearchStrategy[Mapped]:
    required = {"date": days(center)}
    if model == "PriorSanction":
        required["track"] = value(model, "track")
    return st.fixed_dictionaries(required, optional={key: value(model, key) for key in keys})


def first_day(act: Mapping[str, Any]) -> dt.date | None:
    """A day on which ``act`` has begun in every time zone; ``None`` when nothing is known."""
    when = act.get("when") or {}
    if "at" in when:
        return dt.date.fromisoformat(when["at"][:10]) + dt.timedelta(days=1)
    day = when.get("date") or (when.get("between") or when.get("during") or {}).get("from")
    return None if day is None else dt.date.fromisoformat(day)


@cache
@st.composite
def _reports(draw: DrawFn, act_ids: tuple[str, ...], after: dt.date) -> Mapped:
    found = _sparse(
        draw,
        "Report",
        {},
        {"acts": st.lists(st.sampled_from(act_ids), max_size=3)},
        left_out=("known_date", "reported_date"),
    )
    known, form = after + dt.timedelta(days=draw(_small())), draw(_small())
    if form % 2:
        found["known_date"] = known.isoformat()
    if form % 3:
        found["reported_date"] = (known + dt.timedelta(days=form)).isoformat()
    return found


@cache
@st.composite
def _proceedings(draw: DrawFn, act_ids: tuple[str, ...], after: dt.date) -> Mapped:
    found = _sparse(
        draw,
        "Proceeding",
        {"track": draw(value("Proceeding", "track")), "event": draw(st.sampled_from(STEPS))},
        {"acts": st.lists(st.sampled_from(act_ids), max_size=3)},
        left_out=("date", "at"),
    )
    form = draw(st.integers(1, 60))
    day = after + dt.timedelta(days=form)
    if form % 5:
        found["date"] = day.isoformat()
    else:
        found["at"] = f"{day}T{draw(hours())}{draw(offsets(zone_known=False))}"
    return found


@cache
@st.composite
def _case_dates(draw: DrawFn, after: dt.date) -> Mapped:
    gaps = draw(st.lists(st.integers(0, 40), min_size=4, max_size=4))
    names = ("discipline_examined", "discipline_decided", "objection_filed", "judged_on")
    found: Mapped = {}
    for name, gap in zip(names, gaps, strict=True):
        after += dt.timedelta(days=gap)
        if gap % 3:
            found[name] = after.isoformat()
        elif gap and name != "judged_on":
            found[name] = "tidak_ada"
    if found.get("discipline_decided") == "tidak_ada":
        found.pop("objection_filed", None)
    if gaps[0] > 20:
        found["milder_law"] = "lama" if gaps[0] % 2 else "baru"
    return found


# -- whole cases


@cache
def _contests() -> SearchStrategy[tuple[str, dt.date]]:
    return st.sampled_from([(name, day) for name in CONTESTS for day in DETERMINATIONS[name]])


@st.composite
def cases(draw: DrawFn, *, most_acts: int = 3, most_candidacies: int = 3) -> Mapped:
    """A whole valid case as a mapping."""
    calendar, center = draw(_contests())
    election: Mapped = {"kind": CONTESTS[calendar], "calendar": calendar}
    zone_known = draw(_small()) > 1
    if zone_known:
        election["region"] = dict(draw(st.sampled_from(REGIONS)))
    ids = [f"calon-{number + 1}" for number in range(draw(st.integers(0, most_candidacies)))]
    act_ids = tuple(f"p{number + 1}" for number in range(draw(st.integers(1, most_acts))))
    listed = [draw(acts(ids, id_=each, center=center, zone_known=zone_known)) for each in act_ids]
    case: Mapped = {
        "id": "contoh-001",
        "election": election,
        "person": draw(persons(ids, center=center)),
        "acts": listed,
    }
    if ids or zone_known:
        case["candidacies"] = [
            draw(
                candidacies(
                    id_=each, election=election["kind"], center=center, zone_known=zone_known
                )
            )
            for each in ids
        ]
    begins = [day for day in map(first_day, listed) if day is not None]
    after = max(begins, default=center)
    parts = draw(_masks(4))
    if parts & 1:
        case["reports"] = draw(st.lists(_reports(act_ids, after), max_size=2))
    if parts & 6 == 6:
        case["proceedings"] = draw(st.lists(_proceedings(act_ids, after), max_size=2))
    if parts & 10 == 10:
        case["case_dates"] = draw(_case_dates(after))
    return case


def loaded_cases(*, most_acts: int = 3, most_candidacies: int = 3) -> SearchStrategy[Case]:
    """A whole valid case, loaded."""
    return cases(most_acts=most_acts, most_candidacies=most_candidacies).map(load_case)
