"""Lets every Gherkin tag through: a tag is a pytest mark, and marks must be registered."""

import re
from pathlib import Path

import pytest

FEATURES = Path(__file__).parent / "features"
TAG_LINE = re.compile(r"^\s*@\S")
TAG = re.compile(r"@([^\s@#]+)")


def pytest_configure(config: pytest.Config) -> None:
    """Register the tags that the feature files use, so that `-m TAG` works and none warns."""
    known = {str(line).partition(":")[0].strip() for line in config.getini("markers")}
    tags = {
        tag
        for feature in sorted(FEATURES.rglob("*.feature"))
        for line in feature.read_text(encoding="utf-8").splitlines()
        if TAG_LINE.match(line)
        for tag in TAG.findall(line)
    }
    for tag in sorted(tags - known):
        config.addinivalue_line("markers", f"{tag}: tag of a feature file")
