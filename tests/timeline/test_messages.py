"""Golden messages: an election or a region that no calendar covers, word for word.

After a wanted change of wording: ``SANKSI_GOLDEN=write python -m pytest
tests/timeline/test_messages.py``, then read the difference.
"""

import os
from pathlib import Path
from typing import Any

import pytest

from sanksi import Rulebase
from sanksi.facts.models import Candidacy, Election
from sanksi.kernel.errors import InputError, Lang
from sanksi.timeline import calendar_for, calendars

GOLDEN = Path(__file__).parent / "messages"
RULEBASE = Rulebase.load()
CALENDARS = calendars(RULEBASE.calendars.values(), RULEBASE.calendar_rules)

CASES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "unknown-election": ({"kind": "pilkada", "calendar": "pilkada-2029"}, {}),
    "misspelt-election": ({"kind": "pilkada", "calendar": "pilkada-ulang-2052"}, {}),
    "other-kind": ({"kind": "pemilu", "calendar": "pilkada-2024"}, {}),
    "governor-of-yogyakarta": (
        {
            "kind": "pilkada",
            "calendar": "pilkada-2024",
            "region": {"code": "34", "name": "DI Yogyakarta"},
        },
        {"office": "gubernur"},
    ),
    "recapitulation-repeated": (
        {"kind": "pilkada", "calendar": "psu-2025", "region": {"name": "Kabupaten Puncak Jaya"}},
        {},
    ),
    "no-repeat-vote": (
        {"kind": "pilkada", "calendar": "psu-2025", "region": {"name": "Kabupaten Bandung"}},
        {},
    ),
    "other-region": (
        {
            "kind": "pilkada",
            "calendar": "psu-2025-barito-utara-2",
            "region": {"name": "Kabupaten Barito Selatan"},
        },
        {},
    ),
}


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("case", CASES)
def test_golden(case: str, lang: Lang) -> None:
    """What is said is what was read and approved, and names the data file to extend."""
    election, candidacy = CASES[case]
    with pytest.raises(InputError) as caught:
        calendar_for(CALENDARS, Election(**election), [Candidacy(id="paslon-1", **candidacy)])
    said = caught.value.render(lang) + "\n"
    assert "rules/calendars/" in said
    golden = GOLDEN / f"{case}.{lang}.txt"
    if os.environ.get("SANKSI_GOLDEN") == "write":
        golden.write_text(said, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == said


def test_no_golden_without_its_case() -> None:
    """A golden text without its case is a forgotten one."""
    assert set(CASES) == {path.name.split(".")[0] for path in GOLDEN.iterdir()}
