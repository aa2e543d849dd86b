"""What the checks of the rule base find, in both languages; a code never changes its meaning."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sanksi.kernel.errors import Problem, Text
from sanksi.review.checks.witness import Witness
from sanksi.rulebase import Rulebase
from sanksi.rulebase.messages import Slot, Wording, wording
from sanksi.rulebase.places import Places

_ACCEPT: Final = (
    " Bila memang demikian hukumnya, catat dalam accepted.yaml dengan alasannya "
    "(`subject: [{subject}]`).",
    " If that is the law, record it in accepted.yaml with its reason (`subject: [{subject}]`).",
)


def _wording(id_: str, en: str, mend_id: str, mend_en: str) -> Wording:
    """A wording whose mend ends with the way to accept the finding."""
    return wording(id_, en, mend_id + _ACCEPT[0], mend_en + _ACCEPT[1])


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its code, what it is about, where that stands, and cases that show it.

    ``subject`` is what ``accepted.yaml`` names; ``shows`` says what the cases show.
    """

    code: str
    subject: tuple[str, ...]
    file: str
    path: str
    slots: Mapping[str, Slot]
    witnesses: tuple[Witness, ...] = ()

    def problem(self, places: Places) -> Problem:
        """The finding as a sentence with its place and its mend."""
        slots = {"subject": ", ".join(self.subject), **self.slots}
        return WORDINGS[self.code].problem(self.code, places.at(self.file, self.path), slots)

    @property
    def title(self) -> Text:
        """What its cases show, in a few words."""
        subject = ", ".join(self.subject)
        return Text(f"{self.code}: {subject}", f"{self.code}: {subject}")


def about_rule(
    rulebase: Rulebase,
    code: str,
    subject: Sequence[str],
    path: str = "",
    /,
    witnesses: Iterable[Witness] = (),
    **slots: Slot,
) -> Finding:
    """A finding about the rule that ``subject`` names first."""
    rule = rulebase.rules[subject[0]]
    return Finding(code, tuple(subject), rule.file, rule.path + path, slots, tuple(witnesses))


def unreal(finding: Finding) -> Finding:
    """In place of a finding whose case does not show it: the fact space is too wide."""
    found = f"{finding.code} ({', '.join(finding.subject)})"
    return replace(finding, code="SANKSI-C014", slots={"found": found})


WORDINGS: Final[Mapping[str, Wording]] = {
    "SANKSI-C001": _wording(
        "aturan ini tidak dapat terpenuhi dalam kasus apa pun.",
        "no case whatever can meet this rule.",
        "Periksa syaratnya: unsur yang saling meniadakan, masa berlaku, atau jenis perbuatannya.",
        "Check its conditions: elements that exclude each other, force, or a wrong act.",
    ),
    "SANKSI-C002": _wording(
        "tingkat {level} (cases[{index}]) tidak pernah menjadi tingkat aturan ini.",
        "the level {level} (cases[{index}]) is never the level of this rule.",
        "Hapus tingkat itu, atau perbaiki syarat yang mendahuluinya.",
        "Remove it, or mend the conditions before it.",
    ),
    "SANKSI-C003": _wording(
        "{other} disebut dalam `carried_by`, tetapi keduanya tidak pernah terpenuhi bersama.",
        "{other} is named in `carried_by`, but the two can never both hold.",
        "Hapus nama itu, atau perbaiki syarat salah satunya.",
        "Remove the name, or mend the conditions of one of them.",
    ),
    "SANKSI-C004": _wording(
        "{other} disebut dalam `unless_norms`, tetapi tidak pernah menggeser aturan ini.",
        "{other} is named in `unless_norms`, but never displaces this rule.",
        "Hapus nama itu, atau perbaiki syarat salah satunya.",
        "Remove the name, or mend the conditions of one of them.",
    ),
    "SANKSI-C005": _wording(
        "{other} disebut dalam `defeated_by`, tetapi tidak pernah menggugurkan aturan ini.",
        "{other} is named in `defeated_by`, but that permission never defeats this rule.",
        "Hapus nama itu, atau perbaiki syarat salah satunya.",
        "Remove the name, or mend the conditions of one of them.",
    ),
    "SANKSI-C006": _wording(
        "aturan ini dan {other} (jalur {track}) dapat terpenuhi bersama tanpa hubungan yang "
        "dinyatakan; tingkatnya {level} dan {other_level}.",
        "this rule and {other} (track {track}) can hold together without a stated relation; "
        "their levels are {level} and {other_level}.",
        "Nyatakan hubungannya dalam overlaps.yaml, atau bedakan syaratnya.",
        "State the relation in overlaps.yaml, or tell their conditions apart.",
    ),
    "SANKSI-C007": wording(
        "{found} tidak tumpang tindih dengan aturan mana pun yang disebut di sini.",
        "{found} overlaps with none of the rules named here.",
        "Hapus dari daftar ini.",
        "Remove it from the list.",
    ),
    "SANKSI-C008": wording(
        "batasan ini tidak meniadakan keadaan apa pun.",
        "this constraint excludes nothing.",
        "Hapus, atau perbaiki `never`.",
        "Remove it, or mend `never`.",
    ),
    "SANKSI-C009": _wording(
        "tidak ada norma, izin, atau pertanyaan terbuka yang berbicara tentang perbuatan {act} "
        "({election}, {phase}) oleh {status} pada {days}.",
        "no norm, permission or open question speaks of the act {act} ({election}, {phase}) by "
        "{status} on {days}.",
        "Kodekan aturannya, atau batasi cakupan dalam rulebase.yaml.",
        "Encode the rule, or narrow the scope in rulebase.yaml.",
    ),
    "SANKSI-C010": _wording(
        "jalur {track} tidak berbicara tentang {act} ({election}; {phases}; {statuses}) pada "
        "{days}, padahal sebelum dan sesudahnya berbicara.",
        "the track {track} does not speak of {act} ({election}; {phases}; {statuses}) on {days}, "
        "although before and after it does.",
        "Sambung masa berlaku aturannya, atau kodekan aturan di antaranya.",
        "Join the periods of force, or encode the rule between them.",
    ),
    "SANKSI-C011": _wording(
        "sebelum penetapan tingkatnya {level}; sejak penetapan perbuatan yang sama hanya "
        "{other_level} ({other}).",
        "before determination the level is {level}; since then the same act is only "
        "{other_level} ({other}).",
        "Periksa kedua aturan.",
        "Check both rules.",
    ),
    "SANKSI-C014": wording(
        "contoh untuk temuan {found} tidak memperlihatkannya bila dinilai; ruang fakta memuat "
        "keadaan yang tidak ada.",
        "the case for the finding {found} does not show it when adjudicated; the fact space holds "
        "what cannot be.",
        "Tambahkan keadaan itu ke constraints.yaml, atau laporkan kepada pengelola sanksi.",
        "Add that combination to constraints.yaml, or report it to the maintainers of sanksi.",
    ),
}
