"""The sentences for a source that cannot be read as a case at all.

Codes: F001 file, F002 size, F003 encoding, F004 empty, F005 no mapping, F009 kind of file, F023
value that no case can hold, F024 more problems than are listed.
"""

from difflib import get_close_matches
from pathlib import Path
from typing import Final

from sanksi.kernel.errors import Problem, Text

MOST_BYTES: Final = 2**20
"""Largest case: one mebibyte."""

SUFFIXES: Final = (".yaml", ".yml", ".json")
"""How the name of a case file ends."""

_SMALL_EXAMPLE: Final = """
        id: contoh-001
        election: {kind: pilkada, calendar: pilkada-2024}
        person: {ref: terlapor-1, status: pns}
        candidacies: [{id: paslon-1, kind: pasangan_calon}]
        acts: [{id: p1, kind: reaksi_medsos, when: {date: 2024-09-23}, toward: [paslon-1]}]"""


def _problem(
    code: str, message: Text, mend: Text, file: str | None, line: int | None = None
) -> Problem:
    return Problem(f"SANKSI-{code}", message, mend, "", file, line)


def file_problem(file: str, message: Text, mend: Text) -> Problem:
    """A file that cannot be opened."""
    return _problem("F001", message, mend, file)


def no_file(path: Path, file: str) -> Problem:
    """A file that does not exist."""
    near: list[str] = []
    try:
        siblings = [each.name for each in path.parent.iterdir() if each.suffix in SUFFIXES]
        near = get_close_matches(path.name, siblings, n=1)
    except OSError:
        pass
    hint = Text("", "")
    if near:
        hint = Text(f' Maksud Anda "{near[0]}"?', f' Did you mean "{near[0]}"?')
    return file_problem(
        file,
        Text("berkas ini tidak ada.", "there is no such file."),
        Text(
            f"Periksa nama dan folder berkas.{hint.id}",
            f"Check the name and the folder of the file.{hint.en}",
        ),
    )


def unknown_kind(suffix: str, file: str) -> Problem:
    """A file whose name ends in another way."""
    return _problem(
        "F009",
        Text(
            f"berkas {suffix} tidak dapat dibaca sebagai kasus.",
            f"a {suffix} file cannot be read as a case.",
        ),
        Text(
            "Simpan kasus sebagai .yaml (atau .json) dalam bentuk teks.",
            "Save the case as .yaml (or .json) in text form.",
        ),
        file,
    )


def too_large(size: int, file: str | None) -> Problem:
    """A source of ``size`` bytes, beyond :data:`MOST_BYTES`."""
    number = f"{size / 2**20:.1f}"
    mebibytes = Text(f"{number.replace('.', ',')} MiB", f"{number} MiB")
    if size < 1.1 * MOST_BYTES:
        mebibytes = Text("lebih dari 1 MiB", "more than 1 MiB")
    return _problem(
        "F002",
        Text(
            f"kasus ini {mebibytes.id}; paling besar 1 MiB.",
            f"this case has {mebibytes.en}; the most is 1 MiB.",
        ),
        Text(
            "Isi satu kasus per berkas; foto dan dokumen cukup dirujuk di evidence (ref, sha256).",
            "Put one case in a file; refer to photos and documents in evidence (ref, sha256).",
        ),
        file,
    )


def binary(kind: str, file: str | None) -> Problem:
    """A file that holds no text; ``kind`` names what it seems to be."""
    return _problem(
        "F003",
        Text(f"ini bukan berkas teks{kind}.", f"this is no text file{kind}."),
        Text(
            "Tulis kasus sebagai teks .yaml; berkas bukti dirujuk di evidence.",
            "Write the case as .yaml text; refer to files of evidence in evidence.",
        ),
        file,
    )


def not_utf8(line: int | None, file: str | None) -> Problem:
    """Text in another encoding."""
    return _problem(
        "F003",
        Text("huruf di berkas ini bukan UTF-8.", "the letters of this file are not UTF-8."),
        Text(
            'Simpan ulang berkas dengan pengodean "UTF-8" di penyunting teks Anda.',
            'Save the file again with the encoding "UTF-8" in your text editor.',
        ),
        file,
        line,
    )


def nul(text: str, file: str | None) -> Problem:
    """Text with a NUL character."""
    return _problem(
        "F003",
        Text("ada karakter NUL di dalam teks.", "there is a NUL character in the text."),
        Text(
            "Hapus karakter itu; mungkin berkasnya rusak atau bukan teks.",
            "Remove it; the file may be damaged or no text.",
        ),
        file,
        text.count("\n", 0, text.index("\0")) + 1,
    )


def empty(file: str | None) -> Problem:
    """A source that says nothing."""
    return _problem(
        "F004",
        Text("kasus ini kosong.", "this case is empty."),
        Text(f"Mulailah dengan:{_SMALL_EXAMPLE}", f"Begin with:{_SMALL_EXAMPLE}"),
        file,
    )


def no_mapping(file: str | None) -> Problem:
    """A source that is no mapping at the top."""
    return _problem(
        "F005",
        Text(
            "ini bukan kasus: di tingkat teratas harus ada isian id, election, person, acts.",
            "this is no case: at the top the fields id, election, person, acts must stand.",
        ),
        Text(
            "Bila yang dimaksud nama berkas, akhirilah dengan .yaml atau .json. Contoh kasus:"
            f"{_SMALL_EXAMPLE}",
            "If the name of a file is meant, it must end in .yaml or .json. A case looks like:"
            f"{_SMALL_EXAMPLE}",
        ),
        file,
    )


def unusable(file: str | None) -> Problem:
    """A mapping with objects that JSON has no way to write."""
    return _problem(
        "F023",
        Text(
            "peta ini memuat nilai yang tidak dapat menjadi fakta (NaN, kunci yang bukan teks, "
            "himpunan, atau objek lain).",
            "this mapping holds a value that cannot be a fact (NaN, a key that is no text, a set "
            "or another object).",
        ),
        Text(
            "Pakai teks, angka, True/False, None, daftar, dan kamus biasa; yang belum diketahui "
            "ialah None.",
            "Use text, numbers, True/False, None, lists and plain dicts; unknown is None.",
        ),
        file,
    )


def more(left: int, file: str | None) -> Problem:
    """How many problems are not listed."""
    return _problem(
        "F024",
        Text(f"masih ada {left} masalah lain.", f"there are {left} more problems."),
        Text("Perbaiki yang di atas dahulu.", "Mend those above first."),
        file,
    )
