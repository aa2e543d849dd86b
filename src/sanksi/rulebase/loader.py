"""Reading a rule base: find the files, parse them, validate them, put them together.

Problems are collected over all files before any is raised, so that an author sees them together.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import orjson
from pydantic import ValidationError

from sanksi.kernel.canonical import digest
from sanksi.kernel.errors import InputError, Problem, RuleError, Text, did_you_mean
from sanksi.kernel.yaml12 import Document, parse
from sanksi.rulebase.base import LAYERS, Layer, Rule, Rulebase, frozen
from sanksi.rulebase.citations import Citations
from sanksi.rulebase.conditions import RuleModel
from sanksi.rulebase.format import (
    FILE_MODELS,
    REVIEWING,
    AcceptedFile,
    AlertFile,
    AuthorityFile,
    CalendarFile,
    CalendarRuleFile,
    ConstraintFile,
    Conversion,
    HolidayFile,
    InForce,
    InstrumentFile,
    LevelFile,
    LexFavor,
    Manifest,
    OpenQuestionFile,
    OutOfScopeFile,
    OverlapFile,
    PenaltyFile,
    ProcedureFile,
    RuleFile,
    SanctionFile,
    Transition,
    VocabularyFile,
)
from sanksi.rulebase.malformed import problems_of, shown
from sanksi.rulebase.messages import listed, problem
from sanksi.rulebase.penalties import PenaltyRow, penalty_rows
from sanksi.rulebase.places import Place, Places, in_order

SUFFIX: Final = ".yaml"

_OF_CALENDARS: Final = (CalendarFile, CalendarRuleFile, HolidayFile, VocabularyFile)
"""What a file may be that is given as a calendar."""

_BUILDING: Final = threading.Lock()
_M = TypeVar("_M", bound=RuleModel)


def packaged_folder() -> Path:
    """The rules that came with the library: inside the wheel, else in the checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parents[1] / "rules"


def load(
    folder: Path | None, extra: Sequence[Path], calendars: Sequence[Path] = (), *, check: bool
) -> Rulebase:
    """The rule base of these folders; foreign rules are linted when ``check`` is true."""
    foreign = (*extra, *calendars)
    rulebase = build(read_folder(folder, foreign))
    strangers = [
        problem(
            "SANKSI-R025",
            Place(name, path="kind"),
            found=str(getattr(rulebase.files[name], "kind", "?")),
        )
        for root in calendars
        for name in _files(root, _prefix(root)) or ()
        if not isinstance(rulebase.files[name], _OF_CALENDARS)
    ]
    if strangers:
        raise RuleError(strangers)
    if check and (folder is not None or foreign):
        from sanksi.rulebase.lint import lint  # noqa: PLC0415

        problems = lint(rulebase)
        if problems:
            raise RuleError(problems)
    return rulebase


def read_folder(folder: Path | None, extra: Iterable[Path] = ()) -> dict[str, str]:
    """The texts of all rule files by relative name; ``extra`` ones carry their folder's name."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    base = packaged_folder() if folder is None else folder
    for root, prefix in ((base, ""), *((path, _prefix(path)) for path in extra)):
        found = _files(root, prefix)
        if not found:
            code = "SANKSI-R001" if found is None else "SANKSI-R026"
            problems.append(problem(code, Place(str(root))))
            continue
        for name, path in found.items():
            if name in texts:
                problems.append(problem("SANKSI-R003", Place(name)))
            elif path.suffix != SUFFIX:
                problems.append(problem("SANKSI-R023", Place(name)))
            else:
                try:
                    texts[name] = path.read_text(encoding="utf-8-sig")
                except (OSError, UnicodeDecodeError) as error:
                    reason = getattr(error, "strerror", None) or getattr(error, "reason", "")
                    problems.append(problem("SANKSI-R002", Place(name), reason=str(reason)))
    if problems:
        raise RuleError(problems)
    return texts


def _prefix(root: Path) -> str:
    """What stands before the names of files of a foreign folder."""
    return root.resolve().name + "/"


def _files(root: Path, prefix: str) -> dict[str, Path] | None:
    """The YAML files at or below ``root`` by name; ``None`` when there is nothing there."""
    if root.is_file():
        return {root.name: root}
    if not root.is_dir():
        return None
    paths = sorted(path for path in root.rglob("*.y*ml") if path.is_file())
    return {prefix + path.relative_to(root).as_posix(): path for path in paths}


def build(texts: Mapping[str, str]) -> Rulebase:
    """The rule base of these files; raises :class:`RuleError` with every problem of form."""
    documents: dict[str, Document] = {}
    models: dict[str, RuleModel] = {}
    problems: list[Problem] = []
    for name in sorted(texts):
        try:
            documents[name] = parse(texts[name], name)
        except InputError as error:
            problems.extend(error.problems)
    places = Places(texts, documents)
    for name, document in documents.items():
        model = _validated(document, name, places, problems)
        if model is not None:
            models[name] = model
    assembly = _Assembly(models, documents)
    problems.extend(assembly.problems(places))
    if not problems and not any(isinstance(model, Manifest) for model in models.values()):
        problems.append(problem("SANKSI-R019", Place("rulebase.yaml")))
    if problems:
        raise RuleError(in_order(problems))
    content = {
        name: document.value
        for name, document in documents.items()
        if document.value["kind"] not in REVIEWING
    }
    return assembly.rulebase(texts, digest(content))


def _validated(
    document: Document, name: str, places: Places, problems: list[Problem]
) -> RuleModel | None:
    value = document.value
    if not isinstance(value, dict):
        problems.append(problem("SANKSI-R004", places.at(name)))
        return None
    if value.get("format") != 1 or isinstance(value.get("format"), bool):
        place = places.at(name, "format")
        problems.append(problem("SANKSI-R005", place, found=_quoted(value, "format")))
        return None
    kind = value.get("kind")
    model = FILE_MODELS.get(kind) if isinstance(kind, str) else None
    if model is None:
        known = list(FILE_MODELS)
        hint = did_you_mean(kind, known) if isinstance(kind, str) else Text("", "")
        problems.append(
            problem(
                "SANKSI-R006",
                places.at(name, "kind"),
                found=_quoted(value, "kind"),
                hint=hint,
                choices=listed(known, 40),
            )
        )
        return None
    try:
        return _validator(model)(orjson.dumps(value))  # as JSON, dates are text also when strict
    except ValidationError as error:
        problems.extend(problems_of(error, model, value, name, places))
        return None


def _validator(model: type[_M]) -> Callable[[bytes], _M]:
    with _BUILDING:  # the first use builds the validator; two threads must not do so at once
        model.model_rebuild()
    return model.model_validate_json


def _quoted(value: Mapping[str, Any], key: str) -> Text:
    return shown(value[key]) if key in value else Text("(tidak ada)", "(nothing)")


class _Assembly:
    """Puts validated files together and finds ids that are used twice."""

    def __init__(self, models: Mapping[str, RuleModel], documents: Mapping[str, Document]) -> None:
        self._models = models
        self._documents = documents

    def problems(self, places: Places) -> Iterator[Problem]:
        """Ids that are used twice, and more than one manifest."""
        seen: dict[tuple[str, str], tuple[str, str]] = {}
        for space, name, file, path in self._names():
            first = seen.setdefault((space, name), (file, path))
            if first != (file, path):
                earlier = places.at(*first)
                other = f"{earlier.file}:{earlier.line}"
                yield problem("SANKSI-R018", places.at(file, path), found=name, other=other)
        manifests = [file for file, _ in self._of(Manifest)]
        for file in manifests[1:]:
            yield problem("SANKSI-R020", places.at(file, "kind"), other=manifests[0])

    def rulebase(self, texts: Mapping[str, str], digest_: str) -> Rulebase:
        """The rule base; only when there are no problems."""
        rules = {layer: frozen({r.id: r for r in self._rules(layer)}) for layer in LAYERS}
        instruments = self._entries(InstrumentFile, "instruments")
        alert_files = [file for _, file in self._of(AlertFile)]
        labels = [file for _, file in self._of(VocabularyFile)]
        return Rulebase(
            digest=digest_,
            manifest=next(file for _, file in self._of(Manifest)),
            texts=frozen({name: texts[name] for name in sorted(texts)}),
            files=frozen(dict(self._models)),
            instruments=_by_id(instruments),
            citations=Citations(instruments),
            questions=_by_id(self._entries(OpenQuestionFile, "questions")),
            alerts=_by_id(self._entries(AlertFile, "alerts")),
            always_alerts=tuple(dict.fromkeys(id_ for file in alert_files for id_ in file.always)),
            penalties=frozen(dict(self._penalties())),
            lex_favor=next((file for _, file in self._of(LexFavor)), None),
            levels=_by_id(self._entries(LevelFile, "levels")),
            sanctions=self._entries(SanctionFile, "sanctions"),
            authority=self._entries(AuthorityFile, "rows"),
            procedures=_by_id(file for _, file in self._of(ProcedureFile)),
            calendars=_by_id(file for _, file in self._of(CalendarFile)),
            holidays=frozen(dict(self._of(HolidayFile))),
            out_of_scope=_by_id(self._entries(OutOfScopeFile, "provisions")),
            calendar_rules=_by_id(self._entries(CalendarRuleFile, "rules")),
            fact_labels=frozen({k: v for file in labels for k, v in file.facts.items()}),
            term_labels=frozen({k: v for file in labels for k, v in file.terms.items()}),
            constraints=_by_id(self._entries(ConstraintFile, "constraints")),
            overlaps=_by_id(self._entries(OverlapFile, "overlaps")),
            accepted=self._entries(AcceptedFile, "accepted"),
            **rules,
        )

    def _penalties(self) -> Mapping[str, tuple[PenaltyRow, ...]]:
        conversions = [file for _, file in self._of(Conversion)]
        return penalty_rows(self._entries(PenaltyFile, "penalties"), conversions)

    def _of(self, model: type[_M]) -> Iterator[tuple[str, _M]]:
        for file, content in self._models.items():
            if isinstance(content, model):
                yield file, content

    def _entries(self, model: type[RuleModel], key: str) -> tuple[Any, ...]:
        return tuple(entry for _, file in self._of(model) for entry in getattr(file, key))

    def _rules(self, layer: Layer) -> Iterator[Rule[Any]]:
        for name, file in self._of(RuleFile):
            for index, provision in enumerate(getattr(file, layer)):
                path = f"{layer}[{index}]"
                force = provision.in_force or file.in_force
                line = self._documents[name].line_of(path)
                transition = _concerning(file, force)
                yield Rule(provision, layer, file.instrument, force, name, path, line, transition)

    def _names(self) -> Iterator[tuple[str, str, str, str]]:
        """Every id: its namespace, itself, its file and its path there."""
        for file, content in self._models.items():
            if isinstance(content, ProcedureFile | CalendarFile):
                yield content.kind, content.id, file, "id"
            if isinstance(content, VocabularyFile):
                for key, labels in (("facts", content.facts), ("terms", content.terms)):
                    yield from ((key, name, file, f"{key}.{name}") for name in labels)
            for space, key in _NAMED.get(type(content), ()):
                for index, entry in enumerate(getattr(content, key)):
                    yield space, entry.id, file, f"{key}[{index}].id"


def _concerning(file: RuleFile, force: InForce) -> Transition | None:
    """The transition of ``file`` for a provision of this period.

    Rules that reach back do so as the file began: rows that came later do not.
    """
    found = file.transition
    if found is None or found.acts.meets(force):
        return found
    return found if force.covers(file.in_force.from_) else None


_NAMED: Final[Mapping[type[RuleModel], tuple[tuple[str, str], ...]]] = {
    RuleFile: tuple(("rule", layer) for layer in LAYERS),
    OutOfScopeFile: (("rule", "provisions"),),
    InstrumentFile: (("instrument", "instruments"),),
    OpenQuestionFile: (("question", "questions"),),
    AlertFile: (("alert", "alerts"),),
    LevelFile: (("level", "levels"),),
    SanctionFile: (("sanction", "sanctions"),),
    AuthorityFile: (("authority", "rows"),),
    CalendarRuleFile: (("calendar rule", "rules"),),
    ConstraintFile: (("constraint", "constraints"),),
    OverlapFile: (("overlap", "overlaps"),),
}
"""The namespaces of ids: ids of one namespace differ across all files."""


def _by_id(entries: Iterable[Any]) -> Mapping[str, Any]:
    return frozen({entry.id: entry for entry in entries})
