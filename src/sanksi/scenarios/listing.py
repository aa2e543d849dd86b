"""The vocabulary as a page for legal staff: ``docs/kosakata.md`` is made from it.

``python -m sanksi.scenarios features/kosakata.yaml docs/kosakata.md`` writes the page.
"""

from collections.abc import Iterator
from typing import Final

from sanksi.scenarios.slots import KINDS, SLOT, terms_of
from sanksi.scenarios.vocabulary import KEYWORDS, Entry, Vocabulary

_FORM_NAMES: Final = {
    "holds": "ya", "fails": "tidak", "none": "tidak ada", "unknown": "tidak diketahui",
    "unit": "dengan satuan", "track": "pada satu jalur", "default": "posisi bawaan",
    "at": "satu hari atau saat", "between": "satu saat dalam rentang", "during": "berlangsung",
    "of_act": "hukum pada hari perbuatan", "later": "hukum baru",
}  # fmt: skip

_HEAD: Final = """\
# Kosakata langkah

<!-- Dibuat dari features/kosakata.yaml dengan `python -m sanksi.scenarios`; jangan disunting. -->

Skenario ditulis hanya dengan langkah di halaman ini. Satu hal dikatakan dengan satu cara.

* **Diketahui** menyebut keadaan, **Ketika** perbuatan dan yang menyusulnya, **Maka** hasil yang
  diharapkan. `Bila` dan `Jika` dibaca sebagai Diketahui, jadi jangan dipakai untuk perbuatan.
* Fakta yang tidak disebut dianggap belum diketahui. "Tidak" dan "tidak diketahui" berbeda: yang
  pertama fakta, yang kedua pertanyaan.
* Satu fakta dikatakan sekali. Langkah yang diawali **Tapi** menggantikan yang dikatakan
  sebelumnya; begitulah satu unsur diubah dalam tabel Contoh.
* Istilah ditulis dengan spasi atau garis bawah (`tatap muka`, `tatap_muka`). Tanggal:
  `22 September 2024` atau `2024-09-22`; jam: `pukul 10.00`.
* Tag memuat jalur dan pengenal aturan: `@disiplin @SKB22-D6`. Nama skenario tidak boleh sama
  dengan nama skenario lain, juga di berkas lain.
"""


def listing(vocabulary: Vocabulary) -> str:
    """The page as Markdown."""
    lines = [_HEAD]
    for role, keyword in KEYWORDS.items():
        lines.append(f"## {keyword}\n")
        for group, title in vocabulary.groups.items():
            entries = [e for e in vocabulary.entries if e.group == group and e.role == role]
            if not entries:
                continue
            lines.append(f"### {title}\n")
            for entry in entries:
                lines.extend(_entry(entry))
    lines.extend(_terms(vocabulary))
    lines.extend(_names(vocabulary))
    return "\n".join(lines).rstrip() + "\n"


def _entry(entry: Entry) -> Iterator[str]:
    yield f"**{entry.id}** — {entry.explanation}\n"
    for form, text in entry.says.items():
        name = _FORM_NAMES.get(form)
        yield f"* `{_pattern(text)}`" + (f" ({name})" if name else "")
    yield f"\nContoh: *{KEYWORDS[entry.role]} {entry.example}*\n"


def _pattern(text: str) -> str:
    return SLOT.sub(lambda found: f"⟨{found[3] or found[2]}⟩", text)


def _terms(vocabulary: Vocabulary) -> Iterator[str]:
    yield "## Isian\n"
    lists: dict[str, tuple[str, ...]] = {}
    kinds: set[str] = set()
    for entry in vocabulary.entries:
        for text in entry.says.values():
            for found in SLOT.finditer(text):
                if found[3]:
                    lists[found[3]] = terms_of(found[3])
                else:
                    kinds.add(found[2])
    for kind in sorted(kinds):
        yield f"* `⟨{kind}⟩`: {KINDS[kind].meaning}, misalnya `{KINDS[kind].example}`"
    yield "\nIstilah yang diterima:\n"
    for detail in sorted(lists):
        shown = ", ".join(term.replace("_", " ") for term in lists[detail])
        yield f"* `⟨{detail}⟩`: {shown}"
    yield ""


def _names(vocabulary: Vocabulary) -> Iterator[str]:
    yield "## Sebutan fakta\n"
    yield "Dipakai dalam langkah tentang unsur dan pertanyaan.\n"
    for name, path in sorted(vocabulary.words.facts.items()):
        yield f"* {name}: `{path}`"
