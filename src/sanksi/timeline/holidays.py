"""Which days are worked: holidays, collective leave, voting days, days off in one region."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from sanksi.kernel.errors import InputError, Problem, Text
from sanksi.rulebase.format import Holiday, HolidayFile

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
        self._days: dict[dt.date, list[Holiday]] = {}
        for _, file in known:
            for entry in file.days:
                self._days.setdefault(entry.date, []).append(entry)

    def on(self, day: dt.date, region: str | None) -> tuple[Holiday, ...]:
        """The days off that fall on ``day`` everywhere or in ``region``."""
        return tuple(
            entry
            for entry in self._days.get(day, ())
            if not entry.regions or (region is not None and region in entry.regions)
        )

    def works(self, day: dt.date, region: str | None, *, collective_leave: bool) -> bool:
        """Whether ``day`` is worked; ``collective_leave``: collective leave is a holiday.

        Raises:
            InputError: no file covers the day.
        """
        self._need(day)
        if day.weekday() not in self._week:
            return False
        off = {entry.kind for entry in self.on(day, region)}
        return not (off - ({"cuti_bersama"} if not collective_leave else set()))

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
                    "--rules.",
                    f"Extend {file} by that year, or give another file of holidays with --rules.",
                ),
                file=file,
            )
        )
