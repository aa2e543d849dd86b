"""The slots of step patterns: which words may stand in them, and the values that they become.

A slot is written ``{kind}``, ``{kind:detail}`` or ``{name=kind:detail}``. Words are Indonesian as
legal staff write them; values are the terms, dates and numbers of case facts and decisions.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, NamedTuple, get_args, get_origin

from sanksi.facts import terms
from sanksi.kernel.errors import Text, did_you_mean
from sanksi.kernel.truth import Truth
from sanksi.rulebase.vocabulary import PERIODS, PHASES, catalogue


class Moment(NamedTuple):
    """A day, with the hour of local time where it is known."""

    day: dt.date
    hour: dt.time | None = None


class UnitRef(NamedTuple):
    """A unit of judgement as a scenario names it: an act, a part of it, toward a candidacy."""

    act: str
    part: int | None = None
    candidacy: str | None = None

    def __str__(self) -> str:
        part = "" if self.part is None else f"#{self.part}"
        toward = "" if self.candidacy is None else f" terhadap {self.candidacy}"
        return f"{self.act}{part}{toward}"


Value = str | int | float | dt.date | Moment | UnitRef | tuple[str, ...]


class SlotError(ValueError):
    """The words in a slot are not what the slot takes."""

    def __init__(self, message: Text, mend: Text) -> None:
        super().__init__(message.en)
        self.message = message
        self.mend = mend


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot of a pattern: its name, kind and detail."""

    name: str
    kind: str
    detail: str = ""

    @property
    def regex(self) -> str:
        """What the slot can match before its words are read."""
        return KINDS[self.kind].regex


@dataclass(frozen=True, slots=True)
class Words:
    """The words beyond the bare terms: labels of terms, and names of facts.

    ``labels`` maps ``fact=term`` or ``term`` to a label; ``facts`` maps a name to a fact's path.
    """

    labels: Mapping[str, str]
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SlotKind:
    """A kind of slot: a coarse shape, a reader, and an example for messages and the listing."""

    regex: str
    read: Callable[[str, Slot, Words], Value]
    example: str
    meaning: str


SLOT: Final = re.compile(r"\{(?:(\w+)=)?(\w+)(?::([\w.]+))?\}")
MONTHS: Final = (
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
)  # fmt: skip
PHASE_WORDS: Final = (*PHASES, "belum_pasti")
TRUTH_WORDS: Final = tuple(truth.value for truth in Truth)

_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_WRITTEN: Final = re.compile(r"(\d{1,2}) ([A-Za-z]+) (\d{4})")
_AT: Final = re.compile(r"(.+) pukul (\d{1,2})\.(\d{2})")
_UNIT: Final = re.compile(r"(p\d+)(?:#(\d+))?(?: terhadap ([a-z0-9-]+))?")
_RUPIAH: Final = re.compile(r"Rp(\d{1,3}(?:\.\d{3})*)")
_DECIMAL: Final = re.compile(r"\d+(?:,\d+)?")
_SEPARATOR: Final = re.compile(r", dan |, atau |, | dan | atau ")


def normal(words: str) -> str:
    """``words`` as compared: lower case, underscores and runs of spaces as one space."""
    return re.sub(r"[\s_]+", " ", words).strip().casefold()


@cache
def terms_of(detail: str) -> tuple[str, ...]:
    """The terms that ``{istilah:detail}`` takes: of a readable fact, or of a list in ``terms``."""
    spec = catalogue().get(detail)
    if spec is not None and spec.kind in {"term", "set"}:
        return spec.domain
    listed = getattr(terms, detail, None)
    if get_origin(listed) is Literal:
        return get_args(listed)
    raise KeyError(detail)


def read_term(words: str, slot: Slot, known: Words) -> str:
    """The term that ``words`` name: the bare term, with spaces for underscores, or its label."""
    wanted = normal(words)
    options = terms_of(slot.detail)
    for term in options:
        names = [term, known.labels.get(f"{slot.detail}={term}"), known.labels.get(term)]
        if wanted in {normal(name) for name in names if name}:
            return term
    return _unknown(words, options, "istilah", "term")


def read_date(words: str, _slot: Slot, _known: Words) -> dt.date:
    """A day, as ``2024-09-22`` or ``22 September 2024``."""
    if found := _ISO.fullmatch(words):
        year, month, day = (int(group) for group in found.groups())
    elif (found := _WRITTEN.fullmatch(words)) and found[2].casefold() in MONTHS:
        year, month, day = int(found[3]), MONTHS.index(found[2].casefold()) + 1, int(found[1])
    else:
        raise _not_a_date(words)
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise _not_a_date(words) from None


def _not_a_date(words: str) -> SlotError:
    return SlotError(
        Text(f'"{words}" bukan tanggal.', f'"{words}" is not a date.'),
        Text("Tulis misalnya 22 September 2024 atau 2024-09-22.", "Write, say, 2024-09-22."),
    )


def _read_moment(words: str, slot: Slot, known: Words) -> Moment:
    found = _AT.fullmatch(words)
    if found is None:
        return Moment(read_date(words, slot, known))
    day = read_date(found[1], slot, known)
    try:
        return Moment(day, dt.time(int(found[2]), int(found[3])))
    except ValueError:
        raise SlotError(
            Text(f'"{words}" bukan jam.', f'"{words}" is not an hour.'),
            Text("Tulis misalnya pukul 10.00.", "Write, say, pukul 10.00."),
        ) from None


def _read_terms(words: str, slot: Slot, known: Words) -> tuple[str, ...]:
    return tuple(read_term(word, slot, known) for word in _SEPARATOR.split(words))


def _read_words(words: str, _slot: Slot, _known: Words) -> tuple[str, ...]:
    return tuple(normal(word).replace(" ", "_") for word in _SEPARATOR.split(words))


def _read_word(words: str, _slot: Slot, _known: Words) -> str:
    return words


def _read_number(words: str, _slot: Slot, _known: Words) -> float:
    if _DECIMAL.fullmatch(words) is None:
        raise SlotError(
            Text(f'"{words}" bukan angka.', f'"{words}" is not a number.'),
            Text("Tulis angka, dengan koma untuk pecahan: 0,5.", "Write a number such as 0,5."),
        )
    return float(words.replace(",", "."))


def _read_whole(words: str, slot: Slot, known: Words) -> int:
    number = _read_number(words, slot, known)
    if not number.is_integer():
        raise SlotError(
            Text(f'"{words}" bukan bilangan bulat.', f'"{words}" is not a whole number.'),
            Text("Tulis bilangan bulat, misalnya 24.", "Write a whole number such as 24."),
        )
    return int(number)


def _read_rupiah(words: str, _slot: Slot, _known: Words) -> int:
    found = _RUPIAH.fullmatch(words)
    if found is None:
        raise SlotError(
            Text(f'"{words}" bukan jumlah rupiah.', f'"{words}" is not an amount in rupiah.'),
            Text("Tulis misalnya Rp600.000.", "Write, say, Rp600.000."),
        )
    return int(found[1].replace(".", ""))


def _read_unit(words: str, _slot: Slot, _known: Words) -> UnitRef:
    found = _UNIT.fullmatch(words)
    if found is None:
        raise SlotError(
            Text(f'"{words}" bukan satuan perbuatan.', f'"{words}" is not a unit.'),
            Text("Tulis misalnya p1, p1#2, atau p1 terhadap paslon-2.", "Write, say, p1 or p1#2."),
        )
    part = None if found[2] is None else int(found[2])
    return UnitRef(found[1], part, found[3])


def _read_fact(words: str, _slot: Slot, known: Words) -> str:
    wanted = normal(words)
    for name, path in known.facts.items():
        if wanted == normal(name):
            return path
    if words in set(known.facts.values()) or words in catalogue():
        return words
    return _unknown(words, known.facts, "sebutan fakta", "name of a fact")


def _one_of(options: Iterable[str], what: str, what_en: str) -> Callable[[str, Slot, Words], str]:
    listed = tuple(options)

    def read(words: str, _slot: Slot, _known: Words) -> str:
        for option in listed:
            if normal(words) == normal(option):
                return option
        return _unknown(words, listed, what, what_en)

    return read


def _unknown(words: str, options: Iterable[str], what: str, what_en: str) -> str:
    listed = [option.replace("_", " ") for option in options]
    hint = did_you_mean(normal(words), listed)
    shown = ", ".join(listed[:60])
    raise SlotError(
        Text(
            f'{what} "{words}" tidak dikenal.{hint.id}',
            f'the {what_en} "{words}" is not known.{hint.en}',
        ),
        Text(f"Pilih salah satu: {shown}.", f"Choose one of: {shown}."),
    )


_RULE_ID: Final = r"[A-Z][A-Za-z0-9()/.-]*"
_REF: Final = r"[a-z0-9-]+"
_SLUG: Final = r"[a-z][a-z0-9_]*"

KINDS: Final[Mapping[str, SlotKind]] = {
    "istilah": SlotKind(r".+?", read_term, "pemenangan", "satu istilah dari daftar"),
    "daftar": SlotKind(r".+?", _read_terms, "suka dan komentar", "satu atau lebih istilah"),
    "tanggal": SlotKind(r"\d.*?", read_date, "22 September 2024", "tanggal"),
    "waktu": SlotKind(
        r"\d.*?", _read_moment, "22 September 2024 pukul 10.00", "tanggal, boleh dengan jam"
    ),
    "angka": SlotKind(r"\d[\d,]*", _read_number, "0,5", "angka"),
    "bulat": SlotKind(r"\d[\d,]*", _read_whole, "24", "bilangan bulat"),
    "rupiah": SlotKind(r"Rp[\d.]+", _read_rupiah, "Rp600.000", "jumlah rupiah"),
    "teks": SlotKind(r".+", _read_word, "Kabupaten Bandung", "teks"),
    "kalender": SlotKind(_REF, _read_word, "pilkada-2024", "kalender pemilihan"),
    "pencalonan": SlotKind(_REF, _read_word, "paslon-1", "nama samaran pencalonan"),
    "daftar_pencalonan": SlotKind(
        rf"{_REF}(?:(?:, | dan |, dan ){_REF})*",
        lambda words, _slot, _known: tuple(_SEPARATOR.split(words)),
        "paslon-1 dan paslon-2",
        "satu atau lebih pencalonan",
    ),
    "satuan": SlotKind(
        rf"p\d+(?:#\d+)?(?: terhadap {_REF})?",
        _read_unit,
        "p1 terhadap paslon-1",
        "satuan penilaian",
    ),
    "temuan": SlotKind(_RULE_ID, _read_word, "SKB22-D6", "pengenal aturan"),
    "daftar_temuan": SlotKind(
        rf"{_RULE_ID}(?:(?:, | dan |, dan ){_RULE_ID})*",
        lambda words, _slot, _known: tuple(_SEPARATOR.split(words)),
        "SKB22-D1 dan PP94-n5",
        "satu atau lebih pengenal aturan",
    ),
    "izin": SlotKind(_RULE_ID, _read_word, "OK-DUTY", "pengenal perbuatan yang diizinkan"),
    "peringatan": SlotKind(_RULE_ID, _read_word, "ALERT-DASAR-TIPIS", "pengenal peringatan"),
    "kutipan": SlotKind(
        r"[a-z0-9-]+(?:/[A-Za-z0-9().-]+)*", _read_word, "pp-94-2021/5/n/5", "kutipan ketentuan"
    ),
    "oq": SlotKind(r"OQ-[A-Z]-\d+", _read_word, "OQ-C-1", "pengenal pertanyaan hukum terbuka"),
    "slug": SlotKind(_SLUG, _read_word, "sempit", "posisi atas pertanyaan hukum"),
    "fakta": SlotKind(r".+?", _read_fact, "akun yang ditanggapi", "sebutan fakta"),
    "kebenaran": SlotKind(
        r"terpenuhi|tidak terpenuhi|belum pasti",
        _one_of(TRUTH_WORDS, "kebenaran", "truth"),
        "terpenuhi",
        "terpenuhi, tidak terpenuhi, atau belum pasti",
    ),
    "fase": SlotKind(
        r".+?", _one_of(PHASE_WORDS, "fase", "phase"), "sejak penetapan",
        "sebelum penetapan, sejak penetapan, tidak berlaku, atau belum pasti",
    ),
    "masa": SlotKind(r".+?", _one_of(PERIODS, "masa", "period"), "masa kampanye", "masa tahapan"),
    "jalur": SlotKind(
        r".+?", _one_of(get_args(terms.Track), "jalur", "track"), "disiplin",
        "etik, disiplin, kepegawaian, pidana, atau non asn",
    ),
    "keadaan": SlotKind(_SLUG, _read_word, "tim_pemeriksa", "keadaan dalam berkas prosedur"),
    "daftar_keadaan": SlotKind(
        r".+", _read_words, "keputusan atau tidak_terbukti", "satu atau lebih keadaan"
    ),
    "sanksi": SlotKind(r"[a-z0-9_.]+", _read_word, "ptdh", "jenis sanksi"),
    "daftar_sanksi": SlotKind(
        r".+", _read_words, "berat.1 dan berat.2", "satu atau lebih jenis sanksi"
    ),
    "daftar_pejabat": SlotKind(r".+", _read_words, "ppk", "satu atau lebih pejabat"),
    "jenis_pidana": SlotKind(
        r"\w+",
        _one_of(
            ("penjara", "kurungan", "denda", "belum_diketahui"), "jenis pidana", "kind of penalty"
        ),
        "penjara", "penjara, kurungan, denda, atau belum_diketahui",
    ),
    "kata_hubung": SlotKind(
        r"dan/atau|dan|atau",
        lambda words, _slot, _known: words.replace("/", "_"),
        "dan/atau",
        "dan, atau, dan/atau",
    ),
    "lex_favor": SlotKind(
        r"\w+", _one_of(("lama", "baru", "sama", "campuran"), "hasil perbandingan", "comparison"),
        "campuran", "lama, baru, sama, atau campuran",
    ),
}  # fmt: skip
"""Every kind of slot that a pattern may have."""
