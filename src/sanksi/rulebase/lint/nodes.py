"""Every part of the rule files with its place and its layer: what the checks walk over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from sanksi.rulebase.base import LAYERS, Rulebase
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format import AuthorityFile, ProcedureFile, RuleFile, SanctionFile
from sanksi.rulebase.messages import Slot

Role = Literal[
    "definitions", "permissions", "norms", "residual", "consequences", "sanctions", "authority",
    "procedure", "register",
]  # fmt: skip
"""Which layer or table a part belongs to; ``register`` for what holds no conditions."""

_ROLES: Final[Mapping[type[RuleModel], Role]] = {
    SanctionFile: "sanctions",
    AuthorityFile: "authority",
    ProcedureFile: "procedure",
}
_LAYERS: Final[Mapping[str, Role]] = {layer: layer for layer in LAYERS}
_M = TypeVar("_M", bound=RuleModel)


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding of a check, before its place and its words are looked up."""

    code: str
    file: str
    path: str
    slots: Mapping[str, Slot]


@dataclass(frozen=True, slots=True)
class Node:
    """A model somewhere in a rule file."""

    file: str
    path: str
    role: Role
    model: RuleModel

    def issue(self, code: str, path: str = "", /, **slots: Slot) -> Issue:
        """An issue at this node, or at ``path`` below it."""
        return Issue(code, self.file, self.path + path, slots)


class Nodes:
    """All nodes of a rule base, in file order."""

    def __init__(self, rulebase: Rulebase) -> None:
        self._all = [
            node
            for file, model in rulebase.files.items()
            for node in _walk(file, "", _ROLES.get(type(model), "register"), model)
        ]
        self._by_type: dict[type, list[Node]] = {}
        for node in self._all:
            for base in type(node.model).__mro__:
                self._by_type.setdefault(base, []).append(node)

    def __iter__(self) -> Iterator[Node]:
        return iter(self._all)

    def of(self, model: type[_M]) -> Iterator[tuple[Node, _M]]:
        """The nodes that hold a ``model``, subclasses included, each with what it holds."""
        for node in self._by_type.get(model, ()):
            assert isinstance(node.model, model)
            yield node, node.model


def _walk(file: str, path: str, role: Role, model: RuleModel) -> Iterator[Node]:
    yield Node(file, path, role, model)
    layered = isinstance(model, RuleFile)
    for name, field in type(model).model_fields.items():
        value = getattr(model, name)
        key = field.alias or name
        below = f"{path}.{key}" if path else key
        inner = _LAYERS.get(key, role) if layered else role
        if isinstance(value, RuleModel):
            yield from _walk(file, below, inner, value)
        elif isinstance(value, tuple):
            for index, entry in enumerate(value):
                if isinstance(entry, RuleModel):
                    yield from _walk(file, f"{below}[{index}]", inner, entry)
        elif isinstance(value, dict):
            for entry_key, entry in value.items():
                if isinstance(entry, RuleModel):
                    yield from _walk(file, f"{below}.{entry_key}", inner, entry)
