"""What closes a page: questions to the examiner, alerts, the legend, and the origin."""

import datetime as dt
from collections.abc import Iterator, Sequence

from sanksi.decision.models import DecisionAlert, Question
from sanksi.render import texts as t
from sanksi.render.blocks import Facts, Item, Items, Paragraph, Row, Section
from sanksi.render.context import Context
from sanksi.rulebase.vocabulary import catalogue

_ENGINES = {"rete": t.ENGINE_RETE, "direct": t.ENGINE_DIRECT}


def examiner_section(context: Context) -> Section:
    """The missing facts, most decisive first, with the answers that are possible."""
    words = context.words
    questions = context.decision.questions
    if not questions:
        empty = Paragraph(words.say(t.NO_QUESTIONS))
        return Section("questions", words.say(t.QUESTIONS), (empty,))
    alike: dict[tuple[str, tuple[str, ...]], list[Question]] = {}
    for question in questions:
        alike.setdefault((question.fact, question.would_change), []).append(question)
    items = Items(tuple(_ask(context, group) for group in alike.values()), numbered=True)
    lead = Paragraph(words.say(t.QUESTIONS_LEAD), "note")
    blocks = (lead, items) if len(alike) > 1 else (items,)
    return Section("questions", words.say(t.QUESTIONS), blocks)


def _ask(context: Context, questions: Sequence[Question]) -> Item:
    """One missing fact, for all the units in which the same rules wait for it."""
    words, first = context.words, questions[0]
    text = words.sentence(words.fact(first.fact))
    units = [question.unit for question in questions if question.unit is not None]
    if units:
        text = words.say(t.ASK, fact=text, unit=context.units_named(units))
    inner = []
    choices = tuple(_choices(context, first.fact))
    if choices:
        inner.append(Item(words.say(t.CHOICES, terms=words.joined(choices, t.OR))))
    inner.append(Item(words.say(t.WOULD_CHANGE, rules=context.causes(first.would_change))))
    return Item(text, items=tuple(inner))


def _choices(context: Context, fact: str) -> Iterator[str]:
    """The answers that a fact admits, where they are a closed list."""
    spec = catalogue().get(fact)
    if spec is None:
        return
    if spec.kind == "boolean":
        yield from (context.words.say(t.YES), context.words.say(t.NO))
    elif spec.kind in {"term", "set"}:
        yield from (context.words.term(term, fact) for term in spec.domain)


def alerts_section(context: Context) -> Section:
    """The alerts of this decision apart from the standing ones at its head."""
    words = context.words
    order = tuple(t.SEVERITY)
    standing = words.rulebase.always_alerts
    alerts = [alert for alert in context.decision.alerts if alert.id not in standing]
    alerts.sort(key=lambda alert: (order.index(alert.severity), alert.id))
    if not alerts:
        return Section("alerts", words.say(t.ALERTS), (Paragraph(words.say(t.NO_ALERTS)),))
    items = Items(tuple(_alert(context, alert) for alert in alerts))
    return Section("alerts", words.say(t.ALERTS), (items,))


def _alert(context: Context, alert: DecisionAlert) -> Item:
    words = context.words
    data = words.rulebase.alerts[alert.id]
    severity = words.coded(alert.severity, t.SEVERITY)
    inner = []
    if alert.because:
        inner.append(Item(words.say(t.BECAUSE, because=context.causes(alert.because))))
    if data.basis:
        marks = ", ".join((data.confidence, *data.open))
        basis = words.citations(data.basis)
        inner.append(Item(words.say(t.ALERT_SOURCE, basis=basis, marks=marks)))
    text = words.say(t.ALERT_LINE, severity=severity, text=words.say(data.text))
    return Item(words.say(t.ALERT_CODE, text=text, code=alert.id), items=tuple(inner))


def scope_section(context: Context) -> Section | None:
    """Which law is encoded for such a person in such an election, track by track."""
    words, facts = context.words, context.decision.facts
    kind = facts.get("election", {}).get("kind")
    status = facts.get("person", {}).get("status")
    days = [d for unit in context.decision.acts for d in (unit.first_day, unit.last_day) if d]
    rows: dict[str, list[str]] = {}
    for scope in words.rulebase.manifest.encoded:
        fits = kind in scope.election and (status is None or status in scope.status)
        if fits and any(scope.acts.covers(dt.date.fromisoformat(day)) for day in days):
            rows.setdefault(scope.track, []).append(words.say(scope.note))
    if not rows:
        return None
    table = tuple(Row(words.track(track), tuple(notes)) for track, notes in rows.items())
    return Section("scope", words.say(t.SCOPE), (Facts(table),))


def legend_section(context: Context) -> Section:
    """The confidence codes, explained once."""
    words = context.words
    rows = tuple(Row(code, (words.say(text),)) for code, text in t.CONFIDENCE.items())
    return Section("legend", words.say(t.LEGEND), (Facts(rows),))


def origin_section(context: Context) -> Section:
    """The full digests and what computed the decision."""
    words, decision = context.words, context.decision
    engine = decision.engine
    engines = words.joined(
        words.say(_ENGINES[name]) if name in _ENGINES else name for name in engine.inference
    )
    rows = [
        Row(words.say(t.OUTCOME_DIGEST), (decision.outcome_digest,)),
        Row(words.say(t.FULL_RULEBASE_DIGEST), (decision.rulebase.digest,)),
        Row(words.say(t.ENGINES), (engines,)),
        Row(words.say(t.SOFTWARE), (f"sanksi {engine.sanksi}, Python {engine.python}",)),
    ]
    if engine.note is not None:
        rows.append(Row(words.say(t.ENGINE_NOTE), (engine.note,)))
    return Section("origin", words.say(t.ORIGIN), (Facts(tuple(rows)),))
