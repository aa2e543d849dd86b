"""Links lead somewhere, and pages name no place that only one machine or one registry has."""

import re

import pytest

from tests.docs.pages import HEADING, ROOT, name, pages, prose, read

PAGES = [name(page) for page in pages()]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
MACHINE = re.compile(
    r"(?<![\w.~-])(?:/(?:home|root|work|tmp|usr|opt|srv|mnt|var|Users)\b|[A-Z]:\\)|~/"
)
REGISTRY = re.compile(
    r"pypi|pythonhosted|index-url|registry|artifactory|nexus|localhost|\b\d{1,3}(?:\.\d{1,3}){3}\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("page", PAGES)
def test_links(page: str) -> None:
    """Every relative link names a file of the checkout, and a heading that it has."""
    broken = []
    for target in LINK.findall(prose(read(page))):
        if target.startswith(("https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / page).parent / path if path else ROOT / page
        if not file.exists() or (anchor and anchor not in _anchors(file.read_text("utf-8"))):
            broken.append(target)
    assert [] == broken


@pytest.mark.parametrize("page", PAGES)
def test_no_machine_and_no_registry(page: str) -> None:
    """A page is true on every machine."""
    found = [*MACHINE.findall(read(page)), *REGISTRY.findall(read(page))]
    assert [] == found


def test_every_page_below_docs_is_linked() -> None:
    """A page that no other links to is not found."""
    linked = {
        ((ROOT / page).parent / target.partition("#")[0]).resolve()
        for page in PAGES
        for target in LINK.findall(prose(read(page)))
        if not target.startswith("https://")
    }
    alone = [p for p in PAGES if p.startswith("docs/") and (ROOT / p).resolve() not in linked]
    assert [] == [p for p in alone if not p.startswith("docs/adr/")]


def _anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = (HEADING.match(line) for line in prose(text).splitlines())
    titles = (heading[2].lower() for heading in headings if heading is not None)
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}
