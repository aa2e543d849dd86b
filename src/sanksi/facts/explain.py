"""What pydantic found wrong, said again in words of the house.

Only the place and the value are taken from pydantic; what the field may hold is read off the
published schema, so that message and schema cannot part. Codes here: F010 unknown field, F011
missing; the others stand in :mod:`sanksi.facts.values`.
"""

from typing import Final

from pydantic import ValidationError

from sanksi.facts.identity import masked
from sanksi.facts.schema import WORDS, field_schema, known_objects
from sanksi.facts.values import Said, wrong_value
from sanksi.facts.wording import SEE_SCHEMA, Loc, example, shown, snippet
from sanksi.kernel.errors import Problem, Text, did_you_mean
from sanksi.kernel.yaml12 import join

_MOST_FIELDS: Final = 9

_IN_ENGLISH: Final = {
    "akibat": "effect", "akun": "account", "bukti": "evidence", "calon": "candidacies",
    "dari": "from", "daerah": "region", "dampak": "negative_impact", "instansi": "employer",
    "jabatan": "position", "jenis": "kind", "kalender": "calendar", "kandidat": "candidacies",
    "kepada": "toward", "laporan": "reports", "nama": "name", "orang": "person",
    "paslon": "candidacies", "pegawai": "person", "pemilihan": "election",
    "perbuatan": "acts", "reaksi": "reaction", "sampai": "to", "tanggal": "date",
    "tempat": "place", "terlapor": "person", "waktu": "when", "wilayah": "region",
    "zona": "tz",
}  # fmt: skip
"""Indonesian words that someone may write for a field."""


def explain(error: ValidationError) -> list[tuple[str, Problem]]:
    """One problem for each thing that ``error`` names, beside the true path of its place."""
    found: list[tuple[str, Problem]] = []
    for each in error.errors(include_url=False, include_context=False):
        kind, value, loc = each["type"], each["input"], _as_written(each["loc"])
        node = field_schema(loc) or {}
        if kind == "too_short" and value:
            continue  # a list whose items are wrong counts as empty: they are named on their own
        if WORDS in node and kind == ("literal_error" if isinstance(value, dict) else "model_type"):
            continue  # a mapping or a word may stand here: only the nearer of the two is spoken of
        path = ""
        for step in loc:
            path = join(path, step)
        if kind == "extra_forbidden":
            said = _unknown_field(loc)
        elif kind == "missing" or value is None:
            said = _missing(loc)
        else:
            said = wrong_value(node, value, loc)
        code, message, mend = said
        found.append((path, Problem(f"SANKSI-{code}", message, mend, masked(path))))
    return found


def _as_written(loc: Loc) -> Loc:
    """``loc`` without the steps that pydantic adds where a mapping or a word may stand."""
    steps: list[str | int] = []
    added = False
    for step in loc:
        if added:
            added = False
            continue
        steps.append(step)
        added = WORDS in (field_schema(tuple(steps)) or {})
    return tuple(steps)


def _unknown_field(loc: Loc) -> Said:
    key, owner = str(loc[-1]), loc[:-1]
    known = list((field_schema(owner) or {}).get("properties", {}))
    meant = _IN_ENGLISH.get(key.lower(), key.lower())
    hint = Text("", "") if meant in known else _elsewhere(meant)
    if not hint.id:
        hint = did_you_mean(meant, known)
    listed = ", ".join(known[:_MOST_FIELDS]) + (", …" if len(known) > _MOST_FIELDS else "")
    return (
        "F010",
        Text(f'isian "{shown(key)}" tidak dikenal.', f'the field "{shown(key)}" is not known.'),
        Text(
            f"{hint.id} Isian di sini: {listed} ({SEE_SCHEMA.id}).".strip(),
            f"{hint.en} Fields here: {listed} ({SEE_SCHEMA.en}).".strip(),
        ),
    )


def _elsewhere(key: str) -> Text:
    """A hint when the field belongs to another part of the case."""
    owners = [path for path, node in known_objects().items() if key in node["properties"]]
    if not 0 < len(owners) <= 3:
        return Text("", "")
    places = [f"{owner}.{key}" if owner else key for owner in owners]
    return Text(f"Tempatnya: {', '.join(places)}.", f"It belongs at {', '.join(places)}.")


def _missing(loc: Loc) -> Said:
    key = str(loc[-1])
    if isinstance(loc[-1], int):
        return (
            "F011",
            Text("unsur daftar ini kosong.", "this item of the list is empty."),
            Text(
                "Hapus unsur itu; daftar yang belum diketahui dihapus seluruhnya.",
                "Remove the item; a list that is not known is left out as a whole.",
            ),
        )
    written = f"{key}: {snippet(example(loc))}"
    return (
        "F011",
        Text(f'isian wajib "{key}" belum ada.', f'the required field "{key}" is missing.'),
        Text(f"Tambahkan, misalnya: {written}", f"Add it, for example: {written}"),
    )
