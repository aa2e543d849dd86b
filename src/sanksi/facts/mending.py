"""What was probably meant: a day, an hour, a word or a number that was written in another way."""

import calendar
import datetime as dt
import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb februari pebruari february",
            "mar maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu agt agustus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov nop november nopember",
            "des desember dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_OFFSETS: Final = {"wib": "+07:00", "wita": "+08:00", "wit": "+09:00"}
_YES: Final = frozenset({"ya", "iya", "y", "yes", "on", "benar", "betul", "true", "1", "t"})
_NO: Final = frozenset(
    {"tidak", "tdk", "n", "no", "off", "salah", "bukan", "false", "0", "f", "tidak ada", "belum"}
)
_UNKNOWN: Final = frozenset(
    {"", "-", "?", "null", "none", "n/a", "na", "unknown", "tidak tahu", "tidak diketahui",
     "belum diketahui", "belum tahu", "belum jelas", "tidak jelas", "kosong"}
)  # fmt: skip
_NUMERIC_DAY: Final = re.compile(r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})")
_NAMED_DAY: Final = re.compile(r"(\d{1,2})[-/. ]+([A-Za-z]+)[-/., ]+(\d{4})")
_CLOCK: Final = re.compile(
    r"(?:pukul |jam )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?"
    r"\s*(wib|wita|wit|z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def words(text: str) -> str:
    """``text`` in lower case with single spaces between its words."""
    return " ".join(text.lower().replace("_", " ").split())


def means_unknown(value: Any) -> bool:
    """Whether ``value`` is a way of saying that a thing is not known."""
    return value is None or (isinstance(value, str) and words(value) in _UNKNOWN)


def guess_flag(value: Any) -> bool | None:
    """The boolean that ``value`` (``ya``, ``no``, ``1``) stands for, else ``None``."""
    if isinstance(value, bool) or value is None:
        return value
    word = words(str(value))
    if word in _YES:
        return True
    return False if word in _NO else None


def guess_day(value: Any) -> dt.date | None:
    """The day that ``value`` (``22-09-2024``, ``22 September 2024``, ``20240922``) stands for."""
    text = str(value).strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if named := _NAMED_DAY.match(text):
        month = _MONTHS.get(named[2].lower())
        return None if month is None else _day(int(named[3]), month, int(named[1]))
    numeric = _NUMERIC_DAY.match(text)
    if numeric is None:
        return None
    first, second, third = (int(part) for part in numeric.groups())
    if len(numeric[1]) == 4:
        return _day(first, second, third)
    if len(numeric[3]) == 4:
        return _day(third, second, first) or _day(third, first, second)
    return None


def guess_period(value: Any) -> tuple[dt.date, dt.date] | None:
    """First and last day of the month or year that ``value`` (``2024-09``, ``2024``) names."""
    found = re.fullmatch(r"((?:19|20)\d\d)(?:[-/. ](\d{1,2}))?", str(value).strip())
    if found is None:
        return None
    year, first, last = int(found[1]), int(found[2] or 1), int(found[2] or 12)
    if not 1 <= last <= 12:
        return None
    return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


def guess_moment(value: Any) -> str | None:
    """The moment that ``value`` (``22-09-2024 10.00 WIB``) stands for, in ISO 8601."""
    text = str(value).strip()
    day = guess_day(text)
    head = _NUMERIC_DAY.match(text) or _NAMED_DAY.match(text)
    if day is None or head is None:
        return None
    clock = _CLOCK.fullmatch(text[head.end() :].lstrip("tT,_ ").strip())
    if clock is None or int(clock[1]) > 23 or int(clock[2]) > 59 or int(clock[3] or 0) > 59:
        return None
    seconds = f":{clock[3]}" if clock[3] else ""
    return f"{day}T{int(clock[1]):02}:{clock[2]}{seconds}{_offset(clock[4] or '')}"


def guess_number(value: Any) -> int | None:
    """The whole number in a text such as ``"5"``, ``5 tahun`` or ``Rp1.000.000``."""
    if isinstance(value, bool) or not isinstance(value, str):
        return None
    found = re.fullmatch(
        r"(?:rp\.?\s*)?(\d{1,3}(?:[.,]\d{3})+|\d{1,15})(?:,-|,00)?(?:\s*(?:tahun|bulan|rupiah))?",
        value.strip().lower(),
    )
    return None if found is None else int(re.sub(r"\D", "", found[1]))


def guess_term(value: Any, terms: Iterable[str]) -> str | None:
    """The term that is nearest to ``value``, if one is near."""
    if not isinstance(value, str):
        return None
    known = list(terms)
    word = re.sub(r"[\s.-]+", "_", value.strip().lower())
    if word in known:
        return word
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), None)


def as_ref(value: Any, extra: str = "") -> str | None:
    """``value`` as an id: lower case, hyphens for all that an id may not hold."""
    text = re.sub(rf"[^a-z0-9{re.escape(extra)}]+", "-", str(value).lower()).strip("-._")
    return text[:40].strip("-") or None


def _offset(text: str) -> str:
    if text.lower() in _OFFSETS:
        return _OFFSETS[text.lower()]
    if len(text) == 5:
        return f"{text[:3]}:{text[3:]}"
    return text.upper()


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
