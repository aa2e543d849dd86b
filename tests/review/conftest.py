"""The rules and the vocabulary of the checkout, loaded once."""

import pytest

from sanksi.rulebase import Rulebase
from sanksi.scenarios import Vocabulary
from tests.review.scenes import rules_of_checkout, words_of


@pytest.fixture(scope="session")
def rulebase() -> Rulebase:
    """The rules of the checkout."""
    return rules_of_checkout()


@pytest.fixture(scope="session")
def vocabulary(rulebase: Rulebase) -> Vocabulary:
    """Its vocabulary."""
    return words_of(rulebase)
