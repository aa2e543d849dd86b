"""Two rule bases compared in words: realistic edits of the real rules, told as a lawyer would."""

from collections.abc import Callable

import pytest

from sanksi import Rulebase
from sanksi.kernel.errors import Lang, RuleError
from sanksi.render.text import layout
from sanksi.review.differences import Change, Comparison, Difference, compare
from sanksi.review.differences_page import KINDS, comparison_page
from sanksi.review.parts import NAMES, entries
from tests.rulebase.constructs import LANGS, constructs, good_texts

PILKADA = "calendars/pilkada-2024.yaml"
TABLE = "discipline/skb-2022-table-b.yaml"
PP94 = "discipline/pp-94-2021.yaml"
QUESTIONS = "open-questions/administrative.yaml"


@pytest.fixture(scope="module")
def real() -> Rulebase:
    return Rulebase.load()


def edited(real: Rulebase, file: str, *edits: tuple[str, str]) -> Rulebase:
    """The real rules with texts of one file replaced, each once."""
    texts = dict(real.texts)
    for old, new in edits:
        assert old in texts[file], old
        texts[file] = texts[file].replace(old, new, 1)
    return Rulebase.from_files(texts)


def only(comparison: Comparison) -> Change:
    (change,) = comparison.changes
    return change


def told(comparison: Comparison, lang: Lang) -> str:
    return " ".join(layout(comparison_page(comparison, lang), 100_000).split())


def test_nothing_changed(real: Rulebase) -> None:
    """Comments and layout are no difference."""
    same = edited(real, TABLE, ("format: 1\n", "# A remark.\nformat: 1\n"))
    comparison = compare(real, same, "en")
    assert () == comparison.changes
    assert comparison.old == comparison.new
    assert "There is no difference." in told(comparison, "en")
    assert "Tidak ada perbedaan." in told(compare(real, same, "id"), "id")


def test_the_level_of_a_rule(real: Rulebase) -> None:
    """Finding and level, with the words of levels, not their codes."""
    text = real.texts[TABLE]
    start = text.index("id: SKB22-D6\n")
    level = "finding: {track: disiplin, level: berat}"
    at = text.index(level, start)
    texts = dict(real.texts) | {
        TABLE: text[:at] + level.replace("berat", "sedang") + text[at + len(level) :]
    }
    change = only(compare(real, Rulebase.from_files(texts), "en"))
    assert ("rule", "SKB22-D6", "changed") == (change.kind, change.id, change.what)
    (found,) = change.differences
    assert "finding" == found.part
    assert ("discipline, level: heavy disciplinary punishment",) == found.before
    assert ("discipline, level: medium disciplinary punishment",) == found.after


def test_the_exceptions_of_a_rule(real: Rulebase) -> None:
    """A permission that no longer defeats a norm is named with its title."""
    other = edited(real, PP94, ("[OK-LISTEN, OK-DUTY, OK-SPOUSE]", "[OK-LISTEN, OK-SPOUSE]"))
    change = only(compare(real, other, "id"))
    assert ("PP94-n1", "changed") == (change.id, change.what)
    (found,) = change.differences
    assert ("defeated_by", ()) == (found.part, found.after)
    assert found.before[0].startswith("OK-DUTY (")
    assert "Pengecualian, dihapus: OK-DUTY" in told(compare(real, other, "id"), "id")


def test_an_element_that_is_added(real: Rulebase) -> None:
    """A new limit is told as a sentence in the words of the vocabulary."""
    old = "    defeated_by: [OK-LISTEN, OK-DUTY, OK-SPOUSE]\n"
    start = real.texts[PP94].index("id: PP94-n1\n")
    head, _, tail = real.texts[PP94][start:].partition("      all:\n")
    added = head + "      all:\n        - {fact: act.published, is: true}\n" + tail
    texts = dict(real.texts) | {PP94: real.texts[PP94][:start] + added}
    assert old in texts[PP94]
    change = only(compare(real, Rulebase.from_files(texts), "en"))
    assert (Difference("when", (), ("Published",)),) == change.differences


def test_the_default_of_a_question(real: Rulebase) -> None:
    """The position that was assumed, and the one that now is."""
    other = edited(
        real, QUESTIONS, ("default: celah_tanpa_tingkat", "default: kewajiban_menurut_dampak")
    )
    change = only(compare(real, other, "en"))
    assert ("question", "OQ-A-1") == (change.kind, change.id)
    said = told(compare(real, other, "en"), "en")
    assert "Default position: was “celah_tanpa_tingkat”, is now “kewajiban_menurut_dampak”" in said


def test_the_dates_of_a_calendar(real: Rulebase) -> None:
    """Days are written out."""
    calendar = real.calendars["pilkada-2024"]
    day = calendar.determinations[0].date
    texts = dict(real.texts)
    texts[PILKADA] = texts[PILKADA].replace(f"date: {day}", "date: 2024-09-23", 1)
    change = only(compare(real, Rulebase.from_files(texts), "id"))
    (found,) = change.differences
    assert ("calendar", "determinations") == (change.kind, found.part)
    assert "22 September 2024" in found.before[0]
    assert "23 September 2024" in found.after[0]


VERSIONS = good_texts("in-force")["rules.yaml"]


def test_a_rule_that_was_replaced() -> None:
    """What is gone is told with what continues it; what is new with all that it says."""
    texts = good_texts("in-force")
    first, second = VERSIONS.split("  - id: PP94-n5-2025\n")
    old = Rulebase.from_files(texts | {"rules.yaml": first})
    without = VERSIONS.split("  - id: PP94-n5\n")[0] + "  - id: PP94-n5-2025\n" + second
    new = Rulebase.from_files(texts | {"rules.yaml": without})
    comparison = compare(old, new, "en")
    found = {change.id: change for change in comparison.changes}
    assert ("removed", ("PP94-n5-2025",)) == (found["PP94-n5"].what, found["PP94-n5"].continued_by)
    assert "added" == found["PP94-n5-2025"].what
    said = told(comparison, "en")
    assert "PP94-n5 (An act that favours a pair): removed; continued by PP94-n5-2025" in said
    assert "Acts: reaction on social media" in said
    assert "0 changed, 1 added, 1 removed." in said


def test_a_rule_that_ended() -> None:
    """The end of a period is told with its days."""
    texts = good_texts("norms")
    ended = texts["rules.yaml"].replace(
        "  - id: PP94-n5\n",
        "  - id: PP94-n5\n    in_force: {from: 2021-08-31, to: 2025-12-31}\n"
        "    ended: {id: Dicabut., en: Repealed.}\n",
    )
    old, new = Rulebase.from_files(texts), Rulebase.from_files(texts | {"rules.yaml": ended})
    change = only(compare(old, new, "en"))
    assert {
        "in_force": (("since 31 August 2021",), ("31 August 2021 to 31 December 2025",)),
        "ended": ((), ("Repealed.",)),
    } == {d.part: (d.before, d.after) for d in change.differences}


@pytest.mark.parametrize(
    ("edit", "kind"),
    [
        (lambda t: t.replace("severity: perhatian", "severity: info", 1), "alert"),
        (
            lambda t: t.replace("repealed_by: pp-94-2021", "repealed_by: uu-20-2023", 1),
            "instrument",
        ),
        (lambda t: t.replace("max_readings: 256", "max_readings: 128", 1), "file"),
        (lambda t: t.replace("id: penetapan hasil", "id: penetapan", 1), "file"),
    ],
)
def test_every_kind_of_file_is_compared(
    real: Rulebase, edit: Callable[[str], str], kind: str
) -> None:
    """No value can change without being told: what has no words of its own is told by its path."""
    for name, text in real.texts.items():
        if edit(text) != text:
            other = Rulebase.from_files(dict(real.texts) | {name: edit(text)})
            assert kind in {change.kind for change in compare(real, other, "en").changes}
            return
    pytest.fail("no file has what is edited")


def test_every_difference_of_the_digest_is_told(real: Rulebase) -> None:
    """Each file of the rule base, when one of its numbers or days is changed."""
    compared = set()
    for name, text in real.texts.items():
        for old, new in (("2024", "2034"), ("confidence: P", "confidence: S2"), ("true", "false")):
            if old not in text:
                continue
            try:
                other = Rulebase.from_files(dict(real.texts) | {name: text.replace(old, new)})
            except RuleError:  # not every edit makes a rule base
                continue
            if other.digest != real.digest:
                assert compare(real, other, "en").changes, (name, old)
                compared.add((name, old))
    assert len(compared) > len(real.texts) / 2


@pytest.mark.parametrize("lang", LANGS)
def test_every_part_has_a_name(real: Rulebase, lang: Lang) -> None:
    """Parts and kinds are called something, in the real rules and in every construct."""
    for rulebase in (real, *(Rulebase.from_files(good_texts(c)) for c in constructs())):
        for entry in entries(rulebase, lang):
            assert set() == set(entry.parts) - set(NAMES)
            assert entry.kind in KINDS
            assert all(text for texts in entry.parts.values() for text in texts)
