"""What the tests of the pages share."""

import pytest

from sanksi import Rulebase


@pytest.fixture(scope="session")
def rulebase() -> Rulebase:
    """The packaged rule base."""
    return Rulebase.load()
