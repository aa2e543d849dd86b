"""A surviving mutant as a plain question: what no scenario answers about the law."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from sanksi.kernel.errors import Lang, Text
from sanksi.review.mutation.mutant import Mutant
from sanksi.rulebase import Rulebase
from sanksi.rulebase.conditions import FactTest
from sanksi.rulebase.words import Words

_QUESTIONS: Final[Mapping[str, Text]] = {
    "drop": Text(
        "Bila “{about}” tidak demikian, apakah hasil {rule} berubah?",
        "If “{about}” is not so, does the result of {rule} change?",
    ),
    "and_or": Text(
        "Apakah unsur {rule} ini harus semuanya ada, atau cukup salah satu: {about}?",
        "Must all of these elements of {rule} be there, or does one suffice: {about}?",
    ),
    "negate": Text(
        "Bila “{about}” justru sebaliknya, apakah hasil {rule} berubah?",
        "If “{about}” is just the other way, does the result of {rule} change?",
    ),
    "without_not": Text(
        "Bila “{about}” justru demikian, apakah hasil {rule} berubah?",
        "If “{about}” is so after all, does the result of {rule} change?",
    ),
    "narrow": Text(
        "Bila {fact} adalah {value}, apakah {rule} berlaku?",
        "If {fact} is {value}, does {rule} apply?",
    ),
    "widen": Text(
        "Bila {fact} adalah {value}, apakah {rule} tetap tidak berlaku?",
        "If {fact} is {value}, does {rule} still not apply?",
    ),
    "earlier": Text(
        "Pada {day}, hukum mana yang berlaku menurut {rule}: yang lama atau yang baru?",
        "On {day}, which law applies under {rule}: the old or the new?",
    ),
    "later": Text(
        "Pada {before}, hukum mana yang berlaku menurut {rule}: yang lama atau yang baru?",
        "On {before}, which law applies under {rule}: the old or the new?",
    ),
    "less": Text(
        "Bila angkanya tepat di bawah batas “{about}”, apakah hasil {rule} berubah?",
        "If the number is just below the limit “{about}”, does the result of {rule} change?",
    ),
    "more": Text(
        "Bila angkanya tepat pada batas “{about}”, apakah hasil {rule} berubah?",
        "If the number is just at the limit “{about}”, does the result of {rule} change?",
    ),
    "position": Text(
        "Menurut posisi {value}, apakah {rule} berlaku?",
        "Under the position {value}, does {rule} apply?",
    ),
    "drop_where": Text(
        "Bila entri itu tidak memenuhi batas “{value}”, apakah {rule} tetap terpenuhi?",
        "If the entry does not meet the limit “{value}”, does {rule} still hold?",
    ),
    "drop_timing": Text(
        "Bila perbuatan terjadi pada fase lain, apakah {rule} berlaku?",
        "If the act is in another phase, does {rule} apply?",
    ),
    "swap_timing": Text(
        "Bila perbuatan terjadi pada fase {value}, apakah {rule} berlaku?",
        "If the act is in the phase {value}, does {rule} apply?",
    ),
    "add_timing": Text(
        "Bila perbuatan terjadi sebelum penetapan, apakah {rule} berlaku?",
        "If the act is before the determination, does {rule} apply?",
    ),
    "drop_defeated_by": Text(
        "Bila {value} terpenuhi, apakah {rule} tetap terpenuhi?",
        "If {value} holds, does {rule} still hold?",
    ),
    "drop_unless_norms": Text(
        "Bila {value} terpenuhi, apakah {rule} tetap terpenuhi?",
        "If {value} holds, does {rule} still hold?",
    ),
    "drop_carried_by": Text(
        "Apakah {value} menopang tingkat {rule}?",
        "Does {value} carry the level of {rule}?",
    ),
    "drop_alerts": Text(
        "Apakah peringatan {value} menyertai {rule}?",
        "Does the alert {value} come with {rule}?",
    ),
    "drop_contested": Text(
        "Apakah jangkauan {rule} bergantung pada {value}?",
        "Does the reach of {rule} turn on {value}?",
    ),
    "drop_unless": Text(
        "Bila “{about}”, apakah {rule} tetap diperdebatkan?",
        "If “{about}”, is {rule} still disputed?",
    ),
    "level": Text(
        "Apakah tingkat {rule} di sini memang bukan {value}?",
        "Is the level of {rule} really not {value} here?",
    ),
    "drop_case": Text(
        "Bila “{about}”, apakah tingkat {rule} adalah {value}?",
        "If “{about}”, is the level of {rule} {value}?",
    ),
    "narrow_act": Text(
        "Bila perbuatannya {value}, apakah {rule} berlaku?",
        "If the act is {value}, does {rule} apply?",
    ),
    "narrow_election": Text(
        "Dalam pemilihan selain {value}, apakah {rule} berlaku?",
        "In an election other than {value}, does {rule} apply?",
    ),
    "widen_election": Text(
        "Dalam jenis pemilihan yang lain, apakah {rule} tetap tidak berlaku?",
        "In the other kind of election, does {rule} still not apply?",
    ),
    "narrow_authority": Text(
        "Apakah {value} termasuk pejabat menurut {rule}?",
        "Is {value} among the officials of {rule}?",
    ),
    "amount": Text(
        "Apakah ancaman menurut {rule} memang bukan {value}?",
        "Is the penalty of {rule} really not {value}?",
    ),
    "connector": Text(
        "Apakah pidana badan dan denda {rule} dihubungkan bukan dengan “{value}”?",
        "Are imprisonment and fine of {rule} joined by another word than “{value}”?",
    ),
    "penalty_kind": Text(
        "Apakah pidana pokok {rule} memang bukan {value}?",
        "Is the main penalty of {rule} really not {value}?",
    ),
    "default": Text(
        "Bila posisi bawaan {rule} adalah {value}, apakah rekomendasi berubah?",
        "If the default position on {rule} were {value}, would a recommendation change?",
    ),
    "drop_rule": Text(
        "Bila {rule} dihapus, apakah ada perkara yang berubah?",
        "If {rule} were taken out, would any case change?",
    ),
    "drop_exceptions": Text(
        "Di {value}, apakah tanggal bawaan kalender {rule} tidak dipakai?",
        "In {value}, is the default date of the calendar {rule} not used?",
    ),
    "drop_out_of_scope": Text(
        "Apakah {value} di luar kalender {rule}?",
        "Is {value} outside the calendar {rule}?",
    ),
}


def question(mutant: Mutant, rulebase: Rulebase) -> Text:
    """What no scenario answers, in both languages."""
    return Text(_said(mutant, Words(rulebase, "id")), _said(mutant, Words(rulebase, "en")))


def _said(mutant: Mutant, words: Words) -> str:
    lang: Lang = words.lang
    about = mutant.about
    fact = about.fact if isinstance(about, FactTest) else None
    day = mutant.value
    shifted = mutant.operator in {"earlier", "later"}
    return _QUESTIONS[mutant.operator].in_(lang).format(
        rule=_rule(mutant, words),
        about="" if about is None else words.inline(about),
        fact="" if fact is None else words.fact(fact),
        value=_value(mutant, words, fact),
        day=day,
        before=_day_before(day) if shifted else "",
    )  # fmt: skip


def _rule(mutant: Mutant, words: Words) -> str:
    rule = words.rulebase.rules.get(mutant.subject)
    if rule is None:
        return mutant.subject
    return f"{mutant.subject} ({words.text(rule.provision.title)})"


def _value(mutant: Mutant, words: Words, fact: str | None) -> str:
    value = mutant.value
    if mutant.operator == "narrow_act":
        fact = "act.kind"
    elif mutant.operator in {"level", "drop_case"}:
        fact = "result.level"
    elif mutant.operator.endswith("_timing"):
        fact = "time.phase"
    elif mutant.operator == "narrow_election":
        fact = "election.kind"
    return words.term(value, fact) if isinstance(value, str | bool) else str(value)


def _day_before(day: Any) -> str:
    """The day on which a later beginning would show: the one before it."""
    moved = day if isinstance(day, dt.date) else dt.date.fromisoformat(str(day))
    return (moved - dt.timedelta(days=1)).isoformat()
