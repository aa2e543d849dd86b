"""Which provisions are encoded, open, out of scope, or not there."""

import pytest

from sanksi import Rulebase
from sanksi.review.provisions import WHOLE, Provision, provisions
from tests.rulebase.constructs import good_texts


def found(rulebase: Rulebase) -> dict[str, dict[str, Provision]]:
    return {i.id: {p.article: p for p in each} for i, each in provisions(rulebase)}


@pytest.fixture(scope="module")
def real() -> dict[str, dict[str, Provision]]:
    return found(Rulebase.load())


def test_every_article_of_the_register_once(real: dict[str, dict[str, Provision]]) -> None:
    """In order of their numbers; the instrument as a whole only where something cites it."""
    for instrument in Rulebase.load().instruments.values():
        articles = [article for article in real[instrument.id] if article != WHOLE]
        assert sorted(instrument.articles) == sorted(articles)
    assert ["1", "3", "5", "8", "14", "16"] == sorted(found(Rulebase.from_files(
        good_texts("norms") | {"instruments.yaml": good_texts("norms")["instruments.yaml"].replace(
            '["3", "5", "8", "14", "16"]', '["16", "3", "14", "1", "5", "8"]')}
    ))["pp-94-2021"], key=int)  # fmt: skip


def test_what_rests_on_an_article() -> None:
    """A rule with its file and its weakest code; nothing for an article that is only listed."""
    articles = found(Rulebase.from_files(good_texts("norms")))["pp-94-2021"]
    assert {"PP94-n5", "PP94-n6"} == {use.id for use in articles["5"].uses}
    assert ("encoded", "P", ("rules.yaml",)) == (
        articles["5"].state, articles["5"].confidence, articles["5"].files,
    )  # fmt: skip
    assert ("none", None, ()) == (articles["3"].state, articles["3"].confidence, articles["3"].open)


def test_open_where_every_rule_is_touched_by_a_question() -> None:
    """One rule that no question touches is enough to call the article encoded."""
    article = found(Rulebase.from_files(good_texts("contested")))["pp-94-2021"]["5"]
    assert ("encoded" if any(not use.open for use in article.uses) else "open") == article.state
    texts = good_texts("norms")
    asked = texts["rules.yaml"].replace(
        "    confidence: {act: P", "    open: [OQ-A-3]\n    confidence: {act: P"
    )
    questions = good_texts("open-questions")["open-questions.yaml"]
    texts |= {"rules.yaml": asked, "open-questions.yaml": questions}
    article = found(Rulebase.from_files(texts))["pp-94-2021"]["5"]
    assert ("open", ("OQ-A-3",)) == (article.state, article.open)


def test_left_out_on_purpose(real: dict[str, dict[str, Provision]]) -> None:
    """A provision of the list of what is left out, unless something rests on it after all."""
    for left in Rulebase.load().out_of_scope.values():
        for citation in left.basis:
            name, *steps = citation.split("/")
            instrument = Rulebase.load().citations.names[name].id
            provision = real[instrument][steps[0] if steps else WHOLE]
            assert left.id in {each.id for each in provision.left_out}
            assert (provision.state == "out_of_scope") is (not provision.uses)


def test_an_alert_gives_no_effect(real: dict[str, dict[str, Provision]]) -> None:
    """What only an alert mentions is not encoded."""
    kinds = {use.kind for each in real.values() for p in each.values() for use in p.uses}
    assert set() == kinds & {"alerts", "open_questions", "overlaps", "constraints", "accepted"}
    assert {"norms", "permissions", "sanctions", "authority", "procedure", "penalties"} <= kinds
