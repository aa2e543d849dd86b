"""Rules as plain text for people: the list of all rules, and one rule in full."""

from collections.abc import Iterable, Iterator
from typing import Final

from sanksi.kernel.errors import InputError, Lang, Problem, Text, did_you_mean
from sanksi.rulebase.base import Layer, Rule, Rulebase
from sanksi.rulebase.conditions import Condition
from sanksi.rulebase.format import (
    Consequence,
    Contested,
    Definition,
    Levels,
    Norm,
    Permission,
    Provision,
    Residual,
    RuleConfidence,
)
from sanksi.rulebase.words import INDENT, Words

_LAYER: Final[dict[Layer, Text]] = {
    "definitions": Text("definisi", "definition"),
    "permissions": Text("izin", "permission"),
    "norms": Text("norma", "norm"),
    "residual": Text("norma sisa", "residual norm"),
    "consequences": Text("akibat", "consequence"),
}
NAMES: Final[dict[str, Text]] = {
    "layer": Text("Lapis", "Layer"),
    "instrument": Text("Peraturan", "Instrument"),
    "in_force": Text("Berlaku", "In force"),
    "act": Text("Perbuatan", "Act"),
    "election": Text("Pemilihan", "Election"),
    "timing": Text("Waktu", "Timing"),
    "when": Text("Unsur", "Elements"),
    "contested": Text("Diperdebatkan", "Contested"),
    "defeated_by": Text("Dikalahkan oleh", "Defeated by"),
    "defeats": Text("Mengalahkan", "Defeats"),
    "unless_norms": Text("Hanya bila tidak", "Only without"),
    "finding": Text("Temuan", "Finding"),
    "carried_by": Text("Ditopang oleh", "Carried by"),
    "penalties": Text("Ancaman pidana", "Penalties"),
    "basis": Text("Dasar", "Basis"),
    "confidence": Text("Keandalan", "Confidence"),
    "open": Text("Pertanyaan terbuka", "Open questions"),
    "alerts": Text("Peringatan", "Alerts"),
    "note": Text("Catatan", "Note"),
    "file": Text("Berkas", "File"),
}
_CONFIDENCE: Final = {
    "act": Text("perbuatan", "act"),
    "level": Text("tingkat", "level"),
    "cite": Text("rujukan", "citation"),
}
_HOLDS_UNDER: Final = Text("berlaku menurut posisi {slugs}", "holds under {slugs}")
_UNDISPUTED: Final = Text("tidak diperdebatkan bila {case}", "undisputed if {case}")
_OR: Final = Text("atau", "or")
_OTHERWISE: Final = Text("selain itu", "otherwise")
_WHILE_OPEN: Final = Text("selama belum pasti", "while open")
_LEVEL: Final = Text("tingkat", "level")
_PENALTY: Final = {
    "penjara": Text("penjara", "imprisonment"),
    "kurungan": Text("kurungan", "light imprisonment"),
    "denda": Text("denda", "a fine of"),
    "belum_diketahui": Text("belum diketahui", "not known"),
}
_CONNECTOR: Final = {
    "dan": Text("dan", "and"),
    "atau": Text("atau", "or"),
    "dan_atau": Text("dan/atau", "and/or"),
}
_MONTHS: Final = Text("bulan", "months")

Field = tuple[str, list[str]]
"""The name of a part and its lines."""


def rules_list(rulebase: Rulebase, lang: Lang, *, act: str | None = None) -> str:
    """One line per rule: id, layer, instrument, force, title; ``act`` keeps what speaks of it."""
    words = Words(rulebase, lang)
    rows = [
        (
            rule.id,
            words.text(_LAYER[rule.layer]),
            _instrument(rulebase, rule),
            words.period(rule.in_force),
            words.text(rule.provision.title),
        )
        for rule in rulebase.rules.values()
        if act is None or _speaks_of(rule.provision, act)
    ]
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(4)]
    return "\n".join(
        "  ".join((*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[4]))
        for row in rows
    )


def rule_text(rulebase: Rulebase, rule_id: str, lang: Lang) -> str:
    """One rule in full; raises :class:`InputError` when there is no such rule."""
    rule = rulebase.rules.get(rule_id)
    if rule is None:
        raise _unknown(rulebase, rule_id)
    words = Words(rulebase, lang)
    parts = [(words.text(NAMES[name]), lines) for name, lines in fields(words, rule) if lines]
    width = max(len(name) for name, _ in parts) + 2
    lines = [f"{rule.id}  {words.text(rule.provision.title)}"]
    for name, content in parts:
        for index, line in enumerate(content):
            lines.append((name if index == 0 else "").ljust(width) + line)
    return "\n".join(lines)


def _speaks_of(provision: Provision, act: str) -> bool:
    if isinstance(provision, Norm):
        return act in provision.act
    return isinstance(provision, Permission) and (not provision.act or act in provision.act)


def _unknown(rulebase: Rulebase, rule_id: str) -> InputError:
    hint = did_you_mean(rule_id, rulebase.rules)
    return InputError(
        Problem(
            "SANKSI-R030",
            Text(
                f'aturan "{rule_id}" tidak ada.{hint.id}',
                f'there is no rule "{rule_id}".{hint.en}',
            ),
            Text("Lihat `sanksi rules list`.", "See `sanksi rules list`."),
        )
    )


def _instrument(rulebase: Rulebase, rule: Rule[Provision]) -> str:
    instrument = rulebase.citations.names.get(rule.instrument)
    return rule.instrument if instrument is None else instrument.short


def fields(words: Words, rule: Rule[Provision]) -> Iterator[Field]:
    """What a rule says, part after part under the keys of :data:`NAMES`; parts may be empty."""
    provision = rule.provision
    yield "layer", [words.text(_LAYER[rule.layer])]
    yield "instrument", [_instrument(words.rulebase, rule)]
    yield "in_force", [words.period(rule.in_force)]
    if isinstance(provision, Norm | Permission):
        yield "act", _one([words.terms(provision.act, "act.kind")])
        yield "election", _one([words.terms(provision.election, "election.kind")])
    if isinstance(provision, Norm):
        yield "timing", _one([words.terms(provision.timing, "time.phase")])
    when = _when(provision)
    yield "when", [] if when is None else list(words.condition(when))
    if isinstance(provision, Norm | Permission):
        yield "contested", [_contested(words, point) for point in provision.contested]
    if isinstance(provision, Permission):
        yield "defeats", _one([", ".join(_defeats(words.rulebase, provision))])
    if isinstance(provision, Norm):
        yield from _of_norm(words, provision)
    yield "basis", [_citation(words, citation) for citation in provision.basis]
    yield "confidence", [_confidence(words, provision.confidence)]
    yield "open", [_question(words, question) for question in provision.open]
    if isinstance(provision, Norm | Consequence):
        yield "alerts", [_alert(words, alert) for alert in provision.alert_ids]
    yield "note", [] if provision.note is None else [words.text(provision.note)]
    yield "file", [f"{rule.file}:{rule.line}"]


def _one(lines: list[str]) -> list[str]:
    return [line for line in lines if line]


def _when(provision: Provision) -> Condition | None:
    if isinstance(provision, Definition | Permission | Norm | Consequence):
        return provision.when
    return None


def _of_norm(words: Words, norm: Norm) -> Iterator[Field]:
    yield "defeated_by", [_titled(words, id_) for id_ in norm.defeated_by]
    if isinstance(norm, Residual):
        yield "unless_norms", [", ".join(norm.unless_norms)]
    yield "finding", list(_finding(words, norm))
    yield "carried_by", _one([", ".join(norm.carried_by or ())])
    yield "penalties", list(_penalties(words, norm.id))


def _contested(words: Words, point: Contested) -> str:
    parts = [words.text(_HOLDS_UNDER).format(slugs=words.either(point.holds_under))]
    if point.unless is not None:
        parts.append(words.text(_UNDISPUTED).format(case=words.inline(point.unless)))
    return f"{point.open}: {'; '.join(parts)}"


def _finding(words: Words, norm: Norm) -> Iterator[str]:
    track = words.term(norm.finding.track, "result.track")
    level = norm.finding.level
    if not isinstance(level, Levels):
        yield f"{track}, {words.text(_LEVEL)}: {_level(words, level)}"
        return
    yield f"{track}, {words.text(_LEVEL)}:"
    for case in level.cases:
        guard = words.text(_OTHERWISE) if case.when is None else words.inline(case.when)
        yield f"{INDENT}- {_level(words, case.level)} ({guard})"
    if level.while_open is not None:
        yield f"{INDENT}- {_level(words, level.while_open)} ({words.text(_WHILE_OPEN)})"


def _level(words: Words, level: str) -> str:
    row = words.rulebase.levels.get(level)
    return words.term(level, "result.level") if row is None else words.text(row.title)


def _penalties(words: Words, rule_id: str) -> Iterator[str]:
    for row in words.rulebase.penalties.get(rule_id, ()):
        parts = [f"{words.period(row.acts)}: {words.text(_PENALTY[row.kind])}"]
        if row.months is not None:
            least, most = row.months
            parts.append(f"{least or 0:g}–{most:g} {words.text(_MONTHS)}")
        if row.connector is not None:
            parts.append(f"{words.text(_CONNECTOR[row.connector])} {words.text(_PENALTY['denda'])}")
        if row.fine is not None:
            low, high = row.fine
            parts.append(f"{words.rupiah(row.floor if low is None else low)}–{words.rupiah(high)}")
        marks = [row.confidence, *(f"{q}={slug}" for q, slug in row.reading)]
        yield f"{' '.join(parts)} [{', '.join(marks)}]"


def _defeats(rulebase: Rulebase, permission: Permission) -> Iterable[str]:
    norms = (*rulebase.norms.values(), *rulebase.residual.values())
    return (rule.id for rule in norms if permission.id in rule.provision.defeated_by)


def _citation(words: Words, citation: str) -> str:
    reference = words.rulebase.resolve(citation)
    return citation if reference is None else reference.text(words.lang)


def _confidence(words: Words, confidence: RuleConfidence) -> str:
    given = ((name, getattr(confidence, name)) for name in _CONFIDENCE)
    return ", ".join(f"{words.text(_CONFIDENCE[name])} {code}" for name, code in given if code)


def _titled(words: Words, rule_id: str) -> str:
    rule = words.rulebase.rules.get(rule_id)
    return rule_id if rule is None else f"{rule_id} ({words.text(rule.provision.title)})"


def _question(words: Words, question_id: str) -> str:
    question = words.rulebase.questions.get(question_id)
    return question_id if question is None else f"{question_id}: {words.text(question.question)}"


def _alert(words: Words, alert_id: str) -> str:
    alert = words.rulebase.alerts.get(alert_id)
    return alert_id if alert is None else f"{alert_id}: {words.text(alert.text)}"
