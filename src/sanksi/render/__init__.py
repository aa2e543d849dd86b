"""Decisions in words: a text for a terminal, a page for a browser, the contract as JSON.

A layer between the decision and the doors. All words about the law come from the rule base that
decided; what the page says of its own accord stands in :mod:`sanksi.render.texts`.
"""

from sanksi.decision.models import Decision
from sanksi.kernel.errors import Lang
from sanksi.render.as_json import render_json
from sanksi.render.page import page
from sanksi.render.text import WIDTH
from sanksi.render.words import citation_text
from sanksi.rulebase import Rulebase

__all__ = ["citation_text", "render_html", "render_json", "render_text"]


def render_text(
    decision: Decision, rulebase: Rulebase, lang: Lang = "id", width: int = WIDTH
) -> str:
    """``decision`` as plain text with lines of at most ``width`` characters (at least 40).

    ``rulebase`` must be the one that decided; labels, titles and citations come from it.
    """
    from sanksi.render.text import layout  # noqa: PLC0415

    return layout(page(decision, rulebase, lang), width)


def render_html(decision: Decision, rulebase: Rulebase, lang: Lang = "id") -> str:
    """``decision`` as one self-contained HTML page, which makes no request and runs no script."""
    from sanksi.render.html import layout  # noqa: PLC0415

    return layout(page(decision, rulebase, lang))
