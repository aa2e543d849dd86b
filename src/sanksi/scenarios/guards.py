"""What must hold of all feature files together; each guard says what is wrong, file and line first.

pytest-bdd silently drops a scenario whose name another of the same file bears, so what was parsed
is compared with what was collected.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sanksi.kernel.errors import InputError
from sanksi.scenarios.gherkin import Scenario
from sanksi.scenarios.vocabulary import Vocabulary

Collected = Mapping[tuple[Path, int], int]
"""How many tests were collected for the scenario in this file on this line."""


def shared_names(scenarios: Iterable[Scenario]) -> list[str]:
    """Scenarios that bear the name of another, in one file or across files."""
    first: dict[str, tuple[Path, int]] = {}
    found: list[str] = []
    for file, line, name in _templates(scenarios):
        earlier = first.setdefault(" ".join(name.casefold().split()), (file, line))
        if earlier != (file, line):
            found.append(f'{file}:{line}: nama "{name}" sudah dipakai di {earlier[0]}:{earlier[1]}')
    return found


def uncollected(scenarios: Iterable[Scenario], collected: Collected) -> list[str]:
    """Scenarios and examples that were parsed but will not run."""
    parsed: dict[tuple[Path, int, str], int] = {}
    for scenario in scenarios:
        key = (scenario.file.resolve(), scenario.line, scenario.name)
        parsed[key] = parsed.get(key, 0) + 1
    return [
        f'{file}:{line}: "{name}" mempunyai {count} kejadian, yang dijalankan {run}'
        for (file, line, name), count in parsed.items()
        if (run := collected.get((file, line), 0)) != count
    ]


def unrecognised(scenarios: Iterable[Scenario], vocabulary: Vocabulary) -> list[str]:
    """Steps that the vocabulary does not recognise."""
    return [
        f"{scenario.file}:{step.line}: {problem.render('id')}"
        for scenario in scenarios
        for step in scenario.steps
        if (problem := _problem(step.text, vocabulary)) is not None
    ]


def unused(scenarios: Iterable[Scenario], vocabulary: Vocabulary) -> list[str]:
    """Entries of the vocabulary that no scenario uses."""
    texts = {step.text for scenario in scenarios for step in scenario.steps}
    used = {vocabulary.match(text).entry.id for text in texts if not _problem(text, vocabulary)}
    return [
        f"{vocabulary.file}: entri {entry.id} tidak dipakai skenario mana pun"
        for entry in vocabulary.entries
        if entry.id not in used
    ]


def unchecked(scenarios: Iterable[Scenario]) -> list[str]:
    """Scenarios that expect nothing."""
    return [
        f'{scenario.place}: "{scenario.name}" tidak mempunyai langkah Maka'
        for scenario in scenarios
        if not any(step.role == "maka" for step in scenario.steps)
    ]


def rules_without_scenario(
    scenarios: Iterable[Scenario], rules: Sequence[str], vocabulary: Vocabulary
) -> list[str]:
    """Rules that no Maka step names."""
    named: set[str] = set()
    for scenario in scenarios:
        for step in scenario.steps:
            if step.role == "maka":
                values = vocabulary.match(step.text).values
                named |= {str(values[slot]) for slot in ("temuan", "izin") if slot in values}
    return [rule for rule in rules if rule not in named]


def _templates(scenarios: Iterable[Scenario]) -> Iterator[tuple[Path, int, str]]:
    seen: set[tuple[Path, int]] = set()
    for scenario in scenarios:
        if (scenario.file, scenario.line) not in seen:
            seen.add((scenario.file, scenario.line))
            yield scenario.file, scenario.line, scenario.name


def _problem(text: str, vocabulary: Vocabulary) -> InputError | None:
    try:
        vocabulary.match(text)
    except InputError as error:
        return error
    return None
