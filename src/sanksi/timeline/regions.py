"""When two descriptions name the same region: by code where both have one, else by name.

Names are compared without regard to case, spacing and dots; ``Kab.`` is ``Kabupaten``. A name
without its type ("Bandung") may be the regency, the city or the province, and matches each.
"""

from functools import lru_cache
from typing import Final, NamedTuple

_TYPES: Final = {
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kota": "kota",
    "provinsi": "provinsi",
    "propinsi": "provinsi",
    "prov": "provinsi",
}


class Place(NamedTuple):
    """A region, ready to be compared; empty text where something is not given."""

    code: str
    type: str
    name: str

    def same(self, other: "Place") -> bool | None:
        """Whether both are one region; ``None`` when they share neither codes nor names."""
        if self.code and other.code:
            return self.code == other.code
        if not (self.name and other.name):
            return None
        if self.name != other.name:
            return False
        return not (self.type and other.type) or self.type == other.type

    def within(self, other: "Place") -> bool | None:
        """As :meth:`same`, and also when the code lies under the province code of ``other``."""
        if other.code and self.code.startswith(other.code + "."):
            return True
        return self.same(other)


@lru_cache(maxsize=4096)
def place(code: str | None, name: str | None) -> Place:
    """The region of that Kemendagri code and name, either of them unknown."""
    words = (name or "").casefold().replace(".", " ").split()
    kind = ""
    if len(words) > 1 and words[0] in _TYPES:
        kind = _TYPES[words.pop(0)]
        if len(words) > 1 and words[0] in {"administrasi", "adm"}:
            words.pop(0)
    if words[:2] in (["daerah", "istimewa"], ["d", "i"]):
        words[:2] = ["di"]
    return Place((code or "").strip(), kind, " ".join(words))
