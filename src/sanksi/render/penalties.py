"""The threatened penalty in words: how long, how much, and which of two laws is more favourable."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sanksi.kernel.canonical import canonical_bytes
from sanksi.kernel.errors import Text
from sanksi.render import texts as t
from sanksi.render.blocks import Item
from sanksi.render.context import Context
from sanksi.render.words import Words
from sanksi.sanction.results import (
    Comparison,
    Fine,
    LaterLaw,
    PenaltyVector,
    ThreatenedPenalty,
)


def penalty_items(context: Context, penalties: Sequence[ThreatenedPenalty]) -> Iterator[Item]:
    """Each offence with its penalty by the law of the day and, where there are any, later laws."""
    alike: dict[bytes, list[ThreatenedPenalty]] = {}
    for penalty in penalties:
        alike.setdefault(canonical_bytes(replace(penalty, unit="")), []).append(penalty)
    for penalty, *others in alike.values():
        units = (f"{each.rule}@{each.unit}" for each in (penalty, *others))
        (name,) = context.rules_on_units(units)
        inner = [_vector(context, vector, t.PENALTY_FROM) for vector in penalty.of_act]
        inner.extend(_later(context, penalty.rule, law) for law in penalty.later)
        if penalty.favor_confidence is not None:
            inner.append(_favor(context, penalty))
        yield Item(name, penalty.default_truth, tuple(inner))


def _later(context: Context, rule: str, law: LaterLaw) -> Item:
    words = context.words
    text = words.say(t.LATER_SAME)
    if law.rule != rule:
        text = words.say(t.LATER_RULE, rule=words.rule(law.rule))
    vectors = tuple(_vector(context, vector, t.PENALTY_LATER) for vector in law.vectors)
    return Item(text, law.default_truth, vectors)


def _favor(context: Context, penalty: ThreatenedPenalty) -> Item:
    """Which law is more favourable, and on which parts of the penalty."""
    words = context.words
    if penalty.lex_favor is not None:
        said = words.coded(penalty.lex_favor, t.LEX_FAVOR)
    elif penalty.default_lex_favor is not None:
        shown = words.coded(penalty.default_lex_favor, t.LEX_FAVOR)
        said = words.say(t.FAVOR_DEFAULT, text=shown.rstrip("."))
    else:
        said = words.say(t.FAVOR_DEPENDS)
    inner = [_comparison(context, c) for law in penalty.later for c in law.comparisons]
    inner.append(Item(words.say(t.FAVOR_BASIS, basis=_favor_basis(words, penalty))))
    return Item(f"{words.say(t.COMPARISON)}: {said}", items=tuple(inner))


def _favor_basis(words: Words, penalty: ThreatenedPenalty) -> str:
    source = words.citations(penalty.favor_basis)
    if penalty.favor_confidence == "M":
        source = ", ".join(filter(None, (source, words.say(t.FAVOR_FROM_MEMORY))))
    marks = ", ".join((penalty.favor_confidence or "", *penalty.favor_open))
    return f"{source} ({marks})"


def _comparison(context: Context, comparison: Comparison) -> Item:
    words = context.words
    said = words.coded(comparison.result, t.LEX_FAVOR)
    text = _under(context, said.rstrip("."), comparison.reading) + "."
    axes = [
        Item(
            words.say(
                t.FAVOR_AXIS, axis=words.coded(axis, t.AXES), law=words.coded(law, t.FAVOURED)
            )
        )
        for axis, law in comparison.axes.items()
    ]
    if comparison.result == "campuran" and comparison.hint is not None:
        axes.append(Item(words.say(t.FAVOR_HINT, law=words.coded(comparison.hint, t.FAVOURED))))
    return Item(text, items=tuple(axes))


def _vector(context: Context, vector: PenaltyVector, lead: Text) -> Item:
    words = context.words
    period = words.period(vector.law_from, vector.law_to)
    marks = ", ".join((vector.confidence, *vector.open))
    source = f"{words.say(t.BASIS)}: {words.citations(vector.basis)} ({marks})"
    said = _under(context, penalty_text(words, vector), vector.reading)
    return Item(f"{words.say(lead, period=period)}: {said}.", items=(Item(source),))


def _under(context: Context, text: str, reading: Mapping[str, str]) -> str:
    if not reading:
        return text
    return context.words.say(t.UNDER_READING, text=text, choice=context.choice(reading))


def penalty_text(words: Words, vector: PenaltyVector) -> str:
    """``pidana penjara paling lama 6 bulan dan/atau denda paling banyak Rp6.000.000``."""
    kind = words.coded(vector.kind, t.PENALTY_KIND)
    parts: list[str] = []
    if vector.months is not None:
        least, most = vector.months.min, vector.months.max
        if least:
            slots = {"min": words.months(least), "max": words.months(most)}
            parts.append(words.say(t.RANGE_MONTHS, kind=kind, **slots))
        else:
            parts.append(words.say(t.AT_MOST_MONTHS, kind=kind, max=words.months(most)))
    if vector.fine is not None:
        parts.append(_fine(words, vector.fine))
    connector = "dan" if vector.connector is None else vector.connector
    return f" {words.coded(connector, t.CONNECTOR)} ".join(parts) or kind


def _fine(words: Words, fine: Fine) -> str:
    if fine.min:
        return words.say(t.RANGE_FINE, min=words.rupiah(fine.min), max=words.rupiah(fine.max))
    return words.say(t.AT_MOST_FINE, max=words.rupiah(fine.max))
