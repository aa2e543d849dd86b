"""One wrong version of one entry, and the rule base with it."""

from dataclasses import dataclass, replace
from typing import Any, Final

from sanksi.review.mutation.changes import with_edges
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import frozen
from sanksi.rulebase.conditions import Condition, RuleModel
from sanksi.rulebase.format import Conversion, Penalty, PenaltyFile
from sanksi.rulebase.penalties import penalty_rows


@dataclass(frozen=True, slots=True)
class Mutant:
    """One wrong version of one entry.

    ``layer`` is the layer or table and ``subject`` the id of the entry, ``path`` the place in it
    that was changed, ``entry`` the changed entry (``None``: left out), ``about`` the condition and
    ``value`` the term, day or amount concerned.
    """

    layer: str
    subject: str
    file: str
    place: str
    path: str
    operator: str
    entry: RuleModel | None
    about: Condition | None = None
    value: Any = None

    @property
    def words(self) -> tuple[str, ...]:
        """What ``accepted.yaml`` names to accept a survivor."""
        value = "" if self.value is None else str(self.value)
        return tuple(part for part in (self.subject, self.path, self.operator, value) if part)

    @property
    def id(self) -> str:
        """The same in one line."""
        return " ".join(self.words)

    def applied(self, rulebase: Rulebase) -> Rulebase:
        """``rulebase`` with the mistake; it keeps the digest of the right one."""
        applied: Rulebase = _APPLY.get(self.layer, _in_layer)(self, rulebase)
        return applied


def _in_layer(mutant: Mutant, base: Rulebase) -> Rulebase:
    rules: dict[str, Any] = dict(getattr(base, mutant.layer))
    entry: Any = mutant.entry
    if entry is None:
        del rules[mutant.subject]
    else:
        rule = rules[mutant.subject]
        force = entry.in_force or rule.in_force
        moved = rule.transition and with_edges(rule.transition, rule.in_force, force)
        rules[mutant.subject] = replace(rule, provision=entry, in_force=force, transition=moved)
    changed: Any = {mutant.layer: frozen(rules)}
    return replace(base, **changed)


def _in_penalties(mutant: Mutant, base: Rulebase) -> Rulebase:
    """All penalties anew: a conversion derives some from others."""
    rows: list[Penalty] = []
    conversions: list[Conversion] = []
    for file, content in base.files.items():
        if isinstance(content, PenaltyFile):
            for index, row in enumerate(content.penalties):
                wrong = file == mutant.file and mutant.place == f"penalties[{index}]"
                new = mutant.entry if wrong else row
                assert isinstance(new, Penalty)
                rows.append(new)
        elif isinstance(content, Conversion):
            changed = mutant.entry if file == mutant.file else content
            assert isinstance(changed, Conversion)
            conversions.append(changed)
    return replace(base, penalties=frozen(dict(penalty_rows(rows, conversions))))


def _in_rows(mutant: Mutant, base: Rulebase) -> Rulebase:
    rows: list[Any] = []
    for row in getattr(base, mutant.layer):
        if row.id != mutant.subject:
            rows.append(row)
        elif mutant.entry is not None:
            rows.append(mutant.entry)
    changed: Any = {mutant.layer: tuple(rows)}
    return replace(base, **changed)


def _in_map(name: str) -> Any:
    def applied(mutant: Mutant, base: Rulebase) -> Rulebase:
        entries = {**getattr(base, name), mutant.subject: mutant.entry}
        changed: Any = {name: frozen(entries)}
        return replace(base, **changed)

    return applied


_APPLY: Final[dict[str, Any]] = {
    "penalties": _in_penalties,
    "conversion": _in_penalties,
    "sanctions": _in_rows,
    "authority": _in_rows,
    "procedure": _in_map("procedures"),
    "calendar": _in_map("calendars"),
    "questions": _in_map("questions"),
}
