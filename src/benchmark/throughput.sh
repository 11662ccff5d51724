#!/usr/bin/env bash
# What the rest of the pipeline adds to the language stage: a generated corpus (default 2,000 articles) run whole, and its language stage alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
articles=${1:-2000}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
bin/crosscheck generate --articles "$articles" --outlets 12 --seed 7 "$out/corpus"
/usr/bin/time -f 'whole run: %e s, %M kB at most, %U s user' bin/crosscheck run "$out/corpus" --out "$out/run"
