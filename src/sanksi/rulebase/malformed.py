"""From a failed validation to problems that an author of rules can act on.

Pydantic says where a file leaves its model; this module says it in the house's words, with the
keys or terms that are known there, a likely intention, and an example.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from sanksi.kernel.errors import Problem, Text, did_you_mean
from sanksi.kernel.yaml12 import join
from sanksi.rulebase.conditions import CONDITION_KEYS, FACT_OPERATORS
from sanksi.rulebase.examples import example_of
from sanksi.rulebase.messages import Slot, listed, problem
from sanksi.rulebase.places import Places

Step = str | int

_HOLDERS: Final = frozenset({"when", "unless", "guard", "not", "never"})
_WANTED: Final[Mapping[str, Text]] = {
    "tuple_type": Text("daftar dalam kurung siku", "a list in square brackets"),
    "model_type": Text("peta kunci dan isi", "a mapping of keys to contents"),
    "dict_type": Text("peta kunci dan isi", "a mapping of keys to contents"),
    "string_type": Text("teks", "text"),
    "bool_type": Text("true/false", "true/false"),
    "int_type": Text("bilangan bulat", "a whole number"),
    "float_type": Text("bilangan", "a number"),
}


@dataclass(frozen=True, slots=True)
class _Fault:
    """One complaint of the validator, its place cleared of what is not in the file."""

    type: str
    steps: tuple[Step, ...]
    found: Any
    context: Mapping[str, Any]
    branched: bool

    @property
    def path(self) -> str:
        path = ""
        for step in self.steps:
            path = join(path, step)
        return path


def problems_of(
    error: ValidationError, model: type[BaseModel], value: Any, file: str, places: Places
) -> list[Problem]:
    """The problems of ``value``, read from ``file``, that made ``model`` refuse it."""
    faults = [_fault(detail, value) for detail in error.errors(include_url=False)]
    result: list[Problem] = []
    for group in _grouped(faults):
        fault = group[0]
        code, slots = _say(group, model, value)
        result.append(problem(code, places.at(file, fault.path), **slots))
    return result


def _fault(detail: Any, value: Any) -> _Fault:
    steps: list[Step] = []
    here = value
    branched = tag_due = False
    location: Sequence[Step] = detail["loc"]
    for position, step in enumerate(location):
        if tag_due:
            tag_due = False
        elif _leads_on(here, step):
            here = here[step]
            steps.append(step)
            tag_due = _is_condition(steps)
        elif detail["type"] == "missing" and position == len(location) - 1:
            steps.append(step)
        else:
            branched = True
    return _Fault(detail["type"], tuple(steps), here, detail.get("ctx", {}), branched)


def _leads_on(here: Any, step: Step) -> bool:
    if isinstance(here, dict):
        return step in here
    return isinstance(here, list) and isinstance(step, int) and step < len(here)


def _is_condition(steps: Sequence[Step]) -> bool:
    """Whether a condition stands at the end of ``steps``; the validator tags it by its kind."""
    if isinstance(steps[-1], int):
        return len(steps) > 1 and steps[-2] in {"all", "any"}
    return steps[-1] in _HOLDERS


def _grouped(faults: Iterable[_Fault]) -> list[list[_Fault]]:
    """Faults by place, without those that only follow from another one."""
    places: dict[tuple[Step, ...], list[_Fault]] = {}
    for fault in faults:
        if not (fault.type == "too_short" and fault.found):
            places.setdefault(fault.steps, []).append(fault)
    return [
        group
        for steps, group in places.items()
        if not (
            all(fault.branched for fault in group)
            and any(len(other) > len(steps) and other[: len(steps)] == steps for other in places)
        )
    ]


def _say(
    group: Sequence[_Fault], model: type[BaseModel], value: Any
) -> tuple[str, dict[str, Slot]]:
    fault = group[0]
    types = {each.type for each in group}
    if "literal_error" in types and not isinstance(fault.found, dict | list):
        return _unknown_term(next(each for each in group if each.type == "literal_error"))
    owner, name = _owner(model, fault.steps, value)
    example = example_of(owner.__name__, name)
    if fault.type == "missing":
        return "SANKSI-R008", {"found": name, "example": example}
    if fault.type == "extra_forbidden" and fault.found is None and " " in name:
        return "SANKSI-R022", {"found": name}
    if fault.type == "extra_forbidden":
        known = _keys(owner)
        return "SANKSI-R007", {
            "found": name, "hint": did_you_mean(name, known), "choices": listed(known, 20),
        }  # fmt: skip
    if fault.type in _DIRECT:
        return _DIRECT[fault.type](fault, example)
    wanted = [_WANTED[each.type] for each in group if each.type in _WANTED]
    if "literal_error" in types:
        wanted.insert(0, Text("satu istilah", "one term"))
    if wanted:
        return "SANKSI-R010", {
            "wanted": _alternatives(wanted), "found": shown(fault.found), "example": example,
        }  # fmt: skip
    return "SANKSI-R021", {"reason": fault.type}


def _unknown_term(fault: _Fault) -> tuple[str, dict[str, Slot]]:
    known = re.findall(r"'([^']*)'", str(fault.context.get("expected", "")))
    found = plain(fault.found)
    return "SANKSI-R009", {
        "found": found, "hint": did_you_mean(found, known), "choices": listed(known, 20),
    }  # fmt: skip


def _empty(_fault: _Fault, example: str) -> tuple[str, dict[str, Slot]]:
    return "SANKSI-R012", {"example": example}


def _form(fault: _Fault, example: str) -> tuple[str, dict[str, Slot]]:
    return "SANKSI-R011", {"found": plain(fault.found), "example": example}


def _date(fault: _Fault, _example: str) -> tuple[str, dict[str, Slot]]:
    return "SANKSI-R017", {"found": shown(fault.found)}


def _bounds(fault: _Fault, _example: str) -> tuple[str, dict[str, Slot]]:
    signs = {"ge": "≥", "le": "≤", "gt": ">", "lt": "<"}
    limits = [f"{signs[k]} {v:g}" for k, v in fault.context.items() if k in signs]
    return "SANKSI-R016", {"found": plain(fault.found), "limit": ", ".join(limits)}


def _condition(fault: _Fault, _example: str) -> tuple[str, dict[str, Slot]]:
    keys = fault.found if isinstance(fault.found, dict) else ()
    hints = [hint for key in keys if (hint := did_you_mean(key, CONDITION_KEYS)).id]
    return "SANKSI-R015", {"hint": hints[0] if hints else Text("", "")}


def _comparisons(fault: _Fault, _example: str) -> tuple[str, dict[str, Slot]]:
    given = [op for op in FACT_OPERATORS if fault.found.get(op.removesuffix("_")) is not None]
    return "SANKSI-R014", {"found": len(given)}


_DIRECT: Final[Mapping[str, Callable[[_Fault, str], tuple[str, dict[str, Slot]]]]] = {
    "too_short": _empty,
    "string_too_short": _empty,
    "string_pattern_mismatch": _form,
    "float_parsing": _form,
    "int_parsing": _form,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_type": _date,
    "greater_than_equal": _bounds,
    "less_than_equal": _bounds,
    "period_reversed": lambda _fault, _example: ("SANKSI-R013", {}),
    "gate_condition": lambda _fault, _example: ("SANKSI-R028", {}),
    "units_alone": lambda _fault, _example: ("SANKSI-R029", {}),
    "term_from_memory": lambda _fault, _example: ("SANKSI-R027", {}),
    "one_distance": lambda _fault, _example: ("SANKSI-R024", {"example": "days: -3"}),
    "datetime_from_date_parsing": _date,
    "datetime_parsing": _date,
    "datetime_type": _date,
    "condition_kind": _condition,
    "one_comparison": _comparisons,
}


def _alternatives(texts: Sequence[Text]) -> Text:
    unique = list(dict.fromkeys(texts))
    head, last = unique[:-1], unique[-1]
    if not head:
        return last
    return Text(
        ", ".join(t.id for t in head) + " atau " + last.id,
        ", ".join(t.en for t in head) + " or " + last.en,
    )


def plain(value: Any) -> str:
    """A scalar as it stands in the file."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


def shown(value: Any) -> Text:
    """What was found, in a few words."""
    if isinstance(value, dict):
        return Text("peta", "a mapping")
    if isinstance(value, list):
        return Text("daftar", "a list")
    text = plain(value)
    text = f'"{text}"' if isinstance(value, str) else text
    return Text(text, text)


def _owner(
    model: type[BaseModel], steps: Sequence[Step], value: Any
) -> tuple[type[BaseModel], str]:
    """The model that the last key of ``steps`` belongs to, and that key."""
    owner, name = model, ""
    annotation: Any = model
    here = value
    for step in steps:
        if isinstance(step, str):
            found = _model_of(annotation, here)
            if found is None:  # a key of an open mapping, such as a label
                annotation = next(iter(_parts(annotation, dict)), (None, None))[1]
            else:
                owner, name = found, step
                annotation = next(
                    (f.annotation for n, f in found.model_fields.items() if step in {f.alias, n}),
                    None,
                )
        else:
            annotation = next(iter(_parts(annotation, tuple)), (None,))[0]
        here = here[step] if _leads_on(here, step) else None
    return owner, name


def _model_of(annotation: Any, value: Any) -> type[BaseModel] | None:
    models = [part for part in _members(annotation) if _is_model(part)]
    if len(models) > 1:
        keys = set(value) if isinstance(value, dict) else set()
        models = [m for m in models if next(iter(_keys(m))) in keys] or models
    if not models:
        return None
    models[0].model_rebuild()
    found: type[BaseModel] = models[0]
    return found


def _parts(annotation: Any, container: type) -> Iterator[tuple[Any, ...]]:
    for member in _members(annotation):
        if get_origin(member) is container:
            yield get_args(member)


def _members(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _members(get_args(annotation)[0])
    elif origin in {Union, UnionType}:
        for member in get_args(annotation):
            yield from _members(member)
    else:
        yield annotation


def _keys(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items()]


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
