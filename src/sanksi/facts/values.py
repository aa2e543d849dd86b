"""The sentences for a value that its field cannot hold, with the mend that fits the value.

Codes: F012 term, F013 boolean, F014 day, F015 moment, F016 number, F017 id, F018 text or single
value, F019 list, F020 mapping, F021 empty list.
"""

import re
from collections.abc import Callable
from typing import Any, Final

from sanksi.facts import fields, mending
from sanksi.facts.schema import WORDS
from sanksi.facts.wording import SEE_SCHEMA, Loc, example, quoted, sample, shown, snippet, what
from sanksi.kernel.errors import Text

Said = tuple[str, Text, Text]
"""Code, message and mend."""

_MOST_TERMS: Final = 9
_LEAVE_UNKNOWN: Final = Text(
    "Yang belum diketahui dihapus atau ditulis null.", "What is not known is left out or null."
)


def wrong_value(node: dict[str, Any], value: Any, loc: Loc) -> Said:
    """Why ``value`` is wrong at ``loc``, where the schema says ``node``."""
    kind = node.get("type")
    if kind == "object":
        return _mapping(node, value, loc)
    if kind == "array":
        return _list(value, loc)
    if isinstance(value, dict | list):
        return _too_much(node, value)
    if "enum" in node:
        return _term(node["enum"], value)
    if kind == "boolean":
        return _flag(value)
    if kind in {"integer", "number"}:
        return _number(node, value)
    said = _TEXTS.get(node.get("pattern", ""), _text)(value, loc)
    words = node.get(WORDS, [])
    if words and (mending.guess_term(value, words) or mending.guess_flag(value) is False):
        return said[0], said[1], Text(f"Tulis {words[0]}.", f"Write {words[0]}.")
    return said


def _mapping(node: dict[str, Any], value: Any, loc: Loc) -> Said:
    keys = node.get("required") or list(node["properties"])[:1]
    whole = example(loc)
    fitting = whole if isinstance(whole, dict) else {}
    written = snippet({key: fitting.get(key, _sample_of(node, key)) for key in keys})
    words = node.get(WORDS, [])
    guess = mending.guess_term(value, words) or (words and mending.guess_flag(value) is False)
    if guess:
        mend = Text(f"Tulis {words[0]}.", f"Write {words[0]}.")
    else:
        mend = Text(
            f"Tulis, misalnya: {' atau '.join([written, *words])}",
            f"Write, for example: {' or '.join([written, *words])}",
        )
    return (
        "F020",
        Text(
            f"di sini harus ada peta (isian: nilai), bukan {what(value).id}.",
            f"a mapping (field: value) belongs here, not {what(value).en}.",
        ),
        mend,
    )


def _sample_of(node: dict[str, Any], key: str) -> Any:
    field = node["properties"][key]
    for choice in field.get("anyOf", ()):
        if choice.get("type") != "null":
            field = choice
    return [] if field.get("type") == "array" else sample(field)


def _list(value: Any, loc: Loc) -> Said:
    if value == []:
        return (
            "F021",
            Text(
                "daftar ini kosong, padahal paling sedikit satu.",
                "this list is empty, but needs at least one item.",
            ),
            Text(
                f"Tambahkan, misalnya: {loc[-1]}: {snippet(example(loc))}",
                f"Add one, for example: {loc[-1]}: {snippet(example(loc))}",
            ),
        )
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        written = f"[{shown(value)}]"
    elif isinstance(value, dict) and value:
        written = "[{…}]"
    else:
        written = "[]"
    return (
        "F019",
        Text(
            f"di sini harus ada daftar, bukan {what(value).id}.",
            f"a list belongs here, not {what(value).en}.",
        ),
        Text(
            f"Beri kurung siku: {written}; [] berarti diketahui tidak ada.",
            f"Put brackets: {written}; [] means known none.",
        ),
    )


def _too_much(node: dict[str, Any], value: Any) -> Said:
    single = value[0] if isinstance(value, list) and len(value) == 1 else None
    if isinstance(single, str | int | float):
        mend = Text(
            f"Tulis tanpa kurung siku: {shown(single)}", f"Write without brackets: {shown(single)}"
        )
    else:
        written = snippet(True if node.get("type") == "boolean" else sample(node))
        mend = Text(f"Tulis satu nilai, misalnya: {written}", f"Write one value, e.g. {written}")
    return (
        "F018",
        Text(
            f"di sini harus ada satu nilai, bukan {what(value).id}.",
            f"a single value belongs here, not {what(value).en}.",
        ),
        mend,
    )


def _term(terms: list[str], value: Any) -> Said:
    listed = ", ".join(terms[:_MOST_TERMS])
    if len(terms) > _MOST_TERMS:
        listed += f", … ({len(terms)})"
    choices = Text(f"Pilihan: {listed}; {SEE_SCHEMA.id}.", f"Choices: {listed}; {SEE_SCHEMA.en}.")
    if mending.means_unknown(value):
        hint = _LEAVE_UNKNOWN
    elif (guess := mending.guess_term(value, terms)) is not None:
        hint = Text(f'Maksud Anda "{guess}"?', f'Did you mean "{guess}"?')
    else:
        hint = Text("", "")
    return (
        "F012",
        Text(
            f"{quoted(value)} bukan istilah yang dikenal di sini.",
            f"{quoted(value)} is not a term known here.",
        ),
        Text(f"{hint.id} {choices.id}".strip(), f"{hint.en} {choices.en}".strip()),
    )


def _flag(value: Any) -> Said:
    guess = mending.guess_flag(value)
    if guess is not None:
        word = "true" if guess else "false"
        mend = Text(f"Tulis {word} tanpa tanda kutip.", f"Write {word} without quotes.")
    else:
        mend = Text(
            "Tulis true (ya) atau false (tidak); bila belum diketahui, hapus isian itu.",
            "Write true (yes) or false (no); if it is not known, leave the field out.",
        )
    return (
        "F013",
        Text(
            f"{quoted(value)} bukan jawaban true atau false.",
            f"{quoted(value)} is neither true nor false.",
        ),
        mend,
    )


def _number(node: dict[str, Any], value: Any) -> Said:
    guess = mending.guess_number(value)
    if guess is not None:
        mend = Text(f"Tulis {guess} tanpa tanda kutip.", f"Write {guess} without quotes.")
    elif node["type"] == "integer":
        mend = Text(
            "Tulis bilangan bulat tanpa titik atau koma, paling banyak 15 angka.",
            "Write a whole number without dots or commas, of at most 15 digits.",
        )
    else:
        least, most = node["minimum"], node["maximum"]
        mend = Text(
            f"Tulis angka dari {least} sampai {most}, pecahan dengan titik: 2.5.",
            f"Write a number from {least} to {most}, fractions with a dot: 2.5.",
        )
    return (
        "F016",
        Text(
            f"{quoted(value)} bukan angka yang diterima di sini.",
            f"{quoted(value)} is not a number that is accepted here.",
        ),
        mend,
    )


def _day(value: Any, loc: Loc) -> Said:
    guess, month = mending.guess_day(value), mending.guess_period(value)
    if guess is not None and not 1900 <= guess.year <= 2099:
        mend = Text(
            "Periksa tahunnya: antara 1900 dan 2099.", "Check the year: between 1900 and 2099."
        )
    elif guess is not None:
        mend = Text(f"Tulis {guess}.", f"Write {guess}.")
    elif mending.means_unknown(value):
        mend = _LEAVE_UNKNOWN
    elif month is not None and loc[-2:] == ("when", "date"):
        between = f"between: {{from: {month[0]}, to: {month[1]}}}"
        mend = Text(
            f"Bila harinya belum diketahui, ganti date dengan {between}.",
            f"If the day is not known, put {between} in place of date.",
        )
    elif isinstance(value, str) and re.fullmatch(fields.DAY_PATTERN, value):
        mend = Text(
            "Periksa harinya: bulan itu tidak mempunyai hari tersebut.",
            "Check the day: that month does not have it.",
        )
    else:
        mend = Text(
            "Tulis tahun-bulan-hari, misalnya 2024-09-22.",
            "Write year-month-day, such as 2024-09-22.",
        )
    return (
        "F014",
        Text(f"{quoted(value)} bukan tanggal.", f"{quoted(value)} is not a date."),
        mend,
    )


def _moment(value: Any, _loc: Loc) -> Said:
    guess, day = mending.guess_moment(value), mending.guess_day(value)
    if guess is not None and re.match(fields.MOMENT_PATTERN, guess):
        mend = Text(f"Tulis {guess}.", f"Write {guess}.")
    elif day is not None and guess is None and len(str(value).strip()) <= 10:
        mend = Text(
            f"Jamnya tidak ada: tulis date: {day}, atau tambahkan jam, misalnya {day}T10:00.",
            f"The hour is missing: write date: {day}, or add the hour, such as {day}T10:00.",
        )
    else:
        mend = Text(
            "Tulis tahun-bulan-hariTjam:menit, misalnya 2024-09-22T10:00 atau "
            "2024-09-22T10:00+07:00.",
            "Write year-month-dayThour:minute, such as 2024-09-22T10:00 or 2024-09-22T10:00+07:00.",
        )
    return (
        "F015",
        Text(f"{quoted(value)} bukan hari dan jam.", f"{quoted(value)} is not a day and hour."),
        mend,
    )


def _ref(value: Any, loc: Loc) -> Said:
    guess = mending.as_ref(value)
    if loc[-1] == "ref":
        mend = Text(
            "Pakai nama samaran dari huruf kecil, angka, dan tanda hubung, misalnya terlapor-1; "
            "bukan nama orang.",
            "Use a pseudonym of small letters, digits and hyphens, such as terlapor-1; no name of "
            "a person.",
        )
    elif mending.guess_term(value, ["tidak_ada"]) is not None:
        mend = Text("Tulis tidak_ada.", "Write tidak_ada.")
    elif guess is not None:
        written = snippet(guess)
        mend = Text(
            f"Pakai huruf kecil, angka, dan tanda hubung (paling panjang 40): {written}",
            f"Use small letters, digits and hyphens (at most 40): {written}",
        )
    else:
        mend = Text(
            "Pakai huruf kecil, angka, dan tanda hubung (paling panjang 40), misalnya paslon-1.",
            "Use small letters, digits and hyphens (at most 40), such as paslon-1.",
        )
    return (
        "F017",
        Text(f"{quoted(value)} bukan id yang sah.", f"{quoted(value)} is not a valid id."),
        mend,
    )


def _case_id(value: Any, _loc: Loc) -> Said:
    guess = mending.as_ref(value, "._") or "contoh-001"
    return (
        "F017",
        Text(
            f"{quoted(value)} bukan id kasus yang sah.", f"{quoted(value)} is not a valid case id."
        ),
        Text(
            "Pakai huruf kecil, angka, titik, garis bawah, dan tanda hubung (paling panjang 64), "
            f"misalnya {snippet(guess)}",
            "Use small letters, digits, dots, underscores and hyphens (at most 64), such as "
            f"{snippet(guess)}",
        ),
    )


def _event(value: Any, _loc: Loc) -> Said:
    guess = (mending.as_ref(value, "_") or "pemeriksaan").replace("-", "_")
    return (
        "F017",
        Text(
            f"{quoted(value)} bukan nama kejadian.", f"{quoted(value)} is not a name of an event."
        ),
        Text(
            f"Pakai huruf kecil, angka, dan garis bawah: {snippet(guess)}",
            f"Use small letters, digits and underscores: {snippet(guess)}",
        ),
    )


def _region(value: Any, _loc: Loc) -> Said:
    digits = "".join(char for char in str(value) if char.isdigit())
    if isinstance(value, float):
        digits = f"{value:05.2f}".replace(".", "")
    guess = f"{digits[:2]}.{digits[2:4]}" if len(digits) >= 4 else digits
    written = f'"{guess}"' if len(digits) in {2, 4} else '"32" atau "32.04"'
    return (
        "F017",
        Text(f"{quoted(value)} bukan kode daerah.", f"{quoted(value)} is not a region code."),
        Text(
            f"Tulis kode Kemendagri provinsi atau kabupaten/kota dalam tanda kutip: {written}",
            "Write the Kemendagri code of the province or regency in quotes: "
            + written.replace(" atau ", " or "),
        ),
    )


def _sha256(_value: Any, _loc: Loc) -> Said:
    return (
        "F017",
        Text("ini bukan sidik SHA-256.", "this is not a SHA-256."),
        Text(
            "Tulis 64 angka heksadesimal huruf kecil, dalam tanda kutip.",
            "Write 64 hexadecimal digits in small letters, in quotes.",
        ),
    )


def _text(value: Any, _loc: Loc) -> Said:
    if not isinstance(value, str):
        return (
            "F018",
            Text(f"{shown(value)} bukan teks.", f"{shown(value)} is not text."),
            Text(f'Beri tanda kutip: "{shown(value)}"', f'Put it in quotes: "{shown(value)}"'),
        )
    if value == "":
        return ("F018", Text("teks ini kosong.", "this text is empty."), _LEAVE_UNKNOWN)
    if len(value) > 500:
        return (
            "F018",
            Text(
                f"teks ini {len(value)} karakter; paling panjang 500.",
                f"this text has {len(value)} characters; at most 500 are accepted.",
            ),
            Text("Ringkaslah, atau rujuk berkas bukti.", "Shorten it, or refer to the evidence."),
        )
    line = shown(" ".join(value.split())) or "…"
    return (
        "F018",
        Text(
            "teks ini memuat ganti baris atau karakter yang tidak terlihat.",
            "this text holds a line break or an invisible character.",
        ),
        Text(f'Tulis dalam satu baris: "{line}"', f'Write it on one line: "{line}"'),
    )


_TEXTS: Final[dict[str, Callable[[Any, Loc], Said]]] = {
    fields.DAY_PATTERN: _day,
    fields.MOMENT_PATTERN: _moment,
    fields.REF_PATTERN: _ref,
    fields.REF_OR_NONE_PATTERN: _ref,
    fields.CALENDAR_PATTERN: _ref,
    fields.CASE_ID_PATTERN: _case_id,
    fields.EVENT_PATTERN: _event,
    fields.REGION_PATTERN: _region,
    fields.SHA256_PATTERN: _sha256,
}
