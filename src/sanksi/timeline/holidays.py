"""Which days are worked: holidays, collective leave, voting days, days off in one region."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.rulebase.format import Holiday, HolidayFile
from sanksi.timeline.regions import Place, place

_WEEK: Final = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


class Holidays:
    """The days off of all files of a rule base.

    A day outside the years that the files cover is an error, never a working day by silence.
    """

    def __init__(self, files: Iterable[tuple[str, HolidayFile]]) -> None:
        known = list(files)
        self._names = [name for name, _ in known]
        self._covered = [(f.covers.from_, f.covers.to) for _, f in known if f.covers is not None]
        self._week = {_WEEK.index(day) for _, f in known for day in f.working_week}
        self._decrees = [row for _, f in known for row in f.decrees]
        self._days: dict[dt.date, list[Holiday]] = {}
        for _, file in known:
            for entry in file.days:
                self._days.setdefault(entry.date, []).append(entry)

    def works(
        self, day: dt.date, region: Place | None, *, collective_leave: bool, doubtful: bool = False
    ) -> bool:
        """Whether ``day`` is worked.

        ``collective_leave``: collective leave is a holiday; ``doubtful``: so is a day off of other
        regions of which it is not known whether ``region`` is one of them.

        Raises:
            InputError: no file covers the day.
        """
        self._need(day)
        if day.weekday() not in self._week:
            return False
        return not any(
            (collective_leave or entry.kind != "cuti_bersama")
            and (applies is True or (applies is None and doubtful))
            for entry in self._days.get(day, ())
            for applies in (_applies(entry, region),)
        )

    def issued_after(self, first: dt.date, last: dt.date, as_of: dt.date) -> tuple[int, ...]:
        """The years between two days of which the last known decree is later than ``as_of``."""
        years = range(first.year, last.year + 1)
        return tuple(
            sorted(
                {
                    row.year
                    for row in self._decrees
                    if row.year in years and row.issued is not None and row.issued > as_of
                }
            )
        )

    def _need(self, day: dt.date) -> None:
        if any((a is None or a <= day) and (b is None or day <= b) for a, b in self._covered):
            return
        file = self._names[0] if self._names else "holidays/"
        raise InputError(
            Problem(
                "SANKSI-T104",
                Text(
                    f"hari libur pada {day.isoformat()} tidak diketahui, sehingga hari kerja tidak "
                    "dapat dihitung.",
                    f"the holidays of {day.isoformat()} are not known, so that working days cannot "
                    "be counted.",
                ),
                Text(
                    f"Lengkapi {file} dengan tahun itu, atau beri berkas hari libur lain dengan "
                    "--calendars.",
                    f"Extend {file} by that year, or give another file of holidays with "
                    "--calendars.",
                ),
                file=file,
            )
        )


def _applies(entry: Holiday, region: Place | None) -> bool | None:
    """Whether a day off is one of ``region``; ``None`` where that is not known.

    Of a regency or city it is not known in which province it lies.
    """
    if not entry.regions:
        return True
    if region is None:
        return None
    found = set()
    for name in entry.regions:
        other = place(None, name)
        same = region.same(other)
        inside = other.type == "provinsi" and region.type != "provinsi"
        found.add(None if same is False and inside else same)
    return True if True in found else None if None in found else False
