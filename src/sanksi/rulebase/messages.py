"""What is said, in both languages, about a rule file that cannot be read.

A code never changes its meaning. Slots such as ``{found}`` are filled by whoever reports.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sanksi.kernel.errors import Problem, Text
from sanksi.rulebase.places import Place

Slot = str | int | Text


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentence of a problem and its mend, with slots."""

    message: Text
    mend: Text

    def problem(self, code: str, place: Place, slots: Mapping[str, Slot]) -> Problem:
        """The problem ``code`` at ``place``, its heading of the law put before the sentence."""
        message = _filled(self.message, slots)
        if place.heading is not None:
            message = Text(f"{place.heading.id}: {message.id}", f"{place.heading.en}: {message.en}")
        return Problem(
            code,
            message,
            _filled(self.mend, slots),
            place.path,
            place.file,
            place.line,
            place.rule,
        )


def wording(id_: str, en: str, mend_id: str, mend_en: str) -> Wording:
    """A wording from its four sentences."""
    return Wording(Text(id_, en), Text(mend_id, mend_en))


def listed(words: object, limit: int = 12) -> str:
    """``words`` with commas between, cut after ``limit``."""
    items = [str(word) for word in words] if isinstance(words, list | tuple) else [str(words)]
    return ", ".join(items[:limit]) + (", …" if len(items) > limit else "")


def _filled(text: Text, slots: Mapping[str, Slot]) -> Text:
    return Text(
        text.id.format(**{k: v.id if isinstance(v, Text) else v for k, v in slots.items()}),
        text.en.format(**{k: v.en if isinstance(v, Text) else v for k, v in slots.items()}),
    )


def problem(code: str, place: Place, **slots: Slot) -> Problem:
    """A problem of reading; ``code`` is one of :data:`WORDINGS`."""
    return WORDINGS[code].problem(code, place, slots)


WORDINGS: Final[Mapping[str, Wording]] = {
    "SANKSI-R001": wording(
        "folder aturan tidak ditemukan.",
        "the folder of rules is not there.",
        "Periksa letaknya, atau pasang ulang sanksi bila aturan bawaan yang hilang.",
        "Check the location, or install sanksi again if its own rules are missing.",
    ),
    "SANKSI-R002": wording(
        "berkas ini tidak dapat dibaca sebagai teks UTF-8 ({reason}).",
        "this file cannot be read as UTF-8 text ({reason}).",
        "Simpan ulang berkas itu sebagai UTF-8 dan periksa izin bacanya.",
        "Save the file as UTF-8 and check that it may be read.",
    ),
    "SANKSI-R003": wording(
        "dua berkas aturan bernama sama.",
        "two rule files have the same name.",
        "Ganti nama salah satunya.",
        "Rename one of them.",
    ),
    "SANKSI-R004": wording(
        "berkas aturan harus berupa peta kunci dan isi.",
        "a rule file must be a mapping of keys to contents.",
        "Awali berkas dengan `format: 1` dan `kind: rules` (atau jenis lain).",
        "Begin the file with `format: 1` and `kind: rules` (or another kind).",
    ),
    "SANKSI-R005": wording(
        "berkas tidak menyebut `format: 1`; yang tertulis: {found}.",
        "the file does not say `format: 1`; it says: {found}.",
        "Tulis `format: 1` pada baris pertama; versi lain belum dikenal.",
        "Write `format: 1` on the first line; no other version is known.",
    ),
    "SANKSI-R006": wording(
        "jenis berkas (`kind`) {found} tidak dikenal.{hint}",
        "the kind of file (`kind`) {found} is unknown.{hint}",
        "Pilih salah satu: {choices}.",
        "Choose one of: {choices}.",
    ),
    "SANKSI-R007": wording(
        'kunci "{found}" tidak dikenal di sini.{hint}',
        'the key "{found}" is unknown here.{hint}',
        "Kunci yang dikenal: {choices}.",
        "Known keys: {choices}.",
    ),
    "SANKSI-R008": wording(
        'isian wajib "{found}" belum ada.',
        'the required field "{found}" is missing.',
        "Tambahkan, misalnya: {example}",
        "Add it, for example: {example}",
    ),
    "SANKSI-R009": wording(
        'istilah "{found}" tidak dikenal di sini.{hint}',
        'the term "{found}" is unknown here.{hint}',
        "Istilah yang dikenal: {choices}.",
        "Known terms: {choices}.",
    ),
    "SANKSI-R010": wording(
        "isinya harus berupa {wanted}, bukan {found}.",
        "it must be {wanted}, not {found}.",
        "Tulis, misalnya: {example}",
        "Write, for example: {example}",
    ),
    "SANKSI-R011": wording(
        '"{found}" tidak berbentuk sebagaimana mestinya.',
        '"{found}" does not have the right form.',
        "Tulis, misalnya: {example}",
        "Write, for example: {example}",
    ),
    "SANKSI-R012": wording(
        "isinya kosong.",
        "it is empty.",
        "Isi sedikitnya satu, misalnya: {example}",
        "Give at least one, for example: {example}",
    ),
    "SANKSI-R013": wording(
        "masa berlaku berakhir sebelum dimulai.",
        "the period ends before it begins.",
        "Periksa `from` dan `to`; keduanya termasuk, dan `to: null` berarti belum berakhir.",
        "Check `from` and `to`; both count, and `to: null` means no end is known.",
    ),
    "SANKSI-R014": wording(
        "uji fakta harus memuat tepat satu pembanding; di sini ada {found}.",
        "a test of a fact must have exactly one comparison; here there are {found}.",
        "Sisakan satu dari: is, in, has, has_any, at_least, less_than. "
        "Uji lain ditulis tersendiri di dalam `all`.",
        "Keep one of: is, in, has, has_any, at_least, less_than. "
        "Write another test on its own inside `all`.",
    ),
    "SANKSI-R015": wording(
        "ini bukan syarat yang dikenal.{hint}",
        "this is not a known condition.{hint}",
        "Syarat dimulai dengan salah satu dari: all, any, not, fact, reading, exists; "
        "misalnya {{fact: act.published, is: true}}",
        "A condition begins with one of: all, any, not, fact, reading, exists; "
        "for example {{fact: act.published, is: true}}",
    ),
    "SANKSI-R016": wording(
        "angka {found} di luar batas.",
        "the number {found} is out of bounds.",
        "Batasnya: {limit}.",
        "The bounds are: {limit}.",
    ),
    "SANKSI-R017": wording(
        "{found} bukan tanggal.",
        "{found} is not a date.",
        "Tulis tahun-bulan-hari, misalnya 2024-09-22.",
        "Write year-month-day, for example 2024-09-22.",
    ),
    "SANKSI-R018": wording(
        'id "{found}" sudah dipakai di {other}.',
        'the id "{found}" is already taken at {other}.',
        "Beri masing-masing id sendiri, atau hapus salah satunya.",
        "Give each an id of its own, or remove one of them.",
    ),
    "SANKSI-R019": wording(
        "tidak ada berkas dengan `kind: rulebase`.",
        "there is no file with `kind: rulebase`.",
        "Tambahkan rulebase.yaml yang memuat versi dan cakupan basis aturan.",
        "Add rulebase.yaml, which holds the version and the scope of the rule base.",
    ),
    "SANKSI-R020": wording(
        "`kind: rulebase` sudah ada di {other}.",
        "`kind: rulebase` is already there, in {other}.",
        "Satu basis aturan mempunyai satu berkas cakupan; hapus salah satunya.",
        "A rule base has one such file; remove one of them.",
    ),
    "SANKSI-R021": wording(
        "isi ini tidak dapat dipakai ({reason}).",
        "this content cannot be used ({reason}).",
        "Bandingkan dengan `sanksi schema rule`.",
        "Compare it with `sanksi schema rule`.",
    ),
    "SANKSI-R022": wording(
        'teks di dalam kurung kurawal terpotong pada koma; sisanya: "{found}".',
        'a text inside braces is cut at a comma; its rest is: "{found}".',
        "Beri tanda kutip pada teks yang memuat koma, titik dua, atau kurung.",
        "Put quotes around a text that holds commas, colons or brackets.",
    ),
    "SANKSI-R023": wording(
        "berkas ini tidak berakhiran .yaml, sehingga tidak akan terbaca.",
        "this file does not end in .yaml, so it would not be read.",
        "Ganti akhiran namanya menjadi .yaml.",
        "Rename it to end in .yaml.",
    ),
    "SANKSI-R025": wording(
        "berkas ini diberikan sebagai kalender, tetapi isinya `kind: {found}`.",
        "this file was given as a calendar, but it is `kind: {found}`.",
        "Berikan aturan lain lewat folder aturan tambahan (`--rules`).",
        "Give other rules as an extra folder of rules (`--rules`).",
    ),
    "SANKSI-R026": wording(
        "folder ini tidak memuat berkas aturan (.yaml).",
        "this folder holds no rule file (.yaml).",
        "Periksa letaknya; berkas aturan bernama .yaml.",
        "Check the location; rule files end in .yaml.",
    ),
    "SANKSI-R029": wording(
        "jam dan bulan tidak dapat berdampingan dengan satuan lain.",
        "hours and months cannot stand beside another unit.",
        "Sebut satu satuan saja; hanya hari kalender dan hari kerja dapat diperselisihkan.",
        "Name that unit alone; only calendar and working days can be contested.",
    ),
    "SANKSI-R028": wording(
        "sebuah gerbang memuat tepat satu dari `term` dan `fact`.",
        "a gate has exactly one of `term` and `fact`.",
        "Sebut batas waktu yang harus ditepati, atau fakta laporan yang harus benar.",
        "Name the term that must be kept, or the fact of the report that must be true.",
    ),
    "SANKSI-R027": wording(
        "batas waktu yang hanya diingat (M) tidak boleh mempunyai angka.",
        "a term that is only remembered (M) must not have a number.",
        "Tulis `number: null` dengan pertanyaannya, atau sebut sumber dan tingkat kepastiannya.",
        "Write `number: null` with its question, or give the source and its confidence.",
    ),
    "SANKSI-R024": wording(
        "aturan hitung memerlukan tepat satu jarak: `days` atau `months`.",
        "the rule needs exactly one distance: `days` or `months`.",
        "Tulis, misalnya: {example}",
        "Write, for example: {example}",
    ),
}
