"""The six-month window of UU 10/2016 article 71 (2) and (3), as a step function over days.

It is counted back from the determination of the pair. The calendar gives its first day, and the
other first day that is argued for where determination was postponed or repeated; the candidacy's
own determinations give more. Its ends (end of office, setting of the elected pair) are facts apart.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from sanksi.kernel.days import months_from
from sanksi.timeline.calendar import Calendar, Standing

Window71 = Literal["sebelum", "diperselisihkan", "sejak"]


class Window(NamedTuple):
    """Whether the window has begun: ``None`` where it is not known."""

    starts: tuple[dt.date, ...]
    values: tuple[Window71 | None, ...]

    def on(self, day: dt.date) -> Window71 | None:
        """Whether the window has begun on ``day``."""
        return self.values[bisect_right(self.starts, day) - 1]


NO_WINDOW: Final = Window((dt.date.min,), (None,))
"""Nothing is known of a window."""


@lru_cache(maxsize=4096)
def window_of(
    calendar: Calendar,
    standing: Standing,
    determined: tuple[dt.date, ...] | None,
    postponed: bool,
) -> Window:
    """The window of one contest, or of one candidacy in it.

    ``determined`` are the days on which the candidacy was determined as far as known; ``None``
    where the unit has no candidacy, so that the calendar alone counts. ``postponed``: its
    determination was put off and has not followed yet.
    """
    days = calendar.window
    if days is None:
        return NO_WINDOW
    if determined:
        starts = {months_from(day, -days.months) for day in (min(determined), max(determined))}
        if days.settled:  # the day planned first, where the own one came later
            starts.update(start for start in days.starts if start < max(starts))
        return _between(starts)
    if not days.settled:
        return NO_WINDOW
    if determined is None or not (postponed or standing.exception or standing.doubtful):
        return _between(days.starts)
    # The pair may have been determined later than the calendar says.
    last = None if postponed or standing.doubtful is None else standing.doubtful.last
    settled = None if last is None else max(months_from(last, -days.months), days.starts[-1])
    first = days.starts[0]
    if settled is None:
        return Window((dt.date.min, first), ("sebelum", None))
    if settled == first:
        return _between((first,))
    return Window((dt.date.min, first, settled), ("sebelum", None, "sejak"))


def _between(starts: Iterable[dt.date]) -> Window:
    """Before the first of ``starts`` it has not begun, from the last on it has."""
    first, last = min(starts), max(starts)
    if first == last:
        return Window((dt.date.min, first), ("sebelum", "sejak"))
    return Window((dt.date.min, first, last), ("sebelum", "diperselisihkan", "sejak"))
