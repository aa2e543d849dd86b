"""The pages of the examples, on the law that ships: whole, in words, the same every time."""

import re
from pathlib import Path
from typing import Final

import pytest

from sanksi import Adjudicator, Rulebase, load_case
from sanksi.kernel.errors import Lang
from sanksi.render import render_html, render_text
from tests.render.decided import AS_OF, EXAMPLES, adjudicator, decided
from tests.render.goldens import LANGS
from tests.render.html_reader import Reader

PATHS: Final = re.compile(r"\b(act|person|candidacy|time|definition|relation|reading)\.[a-z]")
CODES: Final = re.compile(r"\b[a-z]+_[a-z_]+\b")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_code_is_left_where_a_word_belongs(path: Path, lang: Lang) -> None:
    """No path of a fact, no term in snake_case: everything has a label."""
    text = render_text(decided(path), adjudicator().rulebase, lang)
    text = text.replace("durable_rules", "")
    assert [] == PATHS.findall(text)
    assert [] == CODES.findall(text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_rule_level_and_question_of_the_decision_is_on_the_page(path: Path) -> None:
    """Findings, rules not met, alerts, default positions, sanctions with their officials."""
    decision, rulebase = decided(path), adjudicator().rulebase
    text = " ".join(render_text(decision, rulebase, "id", 240).split())
    for rule in {f.rule for f in decision.findings} | {n.rule for n in decision.not_met}:
        assert rule in text
    for alert in decision.alerts:
        assert " ".join(rulebase.alerts[alert.id].text.id.split()) in text
    for track in decision.recommendation.tracks:
        for question in track.rests_on_default:
            assert question in text
        for level in track.possible_levels:
            assert rulebase.levels[level].title.id in text
    for reading in decision.readings:
        for question in reading.choice:
            assert " ".join(rulebase.questions[question].question.id.split()) in text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_html_is_well_formed(path: Path, lang: Lang) -> None:
    """Nested rightly, ids unique, links inside the page."""
    reader = Reader()
    reader.feed(render_html(decided(path), adjudicator().rulebase, lang))
    reader.close()
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert [] == reader.open
    assert len(ids) == len(set(ids))
    assert {str(link["href"])[1:] for link in reader.named("a")} <= set(ids)


def test_the_same_decision_is_the_same_page() -> None:
    """Two runs, byte for byte."""
    path = EXAMPLES[0]
    again = Adjudicator(Rulebase.load(), engine="direct").adjudicate(load_case(path), as_of=AS_OF)
    rulebase = adjudicator().rulebase
    assert render_text(decided(path), rulebase) == render_text(again, rulebase)
    assert render_html(decided(path), rulebase) == render_html(again, rulebase)
