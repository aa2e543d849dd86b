"""When an act happened, in words, and the shape of elements that no rule explains."""

from dataclasses import replace
from typing import Any

import pytest

from sanksi.decision.models import Decision
from sanksi.render import render_html, render_text
from sanksi.render.acts import when
from sanksi.render.context import Context
from sanksi.render.words import Words
from tests.render.goldens import LANGS
from tests.render.samples import FULL, UNIT_VIEW, rulebase


def told(**given: Any) -> Decision:
    """The full decision with its act told otherwise."""
    facts = {**FULL.facts, "acts": [{"id": "p1", **given}]}
    unit = replace(UNIT_VIEW, last_day="2024-10-02", periods=("masa_kampanye", "pra_kampanye"))
    return replace(FULL, facts=facts, acts=(unit,))


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ({"during": {}}, "23 September 2024 sampai dengan 2 Oktober 2024"),
        ({"between": {}}, "suatu hari dari 23 September 2024 sampai dengan 2 Oktober 2024"),
        ({"date": "2024-09-23"}, "23 September 2024 sampai dengan 2 Oktober 2024"),
        (None, "tidak diketahui"),
    ],
)
def test_a_stretch_of_days_is_one_moment_or_lasting(moment: Any, text: str) -> None:
    """``between`` is one day of several; ``during`` is all of them."""
    decision = told() if moment is None else told(when=moment)
    assert text == when(Context(decision, Words(rulebase(), "id")), decision.acts[0])


def test_the_hour_is_told_where_it_is_known() -> None:
    """With the sign of the language between hour and minute."""
    unit = UNIT_VIEW
    decision = replace(told(when={"at": "2024-09-23T20:15:00+07:00"}), acts=(unit,))
    says = {lang: when(Context(decision, Words(rulebase(), lang)), unit) for lang in LANGS}
    assert {"id": "23 September 2024 pukul 20.15", "en": "23 September 2024 at 20:15"} == says


def test_a_day_that_the_decision_lacks() -> None:
    """No day at all is said to be unknown."""
    unit = replace(UNIT_VIEW, first_day=None, last_day=None)
    assert "tidak diketahui" == when(Context(FULL, Words(rulebase(), "id")), unit)


def test_lasting_conduct_lies_in_all_its_periods_and_a_moment_in_one() -> None:
    """*dan* for conduct that lasted, *atau* for a day not known; in the order of the contest."""
    lasting = render_text(told(when={"during": {}}), rulebase())
    moment = render_text(told(when={"between": {}}), rulebase())
    assert "sebelum masa kampanye dan masa kampanye" in lasting
    assert "sebelum masa kampanye atau masa kampanye" in moment


def test_events_of_a_candidacy_are_told_with_their_days() -> None:
    """What the case says of the determination, beside what the calendar gives."""
    candidacy = {"id": "paslon-1", "events": [{"kind": "penetapan", "date": "2024-09-22"}]}
    unit = replace(UNIT_VIEW, default_determination=False)
    decision = replace(FULL, acts=(unit,), facts={**FULL.facts, "candidacies": [candidacy]})
    text = render_text(decision, rulebase())
    assert "22 September 2024 (penetapan)" in text
    assert "nilai bawaan kalender" not in text


def test_elements_that_fit_no_rule_stand_side_by_side() -> None:
    """A rule of another version: its tests are shown as they are, none is left out."""
    finding = replace(FULL.findings[0], rule="SKB22-LAMA")
    page = render_text(replace(FULL, findings=(finding,)), rulebase(), "id", 240)
    text = " ".join(page.split())
    assert "Beberapa uji sebagai satu syarat" in text
    assert "Jenis pencalonan. Diharapkan: pasangan calon. Ditemukan: calon dprd." in text


def test_the_longer_name_is_the_one_that_is_linked() -> None:
    """OQ-A-3 is not found inside OQ-A-31, nor SKB22-D1 inside SKB22-D13."""
    html = render_html(FULL, rulebase())
    assert "SKB22-D13" in html
    assert ">SKB22-D1<" not in html
