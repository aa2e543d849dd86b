"""A page as one self-contained HTML file: no script, no request, readable on paper and phone."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sanksi.kernel.errors import Lang
from sanksi.render import texts as t
from sanksi.render.blocks import Page
from sanksi.render.places import Places
from sanksi.render.text import MARKS

_TRUTH_CLASS: Final = {"terpenuhi": "holds", "tidak_terpenuhi": "fails", "belum_pasti": "open"}


def layout(page: Page) -> str:
    """``page`` as HTML. Every text is escaped; the names that the page explains are links."""
    rendered: str = _template().render(
        page=page,
        t=t,
        lang=page.lang,
        say=lambda text: text.in_(page.lang),
        mark=lambda truth: _mark(truth, page.lang),
        linked=_Linker(dict(page.places)),
    )
    return rendered


@cache
def _template() -> Any:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=PackageLoader("sanksi.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.j2")


def _mark(truth: str, lang: Lang) -> Mapping[str, str]:
    text = t.TRUTH.get(truth)
    return {
        "sign": MARKS.get(truth, "·"),
        "word": truth if text is None else text.in_(lang),
        "style": _TRUTH_CLASS.get(truth, "open"),
    }


class _Linker:
    """Escapes a text and links the names of rules and questions to where they are explained."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = Places(places)

    def __call__(self, text: str, here: str = "") -> Any:
        from markupsafe import Markup, escape  # noqa: PLC0415

        def plain(part: str) -> str:
            return str(escape(part))

        def link(name: str, href: str) -> str:
            return f'<a href="{escape(href)}">{name}</a>'

        linked = self._places.linked(text, plain, link, here)
        return Markup(linked.replace("\n", "<br>"))  # noqa: S704 - every part is escaped
