# SPDX-License-Identifier: GPL-3.0-or-later
# Read by the scripts of this folder with `source`: strict mode, the repository's root, named steps.
# shellcheck shell=bash
set -euo pipefail
exec </dev/null # nothing here ever asks; a closed or foreign stdin must not matter

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

script=tools/$(basename "$0")
current_step="start"

# step WORDS…: names what is done next; the name is in the message if it fails.
step() {
    current_step="$*"
    printf '==> %s\n' "$*"
}

# fail WORDS…: ends the script with a message that needs no other.
fail() {
    trap - ERR
    printf '%s: %s\n' "$script" "$*" >&2
    exit 1
}

on_error() {
    printf '%s: failed at the step "%s" (exit code %s, line %s)\n' "$script" "$current_step" "$1" "$2" >&2
    exit "$1"
}
trap 'on_error $? $LINENO' ERR
set -o errtrace

# configure_and_build PRESET [TARGET…]: all targets when none is named.
configure_and_build() {
    local preset=$1
    shift
    step "configure $preset"
    cmake --preset "$preset"
    step "build $preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

# program PRESET NAME: prints the path of a program of app/.
program() {
    local path="$root/build/$1/app/$2"
    [ -x "$path" ] || fail "$path was not built"
    printf '%s\n' "$path"
}
