"""The sentences for facts that do not fit together; :mod:`sanksi.facts.checks` decides when.

Codes: F030 when, F031 period reversed, F032 events out of order, F033 determined twice, F034 hour
on another day, F035 hour without zone, F036 id twice, F037 unknown candidacy, F038 unknown act,
F039 dates of a report, F040 dates out of order, F041 proceeding, F042 contest and candidacy,
F043 candidacy and office, F044 one's own superior, F045 objection without decision.
"""

import datetime as dt
from collections.abc import Collection, Sequence

from sanksi.kernel.errors import Problem, Text, did_you_mean


def _problem(code: str, path: str, message: Text, mend: Text) -> Problem:
    return Problem(f"SANKSI-{code}", message, mend, path)


def when_not_one(path: str, given: Sequence[str]) -> Problem:
    """An act whose ``when`` says nothing, or says it in several ways."""
    if given:
        names = ", ".join(given)
        message = Text(
            f"waktu perbuatan ditulis dengan {len(given)} cara sekaligus ({names}).",
            f"the time of the act is given in {len(given)} ways at once ({names}).",
        )
    else:
        message = Text("waktu perbuatan kosong.", "the time of the act is empty.")
    return _problem(
        "F030",
        path,
        message,
        Text(
            "Pakai tepat satu: date (satu hari), at (hari dan jam), between (satu saat di antara "
            "dua hari), atau during (berlangsung terus). Contoh: when: {date: 2024-09-23}. Bila "
            "waktunya belum diketahui, hapus when.",
            "Use exactly one: date (one day), at (day and hour), between (one moment between two "
            "days) or during (it lasted). Example: when: {date: 2024-09-23}. If the time is not "
            "known, remove when.",
        ),
    )


def reversed_period(path: str, start: dt.date, end: dt.date) -> Problem:
    """A period whose first day lies after its last."""
    return _problem(
        "F031",
        path,
        Text(
            f"hari pertama (from: {start}) sesudah hari terakhir (to: {end}).",
            f"the first day (from: {start}) lies after the last (to: {end}).",
        ),
        Text(
            f"Periksa kedua tanggal; bila tertukar, tulis {{from: {end}, to: {start}}}.",
            f"Check both dates; if they are swapped, write {{from: {end}, to: {start}}}.",
        ),
    )


def objection_without_decision(path: str) -> Problem:
    """An objection in a case of which it is known that it is not decided."""
    return _problem(
        "F045",
        path,
        Text(
            "keberatan diajukan, padahal hukuman disiplin dinyatakan belum diputus.",
            "an objection was filed, yet the discipline case is said to be undecided.",
        ),
        Text(
            "Isi discipline_decided dengan tanggal keputusannya, atau hapus salah satunya.",
            "Give the day of the decision in discipline_decided, or remove one of the two.",
        ),
    )


def events_out_of_order(path: str, kind: str, day: dt.date, before: dt.date) -> Problem:
    """An event of a candidacy that stands after a later one; ``path`` is that of the event."""
    when, field = Text(f"pada {before}", f"on {before}"), "date"
    if before == day:
        when, field = Text("pada jam yang lebih akhir", "at a later hour"), "at"
    return _problem(
        "F032",
        f"{path}.{field}",
        Text(
            f"{kind} ({day}) ditulis sesudah kejadian {when.id}.",
            f"{kind} ({day}) stands after an event {when.en}.",
        ),
        Text(
            "Urutkan events dari yang paling awal; kejadian pada hari yang sama menurut jamnya.",
            "Sort events from the earliest on; events of one day by their hour.",
        ),
    )


def determined_twice(path: str, kind: str, candidacy: str, day: dt.date) -> Problem:
    """A determination of a candidacy that is determined already."""
    return _problem(
        "F033",
        path,
        Text(
            f'pencalonan "{candidacy}" sudah ditetapkan pada {day}; {kind} menetapkannya sekali '
            "lagi.",
            f'candidacy "{candidacy}" was determined on {day} already; {kind} determines it again.',
        ),
        Text(
            "Hapus salah satunya. Bila KPU menetapkan lagi, pakai penetapan_ulang; bila penetapan "
            "pertama gugur, tulis pembatalan, penetapan_ditunda, atau tidak_ditetapkan di "
            "antaranya.",
            "Remove one of them. If the KPU determined anew, use penetapan_ulang; if the first "
            "determination fell, put pembatalan, penetapan_ditunda or tidak_ditetapkan between.",
        ),
    )


def hour_on_other_day(path: str, day: dt.date, found: dt.date) -> Problem:
    """A moment that does not fall on the day given beside it."""
    return _problem(
        "F034",
        path,
        Text(
            f"menurut waktu setempat saat ini jatuh pada {found}, bukan pada {day} (date).",
            f"in local time this moment falls on {found}, not on {day} (date).",
        ),
        Text(
            f"Samakan keduanya: tulis date: {found}, atau perbaiki jam dan ofset di at "
            "(WIB +07:00, WITA +08:00, WIT +09:00).",
            f"Make both agree: write date: {found}, or mend the hour and offset in at "
            "(WIB +07:00, WITA +08:00, WIT +09:00).",
        ),
    )


def hour_without_zone(path: str, moment: dt.datetime) -> Problem:
    """A moment without offset in a case whose zone is unknown."""
    example = moment.isoformat(timespec="minutes")
    return _problem(
        "F035",
        path,
        Text(
            "jam ini tanpa zona waktu, dan zona waktu daerah belum diisi.",
            "this hour has no time zone, and the zone of the region is not given.",
        ),
        Text(
            f"Isi election.region.tz dengan WIB, WITA, atau WIT, atau tulis ofsetnya: "
            f"{example}+07:00.",
            f"Set election.region.tz to WIB, WITA or WIT, or write the offset: {example}+07:00.",
        ),
    )


def id_twice(path: str, name: str, first: str) -> Problem:
    """An id that is used for two things."""
    return _problem(
        "F036",
        path,
        Text(f'id "{name}" sudah dipakai di {first}.', f'the id "{name}" is used at {first}.'),
        Text(
            f'Beri id lain, misalnya "{name[:38]}-2", dan sesuaikan rujukannya.',
            f'Give another id, such as "{name[:38]}-2", and adapt what refers to it.',
        ),
    )


def unknown_reference(code: str, path: str, name: str, known: Collection[str]) -> Problem:
    """A reference to a candidacy (F037) or an act (F038) that the file does not have."""
    thing, list_name = (
        (Text("pencalonan", "candidacy"), "candidacies")
        if code == "F037"
        else (Text("perbuatan", "act"), "acts")
    )
    hint = did_you_mean(name, known)
    if known:
        shown = ", ".join(sorted(known)[:8]) + (", …" if len(known) > 8 else "")
        there = Text(f"Yang ada: {shown}.", f"There are: {shown}.")
    else:
        there = Text(f"Berkas ini belum memuat {list_name}.", f"This file has no {list_name} yet.")
    return _problem(
        code,
        path,
        Text(
            f'{thing.id} "{name}" tidak ada di {list_name}.',
            f'there is no {thing.en} "{name}" in {list_name}.',
        ),
        Text(
            f"{hint.id} {there.id} Tambahkan ke {list_name} atau perbaiki id-nya.".strip(),
            f"{hint.en} {there.en} Add it to {list_name} or mend the id.".strip(),
        ),
    )


def dates_out_of_order(
    code: str, path: str, later: tuple[str, dt.date], earlier: tuple[Text, dt.date]
) -> Problem:
    """A day that must not lie before another, but does."""
    (name, day), (other, other_day) = later, earlier
    return _problem(
        code,
        path,
        Text(
            f"{name} ({day}) mendahului {other.id} ({other_day}).",
            f"{name} ({day}) lies before {other.en} ({other_day}).",
        ),
        Text(
            "Periksa kedua tanggal itu; hapus yang belum pasti.",
            "Check both dates; remove the one that is not certain.",
        ),
    )


def step_without_day(path: str) -> Problem:
    """A step of a proceeding without a day."""
    return _problem(
        "F041",
        path,
        Text("langkah penanganan ini tanpa tanggal.", "this step of the proceedings has no day."),
        Text(
            "Isi date (hari) atau at (hari dan jam), misalnya date: 2024-10-01.",
            "Give date (day) or at (day and hour), such as date: 2024-10-01.",
        ),
    )


def not_in_this_contest(path: str, name: str, election: str, fitting: Sequence[str]) -> Problem:
    """A kind of candidacy or an office that the contest does not have."""
    choices = ", ".join(fitting)
    other = "pemilu" if election == "pilkada" else "pilkada"
    return _problem(
        "F042",
        path,
        Text(f"{name} tidak ada dalam {election}.", f"there is no {name} in a {election}."),
        Text(
            f"Pilih {choices}; atau, bila ini {other}, tulis election.kind: {other} dengan "
            "kalendernya.",
            f"Choose {choices}; or, if this is a {other}, write election.kind: {other} and its "
            "calendar.",
        ),
    )


def office_does_not_fit(path: str, kind: str, office: str, fitting: Sequence[str]) -> Problem:
    """An office that candidates of this kind do not stand for."""
    choices = ", ".join(fitting)
    return _problem(
        "F043",
        path,
        Text(
            f"{kind} tidak mencalonkan diri untuk jabatan {office}.",
            f"a {kind} does not stand for the office {office}.",
        ),
        Text(
            f"Untuk {kind}, office ialah {choices}; hapus office bila belum diketahui.",
            f"For {kind}, office is {choices}; remove office if it is not known.",
        ),
    )


def own_superior(path: str, ref: str) -> Problem:
    """A person who is named as his own subordinate."""
    return _problem(
        "F044",
        path,
        Text(
            f'terlapor "{ref}" disebut sebagai bawahannya sendiri.',
            f'the person "{ref}" is named as his own subordinate.',
        ),
        Text(
            "Hapus nama samaran itu dari supervises, atau beri bawahan nama samaran lain.",
            "Remove that pseudonym from supervises, or give the subordinate another one.",
        ),
    )
