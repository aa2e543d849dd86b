"""Where the law is open: every position with its outcome, and all combinations that differ."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sanksi.decision.models import Reading, TrackOutcome
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Item, Items, Paragraph, Section, Table
from sanksi.render.combinations import Cube, components, cubes, told_apart
from sanksi.render.context import Context
from sanksi.render.words import plain
from sanksi.rulebase.format import OpenQuestion, Position

MOST_LINES: Final = 40
"""How many lines of combinations with one and the same outcome are written out."""

Outcome = tuple[TrackOutcome, ...]


def questions_of_law_section(context: Context) -> Section:
    """The open questions on which the outcome turns or on which the user took a position."""
    words = context.words
    decisive = {q for reading in context.decision.readings for q in reading.choice}
    chosen = context.decision.profile.readings
    blocks: list[Block] = []
    questions = [words.rulebase.questions[q] for q in sorted({*decisive, *chosen})]
    if not questions:
        blocks.append(Paragraph(words.say(t.NO_OPEN_QUESTIONS)))
    elif len(decisive) > 1:
        blocks.append(Paragraph(words.say(t.OTHERS_AT_DEFAULT), "note"))
    for question in questions:
        asked = words.say(question.question)
        heading = words.say(t.QUESTION_HEADING, id=question.id, question=asked)
        inner = tuple(_in_full(context, question, question.id in decisive))
        blocks.append(Section(question.id, heading, inner))
    return Section("open-questions", words.say(t.OPEN_QUESTIONS), tuple(blocks))


def recorded_section(context: Context) -> Section | None:
    """The open questions that rules and sanctions carry along without deciding this case."""
    words = context.words
    decisive = {q for reading in context.decision.readings for q in reading.choice}
    recorded = sorted(set(_named(context)) - decisive - set(context.decision.profile.readings))
    if not recorded:
        return None
    questions = (words.rulebase.questions[question] for question in recorded)
    items = Items(tuple(_recorded(context, question) for question in questions))
    lead = Paragraph(words.say(t.RECORDED_LEAD), "note")
    return Section("recorded-questions", words.say(t.RECORDED), (lead, items))


def _named(context: Context) -> Iterator[str]:
    """The open questions that occur anywhere in the decision."""
    decision, known = context.decision, context.words.rulebase.questions
    yield from decision.profile.readings
    for reading in decision.readings:
        yield from reading.choice
    for unit in decision.acts:
        yield from unit.open
    for finding in decision.findings:
        yield from finding.open
        yield from (r.open for r in finding.reasons if r.open is not None)
    for track in decision.recommendation.tracks:
        yield from track.rests_on_default
        for option in track.sanctions:
            yield from option.open
        for penalty in track.penalty:
            yield from penalty.favor_open
            for vector in (*penalty.of_act, *(v for law in penalty.later for v in law.vectors)):
                yield from vector.open
        for step in track.path:
            row = context.words.state_row(track.procedure or "", step.dest)
            yield from () if row is None else row.open
    for alert in decision.alerts:
        yield from (q for q in context.words.rulebase.alerts[alert.id].open if q in known)


def _in_full(context: Context, question: OpenQuestion, decisive: bool) -> Iterator[Block]:
    words = context.words
    if decisive:
        yield Paragraph(words.say(t.QUESTION_DECISIVE), "warning")
    if question.default is None and question.id not in context.decision.profile.readings:
        yield Paragraph(words.say(t.NO_DEFAULT), "note")
    yield Items(tuple(_position(context, question, position) for position in question.positions))
    if question.default_note is not None:
        yield Paragraph(words.say(question.default_note), "note")


def _position(context: Context, question: OpenQuestion, position: Position) -> Item:
    words = context.words
    inner = [Item(text) for text in outcomes_under(context, question.id, position.slug)]
    if position.held_by is not None:
        inner.append(Item(words.say(t.HELD_BY, who=words.say(position.held_by))))
    return Item(_statement(context, question, position), items=tuple(inner))


def _statement(context: Context, question: OpenQuestion, position: Position) -> str:
    """A position with its mark: default, followed here, or chosen by the user."""
    words = context.words
    chosen = context.decision.profile.readings.get(question.id)
    marks = []
    if position.slug == chosen:
        marks.append(words.say(t.POSITION_CHOSEN))
    if position.slug == question.default:
        marks.append(words.say(t.POSITION_DEFAULT if chosen is None else t.POSITION_PASSED))
    return words.say(
        t.POSITION,
        slug=plain(position.slug),
        mark=f" [{', '.join(marks)}]" if marks else "",
        statement=words.say(position.statement),
    )


def _recorded(context: Context, question: OpenQuestion) -> Item:
    words = context.words
    asked = words.say(question.question)
    return Item(
        words.say(t.QUESTION_HEADING, id=question.id, question=asked),
        items=tuple(Item(_statement(context, question, p)) for p in question.positions),
    )


def outcomes_under(context: Context, question: str, slug: str) -> Iterator[str]:
    """The outcome under one position, the other questions at the positions in force.

    Where some of them have none, each outcome comes with the positions that lead to it.
    """
    words, positions = context.words, context.positions
    for component in components(context.decision):
        under = [r for r in component if r.choice.get(question) == slug]
        ruling = [r for r in under if _in_force(r, question, positions)] or under
        tracks = _tracks(component)
        grouped = _by_outcome(ruling)
        for outcome, readings in grouped.items():
            said = "; ".join(_said(context, tracks, outcome))
            if len(grouped) == 1:
                yield words.say(t.POSITION_OUTCOME, outcome=said)
                continue
            ways = cubes({q: s for q, s in r.choice.items() if q != question} for r in readings)
            conditions = words.joined(
                (_cube(context, told_apart(way, ruling)) for way in ways), t.OR
            )
            yield words.say(t.POSITION_OUTCOME_IF, condition=conditions, outcome=said)


def _in_force(reading: Reading, question: str, positions: Mapping[str, str | None]) -> bool:
    return all(
        positions.get(q) in (None, slug) for q, slug in reading.choice.items() if q != question
    )


def _by_outcome(readings: Sequence[Reading]) -> dict[Outcome, list[Reading]]:
    groups: dict[Outcome, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(reading.outcome, []).append(reading)
    return groups


def _tracks(readings: Sequence[Reading]) -> list[str]:
    """The tracks of which these readings speak, in the usual order."""
    found = {outcome.track for reading in readings for outcome in reading.outcome}
    return [track for track in t.TRACK if track in found]


def _said(context: Context, tracks: Sequence[str], outcome: Outcome) -> Iterator[str]:
    """The outcome of every track of ``tracks``; one that is not named fails."""
    named = {each.track: each for each in outcome}
    for track in tracks:
        yield context.outcome(named.get(track) or TrackOutcome(track, "tidak_terpenuhi", None, ()))


def _cube(context: Context, cube: Cube) -> str:
    words = context.words
    if not cube:
        return words.say(t.ANY_POSITION)
    parts = (
        words.say(t.CHOICE_OF, question=q, slug="/".join(map(words.slug, sorted(slugs))))
        for q, slugs in sorted(cube.items())
    )
    return words.joined(parts)


def readings_section(context: Context) -> Section:
    """All combinations of positions, gathered by what they lead to."""
    words, decision = context.words, context.decision
    bounded = decision.readings_bounded
    lead = t.BOUNDED if bounded else t.READINGS_LEAD
    blocks: list[Block] = [Paragraph(words.say(lead), "warning" if bounded else "note")]
    headers = (words.say(t.CHOICE), words.say(t.OUTCOME))
    for component in components(decision):
        tracks = _tracks(component)
        rows = []
        for outcome, readings in _by_outcome(component).items():
            ways = cubes(r.choice for r in readings)
            lines = [_cube(context, told_apart(way, component)) for way in ways]
            if len(lines) > MOST_LINES:
                left = words.say(t.MORE_READINGS, n=len(lines) - MOST_LINES)
                lines = [*lines[:MOST_LINES], left]
            rows.append(("\n".join(lines), "\n".join(_said(context, tracks, outcome))))
        names = words.joined(words.track(track) for track in tracks)
        blocks.append(Table(words.say(t.READINGS_OF, tracks=names), headers, tuple(rows)))
    return Section("readings", words.say(t.READINGS), tuple(blocks))


def phase_outcomes_section(context: Context) -> Section:
    """What each unit comes to in each of the moments in which it may stand."""
    words = context.words
    rows = []
    for moment in context.decision.phase_outcomes:
        days = words.period(moment.first_day, moment.last_day)
        rows.append(
            (
                context.unit(moment.unit),
                f"{days}, {words.coded(moment.phase, t.PHASE)}",
                "\n".join(context.outcomes(moment.outcome)),
            )
        )
    headers = (words.say(t.UNIT_COLUMN), words.say(t.PHASE_ROW), words.say(t.OUTCOME))
    table = Table(words.say(t.PHASE_OUTCOMES), headers, tuple(rows))
    lead = Paragraph(words.say(t.PHASE_LEAD), "note")
    return Section("phase-outcomes", words.say(t.PHASE_OUTCOMES), (lead, table))
