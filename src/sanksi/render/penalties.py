"""The threatened penalty in words: how long, how much, and which of two laws is more favourable."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sanksi.kernel.canonical import canonical_bytes
from sanksi.render import texts as t
from sanksi.render.blocks import Item
from sanksi.render.context import Context
from sanksi.render.words import Words
from sanksi.sanction.results import Fine, PenaltyVector, ThreatenedPenalty


def penalty_items(context: Context, penalties: Sequence[ThreatenedPenalty]) -> Iterator[Item]:
    """Each offence with its penalty by the law of the day and, where there is one, a later law."""
    words = context.words
    alike: dict[bytes, list[ThreatenedPenalty]] = {}
    for penalty in penalties:
        alike.setdefault(canonical_bytes(replace(penalty, unit="")), []).append(penalty)
    for penalty, *others in alike.values():
        units = (f"{each.rule}@{each.unit}" for each in (penalty, *others))
        (name,) = context.rules_on_units(units)
        inner = [_vector(words, penalty.of_act, later=False)]
        if penalty.later is not None:
            inner.append(_vector(words, penalty.later, later=True))
        if penalty.lex_favor is not None:
            comparison = words.coded(penalty.lex_favor, t.LEX_FAVOR)
            inner.append(Item(f"{words.say(t.COMPARISON)}: {comparison}"))
        yield Item(name, penalty.default_truth, tuple(inner))


def _vector(words: Words, vector: PenaltyVector, *, later: bool) -> Item:
    period = words.period(vector.law_from, vector.law_to)
    lead = words.say(t.PENALTY_LATER if later else t.PENALTY_FROM, period=period)
    marks = ", ".join((vector.confidence, *vector.open))
    source = f"{words.say(t.BASIS)}: {words.citations(vector.basis)} ({marks})"
    return Item(f"{lead}: {penalty_text(words, vector)}.", items=(Item(source),))


def penalty_text(words: Words, vector: PenaltyVector) -> str:
    """``pidana penjara paling lama 6 bulan dan/atau denda paling banyak Rp6.000.000``."""
    parts: list[str] = []
    if vector.months is not None:
        kind = words.coded(vector.kind, t.PENALTY_KIND)
        least, most = vector.months.min, vector.months.max
        if least:
            slots = {"min": words.months(least), "max": words.months(most)}
            parts.append(words.say(t.RANGE_MONTHS, kind=kind, **slots))
        else:
            parts.append(words.say(t.AT_MOST_MONTHS, kind=kind, max=words.months(most)))
    if vector.fine:
        parts.append(_fines(words, vector.fine))
    connector = "dan" if vector.connector is None else vector.connector
    return f" {words.coded(connector, t.CONNECTOR)} ".join(parts)


def _fines(words: Words, fines: Sequence[Fine]) -> str:
    said = [
        words.say(t.RANGE_FINE, min=words.rupiah(fine.min), max=words.rupiah(fine.max))
        if fine.min
        else words.say(t.AT_MOST_FINE, max=words.rupiah(fine.max))
        for fine in fines
    ]
    if len(said) == 1:
        return said[0]
    return words.say(t.FINE_CONTESTED, fines=words.joined(said, t.OR))
