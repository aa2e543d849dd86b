"""The coverage as a page for people, and as data for machines."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from sanksi.kernel.errors import InputError, Lang, Problem, Text, did_you_mean
from sanksi.kernel.truth import FAILS, HOLDS, OPEN
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Paragraph, Row, Section, Table
from sanksi.review.acceptance import Acceptances
from sanksi.review.coverage import texts as t
from sanksi.review.coverage.measure import (
    BESIDE,
    LACKING,
    OFFSETS,
    Cover,
    Coverage,
    Gap,
    SubjectCoverage,
    Triple,
)
from sanksi.review.coverage.subjects import subjects
from sanksi.rulebase import Rulebase
from sanksi.rulebase.format import BilingualText
from sanksi.rulebase.words import Words

FAMILY: Final = "SANKSI-V01"
"""The codes of what is not covered."""
SHOWN: Final = 3
"""Most scenarios named in one cell; how many more there are is said."""


class Report:
    """What is said of a coverage.

    Args:
        coverage: what was measured.
        folder: where the scenarios lie; places are named from there.
        rules: only these rules; empty: all.
        today: on this day acceptances that have lapsed no longer count; ``None``: none has.
    """

    def __init__(
        self,
        coverage: Coverage,
        folder: Path,
        rules: Collection[str] = (),
        today: dt.date | None = None,
    ) -> None:
        self._coverage = coverage
        self._folder = folder
        acceptances = Acceptances(coverage.rulebase, FAMILY, today)
        self.gaps: list[Gap] = []
        self._accepted: list[tuple[Gap, BilingualText]] = []
        for gap in coverage.gaps():
            reason = acceptances.reason(gap.code, gap.subject)
            if rules and gap.rule not in rules:
                continue
            if reason is None:
                self.gaps.append(gap)
            else:
                self._accepted.append((gap, reason))
        self.idle = acceptances.problems()
        self._subjects = [s for s in coverage.subjects if not rules or s.subject.id in rules]

    @property
    def passed(self) -> bool:
        """Whether the bar is reached."""
        return not (self.gaps or self.idle or self._coverage.broken)

    # for machines -----------------------------------------------------------------------------

    def as_data(self) -> dict[str, Any]:
        """The whole report as plain data; scenarios are named by their index."""
        base = self._coverage.rulebase
        return {
            "rulebase": {"version": base.version, "digest": base.digest},
            "passed": self.passed,
            "scenarios": [
                {"place": self._place(i), "title": s.title}
                for i, s in enumerate(self._coverage.scenarios)
            ],
            "broken": [
                {"place": f"{self._relative(o.scenario.file)}:{o.line}", "problem": o.problem}
                for o in self._coverage.broken
            ],
            "rules": [self._rule_data(s) for s in self._subjects],
            "idle": [problem.render("en") for problem in self.idle],
            "gaps": [_gap_data(gap) for gap in self.gaps],
            "accepted": [
                {**_gap_data(gap), "reason": {"id": reason.id, "en": reason.en}}
                for gap, reason in self._accepted
            ],
        }

    def _rule_data(self, covered: SubjectCoverage) -> dict[str, Any]:
        return {
            "id": covered.subject.id,
            "layer": covered.subject.layer,
            "file": covered.subject.file,
            "line": covered.line,
            **_truths(covered.whole),
            "elements": [
                {
                    "path": cover.path,
                    "kind": None if cover.element is None else cover.element.kind,
                    "line": cover.line,
                    "wanted": [LACKING[truth] for truth in cover.needs],
                    **_truths(cover),
                }
                for cover in covered.elements
            ],
            "boundaries": [
                {
                    "edge": triple.edge,
                    "kind": triple.kind,
                    **{
                        BESIDE[offset]: list(hits)
                        for offset, hits in zip(OFFSETS, triple.days, strict=True)
                    },
                }
                for triple in covered.triples
            ],
        }

    # for people -------------------------------------------------------------------------------

    def page(self, lang: Lang, *, full: bool) -> Page:
        """The page; ``full`` shows every rule with its elements, else one line for each."""
        words = Words(self._coverage.rulebase, lang)
        sections = [
            Section("belum", t.GAPS.in_(lang), tuple(self._gap_blocks(words))),
            *(self._full(words) if full else self._short(words)),
        ]
        return Page(
            lang=lang,
            title=t.TITLE.in_(lang),
            subject=t.SUBJECT.in_(lang).format(version=self._coverage.rulebase.version),
            lead=tuple(self._lead(lang)),
            sections=tuple(sections),
            places=tuple((s.subject.id, _anchor(s)) for s in self._subjects) if full else (),
        )

    def _lead(self, lang: Lang) -> Iterator[Block]:
        said = t.SUMMARY.in_(lang).format(
            scenarios=len(self._coverage.scenarios),
            rules=len(self._subjects),
            elements=sum(len(s.elements) for s in self._subjects),
        )
        yield Paragraph(said)
        yield Paragraph(t.HOW_TO_READ.in_(lang), "note")
        if self._coverage.broken:
            yield Paragraph(t.BROKEN.in_(lang), "warning")
            yield Items(
                tuple(
                    Item(f"{self._relative(o.scenario.file)}:{o.line}: {o.problem}")
                    for o in self._coverage.broken
                )
            )
        if self.gaps:
            yield Paragraph(t.NOT_COVERED.in_(lang).format(count=len(self.gaps)), "warning")
        elif not self._coverage.broken:
            yield Paragraph(t.COVERED.in_(lang), "standing")
        if self.idle:
            yield Items(tuple(Item(problem.render(lang)) for problem in self.idle))
        if self._accepted:
            yield Paragraph(t.ACCEPTED.in_(lang).format(count=len(self._accepted)), "note")

    def _gap_blocks(self, words: Words) -> Iterator[Block]:
        if not self.gaps:
            yield Paragraph(t.NO_GAPS.in_(words.lang))
            return
        by_rule: dict[str, list[str]] = {}
        known = {(s.subject.id, c.path): c for s in self._subjects for c in (s.whole, *s.elements)}
        for gap in self.gaps:
            cover = known.get((gap.rule, gap.path))
            what = gap.path
            if cover is not None:
                line = t.LINE.in_(words.lang).format(line=cover.line)
                what = f"{self._said(words, cover)} ({line})"
            lacking = t.NO_TRUTH[gap.lacking].in_(words.lang)
            by_rule.setdefault(gap.rule, []).append(f"{what}: {lacking}")
        yield Items(
            tuple(
                Item(rule, items=tuple(Item(text) for text in said))
                for rule, said in by_rule.items()
            )
        )

    def _short(self, words: Words) -> Iterator[Section]:
        lang = words.lang
        headers = (
            t.RULE.in_(lang), t.HOLDS.in_(lang), t.FAILS.in_(lang), t.OPEN.in_(lang),
            t.MISSING_ELEMENTS.in_(lang), t.MISSING_DAYS.in_(lang),
        )  # fmt: skip
        for layer, covered in self._layers():
            rows = tuple(
                (
                    s.subject.id,
                    *(str(len(s.whole.of(truth))) for truth in (HOLDS, FAILS, OPEN)),
                    _share(
                        sum(all(c.of(truth) for truth in c.needs) for c in s.elements),
                        len(s.elements),
                    ),
                    _share(
                        sum(bool(hits) for triple in s.triples for hits in triple.days),
                        3 * len(s.triples),
                    ),
                )
                for s in covered
            )
            title = t.LAYERS[layer].in_(lang)
            yield Section(f"lapis-{layer}", title, (Table(title, headers, rows),))

    def _full(self, words: Words) -> Iterator[Section]:
        for layer, covered in self._layers():
            inner = tuple(
                Section(
                    _anchor(s),
                    f"{s.subject.id} – {words.text(s.subject.title)}",
                    tuple(self._rule_blocks(words, s)),
                )
                for s in covered
            )
            yield Section(f"lapis-{layer}", t.LAYERS[layer].in_(words.lang), inner)

    def _rule_blocks(self, words: Words, covered: SubjectCoverage) -> Iterator[Block]:
        lang = words.lang
        place = f"{covered.subject.file}:{covered.line}"
        yield Facts((Row(t.FILE.in_(lang), (place,)),))
        yield Table(
            t.ELEMENTS.in_(lang),
            (t.ELEMENT.in_(lang), t.HOLDS.in_(lang), t.FAILS.in_(lang), t.OPEN.in_(lang)),
            tuple(
                (
                    self._said(words, cover),
                    *(self._cell(lang, cover, truth) for truth in (HOLDS, FAILS, OPEN)),
                )
                for cover in (covered.whole, *covered.elements)
            ),
        )
        if covered.triples:
            yield Table(
                t.BOUNDARIES.in_(lang),
                (t.DAY.in_(lang), t.BEFORE.in_(lang), t.ON.in_(lang), t.AFTER.in_(lang)),
                tuple(self._triple(lang, triple) for triple in covered.triples),
            )

    def _triple(self, lang: Lang, triple: Triple) -> tuple[str, ...]:
        head = t.EDGES[triple.kind].in_(lang).format(day=triple.edge)
        return (head, *(self._named(lang, hits) for hits in triple.days))

    def _cell(self, lang: Lang, cover: Cover, truth: int) -> str:
        numbers = cover.of(truth)
        if not numbers and truth not in cover.needs:
            return t.UNWANTED.in_(lang)
        return self._named(lang, numbers)

    def _named(self, lang: Lang, numbers: Sequence[int]) -> str:
        if not numbers:
            return t.NONE.in_(lang)
        named = [self._scenario(number) for number in numbers[:SHOWN]]
        if len(numbers) > SHOWN:
            named.append(t.MORE.in_(lang).format(count=len(numbers) - SHOWN))
        return "\n".join(named)

    def _said(self, words: Words, cover: Cover) -> str:
        """What an element asks for, in words."""
        element = cover.element
        if element is None:
            return t.WHOLE.in_(words.lang)
        if element.test is not None:
            return words.inline(element.test)
        name = element.name
        if element.kind == "act":
            name = words.term(name, "act.kind")
        elif element.kind == "election":
            name = words.term(name, "election.kind")
        elif element.kind == "level":
            name = words.term(name, "result.level")
        elif element.kind == "timing" and element.atom is not None:
            name = words.terms(element.atom.arguments, "time.phase")
        return t.KINDS[element.kind].in_(words.lang).format(name=name)

    def _layers(self) -> Iterator[tuple[str, list[SubjectCoverage]]]:
        for layer in t.LAYERS:
            found = [s for s in self._subjects if s.subject.layer == layer]
            if found:
                yield layer, found

    def _scenario(self, number: int) -> str:
        return f"{self._place(number)} {self._coverage.scenarios[number].title}"

    def _place(self, number: int) -> str:
        scenario = self._coverage.scenarios[number]
        return f"{self._relative(scenario.file)}:{scenario.line}"

    def _relative(self, file: Path) -> str:
        return file.relative_to(self._folder).as_posix()


def _truths(cover: Cover) -> dict[str, list[int]]:
    return {
        "terpenuhi": list(cover.holds),
        "tidak_terpenuhi": list(cover.fails),
        "belum_pasti": list(cover.open),
    }


def _gap_data(gap: Gap) -> dict[str, Any]:
    return {
        "check": gap.code,
        "subject": list(gap.subject),
        "rule": gap.rule,
        "path": gap.path,
        "lacking": gap.lacking,
    }


def _anchor(covered: SubjectCoverage) -> str:
    letters = "".join(c if c.isalnum() else "-" for c in covered.subject.id)
    return f"aturan-{covered.subject.layer}-{letters}"


def _share(part: int, whole: int) -> str:
    return "–" if not whole else f"{part}/{whole}"


def known_ids(rulebase: Rulebase, ids: Iterable[str]) -> tuple[str, ...]:
    """The ids as the rule base writes them, whatever the case of their letters.

    Raises:
        InputError: there is no such rule or row of a table.
    """
    known = {s.id.casefold(): s.id for s in subjects(rulebase)}
    return tuple(known.get(id_.casefold()) or _unknown(id_, known.values()) for id_ in ids)


def _unknown(wanted: str, known: Iterable[str]) -> NoReturn:
    hint = did_you_mean(wanted, known)
    raise InputError(
        Problem(
            "SANKSI-V001",
            Text(
                f'aturan atau baris tabel "{wanted}" tidak ada.{hint.id}',
                f'there is no rule or table row "{wanted}".{hint.en}',
            ),
            Text("Lihat `sanksi rules list`.", "See `sanksi rules list`."),
        )
    )
