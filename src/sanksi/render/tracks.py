"""The recommendation, track by track: what, at which level, who decides, and the way there."""

from collections.abc import Iterator

from sanksi.decision.models import TrackRecommendation
from sanksi.kernel.truth import Truth
from sanksi.render import texts as t
from sanksi.render.blocks import Block, Facts, Item, Items, Paragraph, Row, Section, Table
from sanksi.render.context import Context
from sanksi.render.penalties import penalty_items
from sanksi.render.words import Words
from sanksi.sanction.results import SanctionOption


def summary_section(context: Context) -> Section:
    """One line for each track."""
    words = context.words
    tracks = context.decision.recommendation.tracks
    items = [*(_summary(context, track) for track in tracks), *_permitted(context)]
    blocks: list[Block] = []
    if items:
        blocks.append(Items(tuple(items)))
    if not tracks:
        blocks.append(Paragraph(words.say(t.NO_TRACKS)))
    return Section("summary", words.say(t.SUMMARY), tuple(blocks))


def _summary(context: Context, track: TrackRecommendation) -> Item:
    words = context.words
    line = words.say(t.SUMMARY_LINE, track=words.track(track.track), level=_result(context, track))
    notes = [Item(name) for name in context.rules_on_units(track.leading)]
    if _thin(context, track):
        notes.append(Item(words.say(t.SUMMARY_THIN)))
    notes += [Item(text) for text in _on_defaults(context, track)]
    return Item(line, track.default_truth, tuple(notes))


def _result(context: Context, track: TrackRecommendation) -> str:
    words = context.words
    if track.default_truth != Truth.FAILS:
        return level_of(context, track)
    possible = words.joined((words.level(level) for level in track.possible_levels), t.OR)
    return words.say(t.LEVEL_OTHERWISE, possible=possible)


def _thin(context: Context, track: TrackRecommendation) -> bool:
    """Whether all that carries the level is guideline rows that no statute fully carries."""
    leading = [f for f in context.decision.findings if f"{f.rule}@{f.unit}" in track.leading]
    return track.default_truth == Truth.HOLDS and all(
        f.statutory_base is not None and f.statutory_base.truth is not Truth.HOLDS for f in leading
    )


def _permitted(context: Context) -> Iterator[Item]:
    words = context.words
    by_rules: dict[tuple[str, ...], list[str]] = {}
    for unit in context.decision.acts:
        if unit.permitted:
            by_rules.setdefault(unit.permitted, []).append(unit.id)
    for rules, units in by_rules.items():
        name = words.sentence(context.units_named(units))
        said = words.joined(words.rule(rule) for rule in rules)
        yield Item(words.say(t.PERMITTED_ACT, unit=name, rules=said))


def tracks_section(context: Context) -> Section:
    """Every track that is not excluded."""
    words = context.words
    return Section(
        "tracks",
        words.say(t.TRACKS),
        tuple(
            Section(
                f"track-{track.track}",
                words.say(t.TRACK_HEADING, track=words.track(track.track)),
                tuple(_track(context, track)),
                track.default_truth,
            )
            for track in context.decision.recommendation.tracks
        ),
    )


def level_of(context: Context, track: TrackRecommendation) -> str:
    """The level of a track, and which others are possible."""
    words = context.words
    possible = words.joined((words.level(level) for level in track.possible_levels), t.OR)
    if track.level is not None:
        return words.level(track.level)
    if track.default_level is not None:
        level = words.level(track.default_level)
        if track.possible_levels in ((), (track.default_level,)):
            return level
        return words.say(t.LEVEL_DEFAULT, level=level, possible=possible)
    if len(track.possible_levels) == 1:
        return possible
    return words.say(t.LEVEL_POSSIBLE, possible=possible) if possible else words.say(t.LEVEL_OPEN)


def _track(context: Context, track: TrackRecommendation) -> Iterator[Block]:
    words = context.words
    result = words.truth(track.truth)
    if track.default_truth != track.truth:
        default = words.truth(track.default_truth)
        result = words.say(t.RESULT_DEFAULT, truth=result, default=default)
    rows = [
        Row(words.say(t.RESULT), (result,)),
        Row(words.say(t.LEVEL), (level_of(context, track),)),
        Row(words.say(t.LEADING), context.rules_on_units(track.leading)),
    ]
    if track.others:
        rows.append(Row(words.say(t.OTHERS), context.rules_on_units(track.others)))
    for heading, codes in (
        (t.DEADLINES, track.deadlines), (t.REMEDIES, track.remedies), (t.NOTES, track.notes),
    ):  # fmt: skip
        if codes:
            rows.append(Row(words.say(heading), tuple(words.term(code) for code in codes)))
    yield Facts(tuple(rows))
    for text in _on_defaults(context, track):
        yield Paragraph(text, "warning")
    yield from _sanctions(context, track)
    if track.penalty:
        yield Section(
            f"penalty-{track.track}",
            words.say(t.PENALTY),
            (Items(tuple(penalty_items(context, track.penalty))),),
        )
    yield Section(f"path-{track.track}", words.say(t.PATH), tuple(_path(context, track)))


def _on_defaults(context: Context, track: TrackRecommendation) -> Iterator[str]:
    """On which questions the recommendation rests, apart by whether they have a default."""
    words, positions = context.words, context.positions
    settled = [q for q in track.rests_on_default if positions.get(q) is not None]
    unsettled = [q for q in track.rests_on_default if positions.get(q) is None]
    if settled:
        yield words.say(t.FOLLOWS_DEFAULT, questions=words.joined(settled))
    if unsettled:
        yield words.say(t.DEPENDS_ON, questions=words.joined(unsettled))


def _sanctions(context: Context, track: TrackRecommendation) -> Iterator[Block]:
    words = context.words
    if not track.sanctions:
        if not track.penalty:
            yield Paragraph(words.say(t.NO_SANCTIONS), "note")
        return
    levels = {option.level for option in track.sanctions}
    holds = track.default_truth == Truth.HOLDS
    yield Table(
        words.say(t.SANCTIONS if holds else t.SANCTIONS_IF),
        tuple(words.say(h) for h in (t.SANCTION, t.OFFICIAL, t.BASIS, t.CONFIDENCE_LABEL)),
        tuple(_sanction(context, option, len(levels) > 1) for option in track.sanctions),
    )


def _sanction(context: Context, option: SanctionOption, with_level: bool) -> tuple[str, ...]:
    words = context.words
    name = words.sanction(option.kind)
    if with_level:
        name = f"{name} ({words.level(option.level)})"
    if option.truth is not Truth.HOLDS:
        name = f"{name} — {words.truth(option.truth)}"
    officials = words.joined((words.official(slug) for slug in option.authority), t.OR)
    marks = ", ".join((option.confidence, *option.open))
    return (
        name,
        officials or words.say(t.OFFICIAL_NOT_FOUND),
        words.citations(option.basis),
        marks,
    )


def _path(context: Context, track: TrackRecommendation) -> Iterator[Block]:
    words = context.words
    procedure = track.procedure
    if procedure is None or track.state is None:
        if track.missing:
            facts = context.facts_named(track.missing)
            yield Paragraph(words.say(t.PROCEDURE_OPEN, facts=facts), "warning")
        else:
            yield Paragraph(words.say(t.NO_PROCEDURE), "note")
        return
    yield Facts((Row(words.say(t.STATE), (words.state(procedure, track.state),)),))
    if track.path:
        steps = tuple(Item(_step(words, procedure, step.dest)) for step in track.path)
        yield Items(steps, numbered=True)
    if len(track.ends) > 1:
        ends = tuple(words.state(procedure, end) for end in track.ends)
        yield Facts((Row(words.say(t.ENDS), ends),))
    elif track.ends and track.ends[0] not in {step.dest for step in track.path}:
        yield Facts((Row(words.say(t.REACHED), (words.state(procedure, track.ends[0]),)),))
    elif not track.ends and track.reached is not None:
        yield Facts((Row(words.say(t.STOPS), (words.state(procedure, track.reached),)),))
        if track.missing:
            facts = context.facts_named(track.missing)
            yield Paragraph(words.say(t.STOPPED_MISSING, facts=facts), "warning")
        if track.open:
            questions = words.joined(track.open)
            yield Paragraph(words.say(t.STOPPED_LAW, questions=questions), "warning")
        if track.missing or track.open:
            return
        if track.default_truth != Truth.HOLDS:
            yield Paragraph(words.say(t.STOPPED_OPEN), "note")


def _step(words: Words, procedure: str, state: str) -> str:
    """A state with the provisions that carry it."""
    title = words.state(procedure, state)
    row = words.state_row(procedure, state)
    if row is None or not row.basis:
        return title
    source = ", ".join((words.citations(row.basis), row.confidence, *row.open))
    return words.say(t.SOURCE, text=title, source=source)
