"""The rule base: all rules, registers and tables of one version of the law, ready for look-up.

It never changes after it is built, so threads share it freely; pickling carries the texts and
builds it anew on the other side.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Generic, Literal, TypeVar

from sanksi.rulebase.citations import Citations, Reference
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format import (
    Accepted,
    Alert,
    AuthorityRow,
    BilingualText,
    CalendarFile,
    CalendarRule,
    Consequence,
    Constraint,
    Definition,
    HolidayFile,
    InForce,
    Instrument,
    LeftOut,
    LevelRow,
    LexFavor,
    Manifest,
    Norm,
    OpenQuestion,
    Overlap,
    Permission,
    ProcedureFile,
    Provision,
    Residual,
    SanctionKind,
    Transition,
)
from sanksi.rulebase.penalties import PenaltyRow

Layer = Literal["definitions", "permissions", "norms", "residual", "consequences"]

LAYERS: tuple[Layer, ...] = ("definitions", "permissions", "norms", "residual", "consequences")
"""The layers in the order in which they are evaluated, by their keys in a rule file."""

P_co = TypeVar("P_co", bound=Provision, covariant=True)


@dataclass(frozen=True, slots=True)
class Rule(Generic[P_co]):
    """A provision of a rule file with what the file says about it.

    ``in_force`` is the provision's own period, else its file's; ``file`` is relative to the folder
    of rules, ``path`` the place in it and ``line`` the line on which it begins. ``transition`` is
    the file's rule of transition, where it concerns the provision.
    """

    provision: P_co
    layer: Layer
    instrument: str
    in_force: InForce
    file: str
    path: str
    line: int
    transition: Transition | None = None

    @property
    def id(self) -> str:
        """The id of the provision."""
        return self.provision.id

    def transition_on(self, day: dt.date) -> Transition | None:
        """The rule of transition on which the provision depends for acts of ``day``."""
        found = self.transition
        return found if found is not None and found.acts.covers(day) else None

    def speaks_on(self, day: dt.date) -> bool:
        """Whether the provision can govern acts of ``day``, also by way of a transition."""
        return self.in_force.covers(day) or self.transition_on(day) is not None

    def law_day(self, day: dt.date) -> dt.date:
        """The day whose law the provision is, for acts of ``day``.

        That day itself; where the provision reaches back to it, the first day of the provision.
        """
        return day if self.in_force.covers(day) else self.in_force.from_


@dataclass(frozen=True, eq=False)
class Rulebase:
    """One version of the law as data; see :meth:`load` and :meth:`from_files`.

    Maps are read-only and keep the order of the files (sorted by name) and of the entries in them.
    """

    digest: str
    """``sha256:`` over the canonical JSON (RFC 8785) of ``{relative file name: parsed content}``,
    the files that only checks read left out (:data:`~sanksi.rulebase.format.REVIEWING`).

    Comments, layout, quoting and the order of files and keys leave it as it is; any change of a
    value, an id, a text or a file name changes it.
    """
    manifest: Manifest
    texts: Mapping[str, str] = field(repr=False)
    """The text of every file by its relative name: what :meth:`from_files` takes."""
    files: Mapping[str, RuleModel] = field(repr=False)
    """The validated content of every file."""
    instruments: Mapping[str, Instrument] = field(repr=False)
    citations: Citations = field(repr=False)
    questions: Mapping[str, OpenQuestion] = field(repr=False)
    alerts: Mapping[str, Alert] = field(repr=False)
    always_alerts: tuple[str, ...] = field(repr=False)
    definitions: Mapping[str, Rule[Definition]] = field(repr=False)
    permissions: Mapping[str, Rule[Permission]] = field(repr=False)
    norms: Mapping[str, Rule[Norm]] = field(repr=False)
    residual: Mapping[str, Rule[Residual]] = field(repr=False)
    consequences: Mapping[str, Rule[Consequence]] = field(repr=False)
    penalties: Mapping[str, tuple[PenaltyRow, ...]] = field(repr=False)
    """The penalties of each offence, derived ones included, by the acts that they are for."""
    lex_favor: LexFavor | None = field(repr=False)
    """How the more favourable of two penalties is found; ``None``: nothing is compared."""
    levels: Mapping[str, LevelRow] = field(repr=False)
    sanctions: tuple[SanctionKind, ...] = field(repr=False)
    authority: tuple[AuthorityRow, ...] = field(repr=False)
    procedures: Mapping[str, ProcedureFile] = field(repr=False)
    calendars: Mapping[str, CalendarFile] = field(repr=False)
    holidays: Mapping[str, HolidayFile] = field(repr=False)
    """The files of holidays, by their names."""
    out_of_scope: Mapping[str, LeftOut] = field(repr=False)
    """The provisions that are left out on purpose, by id; no decision reads them."""
    calendar_rules: Mapping[str, CalendarRule] = field(repr=False)
    """The rules by which derived days of calendars were computed, by id."""
    fact_labels: Mapping[str, BilingualText] = field(repr=False)
    term_labels: Mapping[str, BilingualText] = field(repr=False)
    constraints: Mapping[str, Constraint] = field(repr=False)
    overlaps: Mapping[str, Overlap] = field(repr=False)
    accepted: tuple[Accepted, ...] = field(repr=False)
    _by_act: Mapping[str, tuple[Rule[Norm], ...]] = field(init=False, repr=False)
    _successors: Mapping[str, tuple[str, ...]] = field(init=False, repr=False)
    _rules: Mapping[str, Rule[Provision]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        by_act: dict[str, list[Rule[Norm]]] = {}
        for rule in (*self.norms.values(), *self.residual.values()):
            for act in rule.provision.act:
                by_act.setdefault(act, []).append(rule)
        index = {act: tuple(rules) for act, rules in by_act.items()}
        object.__setattr__(self, "_by_act", MappingProxyType(index))
        layers: Iterable[Mapping[str, Rule[Provision]]] = (
            self.definitions, self.permissions, self.norms, self.residual, self.consequences,
        )  # fmt: skip
        rules = {id_: rule for layer in layers for id_, rule in layer.items()}
        object.__setattr__(self, "_rules", MappingProxyType(rules))
        after: dict[str, list[str]] = {}
        for each in rules.values():
            for replaced in each.provision.replaces:
                after.setdefault(replaced.rule, []).append(each.id)
        successors = {id_: tuple(sorted(ids)) for id_, ids in after.items()}
        object.__setattr__(self, "_successors", MappingProxyType(successors))

    @classmethod
    def load(
        cls,
        folder: Path | None = None,
        extra: Iterable[Path] = (),
        *,
        calendars: Iterable[Path] = (),
        check: bool = True,
    ) -> "Rulebase":
        """Read the rules below ``folder`` (``None``: those that came with the library).

        ``extra`` names more folders or single files whose rules stand beside them, such as an
        agency's own; those of ``calendars`` may hold calendars, their rules and labels only. All
        of them are part of the digest. Rules that did not come with the library are linted as well,
        unless ``check`` is false. Raises :class:`~sanksi.kernel.errors.RuleError` with every
        problem found.
        """
        from sanksi.rulebase.loader import load  # noqa: PLC0415

        return load(folder, tuple(extra), tuple(calendars), check=check)

    @classmethod
    def from_files(cls, texts: Mapping[str, str]) -> "Rulebase":
        """Build a rule base from the texts of its files by relative name.

        Reads no disk and does not lint: stored rules must replay under later linters, too. Raises
        :class:`~sanksi.kernel.errors.RuleError` with every problem of form.
        """
        from sanksi.rulebase.loader import build  # noqa: PLC0415

        return build(texts)

    def __reduce__(self) -> tuple[Callable[[dict[str, str]], "Rulebase"], tuple[dict[str, str]]]:
        return _rebuild, (dict(self.texts),)

    @property
    def version(self) -> str:
        """The version that the manifest gives, such as ``2026.1.0``."""
        return self.manifest.version

    @property
    def rules(self) -> Mapping[str, Rule[Provision]]:
        """The rules of all layers by id, layer after layer."""
        return self._rules

    def norms_for(self, act_kind: str) -> tuple[Rule[Norm], ...]:
        """Norms, then residual norms, that speak of acts of this kind."""
        return self._by_act.get(act_kind, ())

    def permissions_for(self, act_kind: str) -> tuple[Rule[Permission], ...]:
        """Permissions that speak of acts of this kind, or of any act."""
        return tuple(
            rule
            for rule in self.permissions.values()
            if not rule.provision.act or act_kind in rule.provision.act
        )

    def penalties_on(self, rule: str, day: dt.date) -> tuple[PenaltyRow, ...]:
        """The penalty of the offence ``rule`` for an act on ``day``, one row for each reading."""
        return tuple(row for row in self.penalties.get(rule, ()) if row.acts.covers(day))

    def successors(self, rule: str) -> tuple[str, ...]:
        """The rules of later law that continue ``rule``, sorted by id."""
        return self._successors.get(rule, ())

    def resolve(self, citation: str) -> Reference | None:
        """What ``citation`` refers to; ``None`` when the register lacks its instrument."""
        return self.citations.resolve(citation)

    def fact_label(self, fact: str) -> BilingualText | None:
        """How ``fact`` is called; a definition is called by its title."""
        label = self.fact_labels.get(fact)
        if label is None and fact.startswith("definition."):
            rule = self.definitions.get(fact.removeprefix("definition."))
            label = None if rule is None else rule.provision.title
        return label

    def term_label(self, term: str, fact: str | None = None) -> BilingualText | None:
        """How ``term`` is called; a label for ``fact=term`` comes before one for the bare term."""
        label = self.term_labels.get(f"{fact}={term}") if fact else None
        return label or self.term_labels.get(term)


def _rebuild(texts: dict[str, str]) -> Rulebase:
    return Rulebase.from_files(texts)


def frozen(mapping: dict[str, Any]) -> Mapping[str, Any]:
    """A read-only view that nobody else holds the inside of."""
    return MappingProxyType(mapping)
