"""The golden pages: wording and layout, reviewed by eye."""

import pytest

from sanksi.decision.models import Decision
from sanksi.kernel.errors import Lang
from sanksi.render import render_text
from tests.render.goldens import LANGS, path
from tests.render.samples import FULL, SAMPLES, rulebase


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_page_says_what_was_reviewed(name: str, lang: Lang) -> None:
    """The text is the golden one, letter by letter."""
    expected = path(name, lang).read_text(encoding="utf-8")
    assert expected == render_text(SAMPLES[name], rulebase(), lang)


@pytest.mark.parametrize("width", [1, 40, 57, 72, 88, 100, 240])
@pytest.mark.parametrize("decision", SAMPLES.values(), ids=list(SAMPLES))
def test_no_line_is_wider_than_asked(decision: Decision, width: int) -> None:
    """Every line fits; what is asked below 40 is read as 40."""
    lines = render_text(decision, rulebase(), "id", width).splitlines()
    assert max(map(len, lines)) <= max(width, 40)


def test_a_narrow_page_says_the_same_words() -> None:
    """Wrapping moves words, it loses none."""
    wide = render_text(FULL, rulebase(), "id", 100)
    narrow = render_text(FULL, rulebase(), "id", 40)
    for word in ("kepegawaian", "Pemberhentian", "Rp6.000.000", "“diperluas”", "OQ-A-3"):
        assert word in wide
        assert word in narrow


def test_lines_carry_no_trailing_blanks_and_no_terminal_codes() -> None:
    """Plain text: nothing at the end of a line, no escape, no tab."""
    text = render_text(FULL, rulebase(), "en")
    assert all(line == line.rstrip() for line in text.splitlines())
    assert text.isprintable() or {"\n"} == {c for c in text if not c.isprintable()}
    assert text.endswith("\n")
