"""The head of a page and its acts: who, what, when, and in which phase."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sanksi.decision.models import UnitView
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Paragraph, Row, Section, Table
from sanksi.render.context import Context

_ORDER: Final = tuple(t.PERIOD)
SHORT_DIGEST: Final = 12
"""How many hexadecimal digits of a digest stand in the head of a page."""


def head(context: Context) -> tuple[Block, ...]:
    """Case, day of knowledge, rule base, and the standing sentences that every decision carries."""
    words, decision = context.words, context.decision
    digest = decision.rulebase.digest.partition(":")[2][:SHORT_DIGEST]
    rows = [
        Row(words.say(t.CASE), (decision.case_id,)),
        Row(words.say(t.AS_OF), (words.day(decision.as_of),)),
        Row(
            words.say(t.RULEBASE),
            (words.say(t.RULEBASE_VALUE, version=decision.rulebase.version, digest=digest),),
        ),
    ]
    rows += _parties(context)
    if decision.profile.readings:
        if decision.profile.title is not None:
            rows.append(Row(words.say(t.PROFILE), (decision.profile.title,)))
        rows.append(Row(words.say(t.CHOSEN_READINGS), (context.choice(decision.profile.readings),)))
    standing = words.rulebase.always_alerts
    sentences = [
        Paragraph(words.say(words.rulebase.alerts[alert.id].text), "standing")
        for alert in decision.alerts
        if alert.id in standing
    ]
    return (Facts(tuple(rows)), *sentences)


def _parties(context: Context) -> Iterator[Row]:
    words, facts = context.words, context.decision.facts
    election: Mapping[str, Any] = facts.get("election", {})
    if election:
        calendar = words.rulebase.calendars.get(election.get("calendar", ""))
        name = (
            words.term(election["kind"], "election.kind")
            if calendar is None
            else words.say(calendar.title)
        )
        region = election.get("region", {}).get("name")
        yield Row(words.say(t.ELECTION), (f"{name}, {region}" if region else name,))
    person: Mapping[str, Any] = facts.get("person", {})
    if person:
        known = [
            words.term(person[key], f"person.{key}")
            for key in ("status", "position", "post")
            if person.get(key) not in (None, "tidak_ada", "lainnya")
        ]
        ref = person.get("ref", "")
        yield Row(words.say(t.PERSON), (f"{ref} ({', '.join(known)})" if known else ref,))


def acts_section(context: Context) -> Section:
    """Every act toward every candidacy with its day, its phase and what is permitted about it."""
    wholes: dict[str, list[UnitView]] = {}
    for unit in context.decision.acts:
        wholes.setdefault(unit.id.partition("#")[0], []).append(unit)
    sections = tuple(
        Section(f"act-{number}", context.unit_heading(units[0]), tuple(_act(context, units)))
        for number, units in enumerate(wholes.values(), 1)
    )
    return Section("acts", context.words.say(t.ACTS), sections)


def _act(context: Context, units: Sequence[UnitView]) -> Iterator[Block]:
    words, first = context.words, units[0]
    rows = [] if len(units) > 1 else list(_moment(context, first))
    determined = tuple(determinations(context, first))
    if determined:
        rows.append(Row(words.say(t.DETERMINATION), determined))
    permitted = dict.fromkeys(p for unit in units for p in unit.permitted)
    if permitted:
        names = tuple(words.rule(p) for p in permitted)
        rows.append(Row(words.say(t.PERMITTED), names, "terpenuhi"))
    if rows:
        yield Facts(tuple(rows))
    if len(units) > 1:
        headers = (t.PART_LABEL, t.DATE, t.PHASE_LABEL, t.PERIOD_LABEL)
        yield Table(
            words.say(t.PARTS_CAPTION),
            tuple(words.say(header) for header in headers),
            tuple(_part(context, unit) for unit in units),
        )
    for code in dict.fromkeys(code for unit in units for code in unit.reasons):
        yield Paragraph(words.coded(code, t.REASON), "note")
    questions = sorted({question for unit in units for question in unit.open})
    if questions:
        yield Paragraph(words.say(t.PHASE_QUESTION, questions=words.joined(questions)), "note")
    if any(unit.default_determination for unit in units):
        yield Paragraph(words.say(t.DEFAULT_DETERMINATION), "warning")


def _moment(context: Context, unit: UnitView) -> Iterator[Row]:
    words = context.words
    yield Row(words.say(t.DATE), (when(context, unit),))
    yield Row(words.say(t.PHASE_LABEL), (words.coded(unit.phase, t.PHASE),))
    if unit.periods:
        yield Row(words.say(t.PERIOD_LABEL), (_periods(context, unit),))
    if unit.stages:
        stages = words.joined(words.term(stage, "time.stages") for stage in unit.stages)
        yield Row(words.say(t.STAGES), (stages,))


def _part(context: Context, unit: UnitView) -> tuple[str, ...]:
    words = context.words
    phase = words.coded(unit.phase, t.PHASE)
    return (
        unit.id.partition("#")[2],
        when(context, unit),
        phase,
        _periods(context, unit),
    )


def _periods(context: Context, unit: UnitView) -> str:
    """The periods in which conduct lasted, or one of which an act fell into."""
    words = context.words
    lasted = "during" in (context.act_facts.get(unit.act, {}).get("when") or {})
    periods = sorted(unit.periods, key=_ORDER.index)
    said = (words.term(period, "time.period") for period in periods)
    return words.joined(said, t.AND if lasted else t.OR)


def determinations(context: Context, unit: UnitView) -> Iterator[str]:
    """What is known of the determination: the events of the case, else the calendar's day."""
    words = context.words
    candidacy = context.candidacy_facts.get(unit.candidacy or "", {})
    for event in candidacy.get("events", ()):
        name = words.term(event["kind"], "candidacy.events.kind")
        yield words.say(t.DETERMINATION_EVENT, event=name, day=words.day(event["date"]))
    if not unit.default_determination:
        return
    election: Mapping[str, Any] = context.decision.facts.get("election", {})
    calendar = words.rulebase.calendars.get(election.get("calendar", ""))
    for row in () if calendar is None else calendar.determinations:
        if candidacy.get("kind") in row.of:
            yield words.say(t.DETERMINATION_DEFAULT, day=words.day(row.date.isoformat()))


def when(context: Context, unit: UnitView) -> str:
    """The day of a unit in words, with its hour where one is known."""
    words = context.words
    given: Mapping[str, Any] = context.act_facts.get(unit.act, {}).get("when") or {}
    if unit.first_day is None or unit.last_day is None:
        return words.say(t.DATE_UNKNOWN)
    if not given and context.act_facts:
        return words.say(t.DATE_UNKNOWN)
    period = words.period(unit.first_day, unit.last_day)
    if "between" in given and unit.first_day != unit.last_day:
        return words.say(
            t.DATE_WITHIN, first=words.day(unit.first_day), last=words.day(unit.last_day)
        )
    if "at" in given:
        hour = str(given["at"]).partition("T")[2][:5]
        return words.say(t.AT_HOUR, day=period, hour=words.hour(hour))
    return period
