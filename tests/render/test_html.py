"""The HTML page: well formed, self-contained, readable by machines that read aloud."""

from itertools import pairwise

import pytest

from sanksi.decision.models import Decision
from sanksi.kernel.errors import Lang
from sanksi.render import render_html, render_text
from tests.render.goldens import LANGS
from tests.render.html_reader import Reader
from tests.render.samples import FULL, NOTHING, SAMPLES, rulebase

LOADS = {"src", "srcset", "action", "data", "poster", "background", "formaction"}


def read(decision: Decision, lang: Lang = "id") -> Reader:
    reader = Reader()
    reader.feed(render_html(decision, rulebase(), lang))
    reader.close()
    assert [] == reader.open
    return reader


@pytest.fixture(params=SAMPLES, name="page")
def _page(request: pytest.FixtureRequest) -> Reader:
    return read(SAMPLES[request.param])


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_names_its_language_and_its_case(lang: Lang) -> None:
    """``lang`` is set, and the title is the case."""
    page = read(FULL, lang)
    assert [lang] == [attributes["lang"] for attributes in page.named("html")]
    assert "contoh-1" in render_html(FULL, rulebase(), lang).partition("<title>")[2][:80]


def test_headings_begin_at_one_and_skip_none(page: Reader) -> None:
    """One h1; a heading is at most one level below the one before."""
    levels = [int(tag[1]) for tag, _ in page.tags if len(tag) == 2 and tag[1:].isdigit()]
    assert 1 == levels.count(1)
    assert 1 == levels[0]
    assert all(next_ <= level + 1 for level, next_ in pairwise(levels))


def test_nothing_is_fetched_and_nothing_runs(page: Reader) -> None:
    """No script, no form, no resource; links stay in the page; the policy forbids the rest."""
    assert [] == page.named("script", "link", "img", "iframe", "form", "object", "embed", "base")
    assert not any(LOADS & set(attributes) for _, attributes in page.tags)
    assert all(str(link["href"]).startswith("#") for link in page.named("a"))
    assert not any(name.startswith("on") for _, a in page.tags for name in a)
    (policy,) = (m for m in page.named("meta") if m.get("http-equiv"))
    assert str(policy["content"]).startswith("default-src 'none'")


def test_the_style_sheet_fetches_nothing() -> None:
    """Inline style, both schemes, a print sheet, no url and no import."""
    style = render_html(FULL, rulebase()).partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_tables_have_captions_and_headers(page: Reader) -> None:
    """Each table says what it is; columns and rows are headed with their scope."""
    for tags in page.tables:
        assert "caption" in tags[:2]
        assert "th" in tags
    scopes = {attributes.get("scope") for attributes in page.named("th")}
    assert scopes <= {"col", "row"}
    assert len(page.named("table")) <= len(page.named("caption"))


def test_names_are_unique_and_links_lead_somewhere(page: Reader) -> None:
    """No id twice; every link has its target."""
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {str(link["href"])[1:] for link in page.named("a")} <= set(ids)
    labels = {str(a["aria-labelledby"]) for _, a in page.tags if "aria-labelledby" in a}
    assert labels <= set(ids)


def test_what_the_facts_say_is_escaped() -> None:
    """A region named like markup stays text."""
    html = render_html(FULL, rulebase())
    assert "<b>" not in html
    assert "Kabupaten &lt;b&gt;Bandung&lt;/b&gt;" in html


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("decision", SAMPLES.values(), ids=list(SAMPLES))
def test_the_page_says_what_the_text_says(decision: Decision, lang: Lang) -> None:
    """Every word of the text stands in the page, headings aside from their capitals."""
    page = {word.casefold().strip(".,;:()") for word in read(decision, lang).words()}
    text = render_text(decision, rulebase(), lang, 240)
    ornaments = {"•", "-", "–", "—", "!", ""}
    words = {word.casefold().strip(".,;:()") for word in text.split()}
    drawn = {word for word in words if set(word) <= set("=-·─")}
    numbers = {word for word in words if word.isdigit()}
    assert set() == words - page - ornaments - drawn - numbers


def test_truths_are_said_and_not_only_painted() -> None:
    """The sign is hidden from readers aloud; the word is not."""
    html = render_html(FULL, rulebase())
    assert '<span aria-hidden="true">✓</span> terpenuhi' in html
    assert '<span aria-hidden="true">?</span> belum pasti' in html


def test_rules_and_questions_are_links_to_where_they_are_explained() -> None:
    """A name links to its section, but not from inside it."""
    html = render_html(FULL, rulebase())
    assert '<a href="#finding-1">SKB22-D6</a>' in html
    assert '<a href="#OQ-A-3">OQ-A-3</a>' in html
    assert '<h3 id="OQ-A-3-h">OQ-A-3:' in html
    assert '<a href="#recorded-questions">OQ-P-5</a>' in html


def test_an_empty_decision_is_a_page_too() -> None:
    """No tracks, no findings, no facts."""
    assert "OK-PASIF" in render_html(NOTHING, rulebase())
