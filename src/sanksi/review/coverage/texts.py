"""The words of the coverage report."""

from collections.abc import Mapping
from typing import Final

from sanksi.kernel.errors import Text

TITLE: Final = Text("Cakupan aturan oleh skenario", "Coverage of the rules by scenarios")
SUBJECT: Final = Text("Cakupan aturan {version}", "Coverage of the rules {version}")
SUMMARY: Final = Text(
    "{scenarios} skenario dimainkan atas {rules} aturan dan baris tabel dengan {elements} unsur.",
    "{scenarios} scenarios were played on {rules} rules and table rows with {elements} elements.",
)
COVERED: Final = Text(
    "Setiap aturan dan unsur tercakup ke dua arah, setiap aturan bertanggal pada ketiga harinya.",
    "Every rule and element is covered both ways, and every dated rule on its three days.",
)
NOT_COVERED: Final = Text("Yang belum dicakup: {count}.", "Not covered: {count}.")
ACCEPTED: Final = Text(
    "Diterima dengan alasan dalam rules/accepted.yaml: {count}.",
    "Accepted with a reason in rules/accepted.yaml: {count}.",
)
BROKEN: Final = Text(
    "Skenario yang tidak keluar sesuai harapannya; cakupannya tidak dapat dipercaya:",
    "Scenarios that do not come out as they expect; their coverage cannot be relied upon:",
)
HOW_TO_READ: Final = Text(
    "Kolom terpenuhi, tidak, dan belum pasti menyebut berapa skenario yang menghasilkan nilai itu. "
    "Sebuah unsur yang tidak pernah gagal dalam skenario mana pun dapat dihapus dari aturan tanpa "
    "ada yang memperhatikannya.",
    "The columns holds, fails and open say how many scenarios give that value. An element that "
    "fails in no scenario could be taken out of its rule unnoticed.",
)
GAPS: Final = Text("Yang belum dicakup", "Not covered")
NO_GAPS: Final = Text("Tidak ada.", "Nothing.")
RULE: Final = Text("Aturan", "Rule")
ELEMENT: Final = Text("Unsur", "Element")
ELEMENTS: Final = Text("Unsur", "Elements")
HOLDS: Final = Text("terpenuhi", "holds")
FAILS: Final = Text("tidak", "fails")
OPEN: Final = Text("belum pasti", "open")
BOUNDARIES: Final = Text("Hari batas", "Boundary days")
DAY: Final = Text("Batas", "Boundary")
BEFORE: Final = Text("sehari sebelum", "day before")
ON: Final = Text("hari itu", "the day")
AFTER: Final = Text("sehari sesudah", "day after")
WHOLE: Final = Text("aturan itu sendiri", "the rule itself")
MORE: Final = Text("dan {count} lagi", "and {count} more")
NONE: Final = Text("belum ada", "none yet")
UNWANTED: Final = Text("–", "–")
LINE: Final = Text("baris {line}", "line {line}")
FILE: Final = Text("Berkas", "File")
MISSING_ELEMENTS: Final = Text("unsur tercakup", "elements covered")
MISSING_DAYS: Final = Text("hari batas tercakup", "boundary days covered")

LAYERS: Final[Mapping[str, Text]] = {
    "definitions": Text("Definisi", "Definitions"),
    "permissions": Text("Izin", "Permissions"),
    "norms": Text("Norma", "Norms"),
    "residual": Text("Norma sisa", "Residual norms"),
    "consequences": Text("Akibat", "Consequences"),
    "sanctions": Text("Jenis sanksi", "Kinds of sanction"),
    "authority": Text("Pejabat yang berwenang", "Competent officials"),
    "procedure": Text("Prosedur", "Procedures"),
}
KINDS: Final[Mapping[str, Text]] = {
    "act": Text("perbuatan: {name}", "act: {name}"),
    "election": Text("pemilihan: {name}", "election: {name}"),
    "timing": Text("fase: {name}", "phase: {name}"),
    "contested": Text("dijangkau menurut {name}", "reached under {name}"),
    "defeated_by": Text("digugurkan oleh {name}", "defeated by {name}"),
    "unless_norms": Text("disisihkan oleh {name}", "displaced by {name}"),
    "level": Text("tingkat: {name}", "level: {name}"),
}
EDGES: Final[Mapping[str, Text]] = {
    "begins": Text("{day}, mulai berlaku", "{day}, in force from"),
    "ended": Text("{day}, hari pertama sesudah berakhir", "{day}, first day after its end"),
    "named": Text("{day}, disebut dalam unsur", "{day}, named in an element"),
    "penalty": Text("{day}, pergantian ancaman pidana", "{day}, change of penalty"),
    "penetapan": Text("penetapan calon", "determination of the candidate"),
}
NO_TRUTH: Final[Mapping[str, Text]] = {
    "terpenuhi": Text("tidak pernah terpenuhi", "never holds"),
    "tidak_terpenuhi": Text("tidak pernah gagal", "never fails"),
    "sehari-sebelum": Text("tidak ada skenario sehari sebelumnya", "no scenario on the day before"),
    "hari-itu": Text("tidak ada skenario pada hari itu", "no scenario on the day"),
    "sehari-sesudah": Text("tidak ada skenario sehari sesudahnya", "no scenario on the day after"),
}
