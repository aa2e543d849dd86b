"""Reads ``.feature`` files: every scenario with its steps, outlines written out, lines kept.

Uses the parser on which pytest-bdd rests (``gherkin-official``); it is imported on first use,
because adjudicating needs no scenarios.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.scenarios.vocabulary import Role

_PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")
_ROLE: Final[Mapping[str, Role]] = {
    "Context": "diketahui", "Action": "ketika", "Outcome": "maka",
}  # fmt: skip
CONTRAST: Final = frozenset({"Tapi", "Tetapi"})
"""Keywords that say: this replaces what was said before."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its role, the keyword as written, its text and its line."""

    role: Role
    keyword: str
    text: str
    line: int

    @property
    def contrast(self) -> bool:
        """Whether the step replaces what was said before."""
        return self.keyword in CONTRAST


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario, or one example of an outline.

    ``line`` is that of the scenario, ``example`` the values of the outline's row, if any; ``rule``
    the Aturan under which it stands.
    """

    file: Path
    feature: str
    rule: str | None
    name: str
    line: int
    tags: frozenset[str]
    steps: tuple[Step, ...]
    example: tuple[tuple[str, str], ...] = ()

    @property
    def title(self) -> str:
        """The name with the outline's values written in."""
        return _written(self.name, dict(self.example))

    @property
    def place(self) -> str:
        """File and line, for messages."""
        return f"{self.file}:{self.line}"


def read_features(folder: Path) -> tuple[Scenario, ...]:
    """Every scenario of every ``.feature`` file below ``folder``, in the order of the files.

    Raises:
        InputError: a file is not Gherkin; the message names its line.
    """
    files = sorted(folder.rglob("*.feature"))
    return tuple(scenario for file in files for scenario in read_feature(file))


INVENTED: Final = "kalender"
"""The folder beside the features with calendars that only scenarios use."""


def invented_calendars(folder: Path) -> tuple[Path, ...]:
    """The calendars that the scenarios of ``folder`` invent: none, or one folder.

    They let a scenario put an act that belongs to a stage on any day on which the law changes.
    """
    found = folder / INVENTED
    return (found,) if found.is_dir() else ()


def read_feature(file: Path) -> tuple[Scenario, ...]:
    """Every scenario of one file.

    Raises:
        InputError: the file is not Gherkin, or an outline has no examples.
    """
    feature = _parsed(file).get("feature")
    if feature is None:
        return ()
    return tuple(_of_children(file, feature, feature["children"], None, (), _tags(feature)))


def _of_children(
    file: Path,
    feature: Mapping[str, Any],
    children: Iterable[Mapping[str, Any]],
    rule: str | None,
    before: tuple[Mapping[str, Any], ...],
    tags: frozenset[str],
) -> Iterator[Scenario]:
    for child in children:
        if "background" in child:
            before = (*before, *child["background"]["steps"])
        elif "rule" in child:
            inner = child["rule"]
            yield from _of_children(
                file, feature, inner["children"], inner["name"], before, tags | _tags(inner)
            )
        else:
            yield from _of_scenario(file, feature, child["scenario"], rule, before, tags)


def _of_scenario(
    file: Path,
    feature: Mapping[str, Any],
    node: Mapping[str, Any],
    rule: str | None,
    before: tuple[Mapping[str, Any], ...],
    tags: frozenset[str],
) -> Iterator[Scenario]:
    line = node["location"]["line"]
    steps = (*_steps(file, before), *_steps(file, node["steps"]))
    for example, example_tags in _examples(file, node):
        values = dict(example)
        yield Scenario(
            file=file,
            feature=feature["name"],
            rule=rule,
            name=node["name"],
            line=line,
            tags=tags | _tags(node) | example_tags,
            steps=tuple(Step(s.role, s.keyword, _written(s.text, values), s.line) for s in steps),
            example=example,
        )


def _examples(
    file: Path, node: Mapping[str, Any]
) -> Iterator[tuple[tuple[tuple[str, str], ...], frozenset[str]]]:
    outline = bool(_PLACEHOLDER.search(" ".join(step["text"] for step in node["steps"])))
    rows = 0
    for table in node["examples"]:
        names = [cell["value"] for cell in (table.get("tableHeader") or {"cells": []})["cells"]]
        for row in table["tableBody"]:
            rows += 1
            values = [cell["value"] for cell in row["cells"]]
            yield tuple(zip(names, values, strict=True)), _tags(table)
    if rows:
        return
    if outline or node["examples"]:
        raise InputError(
            Problem(
                "SANKSI-G002",
                Text(
                    "skenario konsep ini tidak mempunyai contoh.", "this outline has no examples."
                ),
                Text(
                    "Tambahkan tabel Contoh di bawahnya.", "Add a table of examples (Contoh) below."
                ),
                file=str(file),
                line=node["location"]["line"],
            )
        )
    yield (), frozenset()


def _steps(file: Path, nodes: Iterable[Mapping[str, Any]]) -> list[Step]:
    steps: list[Step] = []
    role: Role | None = None
    for node in nodes:
        role = _ROLE.get(node["keywordType"], role)
        keyword, line = node["keyword"].strip(), node["location"]["line"]
        if role is None:
            raise InputError(
                Problem(
                    "SANKSI-G003",
                    Text(
                        f'langkah pertama tidak boleh diawali "{keyword}".',
                        f'the first step must not begin with "{keyword}".',
                    ),
                    Text("Awali dengan Diketahui, Ketika, atau Maka.", "Begin with Diketahui."),
                    file=str(file),
                    line=line,
                )
            )
        steps.append(Step(role, keyword, node["text"], line))
    return steps


def _written(text: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def _tags(node: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(tag["name"].removeprefix("@") for tag in node["tags"])


def _parsed(file: Path) -> Mapping[str, Any]:
    from gherkin.errors import CompositeParserException, ParserError  # noqa: PLC0415
    from gherkin.parser import Parser  # noqa: PLC0415

    text = file.read_text(encoding="utf-8")
    try:
        document: Mapping[str, Any] = Parser().parse(text)
    except (CompositeParserException, ParserError) as error:
        first = error.errors[0] if isinstance(error, CompositeParserException) else error
        location = getattr(first, "location", None) or {"line": 1}
        line = int(location["line"])
        raise _not_gherkin(file, line, text) from None
    return document


def _not_gherkin(file: Path, line: int, text: str) -> InputError:
    lines = text.splitlines()
    shown = (lines[line - 1].strip() if 0 < line <= len(lines) else "") or "(akhir berkas)"
    return InputError(
        Problem(
            "SANKSI-G001",
            Text(
                f'baris ini bukan Gherkin, atau tidak pada tempatnya: "{shown}".',
                f'this line is not Gherkin, or is out of place: "{shown}".',
            ),
            Text(
                "Berkas diawali `# language: id` dan Fitur; sesudahnya Latar Belakang, Skenario, "
                "Skenario konsep, Contoh, dan langkah Diketahui, Ketika, Maka, Dan, Tapi. Sel "
                "tabel dipisah | dan sama banyak pada setiap baris.",
                "A file begins with `# language: id` and Fitur; then Latar Belakang, Skenario, "
                "Skenario konsep, Contoh, and steps with Diketahui, Ketika, Maka, Dan, Tapi. Cells "
                "are parted by | and equal in number in every row.",
            ),
            file=str(file),
            line=line,
        )
    )
