"""Open questions: what they touch, and the cases that turn on them."""

import datetime as dt
from pathlib import Path

import pytest

from sanksi import Adjudicator, InputError, Rulebase, load_case
from sanksi.kernel.errors import Lang
from sanksi.render.text import layout
from sanksi.review.questions import CaseFile, opened, touches
from sanksi.review.questions_page import questions_page
from tests.rulebase.constructs import LANGS, constructs, good_texts

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = dt.date(2025, 1, 1)


@pytest.fixture(scope="module")
def real() -> Rulebase:
    return Rulebase.load()


def case(name: str) -> CaseFile:
    path = EXAMPLES / name
    return CaseFile(name, load_case(path), DAY)


def test_what_a_question_decides_is_set_apart(real: Rulebase) -> None:
    """A contested point, a reading inside an element, and a rule that reads such a definition."""
    touched = touches(real)
    decided = {t.id for t in touched["OQ-C-1"] if t.decides}
    assert {"pejabat_asn", "PILK-188-A"} <= decided
    assert {"PP94-n5", "SKB22-D6"} <= {t.id for t in touched["OQ-A-3"] if t.decides}
    assert all(t.id not in decided for t in touched["OQ-C-1"] if not t.decides)


def test_the_question_behind_a_moment(real: Rulebase) -> None:
    """The manifest names the question that the timeline raises."""
    assert ("rulebase", "hari_penetapan", True) in {
        (t.kind, t.id, t.decides) for t in touches(real)["OQ-A-41"]
    }


def test_every_thing_touched_is_there(real: Rulebase) -> None:
    """Each touch names an entry of the file that it says."""
    for question, each in touches(real).items():
        assert question in real.questions
        for touch in each:
            assert touch.file in real.files
            assert touch.id in real.texts[touch.file] or touch.id == touch.file


def test_cases_under_each_position(real: Rulebase) -> None:
    """What the decision's readings say, by position; cases that do not turn are left out."""
    files = [case("07-caleg-dprd-diperdebatkan.yaml"), case("10-anggota-partai.yaml")]
    (found,) = opened(real, ["oq-a-3"], files, "en")
    (turning,) = found.cases
    assert "07-caleg-dprd-diperdebatkan.yaml" == turning.case
    assert {"harfiah", "diperluas"} == set(turning.outcomes)
    for slug, lines in turning.outcomes.items():
        adjudicator = Adjudicator(real, readings={"OQ-A-3": slug})
        (track,) = adjudicator.adjudicate(files[0].case, as_of=DAY).recommendation.tracks
        level = real.levels[str(track.default_level)].title.en
        assert any(level in line for line in lines)


def test_questions_in_the_order_asked(real: Rulebase) -> None:
    """Each once; without any name all of them come."""
    found = opened(real, ["OQ-C-2", "OQ-A-3", "oq-c-2"], [], "id")
    assert ["OQ-C-2", "OQ-A-3"] == [each.question.id for each in found]
    assert list(real.questions) == [each.question.id for each in opened(real, [], [], "id")]


def test_unknown_questions(real: Rulebase) -> None:
    """All of them at once, with the nearest."""
    with pytest.raises(InputError) as error:
        opened(real, ["OQ-C-100", "OQ-A-3", "OQ-Z-1"], [], "id")
    assert ["SANKSI-V012"] * 2 == [problem.code for problem in error.value.problems]


@pytest.mark.parametrize("lang", LANGS)
def test_all_is_said(real: Rulebase, lang: Lang) -> None:
    """Every question, every position, who holds it, the default and why."""
    page = questions_page(opened(real, [], [], lang), real, lang)
    said = " ".join(layout(page, 100_000).split())
    for question in real.questions.values():
        texts = [question.default_note, *(p.statement for p in question.positions)]
        texts += (p.held_by for p in question.positions)
        for text in filter(None, texts):
            words = text.id if lang == "id" else text.en
            assert " ".join(words.split()) in said
    assert ("tidak ada posisi bawaan" if lang == "id" else "no default position") in said.lower()


@pytest.mark.parametrize("construct", constructs())
def test_questions_of_every_construct(construct: str) -> None:
    """No construct of the rule language hides what its questions touch."""
    rulebase = Rulebase.from_files(good_texts(construct))
    found = opened(rulebase, [], [], "en")
    if found:
        assert questions_page(found, rulebase, "en").sections
