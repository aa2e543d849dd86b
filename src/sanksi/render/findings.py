"""Findings element by element, and the rules that were considered but are not met."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sanksi.inference.results import Finding, Law, NotMet, Reason, StatutoryBase
from sanksi.kernel.canonical import canonical_bytes
from sanksi.kernel.truth import Truth
from sanksi.render import texts as t
from sanksi.render import values
from sanksi.render.blocks import (
    Block,
    Elements,
    Facts,
    Item,
    Items,
    Paragraph,
    Row,
    Section,
)
from sanksi.render.context import Context
from sanksi.render.elements import element_rows
from sanksi.render.words import Words

_TRACKS = tuple(t.TRACK)


def findings_section(context: Context) -> Section:
    """Every finding, by track."""
    words = context.words
    findings = sorted(context.decision.findings, key=lambda f: _TRACKS.index(f.track))
    alike: dict[bytes, list[Finding]] = {}
    for finding in findings:
        bare = replace(finding, unit="", act="", candidacy=None)
        alike.setdefault(canonical_bytes(bare), []).append(finding)
    sections = tuple(
        _finding(context, group, number) for number, group in enumerate(alike.values(), 1)
    )
    none = (Paragraph(words.say(t.NO_FINDINGS)),)
    return Section("findings", words.say(t.FINDINGS), sections or none)


def _finding(context: Context, findings: Sequence[Finding], number: int) -> Section:
    """One finding, or several that differ in nothing but the act or the part of it."""
    words, finding = context.words, findings[0]
    title = words.rule_title(finding.rule)
    heading = (
        finding.rule
        if title is None
        else words.say(t.FINDING_HEADING, rule=finding.rule, title=title)
    )
    units = context.units_named(each.unit for each in findings)
    blocks: list[Block] = [Facts(tuple(_about(context, finding, units)))]
    reasons = tuple(Item(_reason(context, reason)) for reason in finding.reasons)
    if reasons:
        blocks.append(Section(f"why-{number}", words.say(t.WHY), (Items(reasons),)))
    if any(reason.kind == "waktu" for reason in finding.reasons):
        blocks.append(Paragraph(words.say(t.ELEMENTS_THEN), "note"))
    blocks.append(Elements(words.say(t.ELEMENTS), tuple(element_rows(context, finding))))
    return Section(f"finding-{number}", heading, tuple(blocks), finding.default_truth)


def _about(context: Context, finding: Finding, units: str) -> Iterator[Row]:
    words = context.words
    result = words.truth(finding.truth)
    if finding.default_truth is not finding.truth:
        default = words.truth(finding.default_truth)
        result = words.say(t.RESULT_DEFAULT, truth=result, default=default)
    yield Row(words.say(t.RESULT), (result,))
    yield Row(words.say(t.TRACK_LABEL), (words.track(finding.track),))
    yield Row(words.say(t.LEVEL), (_level(words, finding),))
    yield Row(words.say(t.UNIT_LABEL), (units,))
    if finding.defeated_by:
        yield Row(words.say(t.DEFEATED), tuple(words.rule(r) for r in finding.defeated_by))
    yield Row(words.say(t.BASIS), tuple(words.citation(c) for c in finding.basis))
    yield Row(words.say(t.LAW), tuple(_law(words, finding.law)))
    if finding.statutory_base is not None:
        yield Row(words.say(t.THIN), (_statutory(context, finding.statutory_base),))
    codes = "; ".join(
        f"{words.coded(what, t.CONFIDENCE_OF)} {code}" for what, code in finding.confidence.items()
    )
    yield Row(words.say(t.CONFIDENCE_LABEL), (codes,))
    if finding.open:
        yield Row(words.say(t.OPEN_POINTS), (words.joined(finding.open),))


def _law(words: Words, law: Law) -> Iterator[str]:
    """The version of the law, why it is that one, and the rule of transition that says so."""
    first = words.day(law.law_from)
    if law.law_to is None:
        period = words.say(t.LAW_FROM, **{"from": first})
    else:
        period = words.say(t.LAW_BETWEEN, **{"from": first, "to": words.day(law.law_to)})
    yield words.say(t.LAW_BY[law.by], law=words.sentence(period))
    if law.basis:
        cited = words.citations(law.basis)
        yield words.say(t.LAW_TRANSITION, citations=cited, confidence=law.confidence)


def _level(words: Words, finding: Finding) -> str:
    possible = words.joined((words.level(level) for level in finding.possible_levels), t.OR)
    if finding.level is not None:
        return words.level(finding.level)
    if finding.default_level is not None:
        level = words.level(finding.default_level)
        if finding.possible_levels in ((), (finding.default_level,)):
            return level
        return words.say(t.LEVEL_DEFAULT, level=level, possible=possible)
    if len(finding.possible_levels) == 1:
        return possible
    return words.say(t.LEVEL_POSSIBLE, possible=possible) if possible else words.say(t.LEVEL_OPEN)


def _statutory(context: Context, base: StatutoryBase) -> str:
    """What a statute carries of the level of a guideline row."""
    words = context.words
    holds = base.truth is Truth.HOLDS
    norms = words.joined(
        words.say(t.NORM_TRUTH, rule=context.causes((rule,)), truth=words.truth(truth))
        for rule, truth in base.norms.items()
        if not holds or truth == Truth.HOLDS
    )
    return words.say(t.THIN_HOLDS if holds else t.THIN_NOT, norms=norms or words.say(t.NONE))


def _reason(context: Context, reason: Reason) -> str:
    words = context.words
    if reason.kind == "fakta":
        return words.say(t.WHY_FACTS, facts=context.facts_named(reason.facts))
    if reason.kind == "penafsiran":
        outcomes = words.joined(
            words.say(t.OUTCOME_OF, choice=words.slug(slug), truth=words.truth(truth))
            for slug, truth in reason.outcomes.items()
        )
        return words.say(t.WHY_READING, question=reason.open, outcomes=outcomes)
    outcomes = words.joined(
        words.say(t.OUTCOME_OF, choice=_moment(words, key), truth=words.truth(truth))
        for key, truth in reason.outcomes.items()
    )
    return words.say(t.WHY_TIME, outcomes=outcomes)


def _moment(words: Words, key: str) -> str:
    """A phase, or a stretch of days as ``2024-09-15/2024-09-21``."""
    first, slash, last = key.partition("/")
    return words.period(first, last) if slash else words.coded(key, t.PHASE)


def not_met_section(context: Context) -> Section:
    """Rules that speak of such an act and fail, with the elements that are lacking."""
    words = context.words
    by_unit: dict[str, list[NotMet]] = {}
    for rule in context.decision.not_met:
        by_unit.setdefault(rule.unit, []).append(rule)
    alike: dict[bytes, list[str]] = {}
    for unit, rules in by_unit.items():
        key = canonical_bytes([replace(rule, unit="") for rule in rules])
        alike.setdefault(key, []).append(unit)
    blocks: list[Block] = []
    for number, units in enumerate(alike.values(), 1):
        items = Items(tuple(_lacking(context, rule) for rule in by_unit[units[0]]))
        if len(alike) == 1:
            blocks.append(items)
        else:
            heading = words.sentence(context.units_named(units))
            blocks.append(Section(f"not-met-{number}", heading, (items,)))
    if not blocks:
        blocks.append(Paragraph(words.say(t.NOT_MET_NONE)))
    return Section("not-met", words.say(t.NOT_MET), tuple(blocks))


def _lacking(context: Context, rule: NotMet) -> Item:
    words = context.words
    inner = [
        Item(
            words.say(
                t.ELEMENT_LINE,
                label=words.sentence(values.label(words, element.fact)),
                expected=values.expected(words, element),
                found=values.found(words, element),
            ),
            str(element.truth),
        )
        for element in rule.lacking
    ]
    if rule.defeated_by:
        defeaters = words.joined(words.rule(r) for r in rule.defeated_by)
        inner.append(Item(f"{words.say(t.DEFEATED)}: {defeaters}"))
    if not inner:
        inner.append(Item(words.say(t.NOTHING_LACKING)))
    return Item(words.rule(rule.rule), items=tuple(inner))
