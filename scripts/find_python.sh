#!/bin/sh
# Prints the path of a Python that really runs and is new enough; says in one sentence what is missing otherwise.
# PYTHON=... chooses one. Shims that exist but fail are passed over, since every candidate is run.
set -u

probe='import sys; sys.version_info >= (3, 11) or sys.exit(1); print(getattr(sys, "_base_executable", "") or sys.executable)'

try() {
    found=$("$1" -I -c "$probe" 2>/dev/null) && [ -n "$found" ] && printf '%s\n' "$found"
}

if [ -n "${PYTHON:-}" ]; then
    try "$PYTHON" && exit 0
    echo "set-up: PYTHON=$PYTHON does not run or is older than Python 3.11 / PYTHON=$PYTHON tidak berjalan atau lebih lama dari Python 3.11." >&2
    exit 1
fi

for candidate in python3.11 python3.12 python3.13 python3 python \
    "${PYENV_ROOT:-${HOME:-}/.pyenv}"/versions/3.1[1-9]*/bin/python3; do
    try "$candidate" && exit 0
done

echo "set-up: no Python 3.11 or newer was found: install python3.11, python3.12 or python3.13, or name one with PYTHON=/path/to/python / tidak ada Python 3.11 atau yang lebih baru: pasang salah satunya, atau sebutkan dengan PYTHON=/jalur/ke/python." >&2
exit 1
