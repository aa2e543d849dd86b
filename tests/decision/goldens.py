"""The golden summaries: what the decision on each example says, in short.

A golden is law, reviewed by eye against the knowledge base: one that changes says either that the
engine is broken or that the law data changed, and the two are never mended alike. After a wanted
change write them anew with ``python -m tests.decision.goldens --write`` and read the difference.
"""

import datetime as dt
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final

from sanksi import Adjudicator, Decision, Rulebase, load_case
from sanksi.decision.models import TrackOutcome
from sanksi.inference import Finding
from sanksi.sanction import PenaltyVector, ThreatenedPenalty

GOLDEN: Final = Path(__file__).parent / "golden"
EXAMPLES: Final = Path(__file__).parents[2] / "examples"
AS_OF: Final = dt.date(2025, 6, 1)
WRITE: Final = "--write"


def examples() -> list[Path]:
    """The case files of the examples."""
    return sorted(EXAMPLES.glob("*.yaml"))


@cache
def adjudicator() -> Adjudicator:
    """The library as it ships."""
    return Adjudicator(Rulebase.load())


def summary(decision: Decision) -> dict[str, Any]:
    """What matters to a lawyer, without elements and citations."""
    return {
        "units": {
            u.id: _plain(
                phase=u.phase,
                default_determination=u.default_determination or None,
                reasons=u.reasons,
                open=u.open,
                permitted=u.permitted,
            )
            for u in decision.acts
        },
        "findings": [_finding(f) for f in decision.findings],
        "tracks": {
            t.track: _plain(
                truth=t.truth,
                default=t.default_truth,
                level=t.level,
                default_level=t.default_level,
                possible_levels=t.possible_levels if len(t.possible_levels) > 1 else None,
                leading=t.leading,
                others=len(t.others) or None,
                sanctions={s.kind: _sanction(s.truth, s.authority) for s in t.sanctions},
                penalty=[_penalty(p) for p in t.penalty],
                authority=t.authority,
                procedure=t.procedure,
                state=t.state,
                reached=t.reached,
                ends=t.ends,
                missing=t.missing,
                rests_on_default=t.rests_on_default,
            )
            for t in decision.recommendation.tracks
        },
        "questions": [
            f"{q.fact} @ {q.unit or '-'}: {len(q.would_change)}" for q in decision.questions
        ],
        "readings": len(decision.readings),
        "read_questions": sorted({q for r in decision.readings for q in r.choice}),
        "phase_outcomes": {
            f"{p.unit} {p.phase} {p.first_day}/{p.last_day}": [_outcome(o) for o in p.outcome]
            for p in decision.phase_outcomes
        },
        "alerts": [a.id for a in decision.alerts],
    }


def _plain(**values: Any) -> dict[str, Any]:
    """The values that are there, as plain JSON."""
    return {k: v for k, v in values.items() if v is not None and v not in ((), {}, [])}


def _finding(finding: Finding) -> str:
    """Rule and unit, truth and level in all readings, then both by default, then the rest."""
    shown = f"{finding.rule} @ {finding.unit}: {finding.truth} {finding.level or '-'}"
    shown += f"; bawaan {finding.default_truth} {finding.default_level or '-'}"
    if len(finding.possible_levels) > 1:
        shown += f"; mungkin {', '.join(finding.possible_levels)}"
    if finding.statutory_base is not None:
        shown += f"; dasar PP {finding.statutory_base.truth}"
    return shown


def _sanction(truth: str, authority: tuple[str, ...]) -> str:
    return f"{truth}: {', '.join(authority) or '-'}"


def _penalty(penalty: ThreatenedPenalty) -> str:
    vectors = " / ".join(_vector(vector) for vector in penalty.of_act)
    favor = penalty.lex_favor or penalty.default_lex_favor or "belum pasti"
    later = f" ({favor})" if penalty.favor_confidence is not None else ""
    return f"{penalty.rule}@{penalty.unit}: {vectors}{later}"


def _vector(vector: PenaltyVector) -> str:
    months, fine = vector.months, vector.fine
    jail = "-" if months is None else f"{months.min:g}-{months.max:g} bulan"
    return f"{vector.kind} {jail} {'-' if fine is None else f'{fine.min}-{fine.max}'}"


def _outcome(outcome: TrackOutcome) -> str:
    return f"{outcome.track} {outcome.truth} {outcome.level or '-'}: {', '.join(outcome.rules)}"


def golden(example: Path) -> Path:
    """The file of the golden summary of ``example``."""
    return GOLDEN / f"{example.stem}.json"


def rendered(example: Path) -> str:
    """The summary of the decision on ``example`` as the text of its golden file."""
    decision = adjudicator().adjudicate(load_case(example), as_of=AS_OF)
    return json.dumps(summary(decision), indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the goldens anew when told so, else say which ones differ."""
    differing = [e for e in examples() if _stored(e) != rendered(e)]
    for example in differing:
        print(example.stem)  # noqa: T201
        if WRITE in arguments:
            golden(example).write_text(rendered(example), encoding="utf-8")
    return 0 if WRITE in arguments or not differing else 1


def _stored(example: Path) -> str | None:
    path = golden(example)
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
