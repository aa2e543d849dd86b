"""The parts of pages that are made from the rule data.

They stand between ``<!-- generated: KIND ARGUMENT -->`` and ``<!-- /generated -->``. After a change
of the rules write them anew with ``python -m tests.docs.generated``.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final, cast

from sanksi import Rulebase
from sanksi.kernel.errors import Lang
from sanksi.review.provisions import Provision, Use, provisions
from sanksi.rulebase.base import LAYERS
from sanksi.rulebase.format import EncodedScope
from sanksi.rulebase.vocabulary import catalogue
from tests.docs.pages import pages, read

_PART: Final = re.compile(
    r"(?P<open><!-- generated: (?P<kind>\w+) (?P<argument>\S+) -->\n)(?P<body>.*?)"
    r"(?P<close><!-- /generated -->)",
    re.DOTALL,
)
_WORDS: Final[dict[str, dict[Lang, str]]] = {
    "persons": {"id": "terlapor", "en": "persons"},
    "acts": {"id": "perbuatan", "en": "acts"},
    "on": {"id": "sejak {0}", "en": "from {0} on"},
    "span": {"id": "{0} sampai {1}", "en": "{0} to {1}"},
    "part": {"id": "sebagian", "en": "in part"},
    "calendars": {"id": "Kalender", "en": "Calendars"},
}


def up_to_date(text: str, rulebase: Rulebase) -> str:
    """``text`` with every generated part made anew."""

    def anew(match: re.Match[str]) -> str:
        make = _MAKERS[match["kind"]]
        body = "\n".join(make(rulebase, match["argument"]))
        return f"{match['open']}\n{body}\n\n{match['close']}"

    return _PART.sub(anew, text)


def encoded(rulebase: Rulebase, lang: str) -> Iterator[str]:
    """The scopes of the manifest, then the calendars, as lists."""
    for scope in rulebase.manifest.encoded:
        yield _scope(scope, cast("Lang", lang))
    named = ", ".join(f"`{calendar}`" for calendar in sorted(rulebase.calendars))
    yield f"* {_WORDS['calendars'][cast('Lang', lang)]}: {named}."


def terms(rulebase: Rulebase, fact: str) -> Iterator[str]:
    """The terms of a fact with their labels, as a table."""
    yield "| code | Indonesian | English |"
    yield "|---|---|---|"
    for term in catalogue()[fact].domain:
        label = rulebase.term_labels.get(f"{fact}={term}") or rulebase.term_labels.get(term)
        if label is not None:
            yield f"| `{term}` | {label.id} | {label.en} |"
        else:
            yield f"| `{term}` | | |"


def law(rulebase: Rulebase, _lang: str) -> Iterator[str]:
    """Every provision of the register: encoded, open, out of scope, or not there."""
    counted: Counter[str] = Counter()
    for instrument, found in provisions(rulebase):
        counted.update(provision.state for provision in found)
        yield f"### {instrument.short}"
        yield ""
        yield f"{instrument.title}."
        yield ""
        yield "| article | state | confidence | carried by | open questions | where |"
        yield "|---|---|---|---|---|---|"
        for provision in found:
            if provision.state != "none":
                yield _provision(provision)
        absent = [p.article for p in found if p.state == "none"]
        if absent:
            yield ""
            yield f"Known and not encoded: {', '.join(absent)}."
        yield ""
    yield "### In all"
    yield ""
    yield "| state | articles |"
    yield "|---|---|"
    for state, name in _STATES.items():
        yield f"| {name} | {counted[state]} |"


def _provision(provision: Provision) -> str:
    left = provision.left_out if provision.state == "out_of_scope" else ()
    names = [each.id for each in left] or list(_carried(provision.uses))
    codes = [each.confidence for each in left]
    confidence = provision.confidence or (codes[0] if codes else "")
    files = provision.files or (("out-of-scope.yaml",) if left else ())
    cells = (
        provision.article or "(as a whole)",
        _STATES[provision.state],
        confidence,
        ", ".join(names),
        ", ".join(provision.open),
        "<br>".join(f"`{file}`" for file in files),
    )
    return f"| {' | '.join(cells)} |"


def _carried(uses: Iterable[Use]) -> Iterator[str]:
    """Rules by their ids, rows of tables by how many there are."""
    tables: Counter[str] = Counter()
    for use in uses:
        if use.kind in LAYERS:
            yield f"`{use.id}`"
        else:
            tables[_TABLES.get(use.kind, use.kind)] += 1
    for name, number in tables.items():
        yield f"{name} ({number})"


def write() -> None:
    """Make the generated parts of all pages anew."""
    rulebase = Rulebase.load()
    for page in pages():
        before = read(page)
        after = up_to_date(before, rulebase)
        if after != before:
            page.write_text(after, encoding="utf-8")


def _scope(scope: EncodedScope, lang: Lang) -> str:
    first, last = scope.acts.from_.isoformat(), scope.acts.to
    days = (_WORDS["on"] if last is None else _WORDS["span"])[lang].format(first, last)
    head = [
        f"**{scope.track}**",
        ", ".join(scope.election),
        f"{_WORDS['persons'][lang]}: {', '.join(scope.status)}",
        f"{_WORDS['acts'][lang]} {days}",
        *([] if scope.complete else [_WORDS["part"][lang]]),
    ]
    return f"* {' · '.join(head)}<br>\n  {getattr(scope.note, lang)}"


_STATES: Final = {
    "encoded": "encoded",
    "open": "open",
    "out_of_scope": "out of scope",
    "none": "not encoded",
}
_TABLES: Final = {
    "sanctions": "sanctions",
    "authority": "officials",
    "procedure": "states of procedures",
    "terms": "time limits",
    "gates": "conditions of reports",
    "penalties": "penalties",
    "conversion": "conversion of penalties",
    "lex_favor": "more favourable law",
    "levels": "levels",
}

_MAKERS: Final[dict[str, Callable[[Rulebase, str], Iterator[str]]]] = {
    "encoded": encoded,
    "law": law,
    "terms": terms,
}

if __name__ == "__main__":
    write()
