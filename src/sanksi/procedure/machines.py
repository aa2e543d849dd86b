"""One ``transitions`` machine per procedure file, built once and shared by all cases.

The machine is never given a model of its own (``model=None``) and has no automatic transitions:
a case is walked with a bare token that holds a state and the steps that its facts allow. Walks
that start at the entry state are remembered per combination of guards.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from transitions import EventData, Machine, MachineError

from sanksi.inference import DirectEvaluator, Selector
from sanksi.inference.selector import Key, remember
from sanksi.kernel.errors import InputError, Problem, Text, did_you_mean
from sanksi.kernel.truth import FAILS, OPEN, Truth
from sanksi.procedure.record import Recorded, may_be_next
from sanksi.procedure.results import Path, PathStep
from sanksi.rulebase.format import ProcedureFile, ProcedureStep


class Entered(NamedTuple):
    """A state that a recorded step led into."""

    state: str
    event: str
    day: dt.date
    hour: dt.datetime | None


class _Token:
    """What moves through a machine: a state, and the one step that is allowed (``None``: any)."""

    __slots__ = ("allowed", "state")

    def __init__(self, state: str) -> None:
        self.state = state
        self.allowed: int | None = None


class ProcedureMachine:
    """A procedure of the rule data as a state machine."""

    def __init__(self, procedure: ProcedureFile, direct: DirectEvaluator) -> None:
        self.procedure = procedure
        self._recommended = frozenset(s.id for s in procedure.states if s.recommended)
        self._steps = procedure.steps
        self._guards = Selector(direct, [(s.event, s.guard) for s in procedure.steps])
        self._from: dict[str, list[int]] = {s.id: [] for s in procedure.states}
        for index, step in enumerate(self._steps):
            self._from[step.source].append(index)
        self._walks: dict[Key, Path] = {}
        self._machine = Machine(
            model=None,
            states=[s.id for s in procedure.states],
            initial=procedure.initial,
            transitions=[self._transition(i, step) for i, step in enumerate(self._steps)],
            auto_transitions=False,
            send_event=True,
        )

    def walk(
        self,
        view: Mapping[str, Any],
        truth: Truth,
        missing: tuple[str, ...],
        steps: Sequence[Recorded] = (),
    ) -> Path:
        """The recommended path for a track whose result is ``truth``.

        ``missing`` are the facts that leave the result open, ``steps`` those already taken. Raises
        :class:`InputError` when a recorded step is not allowed where it comes.
        """
        facts = self._guards.key(view)
        if steps:
            return self._walk(_Token(self._replayed(steps)), view, facts, truth, missing)
        key: Key = (truth, missing, facts)
        found = self._walks.get(key)
        if found is None:
            token = _Token(self.procedure.initial)
            found = self._walk(token, view, facts, truth, missing)
            remember(self._walks, key, found)
        return found

    def _walk(
        self,
        token: _Token,
        view: Mapping[str, Any],
        facts: Key,
        truth: Truth,
        missing: tuple[str, ...],
    ) -> Path:
        guards = self._guards.truths(view, facts)
        name, start = self.procedure.id, token.state
        steps: list[PathStep] = []
        seen: set[str] = set()
        while token.state not in self._recommended and token.state not in seen:
            seen.add(token.state)
            ways = [i for i in self._from[token.state] if self._steps[i].route]
            choice, ends, lacking = self._choose(ways, guards, truth)
            if choice is None:
                if ends:
                    return Path(name, start, tuple(steps), token.state, ends, ())
                unknown = () if lacking is None else self._guards.open_facts(lacking, view)
                return Path(name, start, tuple(steps), token.state, (), unknown or missing)
            step = self._steps[choice]
            token.allowed = choice
            self._machine.events[step.event].trigger(token)
            steps.append(PathStep(step.event, step.source, step.dest))
        ends = (token.state,) if token.state in self._recommended else ()
        return Path(name, start, tuple(steps), token.state, ends, ())

    def _choose(
        self, ways: Sequence[int], guards: Sequence[int], truth: Truth
    ) -> tuple[int | None, tuple[str, ...], int | None]:
        """The step to take, or the ends that stand open to the official, or the open guard."""
        ends: list[int] = []
        for index in ways:
            if guards[index] == FAILS:
                continue
            if ends and self._steps[index].dest not in self._recommended:
                break
            if guards[index] == OPEN:
                return (None, self._dests(ends), None if ends else index)
            if self._steps[index].dest not in self._recommended:
                return (index, (), None)
            if truth is not Truth.HOLDS:
                return (None, (), None)
            ends.append(index)
        if len(ends) == 1:
            return (ends[0], (), None)
        return (None, self._dests(ends), None)

    def _dests(self, indices: Sequence[int]) -> tuple[str, ...]:
        return tuple(self._steps[i].dest for i in indices)

    def entered(self, steps: Sequence[Recorded]) -> tuple[Entered, ...]:
        """The states that the recorded steps led into, in their order.

        Raises:
            InputError: a recorded step is not allowed where it comes.
        """
        state, found = self.procedure.initial, list[Entered]()
        for _, today in groupby(steps, key=lambda step: step.day):
            taken, left = self._day(state, tuple(today))
            found.extend(taken)
            state = taken[-1].state if taken else state
            if left:
                raise self._refused(left[0].event, state, left[0].place)
        return tuple(found)

    def allowed(self, state: str) -> tuple[str, ...]:
        """The events that may happen in ``state``."""
        return tuple(sorted({self._steps[i].event for i in self._from[state]}))

    def _replayed(self, steps: Sequence[Recorded]) -> str:
        """The state after the recorded steps."""
        entered = self.entered(steps)
        return entered[-1].state if entered else self.procedure.initial

    def _day(
        self, state: str, today: tuple[Recorded, ...]
    ) -> tuple[tuple[Entered, ...], tuple[Recorded, ...]]:
        """The states that the steps of one day lead into, and those that no order allows."""
        furthest: tuple[tuple[Entered, ...], tuple[Recorded, ...]] = ((), today)
        for step in may_be_next(today):
            token, event = _Token(state), self._machine.events.get(step.event)
            try:
                moved = event is not None and event.trigger(token)
            except MachineError:
                moved = False
            if moved:
                new = Entered(token.state, step.event, step.day, step.hour)
                taken, left = self._day(token.state, tuple(s for s in today if s is not step))
                if len(left) < len(furthest[1]):
                    furthest = ((new, *taken), left)
                if not left:
                    break
        return furthest

    def _refused(self, event: str, state: str, index: int) -> InputError:
        allowed = self.allowed(state)
        hint = did_you_mean(event, allowed)
        listed = ", ".join(allowed) or "-"
        return InputError(
            Problem(
                "SANKSI-P001",
                Text(
                    f"langkah `{event}` tidak dapat dilakukan pada keadaan `{state}`.{hint.id}",
                    f"the step `{event}` is not allowed in the state `{state}`.{hint.en}",
                ),
                Text(
                    f"Langkah yang dapat dilakukan: {listed}.", f"Steps that are allowed: {listed}."
                ),
                path=f"proceedings[{index}].event",
            )
        )

    def _transition(self, index: int, step: ProcedureStep) -> dict[str, Any]:
        def allowed(event: EventData) -> bool:
            token = event.model
            assert isinstance(token, _Token)
            return token.allowed is None or token.allowed == index

        return {
            "trigger": step.event,
            "source": step.source,
            "dest": step.dest,
            "conditions": allowed,
        }
