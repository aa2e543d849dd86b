"""The book of rules: every rule on one page, every link leads somewhere, and no YAML is left."""

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

import pytest

from sanksi import Rulebase
from sanksi.kernel.errors import Lang
from sanksi.render import html, markdown
from sanksi.render.blocks import Block, Facts, Item, Items, Page, Paragraph, Section
from sanksi.review.book import book
from sanksi.review.rule_section import RuleSections
from sanksi.review.sentences import Sentences
from sanksi.rulebase import conditions
from sanksi.rulebase.format import AlertWhere
from sanksi.rulebase.vocabulary import catalogue
from tests.rulebase.constructs import LANGS, constructs, good_texts


@pytest.fixture(scope="module")
def real() -> Rulebase:
    return Rulebase.load()


@pytest.fixture(scope="module", params=LANGS)
def pages(real: Rulebase, request: pytest.FixtureRequest) -> Mapping[str, Page]:
    return book(real, request.param, ".html")


class Links(HTMLParser):
    """The addresses of a page, and the anchors on it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.anchors: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "href" and tag == "a":
                self.hrefs.append(str(value))
            if name == "id":
                self.anchors.append(str(value))


def sections(blocks: tuple[Block, ...]) -> Iterator[Section]:
    for block in blocks:
        if isinstance(block, Section):
            yield block
            yield from sections(block.blocks)


def words(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Section):
            yield block.heading
            yield from words(block.blocks)
        elif isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Facts):
            for row in block.rows:
                yield from (row.label, *row.values)
        elif isinstance(block, Items):
            yield from (text for item in block.items for text in of_item(item))


def of_item(item: Item) -> Iterator[str]:
    yield item.text
    for inner in item.items:
        yield from of_item(inner)


def test_every_rule_stands_on_one_page(real: Rulebase, pages: Mapping[str, Page]) -> None:
    """Once, under its id, on the page of its instrument."""
    found = [s.anchor for page in pages.values() for s in sections(page.sections)]
    for rule in real.rules.values():
        assert 1 == found.count(rule.id), rule.id
        anchors = [s.anchor for s in pages[rule.instrument].sections]
        assert rule.id in anchors


def test_every_question_and_what_is_left_out_stand_in_it(
    real: Rulebase, pages: Mapping[str, Page]
) -> None:
    """Questions with their positions; provisions that are left out with the reason."""
    questions = [s.anchor for s in pages["pertanyaan-terbuka"].sections]
    assert list(real.questions) == questions
    assert list(real.out_of_scope) == [s.anchor for s in pages["tidak-dikodekan"].sections]


def test_every_link_leads_somewhere(pages: Mapping[str, Page]) -> None:
    """Inside a page and between pages; anchors are unique."""
    read = {f"{name}.html": Links(html.layout(page)) for name, page in pages.items()}
    for name, links in read.items():
        assert len(links.anchors) == len(set(links.anchors)), name
        for href in links.hrefs:
            file, _, anchor = href.partition("#")
            assert (file or name) in read, href
            assert not anchor or anchor in read[file or name].anchors, (name, href)
    assert {"pertanyaan-terbuka.html"} <= {
        h.partition("#")[0] for h in read["pp-94-2021.html"].hrefs
    }


def test_pages_ask_for_nothing(pages: Mapping[str, Page]) -> None:
    """No script, no style sheet, no picture from elsewhere; both colour schemes, and paper."""
    for page in pages.values():
        text = html.layout(page)
        assert "<script" not in text
        assert "<link" not in text
        assert "src=" not in text
        assert "default-src 'none'" in text
        assert "prefers-color-scheme: dark" in text
        assert "@media print" in text


def test_no_code_is_left_in_the_words(pages: Mapping[str, Page]) -> None:
    """No path of a fact and no key of the format: a lawyer reads words."""
    paths = [path for path in catalogue() if "." in path]
    for name, page in pages.items():
        text = "\n".join((*words(page.lead), *words(page.sections)))
        assert [] == [path for path in paths if re.search(rf"(?<!\w){re.escape(path)}(?!\w)", text)]
        assert "{" not in text.replace("{id", ""), name
        assert "definition." not in text


def test_limits_of_entries_have_names(real: Rulebase) -> None:
    """A field of a list's entries that a definition limits is called something."""
    for definition in real.definitions.values():
        for test in conditions.tests_of(definition.provision.when):
            if isinstance(test, conditions.ListTest):
                for name in test.where:
                    assert real.fact_label(f"{test.exists}.{name}") is not None, name


def test_markdown_says_the_same(real: Rulebase) -> None:
    """Links end in .md and lead somewhere; every heading is there."""
    pages = book(real, "en", ".md")
    texts = {f"{name}.md": markdown.layout(page) for name, page in pages.items()}
    anchors = {name: set(re.findall(r'<a id="([^"]+)">', text)) for name, text in texts.items()}
    for name, text in texts.items():
        for plain, angled in re.findall(r"\]\((?:([^()<>]+)|<([^<>]+)>)\)", text):
            href = plain or angled
            file, _, anchor = href.partition("#")
            assert (file or name) in texts, href
            assert not anchor or anchor in anchors[file or name], (name, href)
        assert 1 == text.count("\n# ") + text.startswith("# ")
        assert text.endswith("\n")
        assert not text.endswith("\n\n")


@pytest.mark.parametrize("construct", constructs())
@pytest.mark.parametrize("lang", LANGS)
def test_every_construct_can_be_read(construct: str, lang: Lang) -> None:
    """No construct of the rule language falls out of the book."""
    rulebase = Rulebase.from_files(good_texts(construct))
    pages = book(rulebase, lang, ".html")
    for page in pages.values():
        assert html.layout(page)
        assert markdown.layout(page)


def section_text(construct: str, rule: str, lang: Lang) -> list[str]:
    rulebase = Rulebase.from_files(good_texts(construct))
    section = RuleSections(rulebase, lang).section(rulebase.rules[rule])
    return list(words((section,)))


def test_elements_are_sentences() -> None:
    """All, one of, not, terms and booleans."""
    said = section_text("connectives", "PP94-n5", "en")
    assert [
        "It is met when all of these are met:",
        "Employment status is civil servant",
        "At least one of these is met:",
        "Effect on the candidate is favourable",
        "Account used is campaign team",
        "Published",
    ] == said[said.index("It is met when all of these are met:") :][:6]


def test_comparisons_are_sentences() -> None:
    """Sets, days, numbers, and their contraries."""
    rulebase = Rulebase.from_files(good_texts("comparisons"))
    (limit, *_) = (r.provision.when for r in rulebase.norms.values() if r.provision.when)
    said = Sentences(rulebase, "en").line(limit)
    for part in (
        "photographed with includes candidate or campaign team",
        "the act happens on or after 22 September 2022",
        "the act happens before 27 November 2024",
        "years of service is at least 5",
    ):
        assert part in said


def test_values_that_exclude_each_other_mean_not_known(real: Rulebase) -> None:
    """What fails once a fact is known, and is open until then, is said as what it is."""
    condition = next(
        alert.when
        for norm in real.norms.values()
        for alert in norm.provision.alerts
        if isinstance(alert, AlertWhere) and alert.alert == "ALERT-TEMUAN-DAMPAK"
    )
    said = Sentences(real, "en").line(condition)
    assert "negative impact of the breach is not known yet" == said


def test_a_definition_is_said_where_it_is_read() -> None:
    """With its own limits under its name."""
    said = section_text("definitions", "PP94-n5", "id")
    at = said.index("Terpenuhi pengertian “pejabat ASN”, yaitu:")
    assert "Status kepegawaian adalah PNS atau PPPK" == said[at + 1]


def test_what_defeats_and_what_is_contested() -> None:
    """The permission by its name; the position under which the rule reaches the case."""
    said = section_text("permissions", "PP94-n5", "en")
    assert "OK-PRIBADI (Not published)" in said
    assert "PP94-n5 (An act that favours a pair)" in section_text("permissions", "OK-PRIBADI", "en")
    contested = section_text("contested", "PP94-n5", "en")
    assert "OQ-A-3: it is met only under “luas”" in contested
    assert "Not contested where: kind of candidacy is pair of candidates" in contested


def test_history_stands_in_the_foot() -> None:
    """What a version continues, why both are in force, and why it ended."""
    said = section_text("replaces", "PP94-C", "en")
    assert "PP94-B: Only what harms. Both are in force: Both are in force for a year." in said
    assert "Deleted without replacement." in said
    assert "PP94-C (An act that harms)" in section_text("replaces", "PP94-B", "en")
