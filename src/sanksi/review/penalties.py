"""The threatened penalties of an offence over time, and which of two laws is more favourable."""

from collections.abc import Iterator, Sequence
from typing import Final

from sanksi.kernel.errors import Text
from sanksi.render import texts as t
from sanksi.render.penalties import penalty_text
from sanksi.render.words import Words
from sanksi.rulebase import Rulebase
from sanksi.rulebase.penalties import PenaltyRow
from sanksi.sanction.favor import compared, compatible
from sanksi.sanction.penalties import vector

_ROW: Final = Text("Perbuatan {period}: {text} [{marks}]", "Acts {period}: {text} [{marks}]")
_UNDER: Final = Text("{text}, menurut {choice}", "{text}, under {choice}")
_FAVOR: Final = Text(
    "Untuk perbuatan {old} yang diadili sesudah berlakunya hukum {new}: {result}",
    "For acts {old} judged under the law {new}: {result}",
)
_AXIS: Final = Text("{axis}: {law}", "{axis}: {law}")


def penalty_lines(words: Words, rows: Sequence[PenaltyRow]) -> Iterator[str]:
    """One line for each row: the acts, the penalty, the positions, the confidence."""
    for row in rows:
        text = penalty_text(words, vector(row))
        if row.reading:
            choice = (
                words.say(t.CHOICE_OF, question=q, slug=words.slug(s)) for q, s in row.reading
            )
            text = words.say(_UNDER, text=text, choice=words.joined(choice))
        marks = ", ".join((row.confidence, *row.open))
        yield words.say(_ROW, period=_period(words, row), text=text, marks=marks)


def favor_lines(
    words: Words, rulebase: Rulebase, before: Sequence[PenaltyRow], after: Sequence[PenaltyRow]
) -> Iterator[str]:
    """Which law is more favourable where one row is followed by a later one, under each reading."""
    law = rulebase.lex_favor
    if law is None:
        return
    for old in before:
        for new in after:
            if new.acts.from_ <= old.acts.from_ or not compatible(old, new):
                continue
            found = compared(law, old, new)
            if found is None:
                continue
            result = words.coded(found.result, t.LEX_FAVOR).rstrip(".")
            axes = (
                words.say(_AXIS, axis=words.coded(axis, t.AXES), law=words.coded(side, t.FAVOURED))
                for axis, side in found.axes.items()
            )
            said = "; ".join(axes)
            result = f"{result} ({said})" if said else result
            if found.reading:
                choice = (
                    words.say(t.CHOICE_OF, question=q, slug=words.slug(s))
                    for q, s in found.reading.items()
                )
                result = words.say(_UNDER, text=result, choice=words.joined(choice))
            yield words.say(_FAVOR, old=_period(words, old), new=_period(words, new), result=result)


def _period(words: Words, row: PenaltyRow) -> str:
    last = None if row.acts.to is None else row.acts.to.isoformat()
    return words.period(row.acts.from_.isoformat(), last)
