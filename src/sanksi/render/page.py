"""A decision as a page: which sections there are, and in which order."""

from collections.abc import Iterator, Sequence

from sanksi.decision.models import Decision
from sanksi.kernel.errors import Lang
from sanksi.render import texts as t
from sanksi.render.acts import acts_section, head
from sanksi.render.blocks import Items, Page, Section
from sanksi.render.closing import (
    alerts_section,
    examiner_section,
    legend_section,
    origin_section,
    scope_section,
)
from sanksi.render.context import Context
from sanksi.render.findings import findings_section, not_met_section
from sanksi.render.law import (
    phase_outcomes_section,
    questions_of_law_section,
    readings_section,
    recorded_section,
)
from sanksi.render.tracks import summary_section, tracks_section
from sanksi.render.words import Words
from sanksi.rulebase import Rulebase


def page(decision: Decision, rulebase: Rulebase, lang: Lang) -> Page:
    """``decision`` put into words; ``rulebase`` is the one that decided."""
    words = Words(rulebase, lang)
    context = Context(decision, words)
    sections = tuple(_sections(context))
    return Page(
        lang,
        words.say(t.TITLE),
        words.say(t.TITLE_OF, case=decision.case_id),
        head(context),
        sections,
        tuple(_places(sections).items()),
    )


def _places(sections: Sequence[Section]) -> dict[str, str]:
    """Where rules and open questions are explained: a name to the anchor of its section."""
    places: dict[str, str] = {}
    for section in sections:
        if section.anchor in {"findings", "open-questions"}:
            for block in section.blocks:
                if isinstance(block, Section):
                    places.setdefault(block.heading.partition(":")[0], block.anchor)
        if section.anchor == "recorded-questions":
            for block in section.blocks:
                for item in block.items if isinstance(block, Items) else ():
                    places.setdefault(item.text.partition(":")[0], section.anchor)
    return places


def _sections(context: Context) -> Iterator[Section]:
    decision = context.decision
    yield summary_section(context)
    yield acts_section(context)
    if decision.recommendation.tracks:
        yield tracks_section(context)
    yield examiner_section(context)
    if decision.phase_outcomes:
        yield phase_outcomes_section(context)
    yield questions_of_law_section(context)
    if decision.readings:
        yield readings_section(context)
    yield alerts_section(context)
    yield findings_section(context)
    yield not_met_section(context)
    recorded = recorded_section(context)
    if recorded is not None:
        yield recorded
    scope = scope_section(context)
    if scope is not None:
        yield scope
    yield legend_section(context)
    yield origin_section(context)
