"""Why the time of an act leaves its phase open: codes for people, never law.

A code says what happened in the fold; which open question of law it touches is rule data, read by
the caller. Only questions that the calendar itself names travel along.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Literal, NamedTuple

ReasonCode = Literal[
    "hari_penetapan",
    "status_setelah_berakhir",
    "penetapan_ditunda",
    "penetapan_tidak_diketahui",
    "penetapan_bawaan_diragukan",
    "penetapan_pertama_tidak_diketahui",
    "urutan_tidak_diketahui",
    "daerah_pengecualian",
    "daerah_tidak_diketahui",
    "jadwal_tidak_diketahui",
    "kandidasi_tidak_diketahui",
    "rentang_tanggal",
    "tanggal_tidak_diketahui",
]
"""What leaves the phase open.

* ``hari_penetapan``: the act is on the day of determination and no hour decides;
* ``status_setelah_berakhir``: the candidacy had ended (cancelled, withdrawn, not determined);
* ``penetapan_ditunda``: determination was postponed and its day is not known;
* ``penetapan_tidak_diketahui``: neither the case nor the calendar gives a day of determination;
* ``penetapan_bawaan_diragukan``: on that day the calendar's day of determination does not settle
  the phase: it is known from memory only, or another election of the region lies behind;
* ``penetapan_pertama_tidak_diketahui``: only a renewed determination is known, not the first;
* ``urutan_tidak_diketahui``: events of one day undo each other and no hours order them;
* ``daerah_pengecualian``: the calendar's day does not settle the phase in this region, or a
  determination of the region was made on that ``date`` and is not settled yet;
* ``daerah_tidak_diketahui``: the region may be one of the exceptions; the default applies all the
  same, except where the calendar is for few regions;
* ``jadwal_tidak_diketahui``: the calendar does not give the schedule of that day in the region, so
  that its period is not known; the phase is not touched;
* ``kandidasi_tidak_diketahui``: it is not known toward whom the act was;
* ``rentang_tanggal``: the act is known only within a range that crosses a boundary;
* ``tanggal_tidak_diketahui``: nothing is known of when the act was.
"""


class TimeReason(NamedTuple):
    """One reason; ``opens`` is false where it only qualifies a phase that is definite.

    ``date`` is the day it speaks of, ``questions`` the open questions named by the calendar.
    """

    code: ReasonCode
    date: dt.date | None = None
    questions: tuple[str, ...] = ()
    opens: bool = True


def joined(groups: Iterable[tuple[TimeReason, ...]]) -> tuple[TimeReason, ...]:
    """All reasons of ``groups``, each once, in a fixed order."""
    seen = {reason for group in groups for reason in group}
    return tuple(sorted(seen, key=_order)) if seen else ()


def _order(reason: TimeReason) -> tuple[str, dt.date, tuple[str, ...], bool]:
    return reason.code, reason.date or dt.date.min, reason.questions, reason.opens
