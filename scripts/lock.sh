#!/bin/sh
# Resolves pyproject.toml into the lock files: exact pins with hashes, one resolution for Python 3.11 to 3.13.
# Usage: lock.sh PATH-OF-UV [options for uv, such as --upgrade]
set -eu
cd "$(dirname "$0")/.."
uv=$1
shift

resolve() { # OUTPUT OPTIONS...
    output=requirements/$1
    shift
    "$uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
        --output-file "$output" "$@"
}

# dev.lock holds everything but the benchmark; the others are held to its versions.
resolve dev.lock --group dev "$@"
resolve runtime.lock --constraints requirements/dev.lock "$@"
resolve bench.lock --extra bench --constraints requirements/dev.lock "$@"

resolve_group() { # OUTPUT GROUP OPTIONS...
    output=requirements/$1
    group=$2
    shift 2
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
        --output-file "$output" --group "pyproject.toml:$group" "$@"
}

# pip and setuptools belong to the build tools, so uv is told that they are wanted.
resolve_group build.lock build --constraints requirements/dev.lock "$@"
resolve_group lock-tool.lock lock "$@"

if grep -nE 'https?://|--(extra-)?index-url|--find-links' requirements/*.lock; then
    echo "lock: a lock file names an address, which it must not." >&2
    exit 1
fi
