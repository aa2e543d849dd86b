"""The story of a norm: its versions in order, what changed, and who changed it.

A provision is named by a rule, or by a citation: then every rule that cites it is found, and with
it whatever it continues and whatever continues it. Versions that belong together are one thread.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sanksi.kernel.errors import InputError, Lang, Problem, Text, did_you_mean
from sanksi.render.words import Words
from sanksi.review.differences import Difference, differences
from sanksi.review.parts import Entry, rule_entry
from sanksi.review.penalties import favor_lines
from sanksi.rulebase import Rulebase
from sanksi.rulebase.base import Rule
from sanksi.rulebase.citations import Reference
from sanksi.rulebase.format import BilingualText, Instrument, Provision
from sanksi.rulebase.format import Ruling as RegisteredRuling

_OF_FORM: Final = frozenset(
    {"title", "in_force", "replaces", "ended", "confidence", "note", "instrument", "basis", "layer"}
)
"""Parts that a version says of itself, so that they are not told again as a change."""


@dataclass(frozen=True, slots=True)
class Continued:
    """An earlier rule that a version continues, what changed, and the change in its parts."""

    rule: str
    change: str
    beside: str | None
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """A court ruling on the provision."""

    id: str
    date: str
    instrument: str
    effect: str


@dataclass(frozen=True, slots=True)
class Version:
    """A norm as it stood from ``first`` to ``last`` (``None``: no end is known)."""

    rule: str
    title: str
    layer: str
    instrument: str
    first: str
    last: str | None
    subjects: tuple[str, ...]
    penalties: tuple[str, ...]
    favor: tuple[str, ...]
    rulings: tuple[str, ...]
    replaces: tuple[Continued, ...]
    continued_by: tuple[str, ...]
    ended: str | None
    basis: tuple[str, ...]
    open: tuple[str, ...]
    note: str | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Amendment:
    """An instrument in which the provision stands or that changed it."""

    short: str
    title: str
    promulgated: str | None
    first: str
    last: str | None
    amends: tuple[str, ...]
    repealed_by: str | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A provision that is left out on purpose, and why."""

    id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class History:
    """What is known of a provision over time; each thread is one norm in its versions."""

    query: str
    name: str
    threads: tuple[tuple[Version, ...], ...]
    instruments: tuple[Amendment, ...]
    rulings: tuple[Ruling, ...]
    resting: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


def history(rulebase: Rulebase, query: str, lang: Lang) -> History:
    """The story of the rule or citation ``query`` in ``lang``.

    Raises:
        InputError: there is no such rule and no such instrument, or nothing in the rule base
            speaks of the provision.
    """
    return _Teller(rulebase, lang).tell(query)


class _Teller:
    def __init__(self, rulebase: Rulebase, lang: Lang) -> None:
        self._rulebase = rulebase
        self._lang = lang
        self._words = Words(rulebase, lang)
        self._later: dict[str, list[str]] = {}
        for rule in rulebase.rules.values():
            for earlier in rule.provision.replaces:
                self._later.setdefault(earlier.rule, []).append(rule.id)

    def tell(self, query: str) -> History:
        rule = _same(query, self._rulebase.rules)
        left_out = _same(query, self._rulebase.out_of_scope)
        reference = None if rule or left_out else self._rulebase.resolve(query)
        resting: list[str] = []
        if rule is not None:
            name, found = self._titled(rule), [rule]
        elif left_out is not None:
            name, found = left_out, []
        elif reference is not None:
            name = reference.text(self._lang)
            found, resting = self._citing(reference)
        else:
            raise self._unknown(query)
        threads = tuple(self._threads(found))
        cited = [self._rulebase.rules[v.rule] for thread in threads for v in thread]
        left = tuple(self._left_out(query, reference))
        if not threads and not resting and not left:
            raise InputError(_nothing(query, name))
        return History(
            query,
            name,
            threads,
            tuple(self._instruments(reference, cited)),
            tuple(self._rulings(reference, cited)),
            tuple(self._titled(id_) for id_ in resting),
            left,
        )

    # -------------------------------------------------------------------------------- which rules

    def _citing(self, reference: Reference) -> tuple[list[str], list[str]]:
        """The rules that are versions of the provision, and those that only rest on it."""
        family = self.family(reference.instrument)
        citing = [
            rule
            for rule in self._rulebase.rules.values()
            if any(self._within(citation, reference, family) for citation in rule.provision.basis)
        ]
        own = [rule.id for rule in citing if self._instrument(rule.instrument) in family]
        linked = {id_ for thread in self._components(own) for id_ in thread}
        return own, [rule.id for rule in citing if rule.id not in linked]

    def _within(self, citation: str, reference: Reference, family: frozenset[str]) -> bool:
        found = self._rulebase.resolve(citation)
        if found is None or found.instrument.id not in family:
            return False
        return found.steps[: len(reference.steps)] == reference.steps

    def family(self, instrument: Instrument) -> frozenset[str]:
        """The instrument with those that amend it, or with those that it amends."""
        names = {instrument.id, *map(self._instrument, instrument.amended_by)}
        for other in self._rulebase.instruments.values():
            if instrument.id in map(self._instrument, other.amended_by):
                names |= {other.id, *map(self._instrument, other.amended_by)}
        return frozenset(names)

    def _instrument(self, name: str) -> str:
        found = self._rulebase.citations.names.get(name)
        return name if found is None else found.id

    def _components(self, found: Iterable[str]) -> list[set[str]]:
        """The rules of ``found``, each with what it continues and what continues it."""
        components: list[set[str]] = []
        for id_ in found:
            if any(id_ in component for component in components):
                continue
            component: set[str] = set()
            waiting = [id_]
            while waiting:
                here = waiting.pop()
                if here in component or here not in self._rulebase.rules:
                    continue
                component.add(here)
                waiting += (e.rule for e in self._rulebase.rules[here].provision.replaces)
                waiting += self._later.get(here, ())
            components.append(component)
        return components

    def _threads(self, found: Iterable[str]) -> Iterator[tuple[Version, ...]]:
        rules = self._rulebase.rules

        def norms_first(component: set[str]) -> bool:
            return any(rules[id_].layer == "definitions" for id_ in component)

        for component in sorted(self._components(found), key=norms_first):
            in_order = sorted(component, key=lambda id_: (rules[id_].in_force.from_, id_))
            yield tuple(self._version(rules[id_]) for id_ in in_order)

    # ------------------------------------------------------------------------------- each version

    def _version(self, rule: Rule[Any]) -> Version:
        provision: Provision = rule.provision
        entry = self._entry(rule)
        last = rule.in_force.to
        return Version(
            rule.id,
            self._say(provision.title),
            rule.layer,
            self._short(rule.instrument),
            rule.in_force.from_.isoformat(),
            None if last is None else last.isoformat(),
            entry.parts.get("subjects", ()),
            entry.parts.get("penalties", ()),
            tuple(self._favor(rule)),
            tuple(dict.fromkeys(ruling.id for ruling, _ in self._rulings_of(rule))),
            tuple(self._continued(rule)),
            tuple(self._later.get(rule.id, ())),
            None if provision.ended is None else self._say(provision.ended),
            entry.parts["basis"],
            entry.parts.get("open", ()),
            None if provision.note is None else self._say(provision.note),
            rule.file,
            rule.line,
        )

    def _favor(self, rule: Rule[Any]) -> Iterator[str]:
        """Which law is more favourable to acts of this version, and of those that it continues."""
        rows = self._rulebase.penalties
        own = rows.get(rule.id, ())
        for before in (*(e.rule for e in rule.provision.replaces), rule.id):
            yield from favor_lines(self._words, self._rulebase, rows.get(before, ()), own)

    def _continued(self, rule: Rule[Any]) -> Iterator[Continued]:
        for earlier in rule.provision.replaces:
            before = self._rulebase.rules.get(earlier.rule)
            found: tuple[Difference, ...] = ()
            if before is not None:
                found = differences(self._entry(before), self._entry(rule))
            beside = None if earlier.beside is None else self._say(earlier.beside)
            kept = tuple(d for d in found if d.part not in _OF_FORM)
            yield Continued(earlier.rule, self._say(earlier.change), beside, kept)

    def _rulings_of(self, rule: Rule[Any]) -> Iterator[tuple[RegisteredRuling, Instrument]]:
        """The rulings on articles that the rule cites, from days on which it is in force."""
        for citation in rule.provision.basis:
            reference = self._rulebase.resolve(citation)
            if reference is None:
                continue
            for name in sorted(self.family(reference.instrument)):
                for ruling in self._rulebase.instruments[name].rulings:
                    if rule.in_force.covers(ruling.date) and _concerns(ruling, reference):
                        yield ruling, self._rulebase.instruments[name]

    # -------------------------------------------------------------------------------- around them

    def _rulings(self, reference: Reference | None, rules: Iterable[Rule[Any]]) -> Iterator[Ruling]:
        found: dict[tuple[str, str], Ruling] = {}
        pairs = [pair for rule in rules for pair in self._rulings_of(rule)]
        if reference is not None:
            for name in sorted(self.family(reference.instrument)):
                instrument = self._rulebase.instruments[name]
                pairs += ((r, instrument) for r in instrument.rulings if _concerns(r, reference))
        for ruling, instrument in pairs:
            told = Ruling(
                ruling.id, ruling.date.isoformat(), instrument.short, self._say(ruling.effect)
            )
            found.setdefault((ruling.id, instrument.id), told)
        yield from sorted(found.values(), key=lambda r: (r.date, r.id, r.instrument))

    def _instruments(
        self, reference: Reference | None, rules: Iterable[Rule[Any]]
    ) -> Iterator[Amendment]:
        names: dict[str, None] = {}
        if reference is not None:
            names |= dict.fromkeys(sorted(self.family(reference.instrument)))
        for rule in rules:
            names[self._instrument(rule.instrument)] = None
            for citation in rule.provision.basis:
                cited = self._rulebase.resolve(citation)
                if cited is not None and reference is None:
                    names[cited.instrument.id] = None
        known = [i for n in names if (i := self._rulebase.instruments.get(n)) is not None]
        for instrument in sorted(known, key=lambda i: (i.in_force.from_, i.id)):
            last = instrument.in_force.to
            amends = [
                other.short
                for other in self._rulebase.instruments.values()
                if instrument.id in map(self._instrument, other.amended_by)
            ]
            repealed = instrument.repealed_by
            yield Amendment(
                instrument.short,
                instrument.title,
                None if instrument.promulgated is None else instrument.promulgated.isoformat(),
                instrument.in_force.from_.isoformat(),
                None if last is None else last.isoformat(),
                tuple(amends),
                None if repealed is None else self._short(repealed),
            )

    def _left_out(self, query: str, reference: Reference | None) -> Iterator[LeftOut]:
        for left in self._rulebase.out_of_scope.values():
            named = left.id.casefold() == query.casefold()
            if not named and reference is not None:
                family = self.family(reference.instrument)
                named = any(self._within(c, reference, family) for c in left.basis)
            if named:
                yield LeftOut(left.id, self._say(left.title), self._say(left.reason))

    # -------------------------------------------------------------------------------------- words

    def _entry(self, rule: Rule[Any]) -> Entry:
        return rule_entry(self._rulebase, rule, self._lang)

    def _short(self, name: str) -> str:
        instrument = self._rulebase.citations.names.get(name)
        return name if instrument is None else instrument.short

    def _titled(self, id_: str) -> str:
        return f"{id_} ({self._say(self._rulebase.rules[id_].provision.title)})"

    def _say(self, text: BilingualText) -> str:
        return text.id if self._lang == "id" else text.en

    def _unknown(self, query: str) -> InputError:
        names = (
            *self._rulebase.rules,
            *self._rulebase.out_of_scope,
            *self._rulebase.citations.names,
        )
        hint = did_you_mean(query.partition("/")[0], names)
        return InputError(
            Problem(
                "SANKSI-V010",
                Text(
                    f'"{query}" bukan aturan dan bukan rujukan yang dikenal.{hint.id}',
                    f'"{query}" is no rule and no known citation.{hint.en}',
                ),
                Text(
                    "Sebut id aturan (SKB22-D6) atau rujukan (pilkada/188, pp-94-2021/5/n/6).",
                    "Name a rule (SKB22-D6) or a citation (pilkada/188, pp-94-2021/5/n/6).",
                ),
            )
        )


def _same(name: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` that is ``name``, whatever the case of its letters."""
    return next((each for each in known if each.casefold() == name.casefold()), None)


def _concerns(ruling: RegisteredRuling, reference: Reference) -> bool:
    """Whether the ruling is about the cited provision, a part of it, or what it is part of."""
    if not ruling.articles:
        return True
    return any(
        all(here == there for here, there in zip(reference.steps, place.split("/"), strict=False))
        for place in ruling.articles
    )


def _nothing(query: str, name: str) -> Problem:
    return Problem(
        "SANKSI-V011",
        Text(
            f"tidak ada aturan yang mengodekan atau merujuk {name}.",
            f"no rule encodes or cites {name}.",
        ),
        Text(
            f"Periksa rujukannya ({query}), atau sebut pasalnya saja; lihat `sanksi rules list`.",
            f"Check the citation ({query}), or name the article alone; see `sanksi rules list`.",
        ),
    )
