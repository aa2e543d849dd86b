"""The shared strategies give whole, varied, valid cases."""

from typing import Any

from hypothesis import HealthCheck, given, settings

from sanksi.facts import case_schema, load_case
from tests.strategies import Mapped, acts, candidacies, cases, persons


@settings(max_examples=200, deadline=None)
@given(cases())
def test_every_case_loads(case: Mapped) -> None:
    """No generated mapping is refused."""
    assert case["id"] == load_case(case).id


@settings(max_examples=40, deadline=None)
@given(acts(["a"]), persons(["a"]), candidacies(id_="a"))
def test_parts_fit_together(act: Mapped, person: Mapped, candidacy: Mapped) -> None:
    """Parts that are drawn on their own make a case."""
    election = {"kind": "pilkada", "calendar": "pilkada-2024", "region": {"tz": "WIB"}}
    case = {"id": "x", "election": election, "person": person}
    assert "x" == load_case({**case, "acts": [act], "candidacies": [candidacy]}).id


def test_every_field_and_every_form_is_met() -> None:
    """Over a thousand cases each field is known in one, and acts point at none, one or several."""
    known: set[str] = set()
    toward: set[str] = set()

    @settings(max_examples=2000, derandomize=True, database=None, deadline=None,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(cases())
    def collect(case: Mapped) -> None:
        _walk(case, "", known)
        for act in case["acts"]:
            size = len(act["toward"]) if act.get("toward") is not None else None
            toward.add("unknown" if size is None else "several" if size > 1 else str(size))

    collect()
    wanted = _all_paths()
    assert wanted <= known, sorted(wanted - known)
    assert {"unknown", "0", "1", "several"} == toward


def _walk(value: Any, path: str, known: set[str]) -> None:
    if isinstance(value, dict):
        for key, each in value.items():
            if each is not None:
                known.add(f"{path}.{key}".lstrip("."))
            _walk(each, f"{path}.{key}".lstrip("."), known)
    elif isinstance(value, list):
        for each in value:
            _walk(each, path, known)


def _all_paths() -> set[str]:
    schema = case_schema()
    found: set[str] = set()

    def visit(node: Mapped, path: str) -> None:
        for choice in (node, *node.get("anyOf", ())):
            inner = choice.get("items", choice)
            target = schema["$defs"][inner["$ref"].rpartition("/")[2]] if "$ref" in inner else inner
            for key, each in target.get("properties", {}).items():
                found.add(f"{path}.{key}".lstrip("."))
                visit(each, f"{path}.{key}".lstrip("."))

    visit(schema, "")
    return found
