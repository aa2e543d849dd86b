#!/bin/sh
# Adjudicates every example: what it is about, the summary, and three decisions in full.
# All decisions are kept as text and as pages in build/demo. Usage: demo.sh BIN-FOLDER
set -eu
cd "$(dirname "$0")/.."
sanksi="${1:-.venv/bin}/sanksi"
as_of=2025-01-31
out=build/demo
rm -rf "$out"
mkdir -p "$out"

set -- examples/*.yaml
if [ ! -e "$1" ]; then
    echo "demo: there is no case file in examples/ / tidak ada berkas perkara di examples/." >&2
    exit 1
fi
for case_file in "$@"; do
    name=$(basename "$case_file" .yaml)
    "$sanksi" adjudicate "$case_file" --as-of "$as_of" >"$out/$name.txt"
    "$sanksi" adjudicate "$case_file" --as-of "$as_of" --format html -o "$out/$name.html"
    printf '\n======== %s ========\n' "$case_file"
    sed -n 's/^# //p' "$case_file"
    printf '\n'
    # From the heading of the summary to the next heading (a line of dashes under capitals).
    awk '/^RINGKASAN$/ {on = 1; getline; next} on && /^[A-Z][A-Z ,]+$/ {exit} on {print}' \
        "$out/$name.txt"
done
for name in 01-suka-akun-pemenangan 02-suka-sebelum-penetapan 03-hari-penetapan-tanpa-jam; do
    printf '\n\n######## sanksi adjudicate examples/%s.yaml --as-of %s ########\n\n' "$name" "$as_of"
    cat "$out/$name.txt"
done
printf '\nEvery decision in full, as text and as a page / setiap putusan lengkap: %s\n' "$out"
