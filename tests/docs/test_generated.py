"""Parts of pages that are made from the rules say what the rules say."""

import pytest

from sanksi import Rulebase
from tests.docs.generated import up_to_date
from tests.docs.pages import name, pages, read

MADE = [name(page) for page in pages() if "<!-- generated: " in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", MADE)
def test_generated_parts(page: str, rulebase: Rulebase) -> None:
    """Mend: python -m tests.docs.generated."""
    assert up_to_date(read(page), rulebase) == read(page)


def test_readmes_and_glossary_have_generated_parts() -> None:
    """Nobody took the markers away."""
    assert {"README.md", "README.id.md", "docs/glossary.md"} <= set(MADE)
