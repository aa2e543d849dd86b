"""The facts of a case as plain data that is the same for every order in which they were given."""

from typing import Any, Final

import orjson

from sanksi.facts.models import Case

_PERSON_LISTS: Final = (
    "kinship",
    "unpaid_leave",
    "campaign_roles",
    "prior_warnings",
    "prior_sanctions",
)


def canonical_facts(case: Case) -> dict[str, Any]:
    """What is known in ``case``, ready for the digest: plain JSON values, unknowns left out.

    Acts and candidacies are sorted by id, every other list by its content. The events of a
    candidacy keep their order, which is part of what happened. Days and moments are ISO 8601,
    whole numbers are integers.
    """
    facts: dict[str, Any] = case.__pydantic_serializer__.to_python(
        case, mode="json", by_alias=True, exclude_none=True
    )
    acts, candidacies, person = facts["acts"], facts["candidacies"], facts["person"]
    if len(acts) > 1:
        acts.sort(key=_id)
    if len(candidacies) > 1:
        candidacies.sort(key=_id)
    for act in acts:
        _sort(act, "evidence")
    for name in _PERSON_LISTS:
        _sort(person, name)
    _sort(facts, "reports")
    _sort(facts, "proceedings")
    years = person.get("years_of_service")
    if years is not None and years.is_integer():
        person["years_of_service"] = int(years)
    return facts


def _sort(owner: dict[str, Any], name: str) -> None:
    entries = owner.get(name)
    if entries is not None and len(entries) > 1:
        entries.sort(key=_bytes)


def _id(entry: dict[str, Any]) -> Any:
    return entry["id"]


def _bytes(entry: dict[str, Any]) -> bytes:
    return orjson.dumps(entry, option=orjson.OPT_SORT_KEYS)
