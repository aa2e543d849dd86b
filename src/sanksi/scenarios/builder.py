"""Folds the Diketahui and Ketika steps of a scenario into the facts of one case.

A fact is said once. Only a step that begins with *Tapi* may say it anew: it then replaces what was
said before. That is how a scenario states which one element differs.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, cast

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.rulebase.vocabulary import catalogue
from sanksi.scenarios.slots import Moment, Value
from sanksi.scenarios.vocabulary import Operation

CASE_ID: Final = "skenario"
PERSON: Final = "terlapor-1"

_CURRENT: Final = {"candidacy": "candidacies", "act": "acts", "report": "reports"}
"""Facts of these roots are said of the candidacy, act or report that was named last."""

_FORMS: Final[Mapping[str, Any]] = {"holds": True, "fails": False, "unknown": None}


@dataclass(frozen=True, slots=True)
class Draft:
    """What a scenario has said so far. Immutable: :meth:`apply` returns a new draft."""

    case: Mapping[str, Any] = field(
        default_factory=lambda: {"id": CASE_ID, "person": {"ref": PERSON}}
    )
    said: Mapping[str, str] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    as_of: dt.date | None = None
    candidacy: str | None = None

    def apply(self, operation: Operation, contrast: bool = False) -> "Draft":
        """The draft after one more step; ``contrast`` tells that it begins with *Tapi*.

        Raises:
            InputError: the fact was said before, or the step speaks of what was not named yet.
        """
        entry = operation.entry
        if entry.do is not None:
            return _COMMANDS[entry.do](self, operation, contrast)
        if entry.add is not None:
            return self._add(entry.add, operation, contrast)
        targets = entry.set_ if isinstance(entry.set_, dict) else {cast("str", entry.set_): None}
        draft = self
        for path, slot in targets.items():
            draft = draft._set(path, _value(path, slot, operation), operation.text, contrast)
        return draft

    def finished(self) -> tuple[Mapping[str, Any], dt.date]:
        """The facts as plain data, and the date of knowledge.

        Raises:
            InputError: the scenario does not name the election, the date of knowledge or an act.
        """
        missing = [
            step
            for step, lacking in (
                ("pemilihan adalah … menurut kalender …", "election" not in self.case),
                ("perkara dinilai menurut pengetahuan per …", self.as_of is None),
                ("terlapor melakukan perbuatan …", "acts" not in self.case),
            )
            if lacking
        ]
        if missing or self.as_of is None:
            shown = "; ".join(f'"{step}"' for step in missing)
            raise _refused(
                "SANKSI-K023",
                Text("skenario belum lengkap.", "the scenario is not complete."),
                Text(f"Tambahkan langkah {shown}.", f"Add the step {shown}."),
            )
        return self.case, self.as_of

    def _set(self, path: str, value: Any, text: str, contrast: bool) -> "Draft":
        keys = self._keys(path, text)
        place = ".".join(str(key) for key in keys)
        self._only_once(place, text, contrast)
        return replace(self, case=_put(self.case, keys, value), said={**self.said, place: text})

    def _add(self, path: str, operation: Operation, contrast: bool) -> "Draft":
        keys = self._keys(path, operation.text)
        place = ".".join(str(key) for key in keys)
        if operation.form in {"none", "unknown"}:
            nothing: list[Any] | None = [] if operation.form == "none" else None
            return self._set(path, nothing, operation.text, contrast)
        listed = _get(self.case, keys)
        if not listed:
            self._only_once(place, operation.text, contrast)
        before = [] if contrast or not listed else listed
        item = {**operation.entry.with_, **_fields(operation.values)}
        case = _put(self.case, keys, [*before, item])
        return replace(self, case=case, said={**self.said, place: operation.text})

    def _only_once(self, place: str, text: str, contrast: bool) -> None:
        before = next((text for said, text in self.said.items() if _same_matter(said, place)), None)
        if before is not None and not contrast:
            raise _refused(
                "SANKSI-K020",
                Text(
                    f'fakta ini sudah dikatakan: "{before}".',
                    f'this fact was said before: "{before}".',
                ),
                Text(
                    "Hapus salah satunya; atau awali langkah ini dengan Tapi bila ia menggantikan "
                    "yang terdahulu.",
                    "Remove one of them, or begin this step with Tapi if it replaces the other.",
                ),
                text,
            )

    def _keys(self, path: str, text: str) -> tuple[str | int, ...]:
        root, *rest = path.split(".")
        if root not in _CURRENT:
            return (root, *rest)
        listed = self.case.get(_CURRENT[root], [])
        if not listed:
            raise _nothing_named(root, text)
        index = len(listed) - 1
        if root == "candidacy":
            index = next(i for i, one in enumerate(listed) if one["id"] == self.candidacy)
        return (_CURRENT[root], index, *rest)


def _as_of(draft: Draft, operation: Operation, contrast: bool) -> Draft:
    draft._only_once("as_of", operation.text, contrast)
    day = cast("dt.date", operation.values["tanggal"])
    return replace(draft, as_of=day, said={**draft.said, "as_of": operation.text})


def _reading(draft: Draft, operation: Operation, contrast: bool) -> Draft:
    question = str(operation.values["oq"])
    draft._only_once(f"bacaan {question}", operation.text, contrast)
    return replace(
        draft,
        readings={**draft.readings, question: str(operation.values["slug"])},
        said={**draft.said, f"bacaan {question}": operation.text},
    )


def _candidacy(draft: Draft, operation: Operation, contrast: bool) -> Draft:
    name = str(operation.values["pencalonan"])
    listed = draft.case.get("candidacies", [])
    if any(one["id"] == name for one in listed):
        current = replace(draft, candidacy=name)
        kind = operation.values.get("jenis")
        return current._set("candidacy.kind", kind, operation.text, contrast)
    new = {"id": name, "kind": operation.values.get("jenis")}
    place = f"candidacies.{len(listed)}.kind"
    return replace(
        draft,
        case=_put(draft.case, ("candidacies",), [*listed, new]),
        said={**draft.said, place: operation.text},
        candidacy=name,
    )


def _act(draft: Draft, operation: Operation, contrast: bool) -> Draft:
    if contrast:
        raise _refused(
            "SANKSI-K024",
            Text("perbuatan tidak dapat diganti dengan Tapi.", "Tapi cannot replace an act."),
            Text(
                "Sebut perbuatan itu sekali; pakai <isian> pada Skenario konsep bila berbeda-beda.",
                "Name the act once; use a <placeholder> of the outline where it varies.",
            ),
            operation.text,
        )
    listed = draft.case.get("acts", [])
    act: dict[str, Any] = {"id": f"p{len(listed) + 1}", "kind": operation.values["jenis"]}
    if operation.form == "none":
        act["toward"] = []
    elif operation.form == "value":
        targets = cast("tuple[str, ...]", operation.values["daftar_pencalonan"])
        known = [one["id"] for one in draft.case.get("candidacies", [])]
        for target in targets:
            if target not in known:
                raise _unknown_candidacy(target, known, operation.text)
        act["toward"] = list(targets)
    return replace(draft, case=_put(draft.case, ("acts",), [*listed, act]))


def _when(draft: Draft, operation: Operation, contrast: bool) -> Draft:
    value: Any = None
    if operation.form == "at":
        value = _fields({"date": operation.values["waktu"]})
        value = {"at": value["at"]} if "at" in value else value
    elif operation.form in {"between", "during"}:
        value = {operation.form: _fields(operation.values)}
    return draft._set("act.when", value, operation.text, contrast)


def _report(draft: Draft, operation: Operation, _contrast: bool) -> Draft:
    listed = draft.case.get("reports", [])
    report = {"acts": [_last_act(draft, operation)], "kind": operation.values["jenis"]}
    return replace(draft, case=_put(draft.case, ("reports",), [*listed, report]))


def _proceeding(draft: Draft, operation: Operation, _contrast: bool) -> Draft:
    listed = draft.case.get("proceedings", [])
    step = {"acts": [_last_act(draft, operation)], **_fields(operation.values)}
    return replace(draft, case=_put(draft.case, ("proceedings",), [*listed, step]))


_COMMANDS: Final[Mapping[str, Callable[[Draft, Operation, bool], Draft]]] = MappingProxyType(
    {
        "as_of": _as_of,
        "reading": _reading,
        "candidacy": _candidacy,
        "act": _act,
        "when": _when,
        "report": _report,
        "proceeding": _proceeding,
    }
)


def _last_act(draft: Draft, operation: Operation) -> str:
    acts = draft.case.get("acts", [])
    if not acts:
        raise _nothing_named("act", operation.text)
    return str(acts[-1]["id"])


def _value(path: str, slot: str | None, operation: Operation) -> Any:
    if operation.form in _FORMS:
        return _FORMS[operation.form]
    if operation.form == "none":
        spec = catalogue().get(path)
        return [] if spec is not None and spec.kind == "set" else "tidak_ada"
    value = operation.values[slot] if slot else next(iter(operation.values.values()))
    return _plain(value)


def _fields(values: Mapping[str, Value]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Moment):
            found[name] = value.day.isoformat()
            if value.hour is not None:
                found["at"] = dt.datetime.combine(value.day, value.hour).isoformat()
        else:
            found[name] = _plain(value)
    return found


def _plain(value: Value) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _same_matter(one: str, other: str) -> bool:
    """Whether two places are one, or one lies in the other: no resignation, and its day."""
    return one == other or one.startswith(other + ".") or other.startswith(one + ".")


def _get(tree: Any, keys: tuple[str | int, ...]) -> Any:
    for key in keys:
        tree = tree[key] if isinstance(key, int) else (tree or {}).get(key)
    return tree


def _put(tree: Any, keys: tuple[str | int, ...], value: Any) -> Any:
    """``tree`` with ``value`` at ``keys``; nothing given is changed."""
    if not keys:
        return value
    head, *rest = keys
    if isinstance(head, int):
        return [_put(one, tuple(rest), value) if i == head else one for i, one in enumerate(tree)]
    known = tree if isinstance(tree, dict) else {}  # "tidak_ada" gives way to what is said of it
    return {**known, head: _put(known.get(head), tuple(rest), value)}


def _nothing_named(root: str, text: str) -> InputError:
    step, what = {
        "candidacy": ("ada pencalonan paslon-1 berupa …", "pencalonan"),
        "act": ("terlapor melakukan perbuatan …", "perbuatan"),
        "report": ("ada laporan atas perbuatan itu", "laporan"),
    }[root]
    return _refused(
        "SANKSI-K021",
        Text(f"belum ada {what} yang disebut.", f"no {root} has been named yet."),
        Text(f'Dahulukan langkah "{step}".', f'Put the step "{step}" first.'),
        text,
    )


def _unknown_candidacy(target: str, known: list[str], text: str) -> InputError:
    shown = ", ".join(known) or "-"
    return _refused(
        "SANKSI-K022",
        Text(f'pencalonan "{target}" belum disebut.', f'the candidacy "{target}" is not named.'),
        Text(
            f'Sebut dahulu dengan "ada pencalonan {target} berupa …"; yang sudah disebut: {shown}.',
            f'Name it first with "ada pencalonan {target} berupa …"; named so far: {shown}.',
        ),
        text,
    )


def _refused(code: str, message: Text, mend: Text, step: str | None = None) -> InputError:
    return InputError(Problem(code, message, mend, "" if step is None else f'"{step}"'))
